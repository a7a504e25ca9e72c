import { mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ROOT } from './childProcess.mjs';

/** Outside node_modules, which an installation replaces. */
const LOCK = fileURLToPath(new URL('.cache/bezig', ROOT));

/** How often the holder shows that it is alive, in ms. */
const PULSE = 1000;
/** After how many pulses without a sign a lock is taken for left behind; counted by who waits, not by the clock. */
const SILENCE = 15;

/**
 * Does work that changes node_modules, public/data or dist, while no other process of this checkout does: two starts
 * at once would build through each other. Waits its turn; a lock left behind by a process that was killed is taken
 * over. Where nothing can be written there is nothing to guard, and the work is simply done.
 * @template T
 * @param {() => Promise<T>} work
 * @param {{ lock?: string, pulse?: number }} [options] for the tests
 * @returns {Promise<T>} what the work gives
 */
export async function alone(work, { lock = LOCK, pulse = PULSE } = {}) {
  if (!(await acquire(lock, pulse))) return work();
  const release = () => rmSync(lock, { force: true });
  process.on('exit', release);
  const beat = setInterval(() => touch(lock), pulse);
  beat.unref();
  try {
    return await work();
  } finally {
    clearInterval(beat);
    process.off('exit', release);
    release();
  }
}

/**
 * True when the lock is ours, false when there can be none.
 * @param {string} lock
 * @param {number} pulse
 */
async function acquire(lock, pulse) {
  try {
    mkdirSync(dirname(lock), { recursive: true });
  } catch {
    return false;
  }
  let seen = 0;
  let silent = 0;
  for (let turn = 0; ; turn += 1) {
    try {
      writeFileSync(lock, `${process.pid}\n`, { flag: 'wx' });
      return true;
    } catch (error) {
      if (!isTaken(error)) return false;
    }
    if (turn === 0) console.log('Een andere opdracht is hier nog bezig; even wachten …');
    const sign = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    silent = sign === seen ? silent + 1 : 0;
    seen = sign;
    if (silent >= SILENCE) rmSync(lock, { force: true });
    else await wait(pulse);
  }
}

/** @param {unknown} error */
function isTaken(error) {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

/** @param {string} lock */
function touch(lock) {
  const now = new Date();
  try {
    utimesSync(lock, now, now);
  } catch {
    // Somebody removed it by hand; the work goes on.
  }
}
