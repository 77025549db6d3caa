import type { Random } from '@kentro/core'

/**
 * The stream of an integer seed, of 24 random bits a draw: that of ml-kmeans, so that the same seed chooses the same points.
 *
 * Mutsuo Saito, Makoto Matsumoto, XORSHIFT-ADD (XSadd): a variant of XORSHIFT, 2014.
 */
export function xsAdd(seed: number): Random {
  const state = Uint32Array.of(seed, 0, 0, 0)
  for (let i = 1; i < 8; i++) {
    const last = state[(i - 1) & 3]
    state[i & 3] ^= i + Math.imul(1812433253, last ^ (last >>> 30))
  }
  for (let i = 0; i < 8; i++) step(state)
  return () => {
    step(state)
    return ((state[2] + state[3]) >>> 8) / 2 ** 24
  }
}

function step(state: Uint32Array): void {
  let next = state[0]
  next ^= next << 15
  next ^= next >>> 18
  next ^= state[3] << 11
  state.copyWithin(0, 1)
  state[3] = next
}
