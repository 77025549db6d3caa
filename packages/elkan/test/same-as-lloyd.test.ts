import type { Points, SolveOptions } from '@kentro/core'
import { describe, expect, it } from 'vitest'
import { blobs, filled, integers, mapped, pick, randomRows, uniform } from '../../lloyd/test/data.ts'
import { iris } from '../../lloyd/test/iris.ts'
import { events } from '../../lloyd/test/watch.ts'
import { dominoes } from './dominoes.ts'
import { expectSame, rechecks } from './same.ts'

const exactly: SolveOptions = { tolerance: 0 }
const column = (...values: number[]): Points => ({ data: Float64Array.from(values), n: values.length, d: 1 })
const weightsOf = (n: number): Float64Array => Float64Array.from({ length: n }, (_, i) => ((i * 7) % 5) / 3)
const narrow = (points: Points): Points => ({ ...points, data: Float32Array.from(points.data) })
const repeated = (points: Points, n: number): Points =>
  pick(
    points,
    Array.from({ length: n }, (_, i) => i % points.n),
  )

const cloud = blobs('elkan', 600, 4, 8, 3)
const fine = uniform('fine', 120, 2)

const cases: { name: string; points: Points; k: number; options?: SolveOptions }[] = [
  { name: 'blobs', points: cloud, k: 12 },
  { name: 'blobs until the default tolerance', points: cloud, k: 12, options: {} },
  {
    name: 'blobs with weights, some of them 0',
    points: cloud,
    k: 12,
    options: { ...exactly, weights: weightsOf(600) },
  },
  { name: 'blobs cut short', points: cloud, k: 12, options: { ...exactly, maxIterations: 4 } },
  { name: 'uniform points', points: uniform('uniform', 600, 3), k: 20 },
  { name: 'iris', points: iris(), k: 6 },
  { name: 'duplicates', points: repeated(uniform('few', 30, 2), 600), k: 12 },
  { name: 'fewer distinct points than k', points: repeated(uniform('few', 5, 2), 100), k: 12 },
  { name: 'an integer grid full of ties', points: integers('grid', 800, 2, 4), k: 15 },
  { name: 'a grid of -1, 0 and 1', points: integers('small grid', 300, 6, 1), k: 15 },
  { name: 'float32 points', points: narrow(cloud), k: 12 },
  { name: 'one cluster', points: cloud, k: 1 },
  { name: 'as many clusters as points', points: uniform('k = n', 60, 3), k: 60 },
  { name: 'one column', points: uniform('one column', 600, 1), k: 15 },
  { name: '300 columns', points: blobs('300 columns', 150, 300, 5, 9), k: 8 },
  { name: '70 columns and 3 groups of clusters', points: blobs('70 columns', 300, 70, 20, 6), k: 40 },
  { name: 'float32 points in 65 columns', points: narrow(blobs('65 columns', 300, 65, 20, 6)), k: 33 },
  { name: '90 clusters', points: uniform('90 clusters', 600, 2), k: 90 },
  { name: 'an integer grid in 64 columns', points: integers('wide grid', 200, 64, 1), k: 20 },
  { name: 'an offset of 1e8', points: mapped(fine, (x) => 1e8 + x), k: 9 },
  { name: 'an offset so large that all is ties', points: mapped(fine, (x) => 1e15 + x), k: 9 },
  { name: 'values of 1e150', points: mapped(fine, (x) => 1e150 * x), k: 9 },
  { name: 'values of 1e-150', points: mapped(fine, (x) => 1e-150 * x), k: 9 },
]

describe('elkan, hamerly and yinyang go through the same states as lloyd, bit for bit, on', () => {
  for (const { name, points, k, options = exactly } of cases) {
    it(`${name}`, () => {
      for (const seed of ['a', 'b']) expectSame(points, randomRows(points, k, seed), options)
    })
  }

  it('structure of 1e-3 beside an outlier of 1e12', () => {
    const structure = mapped(uniform('structure', 99, 1), (x) => 0.001 + x / 1000)
    const points = column(...structure.data, 1e12)
    expectSame(points, column(0.001, 0.0015, 0.0003, 1e12), exactly)
    // Without weight the outlier moves no centroid, and in float64 it is equally far from all of them.
    const weights = Float64Array.from(points.data, (x) => (x === 1e12 ? 0 : 1))
    const { plain } = expectSame(points, column(0.00101, 0.001, 0.0005), { ...exactly, weights })
    expect(plain.states.map(({ labels }) => labels[99])).toEqual(plain.states.map(() => 0))
  })

  it('a run that relocates at once', () => {
    const start = filled(9, 4, () => 0)
    const { plain } = expectSame(cloud, start, exactly)
    expect(events(cloud, start, plain.states).relocations[0]).toBe(1)
  })

  it('a run that relocates in the middle, and only there', () => {
    // Found by a search over seeds.
    const points = uniform('mid16', 12, 2)
    const start = randomRows(points, 4, 'a16')
    const { plain } = expectSame(points, start, exactly)
    expect(events(points, start, plain.states).relocations).toEqual([2])
  })

  it('a run where an empty cluster takes one of two equal points, which ties with the other at once', () => {
    const values = [-8978, -4571, -9084, 8668, 5364, 9874, 7534, -5740]
    const points = column(...values, ...values)
    const start = column(-9084, 7544, -8958, 7564, 8708, -9034)
    const { plain } = expectSame(points, start, exactly)
    expect(events(points, start, plain.states).relocations).toEqual([1, 2, 3])
  })

  it('structure so small that the squares of distances lose their last bits, or all', () => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) {
      const points = mapped(uniform(seed, 40, 2), (x) => x * 2 ** -535)
      points.data[0] = 2 ** -505
      expectSame(points, randomRows(points, 7, seed), exactly)
    }
  })

  it('moves so small that their squares are 0', () => {
    const { points, start, weights } = dominoes(60)
    const { plain } = expectSame(points, start, { ...exactly, weights })
    const unseen = plain.states.filter(({ moved, shift }) => moved === 1 && shift === 0)
    expect(unseen).toHaveLength(60)
  })

  it('data where bounds leave next to nothing to compute', () => {
    const points = blobs('apart', 2000, 8, 10, 0.1)
    const { bounded } = expectSame(points, pick(points, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]), exactly)
    expect(rechecks(bounded.result)).toBe(0)
  })
})
