import { checkRanges, rangesOf, toPoints } from '@kentro/core'
import type { Points, PointsLike } from '@kentro/core'

/** Points whose distances can be told. */
export function checkPoints(source: PointsLike, name = 'points'): Points {
  const points = toPoints(source, name)
  checkRanges(name, points.n, rangesOf(points))
  return points
}

/** Two sets of points in the same space, whose distances to each other can be told. */
export function checkPair(
  first: PointsLike,
  second: PointsLike,
  firstName: string,
  secondName: string,
): [Points, Points] {
  const a = toPoints(first, firstName)
  const b = toPoints(second, secondName)
  if (b.d !== a.d) throw new RangeError(`${secondName} must have d = ${a.d} coordinates like ${firstName}, got ${b.d}`)
  checkRanges(`${firstName} and ${secondName}`, Math.max(a.n, b.n), rangesOf(a), rangesOf(b))
  return [a, b]
}
