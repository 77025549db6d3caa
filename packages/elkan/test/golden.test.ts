import { lloyd } from '@kentro/lloyd'
import { describe, expect, it } from 'vitest'
import { blobs, randomRows } from '../../lloyd/test/data.ts'
import { end, points, start, weightedEnd, weights } from '../../lloyd/test/golden.ts'
import { solvers } from './solvers.ts'

// With 6 clusters, yinyang has one group: hamerly's.
const asked = {
  elkan: { plain: 9785, weighted: 10_047, '3 columns': 111_910, '70 columns': 80_024 },
  hamerly: { plain: 16_238, weighted: 17_643, '3 columns': 414_049, '70 columns': 186_241 },
  yinyang: { plain: 16_238, weighted: 17_643, '3 columns': 194_668, '70 columns': 157_597 },
}

const many = { '3 columns': blobs('many', 1000, 3, 60, 1), '70 columns': blobs('many', 600, 70, 60, 4) }

// golden.browser.test.ts runs this file in a page.
for (const [name, { solve }] of Object.entries(solvers)) {
  const counts = asked[name as keyof typeof asked]
  describe(`${name} to the last bit`, () => {
    it(`ends where lloyd does, for ${counts.plain} distances instead of 60000`, () => {
      const { centroids, ...rest } = end
      const result = solve(points, start, { tolerance: 0 })
      expect(result).toMatchObject({ ...rest, distances: counts.plain })
      expect([...result.centroids]).toEqual(centroids.flat())
    })

    it(`ends where lloyd does with weights, for ${counts.weighted} distances instead of 54000`, () => {
      const { firstTwo, ...rest } = weightedEnd
      const result = solve(points, start, { tolerance: 0, weights })
      expect(result).toMatchObject({ ...rest, distances: counts.weighted })
      expect([...result.centroids.subarray(0, 6)]).toEqual(firstTwo.flat())
    })

    for (const [columns, cloud] of Object.entries(many)) {
      it(`ends where lloyd does with 70 clusters in ${columns}, for as many distances wherever it runs`, () => {
        const seeds = randomRows(cloud, 70, 'seeds')
        const distances = counts[columns as keyof typeof many]
        expect(solve(cloud, seeds)).toEqual({ ...lloyd(cloud, seeds), distances })
      })
    }
  })
}
