import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the folder remembers what we put there. */
export const RECORD_NAME = '.netwerkkaart-deploy.json';
const FORMAT = 1;

/**
 * @typedef {object} RecordedFile
 * @property {string[]} hashes of what we put there; two while it is being replaced, so that a release that was cut off can go on
 * @property {string} [retired] day (ISO) of the first release that did not have it any more
 *
 * @typedef {Readonly<Record<string, RecordedFile>>} RecordedFiles by path in the folder, with slashes
 * @typedef {{ path: string, files: RecordedFiles }} DeployRecord
 */

/**
 * What we put into a folder so far, nothing when this is the first time. Throws, with a message for who deploys, on a
 * record that is not ours or names files outside the folder: nothing may be removed on its word.
 * @param {string} folder
 * @returns {DeployRecord | undefined}
 */
export function readRecord(folder) {
  const file = join(folder, RECORD_NAME);
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  const record = parse(text);
  if (record === undefined) {
    throw new Error(
      `${file} is niet leesbaar. Zet daar een kopie van terug, of maak de map leeg en begin opnieuw.`,
    );
  }
  return record;
}

/** @param {DeployRecord} record */
export function recordText({ path, files }) {
  const sorted = Object.fromEntries(
    Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
  return `${JSON.stringify({ format: FORMAT, path, files: sorted }, undefined, 1)}\n`;
}

/**
 * @param {string} text
 * @returns {DeployRecord | undefined}
 */
function parse(text) {
  try {
    const { format, path, files } = JSON.parse(text);
    const isOurs = format === FORMAT && typeof path === 'string' && areRecorded(files);
    return isOurs ? { path, files } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {unknown} files
 * @returns {files is RecordedFiles}
 */
function areRecorded(files) {
  return isObject(files) && Object.entries(files).every(isRecordedFile);
}

/** @param {[string, unknown]} entry */
function isRecordedFile([name, file]) {
  const parts = name.split('/');
  const isInside = parts.every((part) => !['', '.', '..'].includes(part) && !/[\\:\0]/.test(part));
  if (!isInside || !isObject(file)) return false;
  const { hashes, retired } = file;
  return (
    Array.isArray(hashes) &&
    hashes.every((hash) => typeof hash === 'string') &&
    (retired === undefined || (typeof retired === 'string' && /^\d{4}-\d\d-\d\d$/.test(retired)))
  );
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
