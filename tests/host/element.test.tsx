import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FromFrame, message } from '../../src/host/protocol.ts';

const APP = 'https://kaart.example/pad/';

beforeAll(async () => {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.src = `${APP}embed/v1.js?a=1`;
  document.head.append(script);
  await import('../../src/host/v1.ts');
});
beforeEach(() => document.body.replaceChildren());
afterEach(() => vi.restoreAllMocks());

/** As the parser would make it. */
function put(html: string, into: ParentNode = document.body): HTMLElement {
  const made = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
  if (!(made instanceof HTMLElement)) throw new Error('no element in the test');
  const element = document.importNode(made, true);
  into.append(element);
  return element;
}

function frameIn(place: ParentNode): HTMLIFrameElement {
  const frame = place.querySelector('iframe');
  if (!frame) throw new Error('no frame');
  return frame;
}

function tell(frame: HTMLIFrameElement, content: FromFrame) {
  say(frame.contentWindow, message(content));
}
function say(source: Window | null, data: unknown) {
  window.dispatchEvent(new MessageEvent('message', { data, source }));
}

const READY: FromFrame = { soort: 'klaar', versie: '2026-11', weergave: 'lijst' };
/** Changes of attributes are seen a moment later. */
const seen = () => new Promise<void>((resolve) => setTimeout(resolve));

/** What a frame is told from now on. */
function toldTo(frame: HTMLIFrameElement) {
  if (!frame.contentWindow) throw new Error('no window in the frame');
  const post = vi.spyOn(frame.contentWindow, 'postMessage').mockImplementation(() => {});
  return () => post.mock.calls.map(([data]): unknown => data);
}

