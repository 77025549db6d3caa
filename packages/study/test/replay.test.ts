import { centroidIndex, inertia } from '@kentro/metrics'
import { replay, study } from '@kentro/study'
import { describe, expect, it } from 'vitest'
import { blobs } from './fakes.ts'

const data = blobs('blobs', 150, 5)
const rows = await study({ data, strategies: ['random-points', 'k-means++'], runs: 3, seed: 'again', workers: 1 })

describe('replay', () => {
  it('finds the seeds and the clustering of a row again', async () => {
    for (const row of rows) {
      const { seeding, clustering } = await replay(row, { data, strategy: row.strategy as 'k-means++' })
      const seeds = { data: seeding.centroids, n: 5, d: 2 }
      expect(inertia(data.points, seeds)).toBe(row.initialInertia)
      expect(centroidIndex(seeds, data.reference ?? [])).toBe(row.initialIndex)
      expect(clustering.inertia).toBe(row.finalInertia)
      expect(clustering.iterations).toBe(row.iterations)
    }
  })

  it('refuses other data, and another strategy', async () => {
    const [row] = rows
    await expect(replay(row, { data: blobs('blobs', 150, 5, 2), strategy: 'random-points' })).rejects.toThrow(
      `data must be that of the row, blobs ${row.digest}`,
    )
    await expect(replay(row, { data: { ...data, name: 'others' }, strategy: 'random-points' })).rejects.toThrow(
      'data must be that of the row',
    )
    const wrong = { ...row, finalInertia: 1 }
    await expect(replay(wrong, { data, strategy: 'random-points' })).rejects.toThrow(
      `strategy must be that of the row, with an inertia of 1, got ${row.finalInertia}`,
    )
  })
})
