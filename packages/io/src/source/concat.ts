/** All pieces in one array; the only one itself. */
export function concat(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1) return pieces[0]
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let p = 0
  for (const piece of pieces) {
    bytes.set(piece, p)
    p += piece.length
  }
  return bytes
}
