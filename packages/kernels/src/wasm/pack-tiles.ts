/**
 * Writes k centroids (k x d), centred and scaled, as tiles of four, and returns the greatest norm among them.
 *
 * @param tiles -2 times the coordinates, four centroids side by side: k / 4 x d x 4, written
 * @param squares squared norms (k), written
 */
export function packTiles(
  centroids: Float64Array,
  centre: Float64Array,
  scale: number,
  tiles: Float32Array,
  squares: Float32Array,
): number {
  const d = centre.length
  let greatest = 0
  for (let c = 0, q = 0; q < centroids.length; c++) {
    let square = 0
    let p = (c >> 2) * 4 * d + (c & 3)
    for (let j = 0; j < d; j++, p += 4, q++) {
      const value = (centroids[q] - centre[j]) * scale
      square += value * value
      tiles[p] = -2 * value
    }
    squares[c] = square
    if (square > greatest) greatest = square
  }
  return Math.sqrt(greatest)
}
