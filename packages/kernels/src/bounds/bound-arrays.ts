import type { GroupShape } from './grouping.ts'

/** The arrays of bounds, wherever they are: what `Groups` of ../../assembly says of each. */
export interface BoundArrays {
  readonly lower: Float32Array
  readonly upper: Float32Array
  readonly drift: Float32Array
  readonly drops: Float32Array
  readonly nextDrops: Float32Array
  readonly dropsOf: Int32Array
  readonly halves: Float32Array
  readonly centroidOf: Int32Array
  readonly slotOf: Int32Array
  readonly sizes: Int32Array
}

type ArrayOf<T> = T extends Float32Array ? Float32ArrayConstructor : Int32ArrayConstructor

/** How long each is, in the order of the fields. */
export function boundLayout(
  n: number,
  k: number,
  { groups, stride, slots }: GroupShape,
): { readonly [Name in keyof BoundArrays]: readonly [ArrayOf<BoundArrays[Name]>, number] } {
  const padded = Math.ceil(n / 8) * 8
  return {
    lower: [Float32Array, padded * stride],
    upper: [Float32Array, padded],
    drift: [Float32Array, k],
    drops: [Float32Array, stride],
    nextDrops: [Float32Array, groups],
    dropsOf: [Int32Array, groups],
    halves: [Float32Array, k],
    centroidOf: [Int32Array, slots],
    slotOf: [Int32Array, k],
    sizes: [Int32Array, groups],
  }
}
