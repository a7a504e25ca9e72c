import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Path, shortestPaths } from '../../src/domain/explore/paths.ts';
import { buildNetwork } from '../../src/domain/network.ts';
import type { NetworkFile } from '../../src/domain/schema.ts';
import { nl } from '../../src/i18n/nl.ts';
import { PathSentence } from '../../src/panels/explore/PathSentence.tsx';
import { pretendBrowser } from '../support/browser.ts';
import { networkFile, organisation, relation } from '../support/network.ts';
import { renderApp } from '../support/renderApp.tsx';

const words = nl.explore.path;

const chain = (length: number) =>
  Array.from({ length }, (_, at) => `org-${String(at).padStart(2, '0')}`);
const chainFile = (ids: readonly string[]) =>
  networkFile({
    organisations: ids.map((id) => organisation(id, { name: id })),
    relations: ids.slice(1).map((id, at) => relation(ids[at] ?? '', id, 'ondersteunt')),
  });

async function open(file: NetworkFile, from: string, to: string) {
  const network = buildNetwork(file);
  const [path] = shortestPaths(network, from, to).paths as [Path];
  return renderApp(<PathSentence path={path} network={network} />, { files: [file] });
}
const linked = () => screen.getAllByRole('link').map(({ textContent }) => textContent);
const whole = () => screen.queryByRole('button', { name: words.whole });

beforeEach(() => pretendBrowser());

describe('PathSentence', () => {
  it('tells a path of ten steps whole', async () => {
    const ids = chain(11);
    await open(chainFile(ids), 'org-00', 'org-10');
    expect(linked()).toEqual(ids);
    expect(whole()).toBeNull();
  });

  it('tells a longer one by its first steps and its last, and whole on demand', async () => {
    const ids = chain(14);
    const { user, container } = await open(chainFile(ids), 'org-00', 'org-13');
    expect(linked()).toEqual([...ids.slice(0, 7), 'org-13']);
    // 13 steps: 6 before the gap, 1 after it.
    expect(container.textContent).toContain(`org-06 → ${words.skipped(6)} → ondersteunt → org-13`);
    await user.click(screen.getByRole('button', { name: words.whole }));
    expect(linked()).toEqual(ids);
    expect(document.activeElement?.textContent).toContain('org-12 → ondersteunt → org-13');
    expect(whole()).toBeNull();
  });

  it('names the first of many kinds of relation and counts the others, all on demand', async () => {
    const { relationKinds } = networkFile().vocabularies;
    const file = networkFile({
      organisations: [organisation('org-a'), organisation('org-b')],
      relations: relationKinds.map(({ id }) => relation('org-a', 'org-b', id)),
    });
    const labels = [...new Set(relationKinds.map(({ label }) => label.nl))];
    const { user, container } = await open(file, 'org-a', 'org-b');
    const told = () => labels.filter((label) => container.textContent?.includes(label));
    expect(container.textContent).toContain(` en ${words.moreKinds(labels.length - 4)} → org-b`);
    expect(told().length).toBeLessThan(labels.length);
    await user.click(screen.getByRole('button', { name: words.whole }));
    expect(told()).toEqual(labels);
  });
});
