/**
 * The share of the points (n x 2) that have a point of another cluster nearer than the center of their own, where a
 * cluster is what lies nearest to one of the centers (k x 2).
 *
 * P. Fränti, S. Sieranoja, K-means properties on six clustering benchmark datasets, Applied Intelligence 48(12), 2018.
 */
export function overlapOf(data: Float64Array, centers: Float64Array): number {
  const n = data.length / 2
  const clusters = new Int32Array(n)
  const squares = new Float64Array(n)
  const near = new Uint8Array(n)
  for (let i = 0; i < n; i++) {
    const c = nearestCenter(data, i, centers)
    clusters[i] = c
    squares[i] = square(data, i, centers, c)
    near[i] = reaches(data, i, centers, c, squares[i]) ? 1 : 0
  }
  const order = Uint32Array.from({ length: n }, (_, i) => i).sort((a, b) => data[2 * a] - data[2 * b] || a - b)
  let count = 0
  for (let place = 0; place < n; place++) {
    if (near[order[place]] === 1 && (meetsAnother(place, 1) || meetsAnother(place, -1))) count++
  }
  return count / n

  /** Whether, from a place in the order of the first coordinate on, a point of another cluster lies near enough. */
  function meetsAnother(place: number, step: 1 | -1): boolean {
    const i = order[place]
    const [own, limit, x, y] = [clusters[i], squares[i], data[2 * i], data[2 * i + 1]]
    for (let next = place + step; next >= 0 && next < n; next += step) {
      const other = order[next]
      const across = data[2 * other] - x
      if (across * across >= limit) return false
      const up = data[2 * other + 1] - y
      if (clusters[other] !== own && across * across + up * up < limit) return true
    }
    return false
  }
}

/** The squared distance between row p of a and row q of b. */
function square(a: Float64Array, p: number, b: Float64Array, q: number): number {
  const x = a[2 * p] - b[2 * q]
  const y = a[2 * p + 1] - b[2 * q + 1]
  return x * x + y * y
}

/** The center nearest to point i, the first on ties. */
function nearestCenter(data: Float64Array, i: number, centers: Float64Array): number {
  let nearest = 0
  let least = Infinity
  for (let c = 0; 2 * c < centers.length; c++) {
    const distance = square(data, i, centers, c)
    if (distance >= least) continue
    nearest = c
    least = distance
  }
  return nearest
}

/** Whether a border between center c and another lies nearer to point i than c does, which is `limit` squared away. */
function reaches(data: Float64Array, i: number, centers: Float64Array, c: number, limit: number): boolean {
  for (let b = 0; 2 * b < centers.length; b++) {
    const ahead = square(data, i, centers, b) - limit
    if (b !== c && ahead * ahead < 4 * limit * square(centers, b, centers, c)) return true
  }
  return false
}
