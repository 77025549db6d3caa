import { lloyd } from '@kentro/lloyd'
import { describe, expect, it } from 'vitest'
import { mapped, pick, uniform } from './data.ts'

// Mean 2, variance 4. From 1 - x and 4 the centroids go to 0 and 4: the squared shift is (1 - x)^2.
const pairs = [[0], [0], [4], [4]]

describe('the tolerance', () => {
  it('is relative to the variance, and reached where the squared shift equals it', () => {
    const start = [[1], [4]]
    expect(lloyd(pairs, start, { tolerance: 0.25 })).toMatchObject({
      stop: 'tolerance',
      iterations: 1,
      converged: true,
    })
    expect(lloyd(pairs, start, { tolerance: 0.2499 })).toMatchObject({ stop: 'labels', iterations: 2, converged: true })
  })

  it('is relative to the mean of the variances of the columns', () => {
    const flat = pairs.map(([x]) => [x, 7])
    const start = [
      [1, 7],
      [4, 7],
    ]
    expect(lloyd(flat, start, { tolerance: 0.5 })).toMatchObject({ stop: 'tolerance', iterations: 1 })
    expect(lloyd(flat, start, { tolerance: 0.4999 })).toMatchObject({ stop: 'labels', iterations: 2 })
  })

  it('is relative to the weighted variance', () => {
    // Mean 1, variance 3.
    const weights = [3, 3, 1, 1]
    const start = [[1.5], [4]]
    expect(lloyd(pairs, start, { weights, tolerance: 0.75 })).toMatchObject({ stop: 'tolerance', iterations: 1 })
    expect(lloyd(pairs, start, { weights, tolerance: 0.7499 })).toMatchObject({ stop: 'labels', iterations: 2 })
  })

  it('is 1e-4 unless given', () => {
    expect(lloyd(pairs, [[0.0199], [4]])).toMatchObject({ stop: 'tolerance', iterations: 1 })
    expect(lloyd(pairs, [[0.0201], [4]])).toMatchObject({ stop: 'labels', iterations: 2 })
  })

  it('of 0 lets it run until no label changes', () => {
    expect(lloyd(pairs, [[0], [4]])).toMatchObject({ stop: 'tolerance', iterations: 1 })
    expect(lloyd(pairs, [[0], [4]], { tolerance: 0 })).toMatchObject({ stop: 'labels', iterations: 2 })
  })

  it('yields to labels that no longer change', () => {
    const start = [[1], [4]]
    expect(lloyd(pairs, start, { tolerance: 0.2 })).toMatchObject({ stop: 'labels', iterations: 2 })
  })

  it('stops data without variance once the centroid lies on it', () => {
    expect(lloyd([[3], [3]], [[3]])).toMatchObject({ stop: 'tolerance', iterations: 1, inertia: 0 })
    expect(lloyd([[3], [3]], [[5]])).toMatchObject({ stop: 'labels', iterations: 2, inertia: 0 })
  })

  it('stops data that is multiplied by a power of two at the same iteration', () => {
    const points = uniform('relative', 500, 2)
    const first = pick(points, [0, 1, 2, 3, 4, 5, 6, 7])
    const plain = lloyd(points, first, { tolerance: 0.01 })
    expect(plain.stop).toBe('tolerance')
    for (const factor of [2 ** 20, 2 ** -20]) {
      const times = (value: number): number => value * factor
      const scaled = lloyd(mapped(points, times), mapped(first, times), { tolerance: 0.01 })
      expect(scaled).toMatchObject({ stop: 'tolerance', iterations: plain.iterations })
    }
  })

  it('counts for nothing in an iteration that relocated', () => {
    const line = [[0], [1], [20], [30]]
    const start = [[0], [0]]
    expect(lloyd(line, start, { tolerance: 1e9 })).toMatchObject({ stop: 'tolerance', iterations: 2 })
    expect(lloyd(line, start, { tolerance: 1e9, emptyClusters: 'keep' })).toMatchObject({ iterations: 1 })
  })
})

describe('maxIterations', () => {
  it('stops after so many, with one more assignment that is not counted', () => {
    const result = lloyd([[0], [1], [2], [3], [10]], [[0], [1]], { tolerance: 0, maxIterations: 1 })
    expect(result).toMatchObject({ stop: 'maxIterations', converged: false, iterations: 1, distances: 20 })
    expect(result.centroids).toEqual(Float64Array.of(0, 4))
    expect([...result.labels]).toEqual([0, 0, 0, 1, 1])
    expect(result.inertia).toBe(42)
  })

  it('yields to labels that no longer change in the same iteration', () => {
    const result = lloyd(pairs, [[1], [4]], { tolerance: 0, maxIterations: 2 })
    expect(result).toMatchObject({ stop: 'labels', converged: true, iterations: 2 })
  })

  it('stops also where the last iteration relocated, with labels of the last centroids', () => {
    const result = lloyd([[0], [1], [2], [30]], [[0], [0]], { tolerance: 1e9, maxIterations: 1 })
    expect(result).toMatchObject({ stop: 'maxIterations', centroids: Float64Array.of(1, 30), inertia: 2 })
  })

  it('is 300 unless given', () => {
    const points = uniform('long', 3000, 1)
    const start = pick(
      points,
      Array.from({ length: 30 }, (_, c) => c),
    )
    const crowded = mapped(start, (value) => (value + 1) / 1000 - 1)
    expect(lloyd(points, crowded, { tolerance: 0 })).toMatchObject({ stop: 'maxIterations', iterations: 300 })
    const { iterations, stop } = lloyd(points, crowded, { tolerance: 0, maxIterations: 5000 })
    expect(iterations).toBeGreaterThan(300)
    expect(stop).toBe('labels')
  })
})

describe('onIteration', () => {
  it('stops by false, and then the run has not converged', () => {
    const result = lloyd([[0], [1], [2], [3], [10]], [[0], [1]], { tolerance: 0, onIteration: () => false })
    expect(result).toMatchObject({ stop: 'callback', converged: false, iterations: 1, distances: 20 })
    expect([...result.labels]).toEqual([0, 0, 0, 1, 1])
  })

  it('stops by false even where the run would have stopped by itself', () => {
    const onIteration = ({ iteration }: { iteration: number }): void | false => {
      if (iteration === 2) return false
    }
    const options = { tolerance: 0, maxIterations: 2, onIteration }
    expect(lloyd(pairs, [[1], [4]], options)).toMatchObject({ stop: 'callback', converged: false, iterations: 2 })
  })

  it('does not stop by anything else', () => {
    for (const nothing of [undefined, true, 0, null, '']) {
      const onIteration = (() => nothing) as () => void
      expect(lloyd(pairs, [[1], [4]], { tolerance: 0, onIteration }).stop).toBe('labels')
    }
  })

  it('lets what it throws through', () => {
    const onIteration = (): void => {
      throw new Error('enough')
    }
    expect(() => lloyd(pairs, [[1], [4]], { onIteration })).toThrow('enough')
  })
})
