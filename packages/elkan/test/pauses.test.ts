import { seeded } from '@kentro/core'
import type { Points } from '@kentro/core'
import { elkanSteps, hamerlySteps, stepsWithBounds, yinyangSteps } from '@kentro/elkan'
import { isPause } from '@kentro/kernels'
import { describe, expect, it } from 'vitest'

const n = 20_000
const d = 16
const k = 120
const points: Points = { data: Float64Array.from({ length: n * d }, seeded(1)), n, d }
const start: Points = { data: points.data.slice(0, k * d), n: k, d }
const options = { maxIterations: 2, tolerance: 0 }

describe.each([
  ['elkan', elkanSteps],
  ['hamerly', hamerlySteps],
  ['yinyang', yinyangSteps],
] as const)('%s step by step', (bounds, solve) => {
  it('has pauses within its iterations for those who ask for bounds, and none for the rest', () => {
    const all = [...stepsWithBounds(bounds, points, start, options)]
    const pauses = all.filter(isPause)
    expect(pauses.length).toBeGreaterThan(2)
    expect(all.length - pauses.length).toBe(2)
    expect([...solve(points, start, options)].map(({ iteration }) => iteration)).toEqual([1, 2])
  })
})
