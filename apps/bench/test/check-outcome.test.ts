import { describe, expect, it } from 'vitest'
import { checkOutcome } from '../src/check/check-outcome.ts'
import { sameWork } from '../src/check/same-work.ts'
import { four, right } from './fakes.ts'

const check = (change: object) => checkOutcome(four, 2, { ...right, ...change })

describe('checkOutcome', () => {
  it('finds nothing wrong with the right clustering', () => {
    expect(check({ distances: 16 })).toEqual({
      iterations: 2,
      inertia: 1,
      distances: 16,
      staleLabels: 0,
      emptyClusters: 0,
    })
  })

  it('takes flat centroids as it takes rows', () => {
    expect(check({ centroids: Float64Array.of(0.5, 10.5) })).toEqual(check({}))
  })

  it('counts labels that are not the nearest, and takes the inertia from the nearest', () => {
    expect(check({ labels: [0, 1, 1, 1], inertia: undefined })).toMatchObject({ staleLabels: 1, inertia: 1 })
  })

  it('does not call a tie stale', () => {
    const tie = { labels: [0, 1, 1, 1], centroids: [[0], [2]], inertia: undefined }
    expect(check(tie)).toMatchObject({ staleLabels: 0 })
  })

  it('counts clusters that no point is labelled with', () => {
    const kept = { labels: [0, 0, 0, 0], centroids: [[5.5], [99]], inertia: undefined }
    expect(check(kept)).toMatchObject({ emptyClusters: 1, inertia: 101 })
  })

  it.each([
    [{ centroids: [[NaN], [10.5]] }, 'centroids[0][0] must be finite, got NaN'],
    [{ centroids: [[0.5]] }, 'centroids must be k x d = 2 x 1, got 1 x 1'],
    [{ centroids: Float64Array.of(0.5) }, 'centroids.data must have n * d = 2 * 1 = 2 values, got 1'],
    [{ centroids: null }, 'centroids must be an array, got null'],
    [{ labels: [0, 0, 1] }, 'labels must have n = 4 entries, got 3'],
    [{ labels: [0, 0, 1, 2] }, 'labels[3] must be an integer from 0 to k - 1 = 1, got 2'],
    [{ labels: [0, 0, 1, NaN] }, 'labels[3] must be an integer from 0 to k - 1 = 1, got NaN'],
    [{ iterations: undefined }, 'iterations must be an integer of at least 1, got undefined'],
    [{ inertia: 1.1 }, 'inertia must be 1, that of its labels and centroids, got 1.1'],
    [{ inertia: NaN }, 'inertia must be 1, that of its labels and centroids, got NaN'],
  ])('refuses %o', (change, message) => {
    expect(() => check(change)).toThrow(message)
  })
})

describe('sameWork', () => {
  const verdict = { iterations: 5, inertia: 1, distances: null, staleLabels: 0, emptyClusters: 0 }

  it('asks for as many iterations and for the same inertia but for rounding', () => {
    expect(sameWork(verdict, { ...verdict, inertia: 1 + 1e-10 })).toBe(true)
    expect(sameWork(verdict, { ...verdict, inertia: 1 + 1e-8 })).toBe(false)
    expect(sameWork(verdict, { ...verdict, iterations: 6 })).toBe(false)
  })
})
