import { boundMargins } from '../bounds/margins.ts'
import { createBounder } from '../bounds/bounder.ts'
import type { Bounder } from '../bounds/bounder.ts'
import { boundLayout } from '../bounds/bound-arrays.ts'
import type { BoundArrays } from '../bounds/bound-arrays.ts'
import { limitFor } from '../bounds/score-bounds.ts'
import { shapeOf } from '../bounds/grouping.ts'
import type { BoundsKind } from '../bounds/grouping.ts'
import type { Arena } from './arena.ts'
import { CHUNK } from './crew.ts'
import type { Resident } from './resident.ts'
import { running } from './running.ts'
import { GROUPS_BYTES, writeStruct } from './write-struct.ts'

/** Room for the bounds of n points and k centroids. */
export interface BounderRoom {
  /**
   * The bounder; call it once the arena is open.
   *
   * @param fits the Fit of each thread
   * @param brief tells the threads of the centroids
   */
  open(fits: readonly number[], brief: (centroids: Float64Array, slots: Int32Array) => void): Bounder
}

export function reserveBounder(
  room: Arena,
  { crew, n, d, fields }: Resident,
  kind: BoundsKind,
  k: number,
): BounderRoom {
  const shape = shapeOf(kind, k)
  const { groups, width, stride } = shape
  const rooms = Object.entries(boundLayout(n, k, shape)).map(
    ([name, [type, length]]) => [name, room.reserve<Float32Array | Int32Array>(type, length)] as const,
  )
  const threads = Array.from({ length: crew.threads }, () => ({
    struct: room.reserve(Uint8Array, GROUPS_BYTES).address,
    // open, limits, least, second, inside, nearest, list, found
    scratch: Array.from({ length: 8 }, () => room.reserve(Float32Array, CHUNK).address),
  }))
  return {
    open(fits, brief) {
      const margins = boundMargins(fields.scale, d)
      const doubles = [margins.scale, margins.relative, margins.absolute]
      const { stretch, slack } = limitFor(margins)
      const limit = new Uint32Array(Float32Array.of(stretch, slack).buffer)
      const addresses = rooms.map(([, { address }]) => address)
      const all = threads.map(({ struct }) => struct)
      const write = (first: boolean): void =>
        threads.forEach(({ struct, scratch }, thread) => {
          const integers = [...limit, fits[thread], groups, stride, width, Number(first), ...addresses, ...scratch]
          writeStruct(crew.memory.buffer, struct, doubles, integers)
        })
      const arrays = Object.fromEntries(rooms.map(([name, one]) => [name, one.array()])) as unknown as BoundArrays
      return createBounder({
        arrays,
        margins,
        d,
        shape,
        gaps(centroids) {
          brief(centroids, arrays.slotOf)
          write(false)
          return running(crew, 'measureGaps', all, k, k * d)
        },
        bound(centroids, first) {
          if (first) brief(centroids, arrays.slotOf)
          write(first)
          return running(crew, kind === 'elkan' ? 'boundEach' : 'boundGroups', all, n, k * d)
        },
      })
    },
  }
}
