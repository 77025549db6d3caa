import { baselines } from './baselines/baselines.ts'
import type { BaselineName } from './baselines/baselines.ts'
import { careful } from './careful/careful.ts'
import type { CarefulName } from './careful/careful.ts'
import { deterministic } from './deterministic/deterministic.ts'
import type { DeterministicName } from './deterministic/deterministic.ts'
import { historical } from './historical/historical.ts'
import type { HistoricalName } from './historical/historical.ts'
import { localSearch } from './local-search/local-search.ts'
import type { LocalSearchName } from './local-search/local-search.ts'
import { nearOptimal } from './near-optimal/near-optimal.ts'
import type { NearOptimalName } from './near-optimal/near-optimal.ts'
import { scalable } from './scalable/scalable.ts'
import type { ScalableName } from './scalable/scalable.ts'
import type { Strategies } from './strategy.ts'

/** The names under which the literature knows the strategies. */
export type StrategyName =
  | BaselineName
  | CarefulName
  | DeterministicName
  | ScalableName
  | LocalSearchName
  | HistoricalName
  | NearOptimalName

/** The strategies of this package by name. */
export const strategies: Strategies<StrategyName> = {
  ...baselines,
  ...careful,
  ...deterministic,
  ...scalable,
  ...localSearch,
  ...historical,
  ...nearOptimal,
}
