/** The squared Euclidean distance of two rows. */
export function squaredEuclidean(p: number[], q: number[]): number {
  let sum = 0
  for (let j = 0; j < p.length; j++) {
    const difference = p[j] - q[j]
    sum += difference * difference
  }
  return sum
}
