import { lloyd, predict } from '@kentro/lloyd'
import { describe, expect, it } from 'vitest'
import { blobs, integers, mapped, pick, randomRows } from './data.ts'
import { nearestOf } from './watch.ts'
import { thrownBy } from './bad-calls.ts'

describe('predict', () => {
  it('labels each point with its nearest centroid, the lowest index on ties', () => {
    expect([...predict([[1], [5], [6], [9]], [[0], [10], [2]])]).toEqual([0, 2, 1, 1])
    expect([...predict([[1], [1]], [[2], [0], [1], [1]])]).toEqual([2, 2])
  })

  it('gives the points of a clustering their labels', () => {
    const points = blobs('predict', 300, 3, 5, 3)
    const { centroids, labels, k, d } = lloyd(points, randomRows(points, 5, 'start'))
    expect(predict(points, { data: centroids, shape: [k, d] })).toEqual(labels)
    expect(predict(pick(points, [17]), { data: centroids, shape: [k, d] })).toEqual(labels.subarray(17, 18))
  })

  it('decides ties as distances taken one at a time do, for every remainder of k by 4', () => {
    for (const k of [1, 2, 3, 4, 5, 6, 7, 8, 9]) {
      const points = integers(`points ${k}`, 101, 2, 3)
      const centroids = integers(`centroids ${k}`, k, 2, 3)
      expect(predict(points, centroids)).toEqual(nearestOf(points, centroids.data as Float64Array).labels)
    }
  })

  it('takes float32 points and centroids as the float64 values they are', () => {
    const points = mapped(blobs('narrow', 100, 4, 5, 3), Math.fround)
    const centroids = pick(points, [3, 1, 4, 15, 9])
    const narrow = ({ data, n, d }: typeof points) => ({ data: Float32Array.from(data), n, d })
    expect(predict(narrow(points), narrow(centroids))).toEqual(predict(points, centroids))
  })

  it('refuses what is not points, not centroids, or not both in the same columns', () => {
    const refused = (points: unknown, centroids: unknown) =>
      thrownBy(() => predict(points as number[][], centroids as number[][]))
    const columns = 'points must have d = 1 columns, as centroids have, got 2'
    expect(refused([[0, 1]], [[0]])).toEqual({ error: RangeError, message: columns })
    expect(refused([[NaN]], [[0]])).toEqual({ error: RangeError, message: 'points[0][0] must be finite, got NaN' })
    expect(refused([[0]], [[0], [Infinity]])?.message).toBe('centroids[1][0] must be finite, got Infinity')
    const forms = 'centroids must be rows, { data, shape: [n, d] } or Points, got undefined'
    expect(refused([[0]], undefined)).toEqual({ error: TypeError, message: forms })
    expect(refused([[0]], [[1e200]])?.message).toMatch(/^points and centroids must have spans whose squares/)
  })
})
