import { seeded } from '@kentro/core'
import type { IterationState, Points } from '@kentro/core'
import { isPause, settle } from '@kentro/kernels'
import { everyDistance, iterate, lloyd, lloydSteps, problem, run, withoutPauses } from '@kentro/lloyd'
import type { Steps } from '@kentro/lloyd'
import { describe, expect, it } from 'vitest'

const n = 20_000
const d = 16
const k = 120
const points: Points = { data: Float64Array.from({ length: n * d }, seeded(1)), n, d }
const start: Points = { data: points.data.slice(0, k * d), n: k, d }
const options = { maxIterations: 3, tolerance: 1e-9 }

/** The steps of Lloyd's algorithm on one thread, and what gives memory back. */
function steps(): { all: Steps; leave: () => void } {
  const own = { ...points }
  return { leave: settle(own, k, 1), all: iterate(problem(own, start, options), everyDistance) }
}

describe('iterate(problem, createAssigner)', () => {
  it('pauses within iterations, too, and ends where the solver does', () => {
    const { all, leave } = steps()
    let states = 0
    const pauses = [0, 0, 0, 0]
    let step = all.next()
    for (; step.done !== true; step = all.next()) {
      if (isPause(step.value)) pauses[states]++
      else states++
    }
    expect(step.value).toEqual(lloyd(points, start, options))
    leave()
    expect(states).toBe(3)
    expect(Math.min(...pauses)).toBeGreaterThan(0)
  })

  it('can be left in a pause', () => {
    const { all, leave } = steps()
    const first = all.next()
    expect(first.done !== true && isPause(first.value)).toBe(true)
    all.return(undefined as never)
    leave()
    const again = steps()
    expect(run(again.all)).toEqual(lloyd(points, start, options))
    again.leave()
  })
})

describe('withoutPauses(steps)', () => {
  it('yields the states alone, as lloydSteps does', () => {
    for (const states of [withoutPauses(steps().all), lloydSteps(points, start, options)]) {
      const seen: IterationState[] = [...states]
      expect(seen.map(({ iteration }) => iteration)).toEqual([1, 2, 3])
    }
  })

  it('leaves the steps when it is left, with a state that is whole', () => {
    const { all, leave } = steps()
    const found: IterationState[] = []
    for (const state of withoutPauses(all)) {
      found.push(state)
      break
    }
    expect(all.next()).toEqual({ done: true, value: undefined })
    leave()
    const [once] = lloydSteps(points, start, options)
    expect(found[0].centroids).toEqual(once.centroids)
    expect(found[0].labels).toEqual(once.labels)
  })
})
