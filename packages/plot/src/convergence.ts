import { checkInteger, checkName, checkNumber, checkOptions, show } from '@kentro/core'
import { lines } from './lines.ts'
import { optionalText, pictureOptions } from './picture-options.ts'
import type { PictureOptions } from './picture-options.ts'

/** What is shown of an iteration: what `onIteration` is called with fits. */
export interface Iteration {
  readonly iteration: number
  /** Sum of the squared moves of the centroids. */
  readonly shift?: number
  /** How many labels changed. */
  readonly moved?: number
  readonly inertia?: number
}

/** How runs are shown. */
export interface ConvergenceOptions extends PictureOptions {
  /** What is shown; 'shift' if not given. */
  value?: 'shift' | 'moved' | 'inertia'
  /** What the axes and the legend are called. */
  x?: string
  y?: string
  runLabel?: string
}

const names = { shift: 'squared shift of the centroids', moved: 'labels changed', inertia: 'inertia' }

/**
 * How runs settle, iteration by iteration, a line for each run, as the text of an SVG file. The vertical scale is logarithmic
 * (but for inertia): an iteration in which nothing moved has no place on it, and ends a line.
 *
 * @param runs the iterations of one run, or of several by name
 * @throws TypeError or RangeError if an argument is not what it must be
 * @example
 * const run: Iteration[] = []
 * kmeansSync(points, 8, { onIteration: ({ iteration, shift, moved }) => void run.push({ iteration, shift, moved }) })
 * await convergence(run) // '<svg ...'
 */
export async function convergence(
  runs: readonly Iteration[] | Readonly<Record<string, readonly Iteration[]>>,
  options?: ConvergenceOptions,
): Promise<string> {
  const { value = 'shift', x = 'iteration', y, runLabel = 'run', ...picture } = checkOptions(options)
  pictureOptions(options, ['value', 'x', 'y', 'runLabel'])
  checkName('value', value, ['shift', 'moved', 'inertia'])
  const single = Array.isArray(runs)
  const named = single ? { runs } : (checkOptions(runs, 'runs') as Record<string, readonly Iteration[]>)
  const rows = Object.entries(named).flatMap(([run, states]) =>
    checkStates(single ? 'runs' : `runs['${run}']`, states, value).map((state) => ({ ...state, run })),
  )
  if (rows.length === 0) throw new RangeError('runs must hold at least one iteration, got 0')
  const logY = value !== 'inertia' && rows.some((row) => row.value > 0)
  return lines({
    rows: rows.map((row) => (logY && row.value === 0 ? { ...row, value: null } : row)),
    x: 'iteration',
    y: 'value',
    ...(!single && { series: 'run' as const, seriesLabel: runLabel }),
    logY,
    xLabel: x,
    yLabel: optionalText('y', y) ?? names[value],
    title: `${names[value][0].toUpperCase()}${names[value].slice(1)} by iteration`,
    ...picture,
  })
}

function checkStates(
  name: string,
  states: readonly Iteration[],
  value: keyof Iteration,
): { iteration: number; value: number }[] {
  if (!Array.isArray(states)) throw new TypeError(`${name} must be an array of iterations, got ${show(states)}`)
  return states.map((state: Iteration, i) => {
    const one = checkOptions(state ?? null, `${name}[${i}]`)
    return {
      iteration: checkInteger(`${name}[${i}].iteration`, one.iteration, 0),
      value: checkNumber(`${name}[${i}].${value}`, one[value], 0),
    }
  })
}
