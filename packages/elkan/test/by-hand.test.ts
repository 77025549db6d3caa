import { describe, expect, it } from 'vitest'
import { solvers } from './solvers.ts'

// Seventeen clusters on a line. All but the first two are pairs about 200, 300, ... 1600, and stay there.
const far = Array.from({ length: 15 }, (_, c) => 200 + 100 * c)
const line = [0, 0, 0, 50, 80, ...far.flatMap((x) => [x - 1, x + 1])].map((x) => [x])
const start = [0, 105, ...far].map((x) => [x])

// How many distances a point asks for that looks beyond its own centroid: elkan's for its own again and for each other one
// that is open, hamerly's for all 17, yinyang's for its group, the first 9 of them.
const searched = { elkan: 2, hamerly: 17, yinyang: 9 }

for (const [name, { solve }] of Object.entries(solvers)) {
  describe(`${name} by hand`, () => {
    it('finds the two pairs of four points, and needs no second look at any', () => {
      expect(solve([[0], [1], [10], [11]], [[0], [10]])).toEqual({
        centroids: Float64Array.of(0.5, 10.5),
        labels: Int32Array.of(0, 0, 1, 1),
        inertia: 1,
        inertias: Float64Array.of(0.5, 0.5),
        weights: Float64Array.of(2, 2),
        iterations: 2,
        converged: true,
        stop: 'labels',
        // 4 x 2 in the first iteration, the pair of centroids in the second.
        distances: 9,
        emptyClusters: 0,
        n: 4,
        d: 1,
        k: 2,
      })
    })

    it('asks for no distance after the first iteration where there is one cluster', () => {
      const result = solve([[1], [2], [6]], [[40]], { tolerance: 0 })
      expect(result).toMatchObject({ centroids: Float64Array.of(3), inertia: 14, iterations: 2, distances: 3 })
    })

    it('lets a point look at its own centroid again, where its bounds alone do not tell', () => {
      // The centroids go to 2 and 11. 4 was 4 away from its own, and may be 4 + 2 now; it was 6 away from the other, which
      // may be 6 - 1 now: a look says that its own is 2 away. 0, 10 and 12 are less than half the gap of 9 from theirs.
      const result = solve([[0], [4], [10], [12]], [[0], [10]], { tolerance: 0 })
      expect(result).toMatchObject({ centroids: Float64Array.of(2, 11), iterations: 2, distances: 8 + 1 + 1 })
    })

    it('lets a point search that comes to lie between two centroids, and takes it to the nearer', () => {
      const result = solve(line, start, { tolerance: 0 })
      expect([...result.labels.subarray(0, 5)]).toEqual([0, 0, 0, 1, 1])
      expect([...result.centroids.subarray(0, 3)]).toEqual([0, 65, 200])
      // In the second iteration the centroids of 0 and 80 are at 12.5 and 80. 50 was 50 away from its own, and may be 62.5
      // now; that is 37.5 in truth, but the other one may be 55 - 25 away, and half the gap is 33.75: it searches. 80 may be
      // 25 + 25 away from its own, and is 80 - 12.5 from others at least, or 80 - 25, if its group moved as it has itself.
      const second = 136 + 1 + searched[name as keyof typeof searched]
      // In the third these are at 0 and 65. 50 may be 30 + 15 away from its own, and 80 50 + 15: more than half the gap
      // (32.5) and than others are at least (37.5 - 12.5 and 67.5 - 12.5, or less). A look says 15 of both.
      const third = 136 + 2
      expect(result).toMatchObject({ iterations: 3, distances: 35 * 17 + second + third })
    })

    it('gives a point that comes to lie between two centroids to the lower index', () => {
      // After an iteration the centroids are -2 and 2: 0 is equally far from both, and changes over.
      const result = solve([[-2], [-2], [0], [3], [3]], [[-2], [1]], { tolerance: 0 })
      expect([...result.labels]).toEqual([0, 0, 0, 1, 1])
    })

    it('takes an empty cluster to the farthest point, and looks for that point anew', () => {
      const points = [-10, -9.5, -9, -8.5, -8, -1, 1, 9, 9.5, 10].map((x) => [x])
      const once = solve(points, [[-10], [-10], [-10]], { maxIterations: 1 })
      expect([...once.centroids]).toEqual([-4.5, 10, 9.5])
      expect([...once.labels]).toEqual([0, 0, 0, 0, 0, 0, 0, 2, 2, 1])
    })
  })
}
