import { TICK_GAP, TICK_SIZE, placeOn } from './axis.ts'
import type { Axis } from './axis.ts'
import { formatNumber } from './format-number.ts'
import { textWidth } from './text.ts'
import { logTicks, multiples, niceStep } from './ticks.ts'

/** What an axis of numbers shows. */
export interface NumberRange {
  readonly low: number
  readonly high: number
  readonly log: boolean
  /** The values themselves, to be the ticks if they are few. */
  readonly values?: readonly number[]
  /** How far apart its ends are at least; linear then. */
  readonly span?: number
}

// Between labels that stand one above the other.
const LINE = 26

/** An axis of so many pixels: the densest ticks, round or at the values themselves, whose labels do not touch. */
export function numberAxis(range: NumberRange, pixels: number, vertical: boolean): Axis {
  const { log, values = [] } = range
  const domain = stretch(widen(range), range.span ?? 0)
  const scale = { type: log ? ('log' as const) : ('linear' as const), domain }
  const room = (tick: number): number => (vertical ? LINE : textWidth(formatNumber(tick), TICK_SIZE) + TICK_GAP)
  const fit = (one: number, next: number): boolean =>
    pixels * (placeOn(scale, next) - placeOn(scale, one)) >= (room(one) + room(next)) / 2
  const most = Math.max(2, Math.floor(pixels / (vertical ? 40 : 70)))
  const choices = [
    values.every(isShort) ? values : [],
    ...(log ? logChoices(...domain) : []),
    ...linearChoices(...domain, most),
    // Ends that are not round may leave few of the multiples inside.
    ...linearChoices(...domain, 2 * most),
  ].filter((ticks) => ticks.slice(1).every((tick, i) => fit(ticks[i], tick)))
  const choice = (least: number) => choices.find((ticks) => ticks.length >= least)
  const ticks = choice(3) ?? choice(2) ?? choice(1) ?? [domain[0]]
  return { ...scale, ticks, labels: ticks.map(formatNumber), slanted: false }
}

/** The ends of the scale: apart, and round where that is linear. */
function widen({ low, high, log }: NumberRange): [number, number] {
  if (log) return low < high ? [low, high] : [low / 2, high * 2]
  const size = Math.max(Math.abs(low), Math.abs(high), 1e-280)
  if (high - low <= 1e-12 * size) return [low - Math.abs(low || 1) / 2, high + Math.abs(high || 1) / 2]
  const step = niceStep((high - low) / 12)
  return [Math.floor(low / step + 1e-9) * step, Math.ceil(high / step - 1e-9) * step]
}

/** The ends, so far apart at least, around the same middle. */
function stretch([low, high]: [number, number], span: number): [number, number] {
  const beyond = Math.max(0, span - (high - low)) / 2
  return [low - beyond, high + beyond]
}

function logChoices(low: number, high: number): number[][] {
  const powers = [1, 2, 3, 4, 6, 8, 12, 16, 24, 48, 96, 192].map((every) => logTicks([1], every, low, high))
  return [logTicks([1, 2, 5], 1, low, high), ...powers]
}

function linearChoices(low: number, high: number, most: number): number[][] {
  const steps = Array.from({ length: most }, (_, i) => niceStep((high - low) / (most - i)))
  return steps.map((step) => multiples(step, low, high).filter((tick) => tick >= low))
}

/** Whether three digits say all of it. */
function isShort(value: number): boolean {
  return Number(value.toPrecision(3)) === value
}
