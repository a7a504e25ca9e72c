import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAYERS } from '../../scripts/lint/layers.mjs';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** File, what it imports, and whether that is allowed. */
const IMPORTS: [file: string, text: string, allowed: boolean][] = [
  ['src/domain/ok.ts', "import * as z from 'zod/mini';", true],
  ['src/domain/check/checks/ok.ts', "import { a } from '../../schema.ts';", true],
  ['src/domain/diff/ok.ts', "import { a } from '../check/structure.ts';", true],
  ['src/domain/react.ts', "import 'react';", false],
  ['src/domain/fs.ts', "import 'node:fs';", false],
  ['src/domain/up.ts', "import type { A } from '../state/store.ts';", false],
  ['src/domain/deep/up.ts', "export { a } from '../../data/load.ts';", false],
  ['src/domain/page.ts', 'export const wide = window.innerWidth;', false],
  ['src/data/ok.ts', "import { a } from '../domain/schema.ts';", true],
  ['src/data/migrations/ok.ts', "import { a } from '../../domain/schema.ts';", true],
  ['src/data/tables/ok.ts', "import { a } from '../jsonSyntax.ts';", true],
  ['src/data/tables/side.ts', "import { a } from '../workbook/zip.ts';", false],
  ['src/data/workbook/ok.ts', "import { a } from '../tables/table.ts';", true],
  ['src/data/up.ts', "export const later = () => import('../views/map/MapView.tsx');", false],
  ['src/data/react.ts', "import 'react';", false],
  ['src/export/ok.ts', "import { a } from '../data/tables/table.ts';", true],
  ['src/export/view.ts', "import { a } from '../views/network/scene.ts';", false],
  ['src/export/page.ts', 'export const page = document.title;', false],
  ['src/drawing/ok.ts', "import { a } from '../domain/network.ts';", true],
  ['src/drawing/zoom.ts', "import 'd3-zoom';", false],
  ['src/drawing/up.ts', "import { a } from '../layout/graph.ts';", false],
  ['src/layout/ok.ts', "import 'd3-force'; import { a } from '../domain/network.ts';", true],
  ['src/layout/zoom.ts', "import 'd3-zoom';", false],
  ['src/layout/side.ts', "import { a } from '../data/load.ts';", false],
  ['src/state/ok.ts', "import { a } from '../data/load.ts'; import 'zustand';", true],
  ['src/state/up.ts', "import { a } from '../panels/Filters.tsx';", false],
  ['src/ui/ok.tsx', "import { useId } from 'react';", true],
  ['src/ui/up.tsx', "import { a } from '../i18n/nl.ts';", false],
  ['src/i18n/up.ts', "import { a } from '../domain/schema.ts';", false],
  [
    'src/views/list/ok.tsx',
    "import { a } from '../../state/store.ts'; import '../encoding.ts';",
    true,
  ],
  ['src/views/list/side.tsx', "import { a } from '../network/scene.ts';", false],
  ['src/views/network/leaflet.ts', "import 'leaflet';", false],
  ['src/views/network/panel.tsx', "import { a } from '../../panels/Detail.tsx';", false],
  ['src/views/map/ok.tsx', "import 'leaflet/dist/leaflet.css'; import 'react-leaflet';", true],
  ['src/views/map/side.tsx', "import { a } from '../list/ListView.tsx';", false],
  ['src/panels/view.tsx', "import { a } from '../views/list/ListView.tsx';", false],
  ['src/background/ok.ts', "import { a } from '../layout/layoutLens.ts';", true],
  ['src/background/up.ts', "import { a } from '../state/store.ts';", false],
  ['src/opening/ok.ts', "import { a } from '../layout/layoutLens.ts';", true],
  ['src/opening/up.tsx', "import { a } from '../app/App.tsx';", false],
  ['src/panels/opening.ts', "import { a } from '../opening/address.ts';", false],
  ['src/embed/ok.tsx', "import { a } from '../views/list/ListView.tsx';", true],
  ['src/embed/up.tsx', "import { a } from '../app/App.tsx';", false],
  ['src/shell/up.tsx', "import { a } from '../app/App.tsx';", false],
  ['src/embed/shell.tsx', "import { a } from '../shell/MainView.tsx';", true],
  ['src/app/ok.tsx', "import { a } from '../shell/MainView.tsx';", true],
  ['src/app/side.tsx', "import { a } from '../embed/EmbedApp.tsx';", false],
  ['src/app/leaflet.tsx', "import 'react-leaflet';", false],
  ['src/app/script.tsx', "import { a } from '../../scripts/serve.mjs';", false],
  ['src/nieuw/up.ts', "import { a } from '../views/list/ListView.tsx';", false],
  ['scripts/ok.ts', "import { a } from '../src/domain/schema.ts';", true],
  ['scripts/lib/openData/ok.ts', "import { a } from '../../../src/export/gexf.ts';", true],
  ['scripts/lib/check/ok.ts', "import { a } from '../folder/readData.ts';", true],
  ['scripts/lib/folder/up.ts', "import { a } from '../check/checkData.ts';", false],
  ['scripts/lib/compare/ok.ts', "import { nl } from '../../../src/i18n/nl.ts';", true],
  ['scripts/lib/build/words.ts', "import { nl } from '../../../src/i18n/nl.ts';", false],
  ['scripts/bench/ok.ts', "import { a } from '../lib/checkData.ts';", true],
  ['src/views/network/paint/ok.ts', "import { a } from '../scene/scene.ts';", true],
  ['src/views/network/scene/up.ts', "import { a } from '../paint/draw.ts';", false],
  ['src/views/network/walk/over.ts', "import { a } from '../../list/rows.ts';", false],
  ['src/views/map/drawing.ts', "import { a } from '../../drawing/boxes.ts';", true],
  ['src/panels/drawing.ts', "import { a } from '../drawing/boxes.ts';", false],
  ['scripts/lib/view.ts', "import { a } from '../../src/views/network/scene/scene.ts';", false],
  ['src/state/one.ts', "import type { Two } from './two.ts'; export type One = Two;", false],
  ['src/state/two.ts', "import type { One } from './one.ts'; export type Two = One;", false],
];

let folder: string;
let reported: Set<string>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'layers-'));
  for (const [file, text] of IMPORTS) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${text}\n`);
  }
  const output = runCheck(folder);
  reported = new Set(IMPORTS.map(([file]) => file).filter((file) => output.includes(`${file}:`)));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function runCheck(path: string): string {
  try {
    return execFileSync('node', [join(project, 'scripts/check-layers.mjs'), path], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    if (error instanceof Error && 'stderr' in error) return String(error.stderr);
    throw error;
  }
}

describe('the layers', () => {
  it.each(IMPORTS)('%s: %s → allowed: %s', (file, _text, allowed) => {
    expect(reported.has(file)).toBe(!allowed);
  });

  it('name every folder of src', () => {
    const folders = readdirSync(join(project, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `src/${name}`);
    const named = LAYERS.map((layer) => layer.folder);
    expect(folders.filter((name) => !named.includes(name))).toEqual([]);
  });
});
