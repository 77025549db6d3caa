import type { Axis } from './cut.ts'
import { scatterBetween } from './scatter-between.ts'
import { wholeNumbers } from './whole-numbers.ts'

const BINS = 256

/** The cut between two of 256 bins of equal width that leaves the least variance within, the lowest on ties. */
export function otsuCut({ values, weights, low, high }: Axis): number {
  const masses = new Float64Array(BINS)
  const tops = new Float64Array(BINS).fill(low)
  wholeNumbers(weights).forEach((mass, i) => {
    const bin = Math.min(BINS - 1, Math.floor(((values[i] - low) / (high - low)) * BINS))
    masses[bin] += mass
    if (values[i] > tops[bin]) tops[bin] = values[i]
  })
  let otherMass = masses.reduce((sum, mass) => sum + mass)
  let otherMoment = masses.reduce((sum, mass, bin) => sum + mass * bin, 0)
  let mass = 0
  let moment = 0
  let top = low
  let cut = low
  let most = -1
  for (let bin = 0; bin < BINS - 1; bin++) {
    mass += masses[bin]
    moment += masses[bin] * bin
    otherMass -= masses[bin]
    otherMoment -= masses[bin] * bin
    top = Math.max(top, tops[bin])
    const scatter = scatterBetween(mass, moment, otherMass, otherMoment)
    if (scatter > most) {
      most = scatter
      cut = top
    }
  }
  return cut
}
