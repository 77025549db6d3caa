import { exponentOf, powerOfTwo, seeded } from '@kentro/core'
import { describe, expect, it } from 'vitest'

describe('powerOfTwo', () => {
  it('is exact over the whole range', () => {
    let power = 1
    for (let e = 0; e <= 1023; e++, power *= 2) expect(powerOfTwo(e)).toBe(power)
    power = 1
    for (let e = 0; e >= -1022; e--, power /= 2) expect(powerOfTwo(e)).toBe(power)
  })
})

describe('exponentOf', () => {
  it('is e for all of 2^e to the double before 2^(e + 1), of either sign', () => {
    const largest = 2 - 2 ** -52
    for (let e = -1022; e <= 1023; e++) {
      for (const m of [1, 1 + 2 ** -52, 1.5, largest]) {
        expect(exponentOf(m * powerOfTwo(e))).toBe(e)
        expect(exponentOf(-m * powerOfTwo(e))).toBe(e)
      }
    }
    expect(exponentOf(Number.MAX_VALUE)).toBe(1023)
  })

  it('is -1023 below the normal numbers', () => {
    for (const x of [5e-324, powerOfTwo(-1022) - 5e-324, 0, -5e-324]) expect(exponentOf(x)).toBe(-1023)
  })

  it('leaves a mantissa from 1 to 2', () => {
    const random = seeded('mantissa')
    for (let t = 0; t < 1000; t++) {
      const x = random() * powerOfTwo(Math.floor(random() * 1000) - 500)
      const mantissa = x * powerOfTwo(-exponentOf(x))
      expect(mantissa >= 1 && mantissa < 2).toBe(true)
    }
  })
})
