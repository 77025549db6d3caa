import type { AlgorithmName } from '@kentro/kmeans'

/** How much is run. */
export type StudyProfileName = 'quick' | 'default' | 'full'

/** The tables of papers that can be run again. */
export type TableName = 'franti-2019' | 'fritzke-2020'

/** What was typed, checked one by one. */
export interface StudyFlags {
  profile: StudyProfileName
  strategies?: string[]
  /** Paths of modules. */
  strategy: string[]
  references?: string[]
  families?: string[]
  data?: string
  label?: string
  clusters?: number[]
  runs?: number
  seed: number
  solver: AlgorithmName
  workers?: number
  out: string
  resume: boolean
  table?: TableName
  /** The folder of a study to be published; true: only the README is written again. */
  publish?: string | true
}
