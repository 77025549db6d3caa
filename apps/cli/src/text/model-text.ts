import type { ModelRecord } from './model-record.ts'
import { textTable } from './text-table.ts'

const MOST_COLUMNS = 8

const STOPS: Record<string, string> = {
  labels: 'converged: no label changed',
  tolerance: 'converged: the centroids moved less than the tolerance',
  maxIterations: 'not converged: --max-iterations allows more',
  callback: 'stopped',
}

/** A model in some lines for people: how it was fitted, and a table of its clusters. */
export function modelText(record: ModelRecord): string {
  const { n, d, k, inertia, iterations, stop, emptyClusters, algorithm, init, seed, steps } = record
  const lines = [
    ['points', `${n} of ${d} ${d === 1 ? 'column' : 'columns'}`],
    ['clusters', `${k}${emptyClusters === 0 ? '' : `, ${emptyClusters} empty: fewer points are distinct`}`],
    ['inertia', short(inertia) + (steps.length === 0 ? '' : ` after ${steps.join(' and ')}`)],
    ['iterations', `${iterations}, ${STOPS[stop]}`],
    ['algorithm', algorithm],
    ['init', init + (init === 'given' || seed === null ? '' : `, seed ${seed}`)],
  ]
  const head = lines.map(([name, value]) => `${name.padEnd(12)}${value}\n`).join('')
  return `${head}\n${textTable(clusterRows(record))}`
}

function clusterRows({ n, d, columns, clusters }: ModelRecord): string[][] {
  const shown = Math.min(d, MOST_COLUMNS)
  const names = Array.from({ length: shown }, (_, j) => columns?.[j] ?? `x${j}`)
  const more = d > shown ? [`... (${d} columns)`] : []
  const rows = clusters.map(({ size, inertia, centroid }, c) => [
    String(c),
    String(size),
    `${((100 * size) / n).toFixed(1)} %`,
    short(inertia),
    ...centroid.slice(0, shown).map(short),
    ...more.map(() => ''),
  ])
  return [['cluster', 'points', 'share', 'inertia', ...names, ...more], ...rows]
}

/** Six digits of a number. */
function short(value: number): string {
  return String(Number(value.toPrecision(6)))
}
