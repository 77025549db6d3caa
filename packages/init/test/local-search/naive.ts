import { seeded } from '@kentro/core'
import type { Points, Random } from '@kentro/core'
import fc from 'fast-check'

/** The plainest forms there are of what these strategies have in common. */
export type Row = number[]

export function rowsOf({ data, n, d }: Points): Row[] {
  return Array.from({ length: n }, (_, i) => [...data.subarray(i * d, (i + 1) * d)])
}

export function squared(a: Row, b: Row): number {
  return a.reduce((sum, value, j) => sum + (value - b[j]) ** 2, 0)
}

/** The index of the least value, the lowest on ties. */
export function indexOfLeast(values: number[]): number {
  return values.indexOf(Math.min(...values))
}

/** The same where values that differ by rounding only are ties. */
export function firstOfLeast(values: number[]): number {
  const least = Math.min(...values)
  return values.findIndex((value) => value <= least * (1 + 1e-9))
}

export function labelsOf(rows: Row[], centres: Row[]): number[] {
  return rows.map((row) => indexOfLeast(centres.map((centre) => squared(row, centre))))
}

export const total = (values: number[]): number => values.reduce((sum, value) => sum + value, 0)

/** Weight x squared distance to the nearest centre. */
export function massesOf(rows: Row[], weights: number[], centres: Row[]): number[] {
  return rows.map((row, i) => weights[i] * Math.min(...centres.map((centre) => squared(row, centre))))
}

/** The point at which the running sum of masses passes the draw. */
export function draw(masses: number[], random: Random): number {
  const target = random() * total(masses)
  let sum = 0
  return masses.findIndex((mass) => (sum += mass) > target)
}

/** The weighted means of labelled rows; `former` where there is no weight. */
export function meansOf(rows: Row[], weights: number[], labels: number[], former: Row[]): Row[] {
  return former.map((old, c) => {
    const own = rows.map((_, i) => i).filter((i) => labels[i] === c)
    const weight = total(own.map((i) => weights[i]))
    return weight === 0 ? old : old.map((_, j) => total(own.map((i) => weights[i] * rows[i][j])) / weight)
  })
}

/** Weight x squared distance to the centre of the label, summed. */
export function inertiaOf(rows: Row[], weights: number[], labels: number[], centres: Row[]): number {
  return total(rows.map((row, i) => weights[i] * squared(row, centres[labels[i]])))
}

export interface Case {
  points: Points
  rows: Row[]
  weights: number[]
  options: { weights?: number[] }
  k: number
  seed: number
}

/**
 * Problems with and without weights, of which some are 0.
 *
 * @param whole whole numbers, whose sums are exact, so that even ties come out the same; else no two points are alike
 */
export function cases(whole: boolean): fc.Arbitrary<Case> {
  return fc
    .record({ n: fc.integer({ min: 1, max: 60 }), d: fc.integer({ min: 1, max: 3 }), seed: fc.nat() })
    .chain(({ n, d, seed }) => {
      const random = seeded(seed)
      const value = () => (whole ? Math.floor(random() * 20) : random() * 20)
      const points: Points = { data: Float64Array.from({ length: n * d }, value), n, d }
      const weights = Array.from({ length: n }, (_, i) => (i === 0 ? 1 : Math.floor(random() * 4)))
      return fc.record({ k: fc.integer({ min: 1, max: Math.min(n, 12) }), weighted: fc.boolean() }).map((choice) => ({
        points,
        rows: rowsOf(points),
        weights: choice.weighted ? weights : weights.map(() => 1),
        options: choice.weighted ? { weights } : {},
        k: choice.k,
        seed,
      }))
    })
}
