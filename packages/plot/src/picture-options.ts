import { checkKnown, checkNumber, checkOptions, show } from '@kentro/core'

/** What every picture can be told. */
export interface PictureOptions {
  /** Above the picture; one that says what is shown if not given. */
  title?: string
  /** Below the picture, before what it says of itself; '' for neither. */
  caption?: string
  /** In pixels, at least 240; 720 if not given. */
  width?: number
  /** In pixels, of all of it, or more if the text takes more; if not given, what suits the chart. */
  height?: number
  /** The DOM document that makes the elements; the page's if there is one, else linkedom's. */
  document?: object
}

/** The checked options; what was not given is null where it depends on the chart. */
export interface Picture {
  readonly title: string | null
  readonly caption: string | null
  readonly width: number
  readonly height: number | null
  readonly document: object | null
}

const LEAST_WIDTH = 240
const LEAST_HEIGHT = 160

const KNOWN = ['title', 'caption', 'width', 'height', 'document']

/** The checked options; `others` are those that a picture has besides. */
export function pictureOptions(options: PictureOptions | undefined, others: readonly string[]): Picture {
  const given = checkOptions(options)
  checkKnown(given, [...others, ...KNOWN])
  const { title, caption, width = 720, height, document } = given
  if (
    document !== undefined &&
    typeof (document as { createElementNS?: unknown } | null)?.createElementNS !== 'function'
  ) {
    throw new TypeError(`document must be a DOM document, got ${show(document)}`)
  }
  return {
    title: optionalText('title', title),
    caption: optionalText('caption', caption),
    width: checkNumber('width', width, LEAST_WIDTH),
    height: height === undefined ? null : checkNumber('height', height, LEAST_HEIGHT),
    document: document ?? null,
  }
}

/** A text, or null where there is none. */
export function optionalText(name: string, text: unknown): string | null {
  if (text === undefined) return null
  if (typeof text !== 'string') throw new TypeError(`${name} must be a string, got ${show(text)}`)
  return text
}
