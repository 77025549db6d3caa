/**
 * How much of the variance lies between two classes, given the sum of weights and of weight x value of each; NaN where one
 * weighs nothing. The same when the classes change places.
 */
export function scatterBetween(mass: number, moment: number, otherMass: number, otherMoment: number): number {
  const all = mass + otherMass
  const difference = moment / mass - otherMoment / otherMass
  return (mass / all) * (otherMass / all) * (difference * difference)
}
