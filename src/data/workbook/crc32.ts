/** The checksum of zip files (CRC-32): it tells whether bytes are still what they were when they were packed. */

/** The polynomial, with its lowest power first. */
const POLYNOMIAL = 0xedb88320;
const BITS = 8;

/** What a byte does to the checksum, for each of its 256 values. */
const TABLE = Uint32Array.from({ length: 2 ** BITS }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < BITS; bit += 1) {
    remainder = (remainder >>> 1) ^ ((remainder & 1) === 1 ? POLYNOMIAL : 0);
  }
  return remainder;
});

/** The checksum of bytes, from 0 up to 2³². */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> BITS) ^ (TABLE[(sum ^ byte) & 0xff] ?? 0);
  return (sum ^ 0xffffffff) >>> 0;
}
