import { describe, expect, it } from 'vitest';
import { loadedWith } from '../../scripts/bundle/appChunks.ts';

describe('loadedWith', () => {
  const imports: Record<string, readonly string[]> = {
    main: ['store', 'draw'],
    draw: ['store', 'pen'],
    pen: ['draw'],
    app: ['react', 'draw'],
  };
  const of = (entry: string) => [...loadedWith(entry, (module) => imports[module] ?? [])];

  it('finds all that a module imports, whatever imports whom, each once', () => {
    expect(of('main')).toEqual(['main', 'store', 'draw', 'pen']);
    expect(of('app')).toEqual(['app', 'react', 'draw', 'store', 'pen']);
  });

  it('is only the module itself when it imports nothing', () => {
    expect(of('react')).toEqual(['react']);
  });
});
