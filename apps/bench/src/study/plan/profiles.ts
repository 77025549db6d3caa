import { families } from '@kentro/datasets'
import type { FamilyName } from '@kentro/datasets'
import { strategies } from '@kentro/init'
import type { StrategyName } from '@kentro/init'
import type { StudyProfileName } from '../flags/study-flags.ts'

/** What a study is of, if nothing else was said. */
export interface StudyProfile {
  /** With the number of points, that of the published set if null. */
  readonly families: readonly (readonly [name: FamilyName, n: number | null])[]
  readonly strategies: readonly StrategyName[]
  readonly runs: number
  /** Those that are run only for the best known inertia, and how often. */
  readonly references: readonly StrategyName[]
  readonly referenceRuns: number
}

const main: readonly StrategyName[] = [
  'random-points',
  'random-partition',
  'maximin',
  'var-part',
  'pca-part',
  'k-means++',
  'greedy-k-means++',
  'k-means||',
  'afk-mc2',
  'luxburg',
  'ls++',
  'fls++',
  'pnn-smoothing',
  'look-ahead',
  'breathing',
]

// Minutes or hours a run, some of them: they come in as references.
const nearOptimal: readonly StrategyName[] = ['hg-means', 'recombinator', 'random-swap', 'fast-global']
const names = Object.keys(strategies) as StrategyName[]

export const studyProfiles: Readonly<Record<StudyProfileName, StudyProfile>> = {
  quick: {
    families: [
      ['s2', 1500],
      ['a1', 1500],
      ['birch2', 2500],
      ['dim032', 512],
      ['gmd5x5', 2000],
    ],
    strategies: main,
    runs: 20,
    references: ['recombinator'],
    referenceRuns: 1,
  },
  default: {
    families: [
      ['s1', null],
      ['s2', null],
      ['s4', null],
      ['a1', null],
      ['a3', null],
      ['birch1', 5000],
      ['birch2', 5000],
      ['unbalance', null],
      ['dim032', null],
      ['norm25', 2500],
      ['gauss-mixture-10', 2500],
      ['gmd5x5', 5000],
      ['uniform', null],
    ],
    strategies: main,
    runs: 100,
    references: ['recombinator'],
    referenceRuns: 2,
  },
  full: {
    families: (Object.keys(families) as FamilyName[]).map((name) => [name, null] as const),
    strategies: names.filter((name) => !nearOptimal.includes(name)),
    runs: 100,
    references: ['recombinator', 'hg-means'],
    referenceRuns: 2,
  },
}
