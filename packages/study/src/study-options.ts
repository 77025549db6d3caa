import type { AlgorithmName } from '@kentro/kmeans'
import type { StudyData } from './data/study-data.ts'
import type { Progress } from './progress.ts'
import type { StudyStrategy } from './strategies/study-strategy.ts'
import type { MeasureName } from './trials/measures.ts'

/** What a study is of, and how it is done. */
export interface StudyOptions {
  /** The data sets, which differ in name. */
  data: StudyData | readonly StudyData[]
  /** The numbers of clusters for all data sets; each has its own if not given. */
  k?: number | readonly number[]
  /** The strategies, which differ in name. */
  strategies: readonly StudyStrategy[]
  /** The solver, whose result no choice changes, only its time and distances; 'lloyd' if not given. */
  solver?: AlgorithmName
  /** Trials of each strategy on each data set for each k; 100 if not given. One that draws nothing has one. */
  runs?: number
  /** 0 if not given. */
  seed?: number | string
  /** What is measured; all if not given. */
  measures?: readonly MeasureName[]
  /** The solver stops after so many iterations though labels change; 10,000 if not given. */
  maxIterations?: number
  /** What becomes of a cluster that loses its points: see SolveOptions; 'relocate' if not given. */
  emptyClusters?: 'relocate' | 'keep'
  /** Threads that trials are run in, one at a time in each; 1 is this thread; as many as there are cores if not given. */
  workers?: number
  /** Rows are appended to this file as they come, and trials whose rows it has are not run again. */
  file?: string
  /** Ends the study once aborted: rows so far are kept and returned. */
  signal?: AbortSignal
  /** Called before the first trial and after each. */
  onProgress?: (progress: Progress) => void
}
