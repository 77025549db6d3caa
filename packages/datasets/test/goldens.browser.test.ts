import { describe, expect, it } from 'vitest'
import { familyGoldens } from './family-goldens.ts'
import { goldens } from './goldens.ts'
import { checksum } from './helpers.ts'

describe('the same bits in a browser', () => {
  it.each([...goldens, ...familyGoldens])('$title', ({ make, ...golden }) => {
    const { points, labels } = make()
    expect([...points.data.subarray(0, golden.first.length)]).toEqual(golden.first)
    expect([...labels.subarray(0, golden.labels.length)]).toEqual(golden.labels)
    expect(checksum(points.data, labels)).toBe(golden.checksum)
  })
})
