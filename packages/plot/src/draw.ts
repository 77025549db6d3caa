import { plot } from '@observablehq/plot'
import type { Markish, ScaleOptions } from '@observablehq/plot'
import type { Axis } from './axis.ts'
import { serializeContent } from './serialize.ts'

/** The vertical scale where the height of a mark says nothing. */
export const STRIP: Pick<Axis, 'type' | 'domain'> = { type: 'linear', domain: [0, 1] }

/** Keeps marks at the ends of the scales inside. */
export const INSET = 10

/** Marks on two scales that fill width x height pixels, as markup; axes reach beyond. */
export function drawMarks(
  document: Document,
  { width, height, x, y }: { width: number; height: number; x: Axis; y: Axis | null },
  marks: Markish[],
): string {
  const scales = {
    x: scale(x, [INSET, width - INSET]),
    y: scale(y ?? STRIP, [height - INSET, INSET]),
  }
  return serializeContent(plot({ document, width, height, margin: 0, axis: null, ...scales, marks }))
}

/** The values at the two sides of a panel of so many pixels, on a linear scale that keeps marks inside. */
export function edges({ domain: [low, high] }: Pick<Axis, 'domain'>, pixels: number): [low: number, high: number] {
  const inset = (INSET * (high - low)) / (pixels - 2 * INSET)
  return [low - inset, high + inset]
}

function scale({ type, domain }: Pick<Axis, 'type' | 'domain'>, range: [number, number]): ScaleOptions {
  return { type, domain: [...domain], range }
}
