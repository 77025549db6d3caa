import { points as ownPoints } from '@kentro/core'
import { replay } from '@kentro/study'
import type { StudyStrategy, Trial } from '@kentro/study'
import type { Analysis } from '../analysis/analysis.ts'
import type { StudyPlan } from '../plan/study-plan.ts'
import { seedsPicture } from '../pictures/seeds.ts'
import type { StudyFigure } from './figures.ts'

const WIDTH = 1060
const FEW = 20

/** Where each strategy puts its seeds in its first run on the flattest case, replayed; null where none is in two dimensions. */
export async function seedsFigure(
  { gathered }: Analysis,
  { data, strategies }: StudyPlan,
): Promise<StudyFigure | null> {
  const flat = [...gathered.cases.entries()].filter(([, { d }]) => d === 2)
  const [found] = flat.toSorted(([, a], [, b]) => Math.abs(a.k - FEW) - Math.abs(b.k - FEW))
  if (found === undefined) return null
  const [at, { data: name, k, d }] = found
  const own = data.find((one) => one.data.name === name)?.data
  if (own === undefined) return null
  const panels = []
  const lost = []
  for (const strategy of strategies) {
    const row = gathered.trials(at, nameOf(strategy)).find(({ error }) => error === null)
    if (row === undefined) continue
    const again = await replay(row, { data: own, strategy }).catch(() => null)
    if (again === null) lost.push(row.strategy)
    else panels.push({ title: titleOf(row), seeds: { data: again.seeding.centroids, n: k, d } })
  }
  if (panels.length === 0) return null
  const title = `Seeds on ${name}, k = ${k}, in the first run`
  const reference = own.reference === undefined ? null : ownPoints(own.reference)
  const goals = reference?.n === k ? reference : null
  const svg = seedsPicture({ title, points: ownPoints(own.points), reference: goals, panels, width: WIDTH })
  return { name: 'seeds', svg, caption: captionOf(goals !== null, lost) }
}

function captionOf(goals: boolean, lost: readonly string[]): string {
  const sentences = [
    'Discs: the seeds, found again from the rows.',
    ...(goals ? ['Crosses: the true centers.'] : []),
    'In the title: clusters missed by the seeds, and after the solver.',
    ...(lost.length === 0 ? [] : [`Not found again, as the same draws gave something else: ${lost.join(', ')}.`]),
  ]
  return sentences.join(' ')
}

function nameOf(strategy: StudyStrategy): string {
  return typeof strategy === 'string' ? strategy : (strategy.name ?? strategy.strategy ?? '')
}

function titleOf({ strategy, initialIndex, finalIndex }: Trial): string {
  return initialIndex === null || finalIndex === null ? strategy : `${strategy}: ${initialIndex}, ${finalIndex}`
}
