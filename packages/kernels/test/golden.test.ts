import { describe, expect, it } from 'vitest'
import { solo } from '../src/wasm/solo.ts'
import { team } from '../src/wasm/team.ts'
import { askedCounts, engineHashes, seederHashes } from './golden.ts'

// In plain TypeScript, in WebAssembly, and on two threads where threads can share memory.
const pair = team(2)
pair?.release()
const kinds = pair === null ? [0, 1] : [0, 1, 2]

// In 7 columns and in 71, float64 and float32.
const bounded = {
  elkan: [60566, 60566, 63531, 63531],
  hamerly: [166258, 166258, 185685, 185685],
  yinyang: [99469, 95834, 104404, 104404],
}

describe('labels, sums and seeding distances', () => {
  it('are these, to the bit, in plain TypeScript and in WebAssembly, wherever they run', () => {
    const crew = solo()
    expect(crew).not.toBeNull()
    crew?.release()
    for (const threads of kinds) {
      expect(engineHashes(threads, 7)).toEqual([1551670078, 4043680560])
      expect(seederHashes(threads, 7)).toEqual([3431980126, 1735709891])
      // From 16 columns on, in 16 bits.
      expect(engineHashes(threads, 71)).toEqual([539698861, 2268334708])
      expect(seederHashes(threads, 71)).toEqual([2943031986, 2307806794])
    }
  })

  it('are found by bounds for as many distances everywhere', () => {
    for (const threads of kinds) {
      for (const [bounds, asked] of Object.entries(bounded)) {
        const found = [7, 71].flatMap((columns) => askedCounts(threads, columns, bounds as keyof typeof bounded))
        expect({ bounds, found }).toEqual({ bounds, found: asked })
      }
    }
  })

  it('are computed by one thread in pages so far, and by more in Node', () => {
    expect(kinds.length).toBe('process' in globalThis && 'versions' in process ? 3 : 2)
  })
})