describe('<netwerk-kaart>', () => {
  it('makes the frame that one would write by hand, with a link to the same in full under it', () => {
    const element = put(
      '<netwerk-kaart weergave="kaart" leefdomein="wonen,zorg" kop="0" vast="leefdomein" hoogte="500" titel="Pilots rond wonen"></netwerk-kaart>',
    );
    const frame = frameIn(element);
    expect(frame.src).toBe(
      `${APP}?embed=1&weergave=kaart&leefdomein=wonen,zorg&kop=0&vast=leefdomein`,
    );
    expect(frame.title).toBe('Pilots rond wonen');
    expect(frame.getAttribute('loading')).toBe('lazy');
    expect(frame.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(frame.getAttribute('sandbox')).toBe(
      'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads',
    );
    expect(frame.getAttribute('allow')).toBe('clipboard-write; fullscreen');
    expect(frame.style.height).toBe('500px');
    expect(frame.style.width).toBe('100%');
    const link = element.querySelector('a');
    expect(link?.href).toBe(`${APP}?weergave=kaart&leefdomein=wonen,zorg`);
    expect(link?.textContent).toContain('Pilots rond wonen');
    expect(link?.target).toBe('_blank');
  });

  it.each([
    ['<netwerk-kaart></netwerk-kaart>', 'Netwerk – Netwerkkaart 16-27'],
    [
      '<netwerk-kaart weergave="lijst" zoek="tiel"></netwerk-kaart>',
      'Lijst – “tiel” – Netwerkkaart 16-27',
    ],
    ['<netwerk-kaart weergave="kaart" taal="en"></netwerk-kaart>', 'Map – Netwerkkaart 16-27'],
    ['<netwerk-kaart weergave="iets-nieuws"></netwerk-kaart>', 'Netwerkkaart 16-27'],
  ])('%s is called %s', (html, title) => {
    expect(frameIn(put(html)).title).toBe(title);
  });

  it('leaves what is of the page alone, and passes on what it has not heard of', () => {
    const element = put(
      '<netwerk-kaart id="a" class="b" style="margin:0" title="c" data-d="e" aria-label="f" onclick="" lang="nl" nieuw="1&amp;2" embed="0"></netwerk-kaart>',
    );
    expect(frameIn(element).src).toBe(`${APP}?embed=1&nieuw=1%262`);
    expect(element.className).toBe('b');
  });

  it.each([
    ['https://ander.example/kaart', 'https://ander.example/kaart/?embed=1'],
    ['https://ander.example/index.html?x', 'https://ander.example/?embed=1'],
    ['/kaart/', 'http://localhost:3000/kaart/?embed=1'],
  ])('shows the app at another address: %s', (adres, src) => {
    const element = put('<netwerk-kaart></netwerk-kaart>');
    element.remove();
    element.setAttribute('adres', adres);
    document.body.append(element);
    expect(frameIn(element).src).toBe(src);
  });

  it('never makes a frame of a script', () => {
    const element = put('<netwerk-kaart adres="javascript:alert(1)"></netwerk-kaart>');
    expect(element.querySelector('iframe')?.src).toBe('');
  });

  it.each([
    ['100', '320px'],
    ['9999', '4000px'],
    ['hoog', '640px'],
    ['', '640px'],
  ])('is as high as it says, within limits: %s', (hoogte, height) => {
    const element = document.createElement('netwerk-kaart');
    element.setAttribute('height', hoogte);
    document.body.append(element);
    expect(frameIn(element).style.height).toBe(height);
  });

  it('asks the app in the frame to show other attributes, once it is there', async () => {
    const element = put('<netwerk-kaart weergave="kaart"></netwerk-kaart>');
    const frame = frameIn(element);
    const told = toldTo(frame);
    const { src } = frame;
    element.setAttribute('accent', '005a9c');
    await seen();
    expect(told()).toEqual([]);
    tell(frame, READY);
    element.setAttribute('weergave', 'lijst');
    element.setAttribute('kop', '0');
    element.setAttribute('class', 'breed');
    await seen();
    element.setAttribute('data-x', '1');
    await seen();
    expect(told()).toEqual(
      ['?embed=1&weergave=kaart&accent=005a9c', '?embed=1&weergave=lijst&accent=005a9c&kop=0'].map(
        (zoekdeel) => ({ type: 'netwerkkaart', v: 1, soort: 'toon', zoekdeel }),
      ),
    );
    expect(frame.src).toBe(src);
    expect(element.querySelector('a')?.href).toBe(`${APP}?weergave=lijst`);
  });

  it('keeps what the author wrote until something is shown, and gives it back when taken away', () => {
    const element = put(
      '<netwerk-kaart>Een kaart: <p><a href="/kaart">Bekijk de kaart</a></p></netwerk-kaart>',
    );
    const own = () =>
      [...element.children].filter((part) => part.matches('p:has([href="/kaart"]), span'));
    expect(own().map((part) => part.hasAttribute('hidden'))).toEqual([false]);
    tell(frameIn(element), READY);
    expect(own().map((part) => part.hasAttribute('hidden'))).toEqual([true, true]);
    expect(frameIn(element).hidden).toBe(false);
    element.remove();
    expect(own().map((part) => part.hasAttribute('hidden'))).toEqual([false, false]);
  });

  it('tells the page what is shown and selected', () => {
    const heard: unknown[] = [];
    const listen = (event: Event) =>
      heard.push([event.type, event.target, event instanceof CustomEvent && event.detail]);
    document.body.addEventListener('netwerkkaart-klaar', listen);
    document.body.addEventListener('netwerkkaart-selectie', listen);
    const element = put('<netwerk-kaart></netwerk-kaart>');
    const selectie = { id: 'org-a', naam: 'A', soort: 'organisation' };
    tell(frameIn(element), READY);
    tell(frameIn(element), { soort: 'selectie', selectie });
    tell(frameIn(element), { soort: 'selectie', selectie: null });
    expect(heard).toEqual([
      ['netwerkkaart-klaar', element, { versie: '2026-11', weergave: 'lijst' }],
      ['netwerkkaart-selectie', element, selectie],
      ['netwerkkaart-selectie', element, null],
    ]);
    document.body.removeEventListener('netwerkkaart-klaar', listen);
    document.body.removeEventListener('netwerkkaart-selectie', listen);
  });

  it('keeps one frame when it is moved, which shows the attributes of that moment', async () => {
    const element = put('<netwerk-kaart></netwerk-kaart>');
    const place = document.body.appendChild(document.createElement('div'));
    tell(frameIn(element), READY);
    place.append(element);
    const told = toldTo(frameIn(element));
    element.setAttribute('weergave', 'lijst');
    await seen();
    expect(told()).toEqual([]);
    tell(frameIn(element), READY);
    expect(told()).toHaveLength(1);
    expect(element.querySelectorAll('iframe')).toHaveLength(1);
    expect(element.querySelectorAll('a')).toHaveLength(1);
  });

  it('leaves nothing behind when it is taken away', async () => {
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
    const listen = vi.spyOn(window, 'addEventListener');
    const element = put('<netwerk-kaart></netwerk-kaart>');
    const frame = frameIn(element);
    const source = frame.contentWindow;
    element.remove();
    expect(disconnect).toHaveBeenCalledTimes(1);
    expect(listen).not.toHaveBeenCalled();
    say(source, message({ soort: 'hoogte', hoogte: 900 }));
    element.setAttribute('weergave', 'lijst');
    await seen();
    expect(frame.style.height).toBe('640px');
    expect(frame.src).toBe(`${APP}?embed=1`);
  });
});

describe('the height of a frame', () => {
  const plain = (attributes: string) => put(`<iframe style="height:640px" ${attributes}></iframe>`);
  const heightAfter = (element: HTMLElement, ...heights: (number | null)[]) => {
    if (!(element instanceof HTMLIFrameElement)) throw new Error('no frame');
    for (const hoogte of heights) tell(element, { soort: 'hoogte', hoogte });
    return element.style.height;
  };

  it.each([
    ['below the address of the app', `src="${APP}?embed=1&weergave=lijst"`, '900px'],
    ['that says it is ours', 'data-netwerkkaart src="https://elders.example/"', '900px'],
    ['of somebody else', 'src="https://elders.example/"', '640px'],
    ['of an app beside ours', 'src="https://kaart.example/ander/"', '640px'],
  ])('a plain one %s', (_, attributes, height) => {
    expect(heightAfter(plain(attributes), 900)).toBe(height);
  });

  it('is what the frame asks for, within limits, and then again what the page gave it', () => {
    const frame = plain('data-netwerkkaart');
    expect(heightAfter(frame, 5000)).toBe('4000px');
    expect(heightAfter(frame, 1)).toBe('320px');
    expect(heightAfter(frame, null)).toBe('640px');
    expect(heightAfter(frame, null)).toBe('640px');
  });

  it('does not change by less than two px', () => {
    const frame = plain('data-netwerkkaart');
    const shown = vi.spyOn(frame, 'clientHeight', 'get').mockReturnValue(900);
    expect(heightAfter(frame, 901)).toBe('640px');
    expect(heightAfter(frame, 902)).toBe('902px');
    shown.mockReturnValue(902);
    expect(heightAfter(frame, 901)).toBe('902px');
  });

  it('is of one frame: another on the page keeps its own', () => {
    const [one, other] = [plain('data-netwerkkaart'), plain('data-netwerkkaart')];
    expect(heightAfter(one, 900)).toBe('900px');
    expect(other.style.height).toBe('640px');
  });

  it('is not changed by whoever is no frame of ours, or by another message', () => {
    const element = put('<netwerk-kaart></netwerk-kaart>');
    const frame = frameIn(element);
    const data = message({ soort: 'hoogte', hoogte: 900 });
    say(window, data);
    say(null, data);
    say(frame.contentWindow, { ...data, v: 2 });
    say(frame.contentWindow, { ...data, type: 'ander' });
    expect(frame.style.height).toBe('640px');
  });

  it('that an element gives stays behind what its frame asks for', async () => {
    const element = put('<netwerk-kaart weergave="lijst"></netwerk-kaart>');
    const frame = frameIn(element);
    tell(frame, { soort: 'hoogte', hoogte: 900 });
    element.setAttribute('hoogte', '700');
    await seen();
    expect(frame.style.height).toBe('900px');
    tell(frame, { soort: 'hoogte', hoogte: null });
    expect(frame.style.height).toBe('700px');
  });
});

it('does nothing when it is loaded a second time', async () => {
  const listen = vi.spyOn(window, 'addEventListener');
  vi.resetModules();
  await import('../../src/host/v1.ts');
  expect(listen).not.toHaveBeenCalled();
});

it('asks frames that were there before it what they told already', async () => {
  const frame = put(`<iframe src="${APP}?embed=1"></iframe>`);
  if (!(frame instanceof HTMLIFrameElement)) throw new Error('no frame');
  const told = toldTo(frame);
  const { serveFrames } = await import('../../src/host/frames.ts');
  serveFrames(APP);
  expect(told()).toEqual([{ type: 'netwerkkaart', v: 1, soort: 'vraag' }]);
});
