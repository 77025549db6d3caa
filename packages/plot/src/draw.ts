import { plot } from '@observablehq/plot'
import type { Markish, ScaleOptions } from '@observablehq/plot'
import type { Axis } from './axis.ts'
import { serializeContent } from './serialize.ts'

/** Keeps marks at the ends of the scales inside. */
const INSET = 10

/** Marks on two scales that fill width x height pixels, as markup; axes reach beyond. */
export function drawMarks(
  document: Document,
  { width, height, x, y }: { width: number; height: number; x: Axis; y: Axis | null },
  marks: Markish[],
): string {
  const scales = {
    x: scale(x, [INSET, width - INSET]),
    y: scale(y ?? { type: 'linear', domain: [0, 1] }, [height - INSET, INSET]),
  }
  return serializeContent(plot({ document, width, height, margin: 0, axis: null, ...scales, marks }))
}

function scale({ type, domain }: Pick<Axis, 'type' | 'domain'>, range: [number, number]): ScaleOptions {
  return { type, domain: [...domain], range }
}
