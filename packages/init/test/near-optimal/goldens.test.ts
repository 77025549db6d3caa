import { describe, expect, it } from 'vitest'
import { goldens } from './goldens.ts'

describe('the same choices everywhere', () => {
  it.each(goldens)('$title', ({ seeding, expected }) => {
    const { centroids, distances } = seeding()
    expect([...centroids, distances]).toEqual(expected)
  })
})
