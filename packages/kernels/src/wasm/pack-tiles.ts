/**
 * Writes k centroids (k x d), centred and scaled, as tiles of four, and returns the greatest norm among them.
 *
 * @param tiles -2 times the coordinates, four centroids side by side: k / 4 x d x 4, written
 * @param squares squared norms (k), written
 * @param slots the place of each centroid among the tiles and squares (k), the order of the centroids if not given
 */
export function packTiles(
  centroids: Float64Array,
  centre: Float64Array,
  scale: number,
  tiles: Float32Array,
  squares: Float32Array,
  slots?: Int32Array,
): number {
  const d = centre.length
  let greatest = 0
  for (let c = 0, q = 0; q < centroids.length; c++) {
    let square = 0
    const slot = slots === undefined ? c : slots[c]
    let p = (slot >> 2) * 4 * d + (slot & 3)
    for (let j = 0; j < d; j++, p += 4, q++) {
      const value = (centroids[q] - centre[j]) * scale
      square += value * value
      tiles[p] = -2 * value
    }
    squares[slot] = square
    if (square > greatest) greatest = square
  }
  return Math.sqrt(greatest)
}
