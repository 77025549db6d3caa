import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { cli } from '../src/cli.ts'
import type { Results } from '../src/results.ts'

const folder = mkdtempSync(join(tmpdir(), 'bench-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => void vi.restoreAllMocks())

const file = join(folder, 'points.csv')
writeFileSync(file, 'x,y,kind\n0,0,a\n1,0,a\n0,1,a\n9,9,b\n8,9,b\n9,8,b\n')

/** The exit code of the command, and what it wrote. */
async function run(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0)
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0)
  const code = await cli(args)
  vi.restoreAllMocks()
  return { code, out: out.join(''), err: err.join('') }
}

describe('pnpm bench', () => {
  it('prints tables and writes a report of a file of the user, silent on stderr', async () => {
    const report = join(folder, 'report')
    const { code, out, err } = await run('--data', file, '--label', 'kind', '--repeats', '1', '--out', report)
    expect(err).toBe('')
    expect(code).toBe(0)
    expect(out).toContain('file: data = points.csv, n = 6, d = 2, k = 2')
    expect(out).toContain(join(report, 'report.html'))
    expect(readdirSync(report).sort()).toEqual(['report.html', 'results.csv', 'results.json'])
    const { sameStart, ownSeeding, command } = JSON.parse(readFileSync(join(report, 'results.json'), 'utf8')) as Results
    expect(command).toBe(`pnpm bench --data ${file} --label kind --repeats 1`)
    expect(sameStart.map(({ contender }) => contender)).toEqual(['ml-kmeans', 'kmeans', 'lloyd', 'elkan'])
    expect(ownSeeding.map(({ adjustedRand }) => adjustedRand)).toEqual([[1], [1], [1], [1]])
  })

  it.each([
    [['--quik'], "error: unknown option '--quik'\n(Did you mean --quick?)\n"],
    [['--clusters', '99', '--points', '9'], 'error: k must be an integer from 1 to n = 9, got 99\n'],
    [['--data', 'none.csv', '--clusters', '2'], 'error: none.csv must be a file that can be read'],
    [['--data', file, '--label', 'kind', '--out', file], 'error: EEXIST'],
  ])('ends %o with one clear line and a code other than 0', async (args, message) => {
    const { code, out, err } = await run(...args)
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(err.startsWith(message)).toBe(true)
    expect(err.trimEnd().split('\n').length).toBeLessThanOrEqual(2)
  })

  it('ends --help with 0', async () => {
    const { code, out } = await run('--help')
    expect(code).toBe(0)
    expect(out).toContain('Usage: pnpm bench')
  })
})
