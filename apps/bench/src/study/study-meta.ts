import type { NewBest } from '@kentro/study'
import type { Environment } from '../environment.ts'

/** A data set as a report names it. */
export interface DataInfo {
  name: string
  n: number
  d: number
  ks: number[]
  source: string
}

/** A strategy as a report names it. */
export interface StrategyInfo {
  name: string
  description: string
  reference: string
  deterministic: boolean
}

/** All of a study but its rows: the content of study.json. */
export interface StudyMeta {
  format: 'kentro-study'
  version: 1
  /** ISO 8601. */
  date: string
  /** What was typed. */
  command: string
  environment: Environment
  /** Of the packages that did the work. */
  versions: Record<string, string>
  data: DataInfo[]
  strategies: StrategyInfo[]
  /** Those run only for the best known inertia, and how often. */
  references: StrategyInfo[]
  referenceRuns: number
  /** The strategy that others are compared with. */
  control: string
  solver: string
  runs: number
  seed: number
  /** Whether it was stopped before the end. */
  stopped: boolean
  /** The best known inertias that this study set or broke. */
  records: NewBest[]
}
