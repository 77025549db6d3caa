import { checkKnown, checkName, checkNumber, checkOptions, show } from '@kentro/core'
import type { Resvg, ResvgRenderOptions } from '@resvg/resvg-js'
import { fontFamily, style, themes } from './svg.ts'

/** How a picture becomes pixels. */
export interface PNGOptions {
  /** Pixels of the image for each pixel of the picture; 2 if not given, so that it is sharp on fine screens. */
  scale?: number
  /** 'light' (if not given) or 'dark'. */
  theme?: 'light' | 'dark'
  /** The path of a font file (TTF or OTF) for all text; a sans-serif font of the system if not given. */
  font?: string
}

/**
 * A picture as the bytes of a PNG file, in Node, by `@resvg/resvg-js`, which is installed by those who use it.
 *
 * Text is drawn with `font`, and with one version of resvg the bytes are then the same on every machine; else with the first
 * font that the system has of those that the picture names, Arial, Liberation Sans, DejaVu Sans and Noto Sans among them.
 * Where there is none at all, that is an error, not a picture without text.
 *
 * @throws TypeError or RangeError if an argument is not what it must be; Error if resvg is not installed, or there is no font
 * @example
 * await writeFile('clusters.png', await toPNG(await scatter(points, model)))
 */
export async function toPNG(picture: string, options?: PNGOptions): Promise<Uint8Array> {
  if (typeof picture !== 'string') throw new TypeError(`picture must be the text of a picture, got ${show(picture)}`)
  if (!picture.startsWith('<svg ')) throw new RangeError(`picture must be the text of a picture, got ${show(picture)}`)
  const given = checkOptions(options)
  checkKnown(given, ['scale', 'theme', 'font'])
  const { scale = 2, theme = 'light', font } = given
  checkNumber('scale', scale, 0, true)
  const { color, background } = themes[checkName('theme', theme, ['light', 'dark'])]
  if (font !== undefined && typeof font !== 'string') throw new TypeError(`font must be a path, got ${show(font)}`)
  const resvg = await loadResvg()
  const fonts = font === undefined ? { loadSystemFonts: true } : { loadSystemFonts: false, fontFiles: [font] }
  checkFont(resvg, fonts, font)
  const coloured = picture.replace(style, '').replace('<svg ', `<svg color="${color}" `)
  return new resvg(coloured, { background, font: fonts, fitTo: { mode: 'zoom', value: scale } }).render().asPng()
}

// Not written into the import, where bundlers for pages would find it and fail on its native parts.
const RESVG = '@resvg/resvg-js'

async function loadResvg(): Promise<typeof Resvg> {
  try {
    return ((await import(/* @vite-ignore */ RESVG)) as typeof import('@resvg/resvg-js')).Resvg
  } catch (cause) {
    throw new Error('toPNG needs @resvg/resvg-js, which is not installed: npm install @resvg/resvg-js', { cause })
  }
}

/** Throws where resvg finds no font: it would leave all text out without a word. */
function checkFont(
  resvg: typeof Resvg,
  fonts: NonNullable<ResvgRenderOptions['font']>,
  path: string | undefined,
): void {
  const text = `<text y="9" font-family="${fontFamily.replaceAll('"', "'")}">text</text>`
  const probe = new resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="99" height="9">${text}</svg>`, {
    font: fonts,
  })
  if (probe.getBBox() !== undefined) return
  if (path !== undefined) throw new RangeError(`font must be the path of a TTF or OTF file, got ${show(path)}`)
  throw new Error('toPNG found no font: install Liberation Sans or DejaVu Sans, or pass the path of a TTF file as font')
}
