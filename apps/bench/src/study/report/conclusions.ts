import { mean } from '@kentro/study'
import type { Analysis } from '../analysis/analysis.ts'
import { ALPHA } from '../analysis/comparison.ts'
import type { Comparison } from '../analysis/comparison.ts'
import { meansOf } from '../analysis/means.ts'
import { quantities } from '../analysis/quantities.ts'
import { TARGET } from '../analysis/targets.ts'
import { several, significant } from '../../tables/format.ts'

/** What a study shows, a sentence or two each; every number is from the analysis. */
export function conclusions(analysis: Analysis): string[] {
  const { comparison } = analysis
  const compared = comparison === null ? [] : [ranking(comparison), against(comparison)]
  return [...compared, success(analysis), cheapest(analysis)].filter((text) => text !== '')
}

function ranking({ strategies, friedman, nemenyi, sets }: Comparison): string {
  const order = [...strategies.keys()].toSorted((a, b) => friedman.ranks[a] - friedman.ranks[b])
  const [best] = order
  const alike = new Set(nemenyi.groups.filter((group) => group.includes(best)).flat())
  alike.delete(best)
  const others = order.filter((m) => alike.has(m)).map((m) => strategies[m])
  const told = others.length === 0 ? 'told apart from all others' : `not told apart from ${list(others)}`
  return (
    `By the mean gap to the best known inertia, ${strategies[best]} ranks first of ${strategies.length} strategies over ` +
    `${sets} data sets (mean rank ${significant(friedman.ranks[best], 3)}), ${told} by Nemenyi’s test at ${ALPHA}.`
  )
}

function against({ control, pairs, sets }: Comparison): string {
  const sure = pairs.filter(({ adjusted }) => adjusted < ALPHA)
  const better = sure.filter(({ test }) => test.effect < 0).map(({ strategy }) => strategy)
  const worse = sure.filter(({ test }) => test.effect > 0).map(({ strategy }) => strategy)
  const open = pairs.filter((pair) => !sure.includes(pair)).map(({ strategy }) => strategy)
  const parts = [
    ...(better.length > 0 ? [`better: ${list(better)}`] : []),
    ...(worse.length > 0 ? [`worse: ${list(worse)}`] : []),
    ...(open.length > 0 ? [`no difference shown: ${list(open)}`] : []),
  ]
  return (
    `Against ${control}, data set by data set (Wilcoxon with Holm’s correction at ${ALPHA}, ${sets} data sets), ` +
    `${parts.join('; ')}.${sure.length === 0 ? weakness(sets, pairs.length) : ''}`
  )
}

/** Where so few data sets can show nothing, however they come out: a note of it. */
function weakness(sets: number, pairs: number): string {
  const least = Math.min(1, pairs * 2 ** (1 - sets))
  if (least < ALPHA) return ''
  return ` With ${sets} data sets and ${several(pairs, 'comparison', 'comparisons')} this test cannot show any: its least p is ${significant(least, 2)}, corrected.`
}

function success({ gathered, control }: Analysis): string {
  const means = meansOf(gathered, quantities.success)
  if (means === null) return ''
  const rates = means.rows
    .map(({ strategy, means: values }) => ({ strategy, rate: mean(values.map((value) => value ?? 0)) }))
    .toSorted((a, b) => b.rate - a.rate)
  const percent = (rate: number) => `${significant(100 * rate, 3)} %`
  const [best] = rates
  const own = rates.find(({ strategy }) => strategy === control)
  const beside = own === undefined || own === best ? '' : `, ${control} in ${percent(own.rate)}`
  return `Every cluster is found most often by ${best.strategy}: in ${percent(best.rate)} of its runs on average over the ${means.cases.length} data sets with known centers${beside}.`
}

function cheapest({ gathered, standings }: Analysis): string {
  const cases = [...new Set(standings.map((standing) => standing.case))]
  const winners = cases.flatMap((at) => {
    const own = standings.filter((standing) => standing.case === at && standing.target.successes > 0)
    const least = Math.min(...own.map(({ target }) => target.expectedCost))
    return own.find(({ target }) => target.expectedCost === least)?.strategy ?? []
  })
  if (winners.length === 0) return ''
  const wins = gathered.strategies
    .map((strategy) => ({ strategy, count: winners.filter((winner) => winner === strategy).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
  const words = wins.map(({ strategy, count }) => `${strategy} (${count})`)
  return `The fewest distances, restarts included, until the gap is at most ${100 * TARGET} %, on so many of ${winners.length} data sets: ${list(words)}.`
}

function list(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`
}
