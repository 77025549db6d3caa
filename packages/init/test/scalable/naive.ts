import type { Points, Random } from '@kentro/core'

/** The index at which the running sum of masses passes the draw; -1 where all masses are 0. */
export function naiveDraw(masses: number[], random: Random): number {
  const total = masses.reduce((a, b) => a + b, 0)
  if (total === 0) return -1
  const target = random() * total
  let sum = 0
  return masses.findIndex((mass) => (sum += mass) > target)
}

/** The squared distance of each point to the nearest of some points; Infinity where there are none. */
export function naiveSquares({ data, n, d }: Points, chosen: number[]): number[] {
  return Array.from({ length: n }, (_, i) => {
    const squares = chosen.map((c) => {
      let sum = 0
      for (let j = 0; j < d; j++) sum += (data[i * d + j] - data[c * d + j]) ** 2
      return sum
    })
    return Math.min(...squares)
  })
}

/** k-means++ goes on from some seeds to k of them, among points that weigh so much, until all weight lies on seeds. */
export function naiveSeeds(points: Points, weights: number[], chosen: number[], k: number, random: Random): number[] {
  const seeds = [...chosen]
  while (seeds.length < k) {
    const squares = naiveSquares(points, seeds)
    const masses = weights.map((weight, i) => (seeds.length > 0 ? weight * squares[i] : weight))
    const drawn = naiveDraw(masses, random)
    if (drawn < 0) break
    seeds.push(drawn)
  }
  return seeds
}

/** Goes on at random where k-means++ cannot: by weight and, where none is left, without regard to it. */
export function naiveRest(weights: number[], chosen: number[], k: number, random: Random): number[] {
  const seeds = [...chosen]
  while (seeds.length < k) {
    const left = weights.map((_, i) => (seeds.includes(i) ? 0 : 1))
    const drawn = naiveDraw(
      left.map((one, i) => one * weights[i]),
      random,
    )
    seeds.push(drawn < 0 ? naiveDraw(left, random) : drawn)
  }
  return seeds
}
