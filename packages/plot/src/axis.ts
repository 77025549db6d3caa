/** A scale with the ticks that it shows. */
export interface Axis {
  readonly type: 'linear' | 'log'
  readonly domain: readonly [low: number, high: number]
  readonly ticks: readonly number[]
  /** The text at each tick. */
  readonly labels: readonly string[]
  /** Whether the labels are too long to stand side by side. */
  readonly slanted: boolean
}

/** The font size of labels at ticks. */
export const TICK_SIZE = 11

/** What stays free between two of them. */
export const TICK_GAP = 10

/** Where a value is on a scale: 0 at its low end, 1 at its high end. */
export function placeOn({ type, domain: [low, high] }: Pick<Axis, 'type' | 'domain'>, value: number): number {
  return type === 'log'
    ? (Math.log(value) - Math.log(low)) / (Math.log(high) - Math.log(low))
    : (value - low) / (high - low)
}
