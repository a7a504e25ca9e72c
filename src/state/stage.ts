import { createContext, type ReactNode, useContext } from 'react';
import type { Problem } from '../domain/check/problem.ts';
import type { AppStore } from './appState.ts';
import type { OwnSteps } from './ownSteps.ts';
import type { createAppContext } from './useAppStore.ts';

/** What a visitor dropped on the page, or undefined in the place of what is no file. */
export type Dropped = FileSystemEntry | File;

/** A file that a visitor chose: its name, after the folder it was chosen with. */
export interface Chosen {
  readonly name: string;
  readonly file: File;
}

/** Somebody's own file, in the place of the data of this site. */
export interface OnStage {
  /** Another for each that is shown. */
  readonly number: number;
  readonly name: string;
  readonly context: ReturnType<typeof createAppContext>;
  /** Stands above the app. */
  readonly bar: ReactNode;
  /** Warnings: it is shown in spite of them. */
  readonly problems: readonly Problem[];
  readonly steps: OwnSteps;
  /** What it was read from, when it can be put over the version of this site. */
  readonly chosen?: readonly Chosen[] | undefined;
}

/** What the page shows: the data of this site or, for a while, an own file. */
export interface Stage {
  /** Of the data of this site, whatever is shown. */
  readonly site: AppStore;
  readonly own: OnStage | undefined;
  readonly show: (own: OnStage) => void;
  /** Shows again what was there before, when this is what is shown. */
  readonly leave: (own: OnStage) => void;
  /** What was dropped and not yet taken. */
  readonly dropped: readonly Dropped[] | undefined;
  readonly takeDropped: () => void;
}

const StageContext = createContext<Stage | undefined>(undefined);
export const StageProvider = StageContext.Provider;

export function useStage(): Stage {
  const stage = useContext(StageContext);
  if (!stage) throw new Error('StageProvider is missing');
  return stage;
}
