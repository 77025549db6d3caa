// The structures of ../../assembly, and how many bytes they have.

export const SEEDS_BYTES = 64
/** Where a Seeds says which candidate is to be accepted. */
export const ACCEPTED = 16
export const GROUPS_BYTES = 128
export const TREE_BYTES = 72

/** Writes a structure: its doubles, then its integers, in the order of the fields. */
export function writeStruct(
  buffer: ArrayBuffer,
  address: number,
  doubles: ArrayLike<number>,
  integers: ArrayLike<number>,
): void {
  new Float64Array(buffer, address, doubles.length).set(doubles)
  new Uint32Array(buffer, address + doubles.length * 8, integers.length).set(integers)
}
