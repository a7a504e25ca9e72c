/** Reads a zip file that may be hostile: nothing is unpacked that is not asked for, and never more than the limits. */
import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import { damaged, hasPassword, otherKind, tooLarge, WorkbookFault } from './fault.ts';

/** In bytes. A workbook of ten thousand records is 1 MB packed, and its largest sheet 10 MB unpacked. */
const MAX_PACKED = 20_000_000;
const MAX_UNPACKED_ENTRY = 50_000_000;
const MAX_UNPACKED = 100_000_000;
const MAX_ENTRIES = 1000;

/** Packed bytes given to the unpacker at once: they become at most a thousand times as many. */
const STEP = 16_384;

const END_MARK = 0x06054b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const ENTRY_MARK = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL_MARK = 0x04034b50;
const LOCAL_LENGTH = 30;
const ENCRYPTED_FLAG = 1;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  /** Of what it is unpacked. */
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

export interface Zip {
  has(path: string): boolean;
  /** The bytes of an entry, unpacked anew at each call. Throws a WorkbookFault when it is not there or is not sound. */
  read(path: string): Uint8Array;
}

/** The name of an entry as it is looked up: capitals do not count, and every slash leans the same way. */
const keyOf = (path: string): string => path.replaceAll('\\', '/').toLowerCase();

/** Opens a zip file by its table of contents. Throws a WorkbookFault when it is no zip, damaged or too large. */
export function openZip(bytes: Uint8Array): Zip {
  if (bytes.length > MAX_PACKED) throw tooLarge('meer dan 20 MB');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readContents(bytes, view);
  let unpacked = 0;
  return {
    has: (path) => entries.has(keyOf(path)),
    read(path) {
      const entry = entries.get(keyOf(path));
      if (entry === undefined) throw damaged();
      if (entry.size > MAX_UNPACKED_ENTRY || unpacked + entry.size > MAX_UNPACKED) throw bomb();
      const content = unpack(entry, packedBytes(entry, bytes, view));
      unpacked += content.length;
      if (crc32(content) !== entry.checksum) throw damaged();
      return content;
    },
  };
}

const bomb = () => tooLarge('uitgepakt meer dan een werkboek van deze gegevens kan zijn');

function readContents(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw tooLarge(`het bevat meer dan ${MAX_ENTRIES} onderdelen`);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY_MARK) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const name = bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength);
    const key = keyOf(new TextDecoder().decode(name));
    // Two entries of one name: what one program shows, another does not.
    if (entries.has(key)) throw damaged();
    entries.set(key, {
      encrypted: (view.getUint16(at + 8, true) & ENCRYPTED_FLAG) !== 0,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the end record begins: at the very end, unless a comment follows it. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_MARK) return at;
  }
  throw damaged();
}

function packedBytes(entry: Entry, bytes: Uint8Array, view: DataView): Uint8Array {
  const { offset, packedSize } = entry;
  if (offset + LOCAL_LENGTH > bytes.length || view.getUint32(offset, true) !== LOCAL_MARK) {
    throw damaged();
  }
  const extras = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const start = offset + LOCAL_LENGTH + extras;
  if (start + packedSize > bytes.length) throw damaged();
  return bytes.subarray(start, start + packedSize);
}

function unpack({ method, encrypted, size }: Entry, packed: Uint8Array): Uint8Array {
  if (encrypted) throw hasPassword();
  if (method === STORED) {
    if (packed.length !== size) throw damaged();
    return packed;
  }
  if (method !== DEFLATED) throw otherKind('Het bestand is op een onbekende manier ingepakt.');
  return inflate(packed, size);
}

/** Unpacks step by step and stops as soon as there is more than was promised: the promised size may be a lie. */
function inflate(packed: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size);
  let filled = 0;
  const inflater = new Inflate((part) => {
    if (filled + part.length > size) throw bomb();
    content.set(part, filled);
    filled += part.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (error) {
    throw error instanceof WorkbookFault ? error : damaged();
  }
  if (filled !== size) throw damaged();
  return content;
}
