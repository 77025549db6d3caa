/** From values to pixels, with the ticks to be shown. */
export interface Scale {
  readonly place: (value: number) => number
  readonly ticks: readonly { readonly value: number; readonly label: string }[]
}

/** What a scale covers. */
export interface Extent {
  readonly low: number
  readonly high: number
  readonly log: boolean
}

// Between labels, in pixels.
const ROOM = 46

/** A scale on so many pixels, with ticks at least `room` apart. What is below the low end of a logarithmic one is drawn there. */
export function scaleOf({ low, high, log }: Extent, pixels: number, room: number = ROOM): Scale {
  if (log) return logScale(low, high, pixels, room)
  const top = high > low ? high : low + 1
  const step = niceStep((top - low) / Math.max(2, Math.floor(pixels / room)))
  const first = Math.ceil(low / step - 1e-9)
  const last = Math.floor(top / step + 1e-9)
  const values = Array.from({ length: last - first + 1 }, (_, i) => clean((first + i) * step))
  return { place: (value) => (pixels * (value - low)) / (top - low), ticks: values.map(tick) }
}

function logScale(low: number, high: number, pixels: number, room: number): Scale {
  const [start, end] = [Math.log10(low), Math.log10(high)]
  const perDecade = pixels / (end - start)
  // The numbers of each decade that are labelled, or one decade in so many.
  const factors = perDecade >= 4 * room ? [1, 2, 5] : perDecade >= 2.2 * room ? [1, 3] : [1]
  const every = factors.length > 1 ? 1 : Math.max(1, Math.ceil(room / perDecade))
  const values: number[] = []
  for (let power = Math.floor(start); power <= Math.ceil(end); power++) {
    if (power % every === 0) values.push(...factors.map((factor) => clean(factor * 10 ** power)))
  }
  return {
    place: (value) => (pixels * (Math.log10(Math.max(value, low)) - start)) / (end - start),
    ticks: values.filter((value) => value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9)).map(tick),
  }
}

/** A logarithmic extent of the numbers, its ends 1, 2 or 5 times a power of ten; numbers below `floor` count as that. */
export function logExtent(values: readonly number[], floor: number): Extent {
  const all = values.map((value) => Math.max(value, floor))
  const [least, most] = all.length === 0 ? [floor, floor] : [Math.min(...all), Math.max(...all)]
  const low = roundDown(least)
  return { low, high: Math.max(niceStep(most), 2 * low), log: true }
}

function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value) + 1e-9)
  return clean(power * ([5, 2, 1].find((factor) => factor * power <= value * (1 + 1e-9)) ?? 1))
}

function tick(value: number): { value: number; label: string } {
  return { value, label: labelOf(Math.abs(value), value < 0 ? '−' : '') }
}

function labelOf(size: number, sign: string): string {
  if (size >= 1e6 || (size > 0 && size < 1e-3)) return `${sign}${size.toExponential().replace('e+', 'e')}`
  return `${sign}${size >= 1e3 ? `${clean(size / 1e3)}k` : size}`
}

function niceStep(span: number): number {
  const power = 10 ** Math.floor(Math.log10(span))
  return clean(power * ([1, 2, 5, 10].find((factor) => factor * power >= span * (1 - 1e-9)) ?? 10))
}

// Powers and products of decimal steps are cleaned of what binary fractions leave.
function clean(value: number): number {
  return Number(value.toPrecision(12))
}
