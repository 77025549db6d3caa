import type { Points } from '@kentro/core'
import { pca } from '@kentro/transform'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { iris } from '../../lloyd/test/iris.ts'
import { expectNear } from './near.ts'
import { cases, randomPoints } from './random-points.ts'
import reference from './reference.json' with { type: 'json' }

fc.configureGlobal({ seed: 1 })

const first = (points: Points, n: number): Points => ({ ...points, data: points.data.slice(0, n * points.d), n })
const line = [
  [0, 0],
  [3, 4],
  [6, 8],
]

/** The covariance matrix (d x d) of points. */
function covariance({ data, n, d }: Points): Float64Array {
  const mean = (value: (i: number) => number): number =>
    Array.from({ length: n }, (_, i) => value(i)).reduce((sum, x) => sum + x, 0) / n
  const means = Array.from({ length: d }, (_, j) => mean((i) => data[i * d + j]))
  const at = (i: number, j: number): number => data[i * d + j] - means[j]
  return Float64Array.from(
    { length: d * d },
    (_, p) => (mean((i) => at(i, Math.floor(p / d)) * at(i, p % d)) * n) / (n - 1),
  )
}

describe('pca', () => {
  it('finds the line on which points are', () => {
    const axis = pca(line, { components: 1 })
    expect(axis).toMatchObject({ kind: 'pca', from: 2, to: 1, whiten: false })
    expectNear(axis.axes, [0.6, 0.8])
    expectNear(axis.variances, [25])
    expectNear(axis.ratios, [1])
    expectNear(axis.apply(line).data, [-5, 0, 5])
    expectNear(axis.invert([[10]]).data, [9, 12])
  })

  it('agrees with scikit-learn on iris', () => {
    const components = pca(iris())
    expectNear(components.axes, reference.pca.axes.flat())
    expectNear(components.variances, reference.pca.variances)
    expectNear(components.ratios, reference.pca.ratios)
    expectNear(components.apply(first(iris(), 4)).data, reference.pca.applied.flat())
    expect([...components.ratios].map((ratio) => ratio.toFixed(5))).toEqual([
      '0.92462',
      '0.05307',
      '0.01710',
      '0.00521',
    ])
  })

  it('agrees with scikit-learn on two whitened components, and on fewer points than columns', () => {
    const two = pca(iris(), { components: 2, whiten: true })
    expectNear(two.axes, reference.whitened.axes.flat())
    expectNear(two.ratios, reference.whitened.ratios)
    expectNear(two.apply(first(iris(), 4)).data, reference.whitened.applied.flat())
    const wide = pca(first(iris(), 3), { components: 2 })
    expectNear(wide.axes, reference.wide.axes.flat())
    expectNear(wide.variances, reference.wide.variances)
    expectNear(wide.ratios, reference.wide.ratios)
  })

  it('makes columns that do not vary together, the widest first, or all alike where whitened', () => {
    fc.assert(
      fc.property(cases, ({ seed, n, d }) => {
        const points = randomPoints(seed, n, d)
        const components = pca(points)
        const { to: m, variances } = components
        expect([...variances]).toEqual([...variances].sort((a, b) => b - a))
        const diagonal = Float64Array.from({ length: m * m }, (_, p) => (p % (m + 1) === 0 ? variances[p % m] : 0))
        expectNear(covariance(components.apply(points)), diagonal)
        const whitened = covariance(pca(points, { whiten: true }).apply(points))
        expectNear(
          whitened,
          diagonal.map((variance) => (variance > 0 ? 1 : 0)),
          1e-8,
        )
      }),
    )
  })

  it('inverts what it applied where all axes that matter are kept', () => {
    fc.assert(
      fc.property(cases, fc.boolean(), ({ seed, n, d }, whiten) => {
        const points = randomPoints(seed, n, d)
        const components = pca(points, { whiten })
        expectNear(components.invert(components.apply(points)).data, points.data)
      }),
    )
  })

  it('puts dropped axes at the mean when it inverts', () => {
    const two = pca(iris(), { components: 2 })
    const flat = two.invert(two.apply(iris()))
    expectNear(two.apply(flat).data, two.apply(iris()).data)
    expectNear(pca(flat).variances.subarray(2), [0, 0])
  })

  it('gives each axis the sign that makes its largest coordinate positive', () => {
    const { axes } = pca(iris())
    for (let c = 0; c < 4; c++) {
      const axis = [...axes.subarray(4 * c, 4 * c + 4)]
      expect(Math.max(...axis)).toBe(Math.max(...axis.map(Math.abs)))
    }
    // both coordinates are as large: the first decides
    expectNear(
      pca(
        [
          [0, 0],
          [1, -1],
        ],
        { components: 1 },
      ).axes,
      [Math.SQRT1_2, -Math.SQRT1_2],
    )
  })

  it('scales with the data by any power of two', () => {
    const { axes, variances } = pca(iris())
    for (const power of [-480, 100, 480]) {
      const scaled = pca({ ...iris(), data: iris().data.map((value) => value * 2 ** power) })
      expect(scaled.axes).toEqual(axes)
      expect(scaled.variances).toEqual(variances.map((variance) => variance * 2 ** power * 2 ** power))
    }
  })

  it('gives no variance to axes that have none, and never scales them up', () => {
    const rank1 = pca(line, { whiten: true })
    expect(rank1.variances[1]).toBe(0)
    expect(rank1.ratios[1]).toBe(0)
    expectNear(rank1.apply(line).data, [-1, 0, 0, 0, 1, 0])
    const same = pca(
      [
        [7, 7],
        [7, 7],
      ],
      { whiten: true },
    )
    expect([...same.variances, ...same.ratios, ...same.apply([[7, 7]]).data]).toEqual([0, 0, 0, 0, 0, 0])
  })

  it('takes one column', () => {
    const one = pca([[1], [3]])
    expect([...one.axes, ...one.variances, ...one.apply([[5]]).data]).toEqual([1, 2, 3])
  })

  it('names what is wrong', () => {
    const two = pca(iris(), { components: 2 })
    expect(() => pca([[1, 2]])).toThrow('points must hold at least 2 points, got 1')
    expect(() => pca(line, { components: 3 })).toThrow('components must be an integer from 1 to min(n, d) = 2, got 3')
    expect(() => pca(line, { component: 1 } as never)).toThrow(
      "options must not have 'component': did you mean 'components'?",
    )
    expect(() => pca(line, { whiten: 1 as never })).toThrow('whiten must be true or false, got 1')
    expect(() => pca([[1, Infinity]])).toThrow('points[0][1] must be finite, got Infinity')
    expect(() => two.apply(line)).toThrow('points must have d = 4 columns, as the transform takes, got 2')
    expect(() => two.invert([[1]])).toThrow('points must have d = 2 columns, as the transform gives, got 1')
  })
})
