import type { IterationState } from '@kentro/core'
import { lloyd, lloydSteps } from '@kentro/lloyd'
import { describe, expect, it } from 'vitest'
import { randomRows, uniform } from './data.ts'
import { watch } from './watch.ts'

const points = uniform('steps', 200, 2)
const start = randomRows(points, 7, 'start')

describe('the state after an iteration', () => {
  it('holds what the iteration did', () => {
    const { states } = watch(
      lloyd,
      { data: Float64Array.of(0, 2, 3, 11), n: 4, d: 1 },
      { data: Float64Array.of(0, 3), n: 2, d: 1 },
      { tolerance: 0 },
    )
    expect(states).toEqual([
      // 2 and 3 go with 11 at first: their mean is 16 / 3.
      expect.objectContaining({ iteration: 1, moved: 4, labels: Int32Array.of(0, 1, 1, 1) }),
      {
        iteration: 2,
        moved: 1,
        shift: 1 + (7 - 16 / 3) ** 2,
        centroids: Float64Array.of(1, 7),
        labels: Int32Array.of(0, 0, 1, 1),
      },
      expect.objectContaining({ iteration: 3, moved: 1, labels: Int32Array.of(0, 0, 0, 1) }),
      { iteration: 4, moved: 0, shift: 0, centroids: Float64Array.of(5 / 3, 11), labels: Int32Array.of(0, 0, 0, 1) },
    ])
  })

  it('comes once an iteration, the last one included', () => {
    for (const options of [{ tolerance: 0 }, { tolerance: 1e-4 }, { maxIterations: 2 }]) {
      const { result, states } = watch(lloyd, points, start, options)
      expect(states.map(({ iteration }) => iteration)).toEqual(
        Array.from({ length: result.iterations }, (_, t) => t + 1),
      )
      expect(states.at(-1)?.centroids).toEqual(result.centroids)
    }
  })

  it('has a shift that is the sum of the squared moves of the centroids', () => {
    const { states } = watch(lloyd, points, start, { tolerance: 0 })
    let before = start.data
    for (const { shift, centroids } of states) {
      const moves = centroids.map((value, p) => (value - before[p]) ** 2).reduce((sum, square) => sum + square, 0)
      expect(Math.abs(shift - moves)).toBeLessThanOrEqual(1e-15 * moves)
      before = centroids
    }
  })
})

describe('onIteration', () => {
  it('may solve other problems, the same one too, and throw in the middle', () => {
    const expected = lloyd(points, start, { tolerance: 0 })
    const inner: unknown[] = []
    const onIteration = (): void => {
      inner.push(lloyd(points, start, { tolerance: 0 }))
    }
    expect(lloyd(points, start, { tolerance: 0, maxIterations: 4, onIteration })).toMatchObject({ iterations: 4 })
    const thrower = ({ iteration }: IterationState): void => {
      if (iteration === 3) throw new Error('enough')
    }
    expect(() => lloyd(points, start, { tolerance: 0, onIteration: thrower })).toThrow('enough')
    expect(lloyd(points, start, { tolerance: 0, onIteration })).toEqual(expected)
    expect(inner).toHaveLength(4 + expected.iterations)
    for (const result of inner) expect(result).toEqual(expected)
  })
})

describe('lloydSteps', () => {
  it('yields the states that onIteration sees and returns the clustering of lloyd', () => {
    const { result, states } = watch(lloyd, points, start, { tolerance: 0 })
    const yielded: IterationState[] = []
    const steps = lloydSteps(points, start, { tolerance: 0 })
    let step = steps.next()
    for (; step.done !== true; step = steps.next()) {
      yielded.push({ ...step.value, centroids: step.value.centroids.slice(), labels: step.value.labels.slice() })
    }
    expect(yielded).toEqual(states)
    expect(step.value).toEqual(result)
  })

  it('can be left after any iteration, with the state of that iteration in hand', () => {
    let last: IterationState | undefined
    for (const state of lloydSteps(points, start, { tolerance: 0 })) {
      last = state
      if (state.iteration === 3) break
    }
    const { states } = watch(lloyd, points, start, { tolerance: 0 })
    expect(last).toEqual(states[2])
  })

  it('can be left standing, resumed and mixed with other runs on the same points', () => {
    const { result } = watch(lloyd, points, start, { tolerance: 0 })
    const other = randomRows(points, 9, 'other')
    const expected = lloyd(points, other, { tolerance: 0 })
    const first = lloydSteps(points, start, { tolerance: 0 })
    const second = lloydSteps(points, other, { tolerance: 0 })
    lloydSteps(points, other).next()
    const ends: unknown[] = []
    for (let open = 2; open > 0;) {
      for (const steps of [first, second]) {
        const { done, value } = steps.next()
        if (done !== true || value === undefined) continue
        ends.push(value)
        open--
      }
    }
    expect(ends).toHaveLength(2)
    expect(ends).toContainEqual(result)
    expect(ends).toContainEqual(expected)
  })

  it('is stopped by onIteration too, after the state is yielded', () => {
    const steps = lloydSteps(points, start, { onIteration: () => false })
    expect(steps.next()).toMatchObject({ done: false, value: { iteration: 1 } })
    expect(steps.next()).toMatchObject({ done: true, value: { stop: 'callback', iterations: 1 } })
  })
})
