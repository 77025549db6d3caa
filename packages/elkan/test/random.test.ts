import type { Points, SolveOptions } from '@kentro/core'
import { seeded } from '@kentro/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filled, randomRows } from '../../lloyd/test/data.ts'
import { events, nearestOf } from '../../lloyd/test/watch.ts'
import { expectSame, rechecks } from './same.ts'

/** One value of a column, given uniform draws. */
const kinds: Record<string, (random: () => number) => number> = {
  uniform: (random) => random() - 0.5,
  'small integers': (random) => Math.floor(5 * random()) - 2,
  bits: (random) => Math.floor(2 * random()),
  decimals: (random) => (Math.floor(9 * random()) - 4) / 10,
  'steps of one bit at 1e8': (random) => 1e8 + Math.floor(6 * random()) * 2 ** -26,
  'outliers of 1e12': (random) => (random() < 0.05 ? 1e12 : random() / 1000),
  large: (random) => 1e150 * (random() - 0.5),
  small: (random) => 1e-150 * (random() - 0.5),
  'sixty powers of two': (random) => (Math.floor(3 * random()) - 1) * 2 ** -Math.floor(60 * random()),
}

const upTo = (d: number, k: number) =>
  fc.record({ d: fc.integer({ min: 1, max: d }), k: fc.integer({ min: 1, max: k }) })
const few = upTo(5, 14)
// In 16 bits from 16 columns on, in groups from 17 clusters on.
const many = upTo(130, 70)

const configuration = fc.record({
  seed: fc.nat(),
  kind: fc.constantFrom(...Object.keys(kinds)),
  n: fc.integer({ min: 2, max: 100 }),
  size: fc.oneof({ weight: 7, arbitrary: few }, { weight: 1, arbitrary: many }),
  crowded: fc.boolean(),
  narrow: fc.boolean(),
  weighted: fc.boolean(),
  keeps: fc.boolean(),
  exactly: fc.boolean(),
})

type Configuration = typeof configuration extends fc.Arbitrary<infer T> ? T : never

function made({ seed, kind, n, size: { d, k }, crowded, narrow }: Configuration): { points: Points; start: Points } {
  const random = seeded(seed)
  const wide = filled(n, d, () => kinds[kind](random))
  // float32 holds no 1e150.
  const points = narrow && kind !== 'large' && kind !== 'small' ? { ...wide, data: Float32Array.from(wide.data) } : wide
  const drawn = randomRows(points, Math.min(k, n), seed)
  // A crowd about one point leaves clusters empty.
  const first = (p: number): number => drawn.data[p % d]
  const start = crowded ? { ...drawn, data: drawn.data.map((x, p) => first(p) + (x - first(p)) / 8) } : drawn
  return { points, start }
}

function optionsOf({ kind, n, weighted, keeps, exactly }: Configuration): SolveOptions {
  const options: SolveOptions = { tolerance: exactly ? 0 : 1e-3, emptyClusters: keeps ? 'keep' : 'relocate' }
  // Small points need large weights: their products must not vanish.
  const unit = kind === 'small' ? 2 ** 500 : 1
  if (weighted) options.weights = Float64Array.from({ length: n }, (_, i) => unit * (i === 0 ? 1 : ((i * 7) % 5) / 3))
  return options
}

describe('elkan, hamerly, yinyang and lloyd', () => {
  it('agree bit for bit on random problems with ties, failing bounds, and relocations at once and later', () => {
    const seen = { ties: 0, rechecks: 0, relocatedAtOnce: 0, relocatedLater: 0, empty: 0, wide: 0 }
    const property = fc.property(configuration, (configured) => {
      const { points, start } = made(configured)
      const { plain, bounded } = expectSame(points, start, optionsOf(configured))
      expect(bounded.result.labels).toEqual(nearestOf(points, bounded.result.centroids).labels)
      const { relocations, ties } = events(points, start, plain.states)
      if (ties > 0) seen.ties++
      if (rechecks(bounded.result) > 0) seen.rechecks++
      if (relocations.includes(1)) seen.relocatedAtOnce++
      if (relocations.some((iteration) => iteration > 1)) seen.relocatedLater++
      if (bounded.result.emptyClusters > 0) seen.empty++
      if (points.d >= 16 && start.n > 16) seen.wide++
    })
    fc.assert(property, { seed: 2003, numRuns: 600 })
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(10)
  })
})
