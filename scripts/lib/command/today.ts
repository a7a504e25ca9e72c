import { isoDay } from '../../../src/domain/isoDay.ts';

/** The day it is where the command is given, as 2026-11-22. */
export const today = (now = new Date()): string => isoDay(now);
