import { study } from '@kentro/study'
import type { StudyOptions } from '@kentro/study'
import { describe, expect, it } from 'vitest'
import { first } from './fakes.ts'

const data = { name: 'line', points: [[0], [1], [5]], k: 2 }

/** What a study with these options throws. */
const refusal = (options: object) =>
  study({ data, strategies: ['first-k'], workers: 1, ...options } as StudyOptions).catch((error: unknown) => error)

describe('study refuses', () => {
  it('data that are none', async () => {
    expect(await refusal({ data: [] })).toEqual(new RangeError('data must hold at least one data set, got 0'))
    expect(await refusal({ data: 'iris' })).toEqual(new TypeError("data must be an object, got 'iris'"))
    expect(await refusal({ data: [data, { ...data, name: 7 }] })).toEqual(
      new TypeError('data[1].name must be a text, got 7'),
    )
    expect(await refusal({ data: [data, data] })).toEqual(
      new RangeError("data must have names that differ, got 'line' twice"),
    )
    expect(await refusal({ data: { ...data, points: [[0], [NaN]] } })).toEqual(
      new RangeError('data.points[1][0] must be finite, got NaN'),
    )
    expect(await refusal({ data: { ...data, labels: [1, 2] } })).toEqual(
      new RangeError('data.labels must have n = 3 entries, got 2'),
    )
    expect(await refusal({ data: { ...data, labels: [1, 2, null] } })).toEqual(
      new TypeError('data.labels[2] must be an integer or a string, got null'),
    )
    expect(await refusal({ data: { ...data, labels: 3 } })).toEqual(
      new TypeError('data.labels must be an array of n = 3 labels, got 3'),
    )
    expect(await refusal({ data: { ...data, reference: [[0, 0]] } })).toEqual(
      new RangeError('data.reference must have d = 1 coordinates, as its points have, got 2'),
    )
  })

  it('what is no number of clusters', async () => {
    expect(await refusal({ k: 4 })).toEqual(new RangeError('k must be an integer from 1 to n = 3, got 4'))
    expect(await refusal({ k: [1, 2.5] })).toEqual(new RangeError('k must be an integer from 1 to n = 3, got 2.5'))
    expect(await refusal({ k: [] })).toEqual(new RangeError('k must be at least one number of clusters, got none'))
    expect(await refusal({ data: { name: 'line', points: [[0]] } })).toEqual(
      new RangeError('k must be given for data, which has no reference to count'),
    )
  })

  it('strategies that are none', async () => {
    expect(await refusal({ strategies: [] })).toEqual(
      new RangeError('strategies must hold at least one strategy, got 0'),
    )
    expect(await refusal({ strategies: 'first-k' })).toEqual(
      new TypeError("strategies must be an array, got 'first-k'"),
    )
    expect(await refusal({ strategies: ['first-k', 'first-k'] })).toEqual(
      new RangeError("strategies must have names that differ, got 'first-k' twice"),
    )
    expect(await refusal({ strategies: [{ strategy: 'maximin', module: './mine.mjs' }] })).toEqual(
      new TypeError('strategies[0] must have one of strategy, module and initialize, got 2 of them'),
    )
    expect(await refusal({ strategies: [{ initialize: first }] })).toEqual(
      new TypeError('strategies[0].name must be a text, got undefined'),
    )
    expect(await refusal({ strategies: [{ name: 'mine', initialize: 7 }] })).toEqual(
      new TypeError('strategies[0].initialize must be a function, got 7'),
    )
    expect(await refusal({ strategies: [{ name: 'mine', initialize: first }], workers: 2 })).toEqual(
      new TypeError('strategies[0] must be in a module for workers > 1: a function cannot be sent to a thread'),
    )
    await expect(study({ data, strategies: ['magic' as 'first-k'] })).rejects.toThrow(
      /^strategies\[0\] must be one of /,
    )
  })

  it('a module that has no strategy', async () => {
    const module = new URL('./fixtures/nothing.mjs', import.meta.url)
    await expect(study({ data, strategies: [{ name: 'mine', module }] })).rejects.toThrow(
      /nothing\.mjs must export an Initialize, as default or as initialize, got undefined$/,
    )
  })

  it('what else is not what it must be', async () => {
    expect(await refusal({ flie: 'rows.jsonl' })).toEqual(
      new TypeError(
        "options must not have 'flie': known are data, k, strategies, solver, runs, seed, measures, maxIterations, emptyClusters, workers, file, signal, onProgress",
      ),
    )
    expect(await refusal({ runs: 0 })).toEqual(new RangeError('runs must be an integer of at least 1, got 0'))
    expect(await refusal({ workers: 0 })).toEqual(new RangeError('workers must be an integer from 1 to 256, got 0'))
    expect(await refusal({ maxIterations: 0 })).toEqual(
      new RangeError('maxIterations must be an integer of at least 1, got 0'),
    )
    expect(await refusal({ measures: 'success' })).toEqual(
      new TypeError("measures must be an array of names, got 'success'"),
    )
    expect(await refusal({ seed: NaN })).toEqual(new TypeError('seed must be a finite number or a string, got NaN'))
    expect(await refusal({ file: 7 })).toEqual(new TypeError('file must be a path, got 7'))
    expect(await refusal({ signal: 'stop' })).toEqual(new TypeError("signal must be an AbortSignal, got 'stop'"))
    expect(await refusal({ onProgress: true })).toEqual(new TypeError('onProgress must be a function, got true'))
    await expect(study({ data, strategies: ['first-k'], measures: ['speed' as 'success'] })).rejects.toThrow(
      /^measures\[0\] must be one of /,
    )
    await expect(study({ data, strategies: ['first-k'], solver: 'magic' as 'lloyd' })).rejects.toThrow(
      /must be one of /,
    )
  })
})
