import { boundMargins } from '../bound-margins.ts'
import { groupBounder } from '../groups/group-bounder.ts'
import type { GroupBounder } from '../groups/group-bounder.ts'
import { groupLayout } from '../groups/group-arrays.ts'
import type { GroupArrays } from '../groups/group-arrays.ts'
import { limitFor } from '../groups/score-bounds.ts'
import { shapeOf } from '../groups/grouping.ts'
import type { Arena } from './arena.ts'
import { CHUNK } from './crew.ts'
import type { Resident } from './resident.ts'
import { GROUPS_BYTES, writeBounds } from './structs.ts'

/** Room for the bounds of n points and groups of k centroids. */
export interface GroupsRoom {
  /**
   * The bounder; call it once the arena is open.
   *
   * @param fits the Fit of each thread
   * @param brief tells the threads of the centroids
   */
  open(fits: readonly number[], brief: (centroids: Float64Array) => void): GroupBounder
}

export function reserveGroups(
  room: Arena,
  { crew, n, d, centre, fields }: Resident,
  kind: 'hamerly' | 'yinyang',
  k: number,
): GroupsRoom {
  const shape = shapeOf(kind, k)
  const { groups, width, stride } = shape
  const rooms = Object.entries(groupLayout(n, d, k, shape)).map(
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
          writeBounds(crew.memory.buffer, struct, doubles, integers)
        })
      return groupBounder({
        arrays: Object.fromEntries(rooms.map(([name, one]) => [name, one.array()])) as unknown as GroupArrays,
        margins,
        centre,
        shape,
        gaps(centroids) {
          brief(centroids)
          write(false)
          crew.run('measureGaps', all, k)
        },
        bound(centroids, _, first) {
          brief(centroids)
          write(first)
          return crew.run('boundGroups', all, n)
        },
      })
    },
  }
}
