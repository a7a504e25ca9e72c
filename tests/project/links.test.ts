/** What the texts for people link to within the project is there. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';

const TEXTS = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'docs/hosting.md',
  'data/README.md',
  'data/VERANTWOORDING.md',
  'data/geo/README.md',
];

interface Node {
  readonly type: string;
  readonly url?: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

const within = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(within)];
const nodesOf = (path: string) => within(fromMarkdown(readFileSync(path, 'utf8')));
const words = (node: Node) =>
  within(node)
    .map(({ value = '' }) => value)
    .join('');

/** As the hosts of code name a heading. */
const anchorsOf = (path: string) =>
  nodesOf(path)
    .filter(({ type }) => type === 'heading')
    .map((heading) =>
      words(heading)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    );

/** Why a link of a text leads nowhere; undefined when it does lead somewhere, or out of the project. */
function broken(from: string, url: string): string | undefined {
  if (URL.canParse(url)) return undefined;
  const [path = '', anchor] = decodeURI(url).split('#');
  const target = path === '' ? from : join(dirname(from), path);
  if (!existsSync(target)) return `${url}: no ${target}`;
  if (anchor === undefined) return undefined;
  const has = statSync(target).isFile() && anchorsOf(target).includes(anchor);
  return has ? undefined : `${url}: no heading for it in ${target}`;
}

describe.each(TEXTS)('%s', (path) => {
  it('links to what is there', () => {
    const links = nodesOf(path).filter(({ type }) => type === 'link' || type === 'image');
    expect(links.map(({ url = '' }) => broken(path, url)).filter(Boolean)).toEqual([]);
  });
});

it('a link to nothing is seen', () => {
  expect(broken('README.md', 'weg.md')).toContain('no weg.md');
  expect(broken('docs/hosting.md', '#weg')).toContain('no heading');
  expect(broken('docs/hosting.md', '../README.md#embed-it')).toBeUndefined();
});
