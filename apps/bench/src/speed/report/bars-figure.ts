import { escape } from '../../report/escape.ts'
import type { Figure } from '../../report/figure.ts'
import { significant } from '../../tables/format.ts'
import { UNEQUAL as UNEQUAL_MARK } from '../../tables/same-start-columns.ts'
import type { Ratio } from '../speed-results.ts'
import type { Summary } from '../summarize.ts'
import { targetText } from '../tables/target-columns.ts'

const WIDTH = 500
const NAMES = 150
const VALUES = 76
const LINE = 20
const TOP = 44
// Of Okabe and Ito: green where the target of a cell is met, vermilion where it is not, grey where the ratio does not count.
const MET = '#009e73'
const MISSED = '#d55e00'
const UNEQUAL = '#8a8f96'

/** The ratios of a target as bars from 1 on a logarithmic scale, a cell each, with quartiles and what is aimed at. */
export function barsFigure(summary: Summary, ratios: readonly Ratio[]): Figure {
  const { target, mean } = summary
  const x = scaleOf([target.every, target.mean, ...ratios.map(({ ratio }) => ratio)])
  const height = TOP + LINE * ratios.length + 26
  const title = `Time against ours: ${targetText(summary)}`
  const bars = ratios.map((ratio, at) => bar(ratio, TOP + LINE * at, x, target.every))
  const bottom = height - 22
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escape(title)}" font-family="system-ui, sans-serif" font-size="11" fill="currentColor">
<text x="14" y="18" font-size="14" font-weight="600">${escape(title)}</text>
${ticksOf(x)
  .map((tick) => gridLine(x.at(tick), `${tick}`, bottom))
  .join('\n')}
${line(x.at(target.every), x.at(target.every), TOP - 6, bottom, 'stroke-dasharray="4 3"')}
${bars.join('\n')}
</svg>`
  return {
    svg,
    caption:
      mean === null
        ? 'No cell counts.'
        : `Geometric mean ${significant(mean, 3)}; at least ${target.mean} is aimed at.`,
  }
}

interface Scale {
  readonly low: number
  readonly high: number
  /** Pixels. */
  at(ratio: number): number
}

function scaleOf(values: readonly number[]): Scale {
  const low = Math.min(0.8, ...values)
  const high = Math.max(2, ...values)
  const span = Math.log(high / low)
  const room = WIDTH - NAMES - VALUES
  return { low, high, at: (ratio) => NAMES + (room * Math.log(ratio / low)) / span }
}

function ticksOf({ low, high }: Scale): number[] {
  const all = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].filter((tick) => tick >= low && tick <= high)
  const few = all.filter((tick) => /^0?\.?1/.test(String(tick)))
  return all.length <= 6 ? all : few
}

function gridLine(x: number, text: string, bottom: number): string {
  const label = `<text x="${pixel(x)}" y="${bottom + 14}" text-anchor="middle" opacity="0.7">${text}</text>`
  return `${line(x, x, TOP - 6, bottom, `stroke-opacity="${text === '1' ? 0.7 : 0.15}"`)}${label}`
}

function bar({ cell, ratio, spread, difference }: Ratio, y: number, { at }: Scale, every: number): string {
  const colour = difference !== null ? UNEQUAL : ratio > every ? MET : MISSED
  const value = `${significant(ratio, 3)}${difference === null ? '' : ` ${UNEQUAL_MARK}`}`
  const [from, to] = [Math.min(at(1), at(ratio)), Math.max(at(1), at(ratio))]
  const middle = y + LINE / 2 - 2
  const whisker = spread === null ? '' : line(at(spread.q1), at(spread.q3), middle, middle, 'stroke-width="1.5"')
  return [
    `<g><title>${escape(`${cell}: ${value}${difference === null ? '' : `, ${difference}`}`)}</title>`,
    `<text x="${NAMES - 8}" y="${middle + 4}" text-anchor="end">${escape(cell)}</text>`,
    `<rect x="${pixel(from)}" y="${y + 1}" width="${pixel(Math.max(1, to - from))}" height="${LINE - 6}" rx="2" fill="${colour}" fill-opacity="0.85"/>`,
    whisker,
    `<text x="${WIDTH - 14}" y="${middle + 4}" text-anchor="end">${value}</text></g>`,
  ].join('')
}

function line(x1: number, x2: number, y1: number, y2: number, how: string): string {
  return `<line x1="${pixel(x1)}" x2="${pixel(x2)}" y1="${pixel(y1)}" y2="${pixel(y2)}" stroke="currentColor" ${how}/>`
}

function pixel(value: number): string {
  return value.toFixed(1)
}
