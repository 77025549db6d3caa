import type { Points } from '@kentro/core'

/** Lehmer's recurrence, as in reference.py: integers from 0 to limit - 1. */
function lehmer(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state * 16807) % 2147483647
    return Math.floor(state / 256) % limit
  }
}

/** n rows of d integers from 0 to 16: each coordinate is that of one of k prototypes in 2 of 5 cases, else at random. */
export function digits(seed: number, n: number, d: number, k: number): Points {
  const draw = lehmer(seed)
  const prototypes = Array.from({ length: k }, () => Array.from({ length: d }, () => draw(17)))
  const data = new Float64Array(n * d)
  for (let i = 0; i < n; i++) {
    const prototype = prototypes[draw(k)]
    for (let j = 0; j < d; j++) data[i * d + j] = draw(5) < 2 ? prototype[j] : draw(17)
  }
  return { data, n, d }
}
