import { strategies } from '@kentro/init'
import type { StrategyName } from '@kentro/init'
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const here = new URL('.', import.meta.url)
const paths = readdirSync(here, { recursive: true, encoding: 'utf8' })
const names = Object.keys(strategies) as StrategyName[]

/** The text of all files whose path ends so. */
function textOf(ending: string): string {
  const files = paths.filter((path) => path.endsWith(ending))
  expect(files.length).toBeGreaterThan(0)
  return files.map((path) => readFileSync(new URL(path, here), 'utf8')).join('\n')
}

describe('strategies', () => {
  it('are each held to the contract by a test', () => {
    const tests = textOf('contract.test.ts')
    expect(names.filter((name) => !tests.includes(`'${name}'`))).toEqual([])
  })

  it('have each a test that their distances are counted', () => {
    const tests = textOf('distances.test.ts')
    const isTested = (name: string) => tests.includes(`'${name}'`) || tests.includes(`strategies.${name}.`)
    expect(names.filter((name) => !isTested(name))).toEqual([])
  })

  it('have each seeds that must come out wherever they run', () => {
    const goldens = textOf('goldens.ts')
    const functions = names.map((name) => strategies[name].initialize.name)
    expect(new Set(functions).size).toBe(names.length)
    expect(functions.filter((name) => !goldens.includes(`=> ${name}(`))).toEqual([])
  })

  it('are each told when to be chosen', () => {
    const readme = readFileSync(new URL('../README.md', here), 'utf8')
    const guide = readme.slice(0, readme.indexOf('## Exports'))
    const functions = names.map((name) => strategies[name].initialize.name)
    expect(functions.filter((name) => !new RegExp(`^\\| \`${name}\``, 'm').test(guide))).toEqual([])
  })
})
