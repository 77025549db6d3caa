const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** The checksum that zip files keep of each of their members: CRC-32 as in ISO 3309. */
export function crc32(bytes: Uint8Array): number {
  let value = ~0
  for (let p = 0; p < bytes.length; p++) value = (value >>> 8) ^ table[(value ^ bytes[p]) & 0xff]
  return ~value >>> 0
}
