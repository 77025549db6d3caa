import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { checkFunction, checkName, checkOptions, show } from '@kentro/core'
import type { Initialize } from '@kentro/core'
import { strategies } from '@kentro/init'
import type { StrategyName } from '@kentro/init'
import { load } from './source.ts'
import type { Source } from './source.ts'
import type { DescribedStrategy, StudyStrategy } from './study-strategy.ts'

/** A checked strategy. */
export interface CheckedStrategy {
  readonly name: string
  readonly initialize: Initialize
  /** null where it cannot be sent to another thread. */
  readonly source: Source | null
  readonly options: object
  readonly deterministic: boolean
  /** What tells it from others, of the same name too. */
  readonly identity: string
}

/**
 * The checked strategies of a study; modules are imported.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came, or whatever importing throws
 */
export async function checkStrategies(given: readonly StudyStrategy[]): Promise<CheckedStrategy[]> {
  if (!Array.isArray(given)) throw new TypeError(`strategies must be an array, got ${show(given)}`)
  if (given.length === 0) throw new RangeError('strategies must hold at least one strategy, got 0')
  const checked: CheckedStrategy[] = []
  for (const [at, one] of given.entries()) checked.push(await checkOne(one as StudyStrategy, `strategies[${at}]`))
  const names = checked.map(({ name }) => name)
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice !== undefined) throw new RangeError(`strategies must have names that differ, got ${show(twice)} twice`)
  return checked
}

async function checkOne(given: StudyStrategy, where: string): Promise<CheckedStrategy> {
  const one: DescribedStrategy = typeof given === 'string' ? { strategy: given } : checkOptions(given, where)
  const { strategy, module, initialize, options = {}, deterministic = false } = one
  const kinds = [strategy, module, initialize].filter((kind) => kind !== undefined)
  if (kinds.length !== 1) {
    throw new TypeError(`${where} must have one of strategy, module and initialize, got ${kinds.length} of them`)
  }
  checkOptions(options, `${where}.options`)
  const rest = { options, deterministic }
  if (strategy !== undefined) return known(one.name, strategy, rest, where)
  const name = checkText(one.name, `${where}.name`)
  if (module !== undefined) return fromModule(name, module, rest)
  const own = checkFunction(`${where}.initialize`, initialize as Initialize)
  return { ...rest, name, initialize: own, source: null, identity: digestOf(String(own)) }
}

type Rest = Pick<CheckedStrategy, 'options' | 'deterministic'>

function known(name: string | undefined, strategy: StrategyName, rest: Rest, where: string): CheckedStrategy {
  checkName(where, strategy, Object.keys(strategies) as StrategyName[])
  const alone = Object.keys(rest.options).length === 0
  return {
    name: name === undefined ? strategy : checkText(name, `${where}.name`),
    initialize: strategies[strategy].initialize,
    source: { strategy },
    options: rest.options,
    deterministic: rest.deterministic || (alone && strategies[strategy].deterministic),
    identity: strategy,
  }
}

async function fromModule(name: string, module: string | URL, rest: Rest): Promise<CheckedStrategy> {
  const url = module instanceof URL || module.startsWith('file:') ? new URL(module) : pathToFileURL(module)
  const source = { module: url.href }
  return { ...rest, name, initialize: await load(source), source, identity: digestOf(await readFile(url)) }
}

function checkText(text: unknown, where: string): string {
  if (typeof text === 'string' && text !== '') return text
  throw new TypeError(`${where} must be a text, got ${show(text)}`)
}

function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16)
}
