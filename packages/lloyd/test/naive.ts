/** What an iteration of the naive algorithm came to. */
export interface NaiveState {
  centroids: number[][]
  labels: number[]
  moved: number
  shift: number
  relocated: number
}

/** Squared distance, first coordinate to last. */
export function squared(a: number[], b: number[]): number {
  let sum = 0
  a.forEach((x, j) => (sum += (x - b[j]) * (x - b[j])))
  return sum
}

/** The lowest index of the nearest centroid. */
export function nearest(row: number[], centroids: number[][]): number {
  const distances = centroids.map((centroid) => squared(row, centroid))
  return distances.indexOf(Math.min(...distances))
}

/**
 * Every iteration of Lloyd's algorithm until no label changes, written from its definition. Its sums are exact where points
 * and weights are small integers: then the library must give the same bits.
 */
export function naiveStates(rows: number[][], start: number[][], weights: number[], relocates: boolean): NaiveState[] {
  const states: NaiveState[] = []
  let centroids = start
  let before = rows.map(() => -1)
  for (;;) {
    const labels = rows.map((row) => nearest(row, centroids))
    let moved = labels.filter((label, i) => label !== before[i]).length
    const relocated = relocates ? relocate(rows, centroids, weights, labels) : 0
    moved += relocated
    const means = centroids.map((centroid, c) => mean(rows, weights, labels, c) ?? centroid)
    let shift = 0
    means.forEach((one, c) => (shift += squared(one, centroids[c])))
    states.push({ centroids: means, labels, moved, shift, relocated })
    if (moved === 0 || states.length === 300) return states
    centroids = means
    before = labels
  }
}

/** Empty clusters take the farthest points: `labels` are written, and the number of points that were taken is returned. */
function relocate(rows: number[][], centroids: number[][], weights: number[], labels: number[]): number {
  const empty = centroids.map((_, c) => c).filter((c) => !labels.some((label, i) => label === c && weights[i] > 0))
  const far = rows.map((row, i) => ({ i, distance: squared(row, centroids[labels[i]]) }))
  const taken = far
    .filter(({ i, distance }) => weights[i] > 0 && distance > 0)
    .sort((a, b) => b.distance - a.distance || a.i - b.i)
    .slice(0, empty.length)
  taken.forEach(({ i }, rank) => (labels[i] = empty[rank]))
  return taken.length
}

/** The weighted mean of cluster c; undefined where it has no weight. */
function mean(rows: number[][], weights: number[], labels: number[], c: number): number[] | undefined {
  const total = weights.filter((_, i) => labels[i] === c).reduce((sum, weight) => sum + weight, 0)
  if (total === 0) return undefined
  return rows[0].map((_, j) => {
    const sum = rows.reduce((all, row, i) => (labels[i] === c ? all + weights[i] * row[j] : all), 0)
    return sum / total + 0
  })
}
