import { performanceProfiles } from '@kentro/study'
import type { StepFunction } from '@kentro/study'
import type { Analysis } from '../analysis/analysis.ts'
import { costsOf, meansOf } from '../analysis/means.ts'
import { quantities } from '../analysis/quantities.ts'
import { TARGET } from '../analysis/targets.ts'
import type { Standing } from '../analysis/targets.ts'
import { boxes } from '../pictures/boxes.ts'
import { criticalDifferenceDiagram } from '../pictures/critical-difference.ts'
import { logExtent } from '../pictures/scale.ts'
import { shares } from '../pictures/shares.ts'
import { steps } from '../pictures/steps.ts'

/** A picture of the report, and the name of its file. */
export interface StudyFigure {
  readonly name: string
  /** The text of an SVG file. */
  readonly svg: string
  readonly caption: string
}

const WIDTH = 1060

// Gaps below this, in percent, are drawn there.
const FLOOR = 0.01

/** The pictures that the analysis allows, those of seeds apart. */
export function studyFigures(analysis: Analysis): StudyFigure[] {
  return [ranksFigure, gapsFigure, successFigure, targetFigure, profileFigure].flatMap((make) => make(analysis) ?? [])
}

function ranksFigure({ comparison }: Analysis): StudyFigure | null {
  if (comparison === null) return null
  const { strategies: names, friedman, nemenyi, sets } = comparison
  const title = 'Mean ranks by the mean gap, and the critical difference'
  const svg = criticalDifferenceDiagram({ title, names, ranks: friedman.ranks, ...nemenyi, width: WIDTH })
  const caption = `Rank 1 is the lowest mean gap on a data set; means over ${sets} data sets. A bar joins strategies that Nemenyi’s test at 0.05 does not tell apart.`
  return { name: 'critical-difference', svg, caption }
}

function gapsFigure({ gathered, standings }: Analysis): StudyFigure | null {
  const panels = panelsOf(standings, gathered.strategies).map(({ at, of }) => {
    const values = of.map((standing) => (standing?.gaps ?? []).map((gap) => Math.max(FLOOR, 100 * gap)))
    return { title: gathered.cases[at].name, extent: logExtent(values.flat(), FLOOR), values }
  })
  if (panels.length === 0) return null
  const rows = gathered.strategies
  const svg = boxes({
    title: 'Gap to the best known inertia',
    rows,
    panels,
    xLabel: 'gap, % (logarithmic)',
    width: WIDTH,
  })
  const caption = `One value per run. Box: quartiles and median; whiskers: up to 1.5 times as far; dots: runs beyond; diamond: mean. Gaps below ${FLOOR} % are drawn at ${FLOOR} %.`
  return { name: 'gaps', svg, caption }
}

function successFigure({ gathered, standings }: Analysis): StudyFigure | null {
  const known = standings.filter(({ success }) => success !== null)
  const panels = panelsOf(known, gathered.strategies).map(({ at, of }) => ({
    title: gathered.cases[at].name,
    shares: of.map((standing) => standing?.success ?? null),
  }))
  if (panels.length === 0) return null
  const svg = shares({
    title: 'Success rate',
    rows: gathered.strategies,
    panels,
    xLabel: 'runs that found every cluster, %',
    width: WIDTH,
  })
  return {
    name: 'success',
    svg,
    caption:
      'Runs with a centroid index of 0, with Wilson’s 95 % interval. Strategies that draw nothing have one run, and no interval.',
  }
}

function targetFigure({ gathered, standings }: Analysis): StudyFigure | null {
  const panels = panelsOf(standings, gathered.strategies).flatMap(({ at, of }) => {
    const { name, n, k } = gathered.cases[at]
    const curves = of.map((standing) => (standing === null ? null : perPass(standing.target.curve, n * k)))
    const places = curves.flatMap((curve) => [...(curve?.x ?? [])])
    return places.length === 0 ? [] : [{ title: name, extent: logExtent(places, 0.1), curves }]
  })
  if (panels.length === 0) return null
  const words = { xLabel: 'distances of strategy and solver, in n k (logarithmic)', yLabel: 'share of runs' }
  const title = `Time to a gap of at most ${100 * TARGET} %`
  const svg = steps({ title, series: gathered.strategies, panels, ...words, width: WIDTH })
  return {
    name: 'time-to-target',
    svg,
    caption:
      'The share of single runs that have come so far after as many distances; it ends at the share of all runs that do.',
  }
}

function profileFigure({ gathered, standings }: Analysis): StudyFigure | null {
  const means = meansOf(gathered, quantities.gap)
  if (means === null || gathered.strategies.length < 2) return null
  const ratios = costsOf(means).map((row) => row.map((gap) => 1 + Math.max(0, gap)))
  const costs = panelsOf(standings, gathered.strategies)
    .filter(({ of }) => of.some((standing) => standing !== null && standing.target.successes > 0))
    .map(({ of }) => of.map((standing) => standing?.target.expectedCost ?? Infinity))
  const panel = (title: string, table: number[][]) => {
    const curves = performanceProfiles(table)
    return { title, extent: logExtent([1, ...curves.flatMap(({ x }) => [...x])], 1), curves }
  }
  const panels = [
    panel('mean inertia', ratios),
    ...(costs.length === 0 ? [] : [panel(`distances to a gap of ${100 * TARGET} %`, costs)]),
  ]
  const words = { xLabel: 'ratio to the best strategy (logarithmic)', yLabel: 'share of data sets' }
  const svg = steps({ title: 'Performance profiles', series: gathered.strategies, panels, ...words, width: WIDTH })
  return {
    name: 'performance-profiles',
    svg,
    caption:
      'On how many of the data sets a strategy is within a ratio of the best one there (Dolan and Moré 2002): at 1 those that it wins, on the right those that it solves at all.',
  }
}

/** Standings by case and, in the order of strategies, null where there is none. */
function panelsOf(
  standings: readonly Standing[],
  strategies: readonly string[],
): { at: number; of: (Standing | null)[] }[] {
  return [...new Set(standings.map((standing) => standing.case))].map((at) => ({
    at,
    of: strategies.map((name) => standings.find((one) => one.case === at && one.strategy === name) ?? null),
  }))
}

function perPass({ x, y }: StepFunction, nk: number): StepFunction {
  return { x: x.map((distances) => distances / nk), y }
}
