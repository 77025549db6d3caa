import { describe, expect, it } from 'vitest'
import { solo } from '../src/wasm/solo.ts'
import { team } from '../src/wasm/team.ts'
import { engineHashes, seederHashes } from './golden.ts'

// In plain TypeScript, in WebAssembly, and on two threads where threads can share memory.
const pair = team(2)
pair?.release()
const kinds = pair === null ? [0, 1] : [0, 1, 2]

describe('labels, sums and seeding distances', () => {
  it('are these, to the bit, in plain TypeScript and in WebAssembly, wherever they run', () => {
    const crew = solo()
    expect(crew).not.toBeNull()
    crew?.release()
    for (const threads of kinds) {
      expect(engineHashes(threads)).toEqual([1551670078, 4043680560])
      expect(seederHashes(threads)).toEqual([3431980126, 1735709891])
    }
  })

  it('are computed by one thread in pages so far, and by more in Node', () => {
    expect(kinds.length).toBe('process' in globalThis && 'versions' in process ? 3 : 2)
  })
})
