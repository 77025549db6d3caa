import { toPoints } from '@kentro/core'
import type { Points, PointsLike } from '@kentro/core'

/** Points with as many columns as the transform takes; `verb` is what the transform does with them. */
export function checkColumns(source: PointsLike, d: number, verb: 'takes' | 'gives'): Points {
  const points = toPoints(source)
  if (points.d === d) return points
  throw new RangeError(`points must have d = ${d} columns, as the transform ${verb}, got ${points.d}`)
}
