import { zlibSync } from 'fflate';
import { crc32 } from '../../src/data/workbook/crc32.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Eight bits for each of red, green and blue; not interlaced. */
const TRUE_COLOUR = [8, 2, 0, 0, 0];
const CHANNELS = 3;
/** Each byte is written as what it differs from the one above it: rows look much like each other. */
const UP = 2;

/**
 * A PNG file of pixels: red, green and blue, row by row. Packed by fflate and not by Node, whose packer differs from one
 * release to the next: the same picture gives the same bytes.
 */
export function png(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const size = new Uint8Array(8);
  const numbers = new DataView(size.buffer);
  numbers.setUint32(0, width);
  numbers.setUint32(4, height);
  return joined([
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', joined([size, Uint8Array.from(TRUE_COLOUR)])),
    chunk('IDAT', zlibSync(filtered(pixels, width, height), { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

function filtered(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const row = width * CHANNELS;
  const bytes = new Uint8Array((row + 1) * height);
  for (let y = 0; y < height; y += 1) {
    bytes[y * (row + 1)] = UP;
    for (let x = 0; x < row; x += 1) {
      const above = y === 0 ? 0 : (pixels[(y - 1) * row + x] ?? 0);
      bytes[y * (row + 1) + 1 + x] = (pixels[y * row + x] ?? 0) - above;
    }
  }
  return bytes;
}

/** Length, name, content, and a checksum of the last two. */
function chunk(name: string, content: Uint8Array): Uint8Array {
  const named = joined([Uint8Array.from(name, (letter) => letter.charCodeAt(0)), content]);
  return joined([bigEndian(content.length), named, bigEndian(crc32(named))]);
}

function bigEndian(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
