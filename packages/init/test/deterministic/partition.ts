import { seeded } from '@kentro/core'
import type { Initialize, Points } from '@kentro/core'

/** Points without two alike, whose columns differ in width: whole numbers, n x d. */
export function uneven(seed: number, n: number, d: number): Points {
  const random = seeded(`uneven/${seed}`)
  return {
    data: Float64Array.from({ length: n * d }, (_, p) => Math.floor(random() ** 2 * 10_000) * (1 + ((p % d) % 3))),
    n,
    d,
  }
}

/** The points as rows. */
export function rowsOf({ data, n, d }: Points): number[][] {
  return Array.from({ length: n }, (_, i) => [...data.subarray(i * d, (i + 1) * d)])
}

/** Rows in an order that does not depend on theirs. */
export function sorted(rows: number[][]): number[][] {
  return rows.toSorted((a, b) => a.map((value, j) => value - b[j]).find((difference) => difference !== 0) ?? 0)
}

/** The centroids as rows, in an order that does not depend on theirs. */
export function seedsOf(initialize: Initialize, points: Points, k: number, options?: object): number[][] {
  const { centroids } = initialize(points, k, Math.random, options)
  return sorted(rowsOf({ data: centroids, n: k, d: points.d }))
}

/** The points in another order, and what belongs to each with them. */
export function shuffled(points: Points, weights: number[], seed: number): { points: Points; weights: number[] } {
  const random = seeded(`shuffled/${seed}`)
  const order = rowsOf(points)
    .map((row, i) => ({ row, weight: weights[i], key: random() }))
    .toSorted((a, b) => a.key - b.key)
  return {
    points: { ...points, data: Float64Array.from(order.flatMap(({ row }) => row)) },
    weights: order.map(({ weight }) => weight),
  }
}

const sum = (values: number[]) => values.reduce((a, b) => a + b, 0)

/** The mean of rows. */
export function meanOf(rows: number[][]): number[] {
  return rows[0].map((_, j) => sum(rows.map((row) => row[j])) / rows.length)
}

/** The places of points on the axis of a part, given their deviations from its mean. */
type Axis = (deviations: number[][]) => number[]

/** Deviations in the column of the largest sum of squares. */
export function widest(deviations: number[][]): number[] {
  const squares = deviations[0].map((_, j) => sum(deviations.map((row) => row[j] ** 2)))
  const j = squares.indexOf(Math.max(...squares))
  return deviations.map((row) => row[j])
}

/** Deviations in two columns along their first principal component, by the formula for 2 x 2 matrices. */
export function principal(deviations: number[][]): number[] {
  const moment = (a: number, b: number) => sum(deviations.map((row) => row[a] * row[b]))
  const angle = Math.atan2(2 * moment(0, 1), moment(0, 0) - moment(1, 1)) / 2
  const [x, y] = [Math.cos(angle), Math.sin(angle)]
  // In the direction in which the larger one grows.
  const sign = Math.abs(y) > Math.abs(x) ? Math.sign(y) : Math.sign(x)
  return deviations.map((row) => (row[0] * x + row[1] * y) * sign)
}

const squaresAbout = (values: number[]) => {
  const mean = sum(values) / values.length
  return sum(values.map((value) => (value - mean) ** 2))
}

/** The best of some limits: what leaves the least sum of squares on both sides, of classes as `valueOf` sees them. */
function bestOf(places: number[], limits: number[], valueOf: (place: number) => number): number {
  const left = limits.map((limit) => {
    const sides = [places.filter((place) => place <= limit), places.filter((place) => place > limit)]
    return sum(sides.map((side) => squaresAbout(side.map(valueOf))))
  })
  return limits[left.indexOf(Math.min(...left))]
}

const limitOf = {
  mean: () => 0,
  otsu: (places: number[]) => {
    const [low, high] = [Math.min(...places), Math.max(...places)]
    const binOf = (place: number) => Math.min(255, Math.floor(((place - low) / (high - low)) * 256))
    const tops = places.filter((place) => !places.some((other) => other > place && binOf(other) === binOf(place)))
    return bestOf(
      places,
      tops.filter((place) => place < high).toSorted((a, b) => a - b),
      binOf,
    )
  },
  optimal: (places: number[]) => {
    const high = Math.max(...places)
    const limits = places.filter((place) => place < high).toSorted((a, b) => a - b)
    return bestOf(places, limits, (place) => place)
  },
}

export const CUTS = ['mean', 'otsu', 'optimal'] as const

/** The means of k parts by the plainest code there is. */
export function naiveParts(points: Points, k: number, axis: Axis, cut: (typeof CUTS)[number]): number[][] {
  const deviationsOf = (rows: number[][]) => {
    const mean = meanOf(rows)
    return rows.map((row) => row.map((value, j) => value - mean[j]))
  }
  const parts = [rowsOf(points)]
  while (parts.length < k) {
    const scatters = parts.map((rows) => sum(deviationsOf(rows).map((row) => sum(row.map((value) => value ** 2)))))
    const c = scatters.indexOf(Math.max(...scatters))
    const places = axis(deviationsOf(parts[c]))
    const limit = limitOf[cut](places)
    const rows = parts[c]
    parts[c] = rows.filter((_, i) => places[i] <= limit)
    parts.push(rows.filter((_, i) => places[i] > limit))
  }
  return sorted(parts.map(meanOf))
}
