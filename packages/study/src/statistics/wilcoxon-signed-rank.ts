import wilcoxon from '@stdlib/stats-wilcoxon'
import { checkValues } from './internal/check-values.ts'
import { midRanks } from './internal/mid-ranks.ts'

/** What a Wilcoxon signed-rank test finds. */
export interface SignedRank {
  /** The smaller of the two sums of ranks, of the pairs where a is larger and of those where b is. */
  statistic: number
  /** Two-sided. */
  p: number
  /** Whether p is exact, or a normal approximation with corrections for ties and continuity. */
  method: 'exact' | 'approximate'
  /** Pairs that differ; the others are left out. */
  n: number
  /** The rank-biserial correlation, from 1 (a is larger in every pair that differs) to -1 (b is). */
  effect: number
}

// The library's own limit, which it does not tell.
const MOST_EXACT = 50

/**
 * A test of whether the differences a - b of pairs lie evenly about 0, two-sided: of two methods by their means on the same
 * data sets, say.
 *
 * As R's wilcox.test has it by default: pairs that are equal are left out (Wilcoxon's way), equal differences share their
 * ranks, and p is exact without either, for up to 50 pairs (R: 49; SciPy: 50); else it is the normal approximation with
 * corrections for ties and continuity (SciPy: `method='asymptotic', correction=True`). Differences are compared as float64
 * rounds them. No pair that differs: p is 1 and the effect 0.
 *
 * F. Wilcoxon: Individual comparisons by ranking methods, Biometrics Bulletin 1, 1945. The effect: D. S. Kerby: The simple
 * difference formula, Comprehensive Psychology 3, 2014.
 *
 * @throws TypeError or RangeError unless both hold the same number of finite numbers, at least one
 * @example
 * wilcoxonSignedRank([5, 7, 9, 12], [4, 5, 6, 8]) // { statistic: 0, p: 0.125, method: 'exact', n: 4, effect: 1 }
 */
export function wilcoxonSignedRank(a: ArrayLike<number>, b: ArrayLike<number>): SignedRank {
  const first = checkValues('a', a)
  const second = checkValues('b', b, { count: first.length, like: 'a' })
  const all = first.map((value, i) => value - second[i])
  const differences = all.filter((difference) => difference !== 0)
  const n = differences.length
  const ranks = midRanks(differences.map(Math.abs))
  const above = ranks.reduce((sum, rank, i) => (differences[i] > 0 ? sum + rank : sum), 0)
  const below = (n * (n + 1)) / 2 - above
  const exact = n <= MOST_EXACT && n === all.length && new Set(ranks).size === n
  return {
    statistic: Math.min(above, below),
    p: n < 2 ? 1 : Math.min(1, 2 * lowerTail(above < below ? all : all.map((difference) => -difference))),
    method: exact ? 'exact' : 'approximate',
    n,
    effect: n === 0 ? 0 : (above - below) / (above + below),
  }
}

/**
 * The probability of a sum of positive ranks this low or lower. (Twice this, because the library's two-sided p exceeds 1
 * in the middle and loses its digits at the end, where it subtracts from 1.)
 */
function lowerTail(differences: Float64Array): number {
  return wilcoxon(differences, { alternative: 'less' }).pValue
}
