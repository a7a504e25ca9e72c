/** Reads PNG files as our own build writes them, with checks of everything around the pixels. */
import { crc32, inflateSync } from 'node:zlib';

const SIGNATURE = '89504e470d0a1a0a';
const CHANNELS = 3;

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** "255,255,255" of a place. */
  readonly at: (x: number, y: number) => string;
}

/** Throws when the file is no whole PNG of eight bits true colour with rows filtered "up". */
export function readPng(file: Uint8Array): Pixels {
  const bytes = Buffer.from(file);
  if (bytes.toString('hex', 0, 8) !== SIGNATURE) throw new Error('no PNG');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const named = bytes.subarray(at + 4, at + 8 + length);
    const name = named.toString('latin1', 0, 4);
    if (crc32(named) !== bytes.readUInt32BE(at + 8 + length)) throw new Error(`broken ${name}`);
    chunks.set(name, named.subarray(4));
    at += 12 + length;
  }
  const [head, packed] = [chunks.get('IHDR'), chunks.get('IDAT')];
  if (!head || !packed || !chunks.has('IEND')) throw new Error('a part is missing');
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  if (head.toString('hex', 8) !== '0802000000') throw new Error('not true colour');
  const rows = inflateSync(packed);
  const row = width * CHANNELS;
  if (rows.length !== (row + 1) * height) throw new Error('too many or too few pixels');
  const pixels = new Uint8Array(row * height);
  for (let y = 0; y < height; y += 1) {
    if (rows[y * (row + 1)] !== 2) throw new Error('another filter');
    for (let x = 0; x < row; x += 1) {
      pixels[y * row + x] =
        (rows[y * (row + 1) + 1 + x] ?? 0) + (y === 0 ? 0 : (pixels[(y - 1) * row + x] ?? 0));
    }
  }
  const at = (x: number, y: number) => {
    const from = y * row + x * CHANNELS;
    return pixels.slice(from, from + CHANNELS).join();
  };
  return { width, height, at };
}
