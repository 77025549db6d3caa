import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { format } from 'node:util'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import type { Block, Printed } from './readme-blocks.ts'
import { picturesOf, readmeBlocks, readmes } from './readme-blocks.ts'
import { root } from './workspace.ts'

const home = process.cwd()
const workplaces = new Map<string, string>()

/** The folder in which the blocks of a document run, one after the other: later ones find the files of earlier ones. */
function workplaceOf(file: string): string {
  const folder = workplaces.get(file) ?? mkdtempSync(join(tmpdir(), 'kentro-readmes-'))
  workplaces.set(file, folder)
  return folder
}

/** The pictures in a folder: name and text. */
function picturesIn(folder: string): [name: string, svg: string][] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.svg')) : []
  return names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')])
}

/** Runs a block; what it printed where it says what it prints. */
async function run({ file, line, expected }: Block): Promise<Printed[]> {
  process.chdir(workplaceOf(file))
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

afterEach(() => process.chdir(home))

afterAll(() => {
  for (const folder of workplaces.values()) rmSync(folder, { recursive: true })
})

describe('the code of a README', () => {
  const blocks = readmes().flatMap(readmeBlocks)

  for (const block of blocks) {
    it(`${block.file}:${block.line} runs and prints what its comments say`, async () => {
      expect(await run(block)).toEqual(block.expected)
    })
  }

  for (const file of readmes().filter((name) => name.startsWith('docs/'))) {
    it(`draws the pictures of ${file}, which shows all of them (if not: pnpm pictures)`, () => {
      const drawn = picturesIn(workplaceOf(file))
      const kept = new Map(picturesIn(join(root, picturesOf(file))))
      expect([...kept.keys()]).toEqual(drawn.map(([name]) => name))
      const stale = drawn.filter(([name, svg]) => kept.get(name) !== svg).map(([name]) => name)
      expect(stale).toEqual([])
      const shown = readFileSync(join(root, file), 'utf8').matchAll(/!\[[^\]]+\]\([\w-]+\/([\w-]+\.svg)\)/g)
      expect(Array.from(shown, ([, name]) => name).sort()).toEqual([...kept.keys()])
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
