import type { Points } from '@kentro/core'

/** Throws unless the rows are of length 1 and at right angles, to about six digits. */
export function checkOrthonormal(name: string, { data, n, d }: Points): void {
  for (let a = 0; a < n; a++) {
    for (let b = 0; b <= a; b++) {
      let product = 0
      for (let j = 0; j < d; j++) product += data[a * d + j] * data[b * d + j]
      if (Math.abs(product - (a === b ? 1 : 0)) < 1e-6) continue
      const expected = a === b ? 'be of length 1' : `be at right angles to ${name}[${b}]`
      throw new RangeError(`${name}[${a}] must ${expected}, got a product of ${product}`)
    }
  }
}
