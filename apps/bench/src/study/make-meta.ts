import { createRequire } from 'node:module'
import { basename } from 'node:path'
import { strategies as known } from '@kentro/init'
import type { StrategyName } from '@kentro/init'
import type { DescribedStrategy, StudyStrategy, Trial } from '@kentro/study'
import type { Environment } from '../environment.ts'
import type { StudyPlan } from './plan/study-plan.ts'
import type { DataInfo, StrategyInfo } from './study-meta.ts'

const PACKAGES = ['@kentro/study', '@kentro/init', '@kentro/kmeans']

/** The versions of the packages that do the work. */
export function versions(): Record<string, string> {
  const require = createRequire(import.meta.url)
  const versionOf = (name: string) => (require(`${name}/package.json`) as { version: string }).version
  return Object.fromEntries(PACKAGES.map((name) => [name, versionOf(name)]))
}

/** Who is said to break a record. */
export function sourceOf({ commit }: Environment): string {
  return `@kentro/study ${versions()['@kentro/study']}, commit ${commit ?? 'unknown'}`
}

/** The data sets of a study. */
export function dataInfo({ data }: StudyPlan, rows: readonly Trial[]): DataInfo[] {
  return data.map(({ data: { name }, source }) => {
    const own = rows.filter((row) => row.data === name)
    const { n, d } = own[0] ?? { n: 0, d: 0 }
    return { name, n, d, ks: [...new Set(own.map(({ k }) => k))], source }
  })
}

/** The strategies of a study. */
export function strategyInfo(strategies: readonly StudyStrategy[]): StrategyInfo[] {
  return strategies.map((one) => {
    const {
      name,
      strategy,
      module,
      options = {},
    }: DescribedStrategy = typeof one === 'string' ? { strategy: one } : one
    if (strategy === undefined) {
      const description = `a module, ${basename(String(module))}`
      return { name: name ?? '', description, reference: '', deterministic: false }
    }
    return { ...about(strategy, options), name: name ?? strategy }
  })
}

function about(strategy: StrategyName, options: object): Omit<StrategyInfo, 'name'> {
  const { description, reference, deterministic } = known[strategy]
  const told = Object.entries(options).map(([key, value]) => `${key} = ${String(value)}`)
  const words = told.length === 0 ? description : `${description} (${strategy} with ${told.join(', ')})`
  return { description: words, reference, deterministic: deterministic && told.length === 0 }
}
