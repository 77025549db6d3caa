import type { Points } from '@kentro/core'
import type * as Elkan from '@kentro/elkan'
import { lloyd } from '@kentro/lloyd'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type * as Quick from '../../kernels/src/bounds/quick-square.ts'
import type * as Each from '../../kernels/src/bounds/search-each.ts'
import type * as Groups from '../../kernels/src/bounds/search-groups.ts'
import type * as Scores from '../../kernels/src/filter/plain-scores.ts'
import { blobs, randomRows } from '../../lloyd/test/data.ts'
import { solvers } from './solvers.ts'

// Counts each score and each square that bounds look at in plain TypeScript, whichever says how far a point is from a centroid,
// or a centroid from another. Not what it takes to tell a near tie: the canonical distances, and a look at whose is the nearest.
const asked = vi.hoisted(() => ({ distances: 0, searching: false, reads: 0 }))

vi.mock('../../kernels/src/filter/plain-scores.ts', async (original) => {
  const module = await original<typeof Scores>()
  const plainScores: typeof module.plainScores = (points, arrays) => {
    const scores = module.plainScores(points, arrays)
    const { read, readCentroid, score } = scores
    let own: number | null = null
    return Object.assign(scores, {
      read(i: number) {
        own = null
        asked.reads++
        read(i)
      },
      readCentroid(c: number, slot: number) {
        own = slot
        readCentroid(c, slot)
      },
      score(slot: number) {
        const free = arrays.squares[slot] === Math.fround(3e38)
        const again = asked.searching && asked.reads > 1
        // Each pair of centroids is looked at from both sides.
        if (!free && !again && slot !== own) asked.distances += own === null ? 1 : 0.5
        return score(slot)
      },
    })
  }
  return { ...module, plainScores }
})

vi.mock('../../kernels/src/bounds/quick-square.ts', async (original) => {
  const { quickSquare } = await original<typeof Quick>()
  return {
    quickSquare: (...all: Parameters<typeof quickSquare>) => {
      if (!asked.searching) asked.distances++
      return quickSquare(...all)
    },
  }
})

type Search = typeof Each.searchEach

const watched = vi.hoisted(() => (search: Search): Search => (...all) => {
  Object.assign(asked, { searching: true, reads: 0 })
  const count = search(...all)
  asked.searching = false
  return count
})

vi.mock('../../kernels/src/bounds/search-each.ts', async (original) => ({
  searchEach: watched((await original<typeof Each>()).searchEach),
}))

vi.mock('../../kernels/src/bounds/search-groups.ts', async (original) => ({
  searchGroups: watched((await original<typeof Groups>()).searchGroups),
}))

// The same modules anew, of which none has seen WebAssembly.
vi.resetModules()
const plain: typeof Elkan = await import('@kentro/elkan')

afterEach(() => void vi.unstubAllGlobals())

/** What a solver asks for where all is plain TypeScript: as counted, and by its own word. */
function countPlain(name: keyof typeof solvers, points: Points, start: Points): { counted: number; said: number } {
  vi.stubGlobal('WebAssembly', undefined)
  asked.distances = 0
  const { distances } = plain[name](points, start, { tolerance: 0 })
  vi.unstubAllGlobals()
  return { counted: asked.distances, said: distances }
}

for (const name of ['elkan', 'hamerly', 'yinyang'] as const) {
  describe(`the distances that ${name} asks for`, () => {
    for (const [n, d, k] of [
      [4000, 8, 50],
      [600, 70, 50],
    ]) {
      it(`are those that it says, as many in WebAssembly, and at most half of lloyd's, in ${d} columns`, () => {
        const points = blobs('distances', n, d, k, 2.5)
        const start = randomRows(points, k, 'start')
        const { counted, said } = countPlain(name, points, start)
        expect(counted).toBe(said)
        expect(solvers[name].solve(points, start, { tolerance: 0 }).distances).toBe(said)
        const { distances, iterations } = lloyd(points, start, { tolerance: 0 })
        expect(distances).toBe(n * k * iterations)
        expect(said).toBeGreaterThan(n * k)
        expect(said - n * k).toBeLessThanOrEqual((distances - n * k) / 2)
      })
    }

    it('are those that it says on small problems of every remainder of k by 4, in WebAssembly too', () => {
      for (const d of [3, 65]) {
        for (const k of [1, 2, 3, 4, 5, 6, 7, 8, 17, 18, 33]) {
          const few = blobs(`few ${k}`, 261, d, 5, 4)
          const from = randomRows(few, k, 'start')
          const { counted, said } = countPlain(name, few, from)
          expect(counted).toBe(said)
          expect(solvers[name].solve(few, from, { tolerance: 0 }).distances).toBe(said)
        }
      }
    })
  })
}
