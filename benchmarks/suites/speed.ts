import type { Precision } from '../peers/contender.ts'
import type { Cell } from './cell.ts'
import { parseCell } from './parse-cell.ts'

/** How much of the suite `speed` is measured. */
export interface SpeedProfile {
  readonly cells: readonly Cell[]
  /** Names of cells, for what is measured besides fits from the same start. */
  readonly pipelines: readonly string[]
  readonly seedings: readonly string[]
  readonly firsts: readonly string[]
  /** Rounds of timing; each contender has its turn in every round. */
  readonly rounds: number
  /** Fresh processes for each contender, for the first fit in each. */
  readonly processes: number
  /** Seeds of pipelines and of seeding alone. */
  readonly seeds: number
  /** What the rounds of a cell may take, for each precision. */
  readonly cellSeconds: number
  /** What all of it shall take: rounds are cut short for it, and what is a quarter late is left out. */
  readonly seconds: number
  /** A contender of one thread is left out where n x d x k x iterations is more. */
  readonly singleWork: number
}

/** Cells by name, with the limit of iterations where it is not 20. */
const CELLS: readonly (readonly [name: string, maxIterations?: number, precisions?: readonly Precision[]])[] = [
  ['iris', 50],
  ['blobs-1000-2-2', 50],
  ['blobs-1000-8-10', 50],
  ['blobs-10k-2-3', 50],
  ['blobs-100k-2-10', 30],
  ['blobs-100k-2-200'],
  ['blobs-100k-2-1000'],
  ['blobs-1M-2-8'],
  ['blobs-100k-8-50'],
  ['blobs-1M-8-16'],
  ['blobs-1M-16-16'],
  ['blobs-100k-32-100'],
  ['blobs-100k-32-1000'],
  ['blobs-1M-32-16'],
  ['blobs-50k-128-100'],
  ['blobs-20k-784-10'],
  ['blobs-20k-784-100'],
  ['uniform-100k-2-50'],
  ['uniform-100k-16-64'],
  ['uniform-50k-128-64'],
  ['uniform-20k-784-100'],
  ['images-20k-784-100'],
  ['topics-50k-384-256', 20, ['float64']],
  ['topics-100k-384-256', 20, ['float32']],
]

const QUICK = ['iris', 'blobs-10k-2-3', 'blobs-10k-32-20', 'uniform-10k-64-30']

const usual: SpeedProfile = {
  cells: CELLS.map((cell) => parseCell(...cell)),
  pipelines: ['iris', 'blobs-10k-2-3', 'blobs-100k-2-10', 'blobs-100k-8-50', 'blobs-100k-32-100', 'blobs-20k-784-10'],
  seedings: [
    'blobs-100k-2-10',
    'blobs-100k-2-200',
    'blobs-100k-8-50',
    'blobs-100k-32-100',
    'blobs-50k-128-100',
    'blobs-20k-784-100',
    'blobs-100k-32-1000',
  ],
  firsts: [
    'blobs-1000-2-2',
    'blobs-100k-2-10',
    'blobs-1M-2-8',
    'blobs-100k-8-50',
    'blobs-100k-32-100',
    'uniform-100k-16-64',
    'blobs-20k-784-100',
    'topics-100k-384-256',
  ],
  rounds: 7,
  processes: 3,
  seeds: 3,
  cellSeconds: 9,
  seconds: 690,
  singleWork: 2e9,
}

export const speedProfiles: Readonly<Record<'quick' | 'default' | 'full', SpeedProfile>> = {
  quick: {
    cells: QUICK.map((name) => parseCell(name)),
    pipelines: ['blobs-10k-2-3'],
    seedings: ['blobs-10k-32-20'],
    firsts: ['blobs-10k-2-3'],
    rounds: 3,
    processes: 1,
    seeds: 2,
    cellSeconds: 0.6,
    seconds: 11,
    singleWork: 2e8,
  },
  default: usual,
  full: {
    ...usual,
    rounds: 15,
    processes: 5,
    seeds: 5,
    cellSeconds: Infinity,
    seconds: Infinity,
    singleWork: Infinity,
  },
}
