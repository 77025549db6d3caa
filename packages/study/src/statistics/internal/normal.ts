import { powerOfTwo } from '@kentro/core'
import { bisect } from './bisect.ts'

// The normal distribution to 1e-13 of its values or better, with the same bits in every engine: only + - * / and square
// roots. (Math.exp has not the same bits everywhere.)

const ROOT_TWO_PI = Math.sqrt(2 * Math.PI)
// ln 2 in two parts: its first 32 bits, whose multiples are exact, and the rest.
const LN2_HIGH = 0.6931471803691238
const LN2_LOW = 1.9082149292705877e-10
// Beyond this the density is no normal number.
const FARTHEST = 37.6

/** exp(-x) for x from 0 to 708: x = k ln 2 + r, then Taylor's series for -r, which falls below rounding after r^20 / 20!. */
function decay(x: number): number {
  const k = Math.floor(x / Math.LN2)
  const r = x - k * LN2_HIGH - k * LN2_LOW
  let series = 1
  for (let i = 20; i > 0; i--) series = 1 - (r / i) * series
  return powerOfTwo(-k) * series
}

/** The density of the standard normal distribution; 0 beyond `FARTHEST`. */
export function normalDensity(z: number): number {
  return Math.abs(z) > FARTHEST ? 0 : decay((z * z) / 2) / ROOT_TWO_PI
}

/**
 * The probability of a standard normal value above z.
 *
 * M. Abramowitz, I. A. Stegun: Handbook of Mathematical Functions, 1964: the series 26.2.11 near 0, the continued
 * fraction 26.2.14 beyond.
 */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z)
  const density = normalDensity(z)
  if (z > 2.5) {
    let fraction = z
    for (let i = 100; i > 0; i--) fraction = z + i / fraction
    return density / fraction
  }
  let series = 1
  for (let i = 61; i > 1; i -= 2) series = 1 + ((z * z) / i) * series
  return 0.5 - density * z * series
}

/** The probability of a standard normal value up to z. */
export function normalCdf(z: number): number {
  return normalTail(-z)
}

/** The z up to which a standard normal value is with this probability (between 0 and 1). */
export function normalQuantile(probability: number): number {
  if (probability > 0.5) return -normalQuantile(1 - probability)
  return -bisect(0, FARTHEST, (z) => normalTail(z) > probability)
}
