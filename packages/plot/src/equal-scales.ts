import type { Axis } from './axis.ts'
import type { Chart } from './chart.ts'
import { INSET } from './draw.ts'

/** Where things are shown, and how large that is in pixels. */
interface Shown {
  readonly x: Pick<Axis, 'domain'>
  readonly y: Pick<Axis, 'domain'>
}

/**
 * The chart with one of its axes widened, so that in panels of this size a unit is as long across as it is up.
 *
 * @param shown what the axes show if nothing is widened
 */
export function equalScales(chart: Chart, shown: Shown, { width, height }: { width: number; height: number }): Chart {
  const across = width - 2 * INSET
  const up = height - 2 * INSET
  const unit = Math.max(span(shown.x) / across, span(shown.y) / up)
  const { xAxis, yAxis } = chart
  return {
    ...chart,
    xAxis: (pixels) => xAxis(pixels, unit * across),
    yAxis: yAxis && ((pixels) => yAxis(pixels, unit * up)),
  }
}

function span({ domain: [low, high] }: Pick<Axis, 'domain'>): number {
  return high - low
}
