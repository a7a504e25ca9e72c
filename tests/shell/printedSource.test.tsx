import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PrintedSource } from '../../src/shell/PrintedSource.tsx';
import { sourceOf } from '../support/dataSource.ts';
import { smallNetwork } from '../support/lensScene.ts';
import { renderApp } from '../support/renderApp.tsx';

const { file } = smallNetwork;

describe('PrintedSource', () => {
  it('names the version, its licence and an address that shows the same again', async () => {
    await renderApp(<PrintedSource />, { files: [file], choices: { query: 'wonen' } });
    const text = screen.getByText(/^Bron:/).textContent;
    expect(text).toContain('Netwerkkaart 16-27, versie');
    expect(text).toContain('CC0');
    expect(text).toContain(`?versie=${file.version.id}&zoek=wonen`);
  });

  it('names an own file as what it is', async () => {
    const source = { ...sourceOf([file]), ownFile: 'mijn.json' };
    await renderApp(<PrintedSource />, { source });
    const text = screen.getByText(/^Bron:/).textContent;
    expect(text).toContain('eigen bestand mijn.json');
    expect(text).not.toMatch(/CC0|Netwerkkaart 16-27/);
  });
});
