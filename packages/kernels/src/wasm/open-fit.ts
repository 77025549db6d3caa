import type { Margin, Reach } from '../filter/margin.ts'
import { FIT_DOUBLES, FIT_INTEGERS } from './write-fit.ts'

/** What changes in a Fit from one set of centroids to the next, or is found out by its thread. */
export interface OpenFit {
  /** Says which centroids are to be packed: how many, in how many places among the tiles, and the address of their slots. */
  expect(k: number, tiled: number, slots: number): void
  /** How far the centroids that this thread has packed reach. */
  reach(): Reach
  /** Says what scores must differ by, and the greatest norm of what centroids lost to 16 bits, rounded up. */
  tell(margin: Margin, lost: number): void
  /** The greatest product of a point, and the least other than 0, that have been measured since. */
  measured(): [most: number, tiny: number]
  /** How many points this thread has moved since it was last asked. */
  moved(): number
}

// Where these are in a Fit, among its doubles and its integers.
const AT = { margin: 1, lost: 5, most: 6, tiny: 7, moved: 8, radius: 9, residue: 10, k: 1, tiled: 2, slots: 27 }

export function openFit(buffer: ArrayBuffer, address: number): OpenFit {
  const doubles = new Float64Array(buffer, address, FIT_DOUBLES)
  const integers = new Uint32Array(buffer, address + FIT_DOUBLES * 8, FIT_INTEGERS)
  return {
    expect(k, tiled, slots) {
      integers[AT.k] = k
      integers[AT.tiled] = tiled
      integers[AT.slots] = slots
      doubles[AT.radius] = 0
      doubles[AT.residue] = 0
    },
    reach: () => ({ radius: doubles[AT.radius], residual: doubles[AT.residue] }),
    tell(margin, lost) {
      doubles[AT.margin] = margin.constant
      doubles[AT.margin + 1] = margin.linear
      doubles[AT.margin + 2] = margin.square
      doubles[AT.margin + 3] = margin.residual
      doubles[AT.lost] = lost
      doubles[AT.most] = 0
      doubles[AT.tiny] = Infinity
    },
    measured: () => [doubles[AT.most], doubles[AT.tiny]],
    moved() {
      const moved = doubles[AT.moved]
      doubles[AT.moved] = 0
      return moved
    },
  }
}
