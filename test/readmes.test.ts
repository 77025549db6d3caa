import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'node:util'
import { describe, expect, it, vi } from 'vitest'
import type { Block, Printed } from './readme-blocks.ts'
import { readmeBlocks, readmes } from './readme-blocks.ts'
import { root } from './workspace.ts'

/** Runs a block; what it printed where it says what it prints. */
async function run({ file, line, expected }: Block): Promise<Printed[]> {
  const printed: Printed[] = []
  const log = vi.spyOn(console, 'log').mockImplementation(function (this: number, ...values: unknown[]) {
    printed.push({ line: this, text: format(...values) })
  })
  try {
    await import(/* @vite-ignore */ join(root, `${file}.${line}.ts`))
  } finally {
    log.mockRestore()
  }
  return printed.filter((one) => expected.some((other) => other.line === one.line))
}

/** What `tsc` says of the blocks: nothing, if they are right. */
function typeErrors(blocks: Block[]): string {
  const cache = join(root, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'readmes-'))
  try {
    const files = blocks.map(({ file, line }) => `${file.replaceAll('/', '-')}.${line}.mts`)
    for (const [at, { code }] of blocks.entries()) writeFileSync(join(folder, files[at]), `${code}\nexport {}\n`)
    const paths = {
      '@kentro/*': [join(root, 'packages/*/src/index.ts')],
      '@kentro/kmeans/*': [join(root, 'packages/kmeans/src/*/index.ts')],
    }
    const typeRoots = [join(root, 'node_modules/@types')]
    // Wrong types are found; annotations, which only get in a reader's way, are not asked for.
    const lenient = { noUnusedLocals: false, noImplicitAny: false, useUnknownInCatchVariables: false }
    const compilerOptions = { paths, typeRoots, ...lenient }
    const include = [join(root, 'packages/*/src/**/*.d.ts')]
    const config = { extends: join(root, 'tsconfig.json'), compilerOptions, files, include }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    execFileSync(process.execPath, [tsc, '--pretty', 'false'], { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
    return ''
  } catch (error) {
    return (error as { stdout?: string }).stdout || String(error)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('the code of a README', () => {
  const blocks = readmes().flatMap(readmeBlocks)

  for (const block of blocks) {
    it(`${block.file}:${block.line} runs and prints what its comments say`, async () => {
      expect(await run(block)).toEqual(block.expected)
    })
  }

  it('has the right types', () => {
    expect(typeErrors(blocks)).toBe('')
  })
})

describe('the test that runs README code', () => {
  const [right, wrong, elsewhere, ...rest] = readmeBlocks('test/fixtures/readme.md')

  it('finds the ts blocks, their lines and the comments behind console.log', () => {
    expect(rest).toEqual([])
    expect([right.line, wrong.line, elsewhere.line]).toEqual([7, 25, 29])
    expect(right.expected).toEqual([
      { line: 11, text: '1 2' },
      { line: 13, text: '[ 0.5, 2 ] https://' },
      { line: 14, text: '{ one: Float64Array(2) [ 1, 2 ] }' },
      { line: 21, text: '2' },
    ])
  })

  it('passes a block that prints what it says', async () => {
    expect(await run(right)).toEqual(right.expected)
  })

  it('fails a block that prints something else, more than it says, or less', async () => {
    expect(await run(wrong)).toEqual([{ line: 26, text: '2' }])
    expect(wrong.expected).toEqual([{ line: 26, text: '3' }])
    expect(await run(elsewhere)).toEqual([
      { line: 30, text: '1' },
      { line: 30, text: '2' },
    ])
    expect(elsewhere.expected).toEqual([
      { line: 30, text: '1' },
      { line: 31, text: 'never' },
    ])
  })

  it('fails a block whose types are wrong', () => {
    const block = { file: 'wrong.md', line: 1, code: '\nconst text: string = 1', expected: [] }
    expect(typeErrors([block])).toContain(
      "wrong.md.1.mts(2,7): error TS2322: Type 'number' is not assignable to type 'string'.",
    )
  })
})
