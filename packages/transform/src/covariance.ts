/** The covariance matrix (d x d, row-major) of centred values (n x d), divided by n - 1. */
export function covariance(centred: Float64Array, n: number, d: number): Float64Array {
  const out = new Float64Array(d * d)
  for (let p = 0; p < centred.length; p += d) {
    for (let a = 0; a < d; a++) {
      const value = centred[p + a] / (n - 1)
      for (let b = a; b < d; b++) out[a * d + b] += value * centred[p + b]
    }
  }
  for (let a = 0; a < d; a++) for (let b = 0; b < a; b++) out[a * d + b] = out[b * d + a]
  return out
}
