import { sortedOrder } from '../../internal/sorted-order.ts'
import type { Axis } from './cut.ts'
import { scatterBetween } from './scatter-between.ts'
import { wholeNumbers } from './whole-numbers.ts'

/** The cut of all that leaves the least sum of squared deviations from the means of its two sides, the lowest on ties. */
export function optimalCut({ values, weights, low }: Axis): number {
  const order = sortedOrder(values)
  const masses = wholeNumbers(weights)
  const moments = wholeNumbers(values.map((value, i) => value * weights[i]))
  let otherMass = masses.reduce((sum, mass) => sum + mass)
  let otherMoment = moments.reduce((sum, moment) => sum + moment)
  let mass = 0
  let moment = 0
  let cut = low
  let most = -1
  for (let a = 0; a < order.length - 1; a++) {
    const i = order[a]
    mass += masses[i]
    moment += moments[i]
    otherMass -= masses[i]
    otherMoment -= moments[i]
    if (values[i] === values[order[a + 1]]) continue
    const scatter = scatterBetween(mass, moment, otherMass, otherMoment)
    if (scatter > most) {
      most = scatter
      cut = values[i]
    }
  }
  return cut
}
