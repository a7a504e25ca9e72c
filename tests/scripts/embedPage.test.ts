import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { embedPage } from '../../scripts/bundle/embedPage/page.ts';
import {
  ELEMENT_ATTRIBUTES,
  FRAME_PARAMETERS,
  type Parameter,
  VIEW_PARAMETERS,
} from '../../scripts/bundle/embedPage/parameters.ts';
import { elementTypes, reactTypes } from '../../scripts/bundle/embedPage/types.ts';
import { en } from '../../src/i18n/en.ts';
import { nl } from '../../src/i18n/nl.ts';
import { DEFAULT_CHOICES } from '../../src/state/choices.ts';
import { EMBED_PARAMETERS } from '../../src/state/embedding.ts';
import { formatChoices } from '../../src/state/urlCodec.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const namesOf = (parameters: readonly Parameter[]) => parameters.flatMap(({ names }) => names);
const all = [...VIEW_PARAMETERS, ...FRAME_PARAMETERS, ...ELEMENT_ATTRIBUTES];

describe('the table of parameters', () => {
  it('holds each that the app has of its own', () => {
    const kept = formatChoices(
      DEFAULT_CHOICES,
      `?${namesOf(VIEW_PARAMETERS)
        .map((name) => `${name}=x`)
        .join('&')}`,
    );
    // A parameter that the app does not know is left alone; only the own file is no choice of the visitor.
    expect(kept).toBe('?bron=x');
    expect(['embed', ...namesOf(FRAME_PARAMETERS)].toSorted()).toEqual(
      [...EMBED_PARAMETERS].toSorted(),
    );
  });

  it('holds each once, with an example of its own', () => {
    const names = namesOf(all);
    expect(new Set(names).size).toBe(names.length);
    for (const { names, examples } of all) {
      if (examples.length === 0) continue;
      expect(examples).toHaveLength(names.length);
      names.forEach((name, place) => {
        expect(examples[place]).toHaveProperty(name);
      });
    }
    for (const name of all.flatMap(({ examples }) => examples.flatMap(Object.keys))) {
      expect(names).toContain(name);
    }
    expect(
      all.filter(({ examples }) => examples.length === 0).flatMap(({ names }) => names),
    ).toEqual(['pagina', 'adres']);
  });

  it('is the one of the README', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const [, chapter = ''] = /\n## Embed it\n(.*?)\n## /s.exec(readme) ?? [];
    const rows = chapter.split('\n').filter((line) => /^\| `[a-z]+`.* \| .* \| .* \|$/.test(line));
    const expected = [...VIEW_PARAMETERS, ...FRAME_PARAMETERS].map(({ names, en, usual }) => {
      const cells = [names.map((name) => `\`${name}\``).join(', '), en, usual?.en ?? '–'];
      return `| ${cells.join(' | ')} |`;
    });
    expect(rows).toEqual(expected);
  });
});

describe('the page that explains them', () => {
  const page = embedPage('../assets/embed.css');

  it('holds every example, as text and at work', () => {
    const examples = all.flatMap(({ examples }) => examples);
    expect(page.match(/^<netwerk-kaart/gm)).toHaveLength(examples.length);
    expect(page.match(/&lt;netwerk-kaart [^&]+&gt;/g)?.length).toBeGreaterThanOrEqual(
      examples.length,
    );
  });

  it('leads to where the code is made', () => {
    expect(page).toContain('href="../?pagina=insluiten"');
    expect(page).toContain(`“${nl.share.open}” en dan “${nl.share.embed}”`);
    expect(page).toContain(`“${en.share.open}” and then “${en.share.embed}”`);
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(id);
  });

  it('has no script or style of its own within it, and asks nobody else', () => {
    expect(page.match(/<script[^>]*>/g)).toEqual(['<script src="v1.js" defer>']);
    expect(page).not.toMatch(/<style|\sstyle=(?!"width:100%)|\son[a-z]+=/);
    expect(page.match(/<(?:link|script|img|iframe)[^>]+(?:https?:)?\/\/[^>]+>/)).toBeNull();
  });
});

describe('the types of the element', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'types-'));
    writeFileSync(join(folder, 'v1.d.ts'), elementTypes());
    writeFileSync(join(folder, 'v1.react.d.ts'), reactTypes());
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** What the compiler says of a page of others. */
  async function compile(name: string, text: string): Promise<string> {
    writeFileSync(join(folder, name), text);
    const compilerOptions = {
      strict: true,
      noEmit: true,
      module: 'esnext',
      moduleResolution: 'bundler',
      target: 'es2022',
      jsx: 'react-jsx',
      types: [],
    };
    const paths = Object.fromEntries(
      ['react', 'react/jsx-runtime', 'csstype'].map((name) => [
        name,
        [join(ROOT, 'node_modules', name === 'csstype' ? name : `@types/${name}`)],
      ]),
    );
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: { ...compilerOptions, paths }, include: ['.'] }),
    );
    const run = promisify(execFile)(process.execPath, [
      join(ROOT, 'node_modules/typescript/bin/tsc'),
      '-p',
      folder,
    ]);
    return run.then(
      ({ stdout }) => stdout,
      (failed: { stdout?: string }) => failed.stdout ?? String(failed),
    );
  }

  it('fit a page that makes the element and listens to it', async () => {
    expect(
      await compile(
        'page.ts',
        `import type { NetwerkKaartAttributes } from './v1';
export const wishes: NetwerkKaartAttributes = { weergave: 'kaart', hoogte: '480' };
const element: HTMLElement = document.createElement('netwerk-kaart');
element.addEventListener('netwerkkaart-klaar', (event) => event.detail.versie.trim());
element.addEventListener('netwerkkaart-selectie', (event) => event.detail?.naam.trim());
`,
      ),
    ).toBe('');
  });

  it('fit a page in React, and say what is no attribute', async () => {
    const page = (attributes: string) => `import './v1.react';
export const part = <netwerk-kaart ${attributes} className="breed">tekst</netwerk-kaart>;
`;
    expect(await compile('page.tsx', page('weergave="lijst" leefdomein="wonen"'))).toBe('');
    expect(await compile('page.tsx', page('weergave={1}'))).toContain('TS2322');
    expect(await compile('page.tsx', page('weergaf="lijst"'))).toContain('TS2322');
  });
});
