import { points, seeded } from '@kentro/core'
import { closeTeams, settle } from '@kentro/kernels'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { lodge } from '../src/lodging.ts'
import { solo } from '../src/wasm/solo.ts'
import { team } from '../src/wasm/team.ts'

/** Fits a number of values, each in 12 bytes, into the memory of so many threads; the memory. */
function visited(values: number, threads: number): WebAssembly.Memory | undefined {
  const many = points({ data: Float64Array.from({ length: values }, seeded(1)), shape: [values / 2, 2] })
  const leave = settle(many, 2, threads)
  const lodging = lodge(many, 2, threads)
  lodging?.leave()
  leave()
  return lodging?.place.crew.memory
}

const SMALL = 1e4
// More than 128 MB.
const LARGE = 12e6

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  closeTeams()
  vi.useRealTimers()
})

/** The memory that the next has who comes. */
function next(threads: number): WebAssembly.Memory | undefined {
  const crew = threads === 1 ? solo() : team(threads, false)
  crew?.release()
  return crew?.memory
}

describe('a memory that nobody uses', () => {
  for (const threads of [1, 2]) {
    it(`is kept while it is small (${threads} threads)`, () => {
      const memory = visited(SMALL, threads)
      vi.advanceTimersByTime(1e6)
      expect(next(threads)).toBe(memory)
    })

    it(`is kept for ten seconds where it is large, counted from its last use (${threads} threads)`, () => {
      const memory = visited(LARGE, threads)
      vi.advanceTimersByTime(9000)
      expect(next(threads)).toBe(memory)
      vi.advanceTimersByTime(9000)
      expect(next(threads)).toBe(memory)
      vi.advanceTimersByTime(11_000)
      expect(next(threads)).not.toBe(memory)
    })
  }
})
