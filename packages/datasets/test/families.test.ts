import { seeded } from '@kentro/core'
import { families } from '@kentro/datasets'
import type { FamilyName } from '@kentro/datasets'
import { describe, expect, it } from 'vitest'
import { sorted } from './helpers.ts'

const names = Object.keys(families) as FamilyName[]

describe('families', () => {
  it('are listed by their own names', () => {
    const expected =
      'birch1 birch2 a1 a2 a3 s1 s2 s3 s4 unbalance dim032 dim064 dim128 g2-2-30 g2-2-50 g2-16-50 g2-16-100 g2-128-100 ' +
      'norm25 gauss-mixture-1 gauss-mixture-10 gauss-mixture-100 gmd5x5 gmd8x8 uniform'
    expect(names.join(' ')).toBe(expected)
    for (const name of names) expect(families[name].name).toBe(name)
  })

  it('name where they are from', () => {
    for (const { description, reference } of Object.values(families)) {
      expect(description).not.toBe('')
      expect(reference).toMatch(/^[A-Z].*, .*(19|20)\d\d$/)
    }
  })
})

describe.each(names)('%s', (name) => {
  const { make, k, n, d } = families[name]

  it('has the size, the dimensions and the clusters that are listed', () => {
    const { points, labels, centers } = make()
    expect([points.n, points.d, labels.length]).toEqual([n, d, n])
    const clusters = name === 'uniform' ? 1 : name.startsWith('gmd') ? k / 2 : k
    expect(new Set(labels).size).toBe(clusters)
    expect(centers?.n).toBe(name === 'uniform' ? undefined : clusters)
  })

  it('has as many points as told, down to one, in clusters of the same places', () => {
    const { points, labels, centers } = make({ n: 501 })
    expect([points.n, points.d, labels.length]).toEqual([501, d, 501])
    const one = make({ n: 1 })
    expect(one.points.n).toBe(1)
    expect(one.centers).toEqual(centers)
  })

  it('is the same for the same stream, that of seed 0 if not given, and another for another seed', () => {
    const first = make({ n: 60 })
    expect(make({ n: 60, seed: 8 })).not.toEqual(first)
    expect(make({ n: 60, random: seeded(0) })).toEqual(first)
  })

  it('gives without shuffle the same points, sorted by cluster', () => {
    const shuffled = make({ n: 60, seed: 5 })
    const plain = make({ n: 60, seed: 5, shuffle: false })
    expect(plain.labels).toEqual(shuffled.labels.toSorted())
    expect(sorted(plain)).toEqual(sorted(shuffled))
    expect(plain.centers).toEqual(shuffled.centers)
  })

  it('refuses what is no number of points, no seed and no options', () => {
    const made = (options: unknown) => () => make(options as object)
    expect(made({ n: 0 })).toThrow(new RangeError('n must be an integer of at least 1, got 0'))
    expect(made({ n: '5' })).toThrow(new TypeError("n must be an integer of at least 1, got '5'"))
    expect(made({ n: 2.5 })).toThrow(new RangeError('n must be an integer of at least 1, got 2.5'))
    expect(made({ n: 5, seed: null })).toThrow(new TypeError('seed must be a finite number or a string, got null'))
    expect(made({ n: 5, seed: 1, random: Math.random })).toThrow(
      'seed must be left out where random is given, got both',
    )
    expect(made(5)).toThrow(new TypeError('options must be an object, got 5'))
    expect(made({ N: 5 })).toThrow(new TypeError("options must not have 'N': did you mean 'n'?"))
    if (name === 'uniform') return
    expect(made({ n: 5, shuffle: 'no' })).toThrow(new TypeError("shuffle must be true or false, got 'no'"))
  })
})
