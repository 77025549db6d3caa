import { checkName } from '@kentro/core'
import type { Cut } from './cut.ts'
import { meanCut } from './mean-cut.ts'
import { optimalCut } from './optimal-cut.ts'
import { otsuCut } from './otsu-cut.ts'

/**
 * The names of the cuts.
 *
 * @inline
 */
export type CutName = 'mean' | 'otsu' | 'optimal'

const cuts: Readonly<Record<CutName, Cut>> = { mean: meanCut, otsu: otsuCut, optimal: optimalCut }

export const CUT_NAMES: readonly CutName[] = ['mean', 'otsu', 'optimal']

/** The cut of the option `cut`, checked. */
export function cutOf(name: CutName): Cut {
  return cuts[checkName('cut', name, CUT_NAMES)]
}
