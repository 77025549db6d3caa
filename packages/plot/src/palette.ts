/**
 * Eight colours that are told apart with and without colour blindness: M. Okabe and K. Ito, "Color Universal Design",
 * 2008, in an order of ours, and with a grey that shows on light and dark in the place of black.
 */
export const okabeIto: readonly string[] = [
  '#0072b2', // blue
  '#e69f00', // orange
  '#009e73', // bluish green
  '#d55e00', // vermilion
  '#cc79a7', // reddish purple
  '#56b4e9', // sky blue
  '#999999', // grey
  '#f0e442', // yellow
]

const symbols = ['circle', 'square', 'triangle', 'diamond', 'cross', 'star', 'wye'] as const

/** The name of a shape that Observable Plot draws. */
export type Symbol = (typeof symbols)[number]

/** The colour of the series at an index; they repeat. */
export function colourAt(index: number): string {
  return okabeIto[index % okabeIto.length]
}

/** The shape of the series at an index: not in step with the colours, so that a pair repeats only after 56. */
export function symbolAt(index: number): Symbol {
  return symbols[index % symbols.length]
}
