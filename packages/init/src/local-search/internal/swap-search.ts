import type { Seeding } from '@kentro/core'
import { centreDistances } from '@kentro/kernels'
import { dSquaredSeeding } from '../../internal/d-squared-seeding.ts'
import type { Problem } from '../../internal/problem.ts'
import { createUrn, drawFrom, total } from '../../internal/urn.ts'
import type { Urn } from '../../internal/urn.ts'
import { addCentre } from './add-centre.ts'
import { copyCentres, createCentres } from './centres.ts'
import type { Centres } from './centres.ts'
import { createNeighbours } from './neighbours.ts'
import { removeCentre } from './remove-centre.ts'

/** How a search by swaps goes on. */
export interface SwapSearch {
  /** Candidates for each seed of the k-means++ that it starts from. */
  readonly trials: number
  readonly steps: number
  /** How many points are drawn in each step. */
  readonly swaps: number
}

/**
 * k-means++ and then steps of local search: points drawn by weight x D^2 become seeds, and of all as many go again, one
 * by one that which costs least. A step that does not lower the sum of weight x D^2 is taken back.
 */
export function swapSearch(problem: Problem<object>, { trials, steps, swaps }: SwapSearch): Seeding {
  const { points, k, weights } = problem
  const { n, d } = points
  const { indices, distances: toStart } = dSquaredSeeding(problem, trials)
  const centres = createCentres(points, Int32Array.from(indices ?? []), k + swaps)
  const { indices: all, rows, neighbours } = centres
  const before = { ...centres, indices: all.slice(), rows: rows.slice(), neighbours: createNeighbours(n) }
  let distances = toStart + k * n
  for (let step = 0; step < steps; step++) {
    const urn = createUrn(neighbours.near, weights)
    const cost = total(urn.sums)
    if (cost === 0) break
    copyCentres(centres, before)
    distances += addDrawn(problem, centres, urn, swaps)
    distances += removeCheapest(problem, centres, cost)
    if (centres.count > k) copyCentres(before, centres)
  }
  return { centroids: rows.slice(0, k * d), indices: all.slice(0, k), distances }
}

/** Makes seeds of points drawn, each once, and returns how many distances that took. */
function addDrawn({ points, random }: Problem<object>, centres: Centres, urn: Urn, swaps: number): number {
  const { data, n, d } = points
  const drawn = new Set(Array.from({ length: swaps }, () => drawFrom(urn, random)))
  const squares = new Float64Array(n)
  for (const i of drawn) {
    centreDistances(points, data, i * d, squares)
    addCentre(centres, i, squares)
  }
  return drawn.size * n
}

/**
 * Removes the seed whose loss costs least until there are k, and returns how many distances that took. Stops short
 * where it would not come out below the cost before.
 */
function removeCheapest({ k, weights }: Problem<object>, centres: Centres, before: number): number {
  let cost = total(createUrn(centres.neighbours.near, weights).sums)
  let distances = 0
  while (centres.count > k) {
    const losses = lossesOf(centres, weights)
    const loss = losses.reduce((least, one) => Math.min(least, one))
    cost += loss
    if (cost >= before) break
    distances += removeCentre(centres, losses.indexOf(loss))
  }
  return distances
}

/** By how much the sum of weight x D^2 would rise without each of the seeds. */
function lossesOf({ count, neighbours }: Centres, weights: Float64Array | null): Float64Array {
  const { first, near, next } = neighbours
  const losses = new Float64Array(count)
  for (let i = 0; i < first.length; i++) {
    const loss = next[i] - near[i]
    losses[first[i]] += weights === null ? loss : weights[i] * loss
  }
  return losses
}
