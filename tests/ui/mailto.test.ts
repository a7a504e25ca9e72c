import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailto, mailtoOnly } from '../../src/ui/mailto.ts';

/** What a mail program makes of it: the fields of the address, decoded. */
function opened(address: string) {
  const [scheme, query] = address.split('?', 2);
  const fields = (query ?? '').split('&').map((field) => {
    const [name = '', value = ''] = field.split('=', 2);
    return [name, decodeURIComponent(value)] as const;
  });
  return { scheme, names: fields.map(([name]) => name), ...Object.fromEntries(fields) };
}

describe('an address that opens a mail', () => {
  it('has a subject, and a text in lines that end as RFC 6068 asks', () => {
    expect(
      mailto({ subject: 'Pilots rond wonen', lines: ['Een titel', 'https://a.nl/?b=c,d&e=f+g'] }),
    ).toBe(
      'mailto:?subject=Pilots%20rond%20wonen&body=Een%20titel%0D%0Ahttps%3A%2F%2Fa.nl%2F%3Fb%3Dc%2Cd%26e%3Df%2Bg',
    );
  });

  it('goes to whom it is for, and to nobody else', () => {
    const { scheme, names } = opened(
      mailto({ to: "fouten+kaart@voorbeeld.nl'?cc=x@y.nl", subject: '', lines: [] }),
    );
    expect(scheme).toBe('mailto:fouten%2Bkaart@voorbeeld.nl%27%3Fcc%3Dx%40y.nl');
    expect(names).toEqual(['subject', 'body']);
  });

  it('may hold no more than whom it is for', () => {
    expect(mailtoOnly('kaart@voorbeeld.nl')).toBe('mailto:kaart@voorbeeld.nl');
    expect(mailtoOnly('a#b@voorbeeld.nl?cc=x@y.nl')).toBe(
      'mailto:a%23b@voorbeeld.nl%3Fcc%3Dx%40y.nl',
    );
  });

  it.each([
    ['a & b = c? #d + e % f', 'a & b = c? #d + e % f'],
    ['regel\r\nBcc: iemand@voorbeeld.nl', 'regel Bcc: iemand@voorbeeld.nl'],
    ['x&bcc=iemand@voorbeeld.nl', 'x&bcc=iemand@voorbeeld.nl'],
    ['?subject=anders', '?subject=anders'],
    ['een\u2028twee\u0000drie\u0085vier', 'een twee drie vier'],
    ['“Pilots” – it’s <b>’t</b> 🙂', '“Pilots” – it’s <b>’t</b> 🙂'],
    ['half \ud83d hart', 'half ? hart'],
    ['', ''],
  ])('keeps %j in the subject', (subject, read) => {
    const mail = opened(mailto({ subject, lines: ['tekst'] }));
    expect(mail).toEqual({
      scheme: 'mailto:',
      names: ['subject', 'body'],
      subject: read,
      body: 'tekst',
    });
  });

  it('holds only what an address may hold, and two fields, whatever the title', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.string({ unit: 'binary' })),
        (subject, lines) => {
          const address = mailto({ subject, lines });
          expect(address).toMatch(/^mailto:\?subject=[\w.~%-]*&body=[\w.~%-]*$/);
          const mail = opened(address);
          expect(mail.names).toEqual(['subject', 'body']);
        },
      ),
    );
  });
});
