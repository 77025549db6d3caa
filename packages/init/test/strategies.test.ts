import { strategies } from '@kentro/init'
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

describe('strategies', () => {
  it('are each held to the contract by a test', () => {
    const here = new URL('.', import.meta.url)
    const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('contract.test.ts'),
    )
    const tests = files.map((path) => readFileSync(new URL(path, here), 'utf8')).join('\n')
    const forgotten = Object.keys(strategies).filter((name) => !tests.includes(`'${name}'`))
    expect(files.length).toBeGreaterThan(0)
    expect(forgotten).toEqual([])
  })
})
