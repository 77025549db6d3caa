import { checkInteger, checkKnown, checkOptions, show } from '@kentro/core'
import { PADDING } from './chart.ts'
import { optionalText } from './picture-options.ts'
import { style, svgOf } from './svg.ts'
import type { Placed } from './svg.ts'
import { captionBlock, titleBlock } from './text-block.ts'

/** How pictures are put together. */
export interface PanelsOptions {
  /** How many are side by side; if not given, about as many as are one below the other. */
  columns?: number
  /** Above all of them. */
  title?: string
  /** Below all of them. */
  caption?: string
}

/**
 * Pictures side by side and one below the other, as the text of one SVG file: the same data under several strategies, or an
 * elbow beside its silhouettes. Each keeps its size, its title and its axes.
 *
 * @param pictures what the other functions of this package return
 * @throws TypeError or RangeError if an argument is not what it must be
 * @example
 * const small = { width: 340, height: 300 }
 * panels([await scatter(points, one, small), await scatter(points, other, small)], { title: 'Two starts' }) // '<svg ...'
 */
export function panels(pictures: readonly string[], options?: PanelsOptions): string {
  const given = checkOptions(options)
  checkKnown(given, ['columns', 'title', 'caption'])
  const { columns, title, caption } = given
  const parts = checkPictures(pictures)
  const most = checkInteger('columns', columns ?? Math.ceil(Math.sqrt(parts.length)), 1)
  const across = Math.min(most, parts.length)
  const cell = Math.max(...parts.map(({ width }) => width))
  const width = across * cell
  const head = titleBlock(optionalText('title', title) ?? '', width - 2 * PADDING)
  const foot = captionBlock(optionalText('caption', caption) ?? '', width - 2 * PADDING)
  const placed: Placed[] = [[PADDING, PADDING, head.markup]]
  let top = head.height === 0 ? 0 : PADDING + head.height
  for (let first = 0; first < parts.length; first += across) {
    const line = parts.slice(first, first + across)
    for (const [i, { markup }] of line.entries()) placed.push([i * cell, top, markup])
    top += Math.max(...line.map(({ height }) => height))
  }
  placed.push([PADDING, top, foot.markup])
  const height = top + (foot.height === 0 ? 0 : foot.height + PADDING)
  return svgOf(width, height, title ?? `${parts.length} pictures`, placed)
}

function checkPictures(pictures: readonly string[]): { width: number; height: number; markup: string }[] {
  if (!Array.isArray(pictures)) throw new TypeError(`pictures must be an array of pictures, got ${show(pictures)}`)
  if (pictures.length === 0) throw new RangeError('pictures must hold at least one picture, got 0')
  return pictures.map((picture: unknown, i) => {
    const name = `pictures[${i}]`
    if (typeof picture !== 'string') throw new TypeError(`${name} must be the text of a picture, got ${show(picture)}`)
    const [, height, width] =
      /^<svg [^>]*class="kentro-plot"[^>]* height="([\d.]+)"[^>]* width="([\d.]+)"/.exec(picture) ?? []
    if (width === undefined) throw new RangeError(`${name} must be a picture of this package, got ${show(picture)}`)
    // Colours come from the picture around it.
    return { width: Number(width), height: Number(height), markup: picture.replace(style, '') }
  })
}
