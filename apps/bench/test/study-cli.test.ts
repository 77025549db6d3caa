import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseRows } from '@kentro/study'
import type { Trial } from '@kentro/study'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { publishStudy } from '../src/study/publish/publish-study.ts'
import { studyCli } from '../src/study/study-cli.ts'
import type { StudyMeta } from '../src/study/study-meta.ts'

const folder = mkdtempSync(join(tmpdir(), 'study-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => void vi.restoreAllMocks())

/** The exit code of the command, and what it wrote; its threads are this one. */
async function run(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0)
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0)
  const code = await studyCli([...args, '--workers', '1'])
  vi.restoreAllMocks()
  return { code, out: out.join(''), err: err.join('') }
}

const rowsIn = (name: string): Trial[] => parseRows(readFileSync(join(folder, name, 'rows.jsonl'), 'utf8'))
const metaIn = (name: string) => JSON.parse(readFileSync(join(folder, name, 'study.json'), 'utf8')) as StudyMeta

const points = join(folder, 'points.csv')
writeFileSync(points, 'x,y,kind\n0,0,a\n1,0,a\n0,1,a\n9,9,b\n8,9,b\n9,8,b\n')

const empty = join(folder, 'empty.mjs')
writeFileSync(empty, 'export const nothing = 0\n')
const mine = fileURLToPath(new URL('fixtures/mine.mjs', import.meta.url))
const small = ['--families', 's2,dim032', '--strategies', 'maximin,k-means++', '--quick', '--references', 'none']

describe('pnpm run study', () => {
  it('runs strategies, those of the user too, on generated families, and leaves rows and a report', async () => {
    const out = join(folder, 'report')
    const { code, out: text, err } = await run(...small, '--strategy', mine, '--runs', '2', '--out', out)
    expect(err).toBe('')
    expect(code).toBe(0)
    expect(readdirSync(out).sort()).toEqual([
      'best-known.json',
      'figures',
      'report.html',
      'rows.csv',
      'rows.jsonl',
      'study.json',
    ])
    expect(
      rowsIn('report')
        .map(({ data, strategy, run }) => `${data} ${strategy} ${run}`)
        .sort(),
    ).toEqual(
      ['s2', 'dim032']
        .flatMap((data) =>
          ['maximin', 'k-means++', 'mine'].flatMap((name) => [`${data} ${name} 0`, `${data} ${name} 1`]),
        )
        .sort(),
    )
    expect(metaIn('report')).toMatchObject({ runs: 2, seed: 42, stopped: false, solver: 'lloyd' })
    expect(metaIn('report').command).toBe(`pnpm run study ${[...small, '--strategy', mine, '--runs', '2'].join(' ')}`)
    expect(text).toContain('Each strategy against maximin.')
    expect(text.trimEnd().endsWith(join(out, 'report.html'))).toBe(true)
  })

  it('goes on with --resume, and begins anew without', async () => {
    const again = async (...args: string[]) => {
      await run(...small, '--out', join(folder, 'again'), ...args)
      return rowsIn('again')
    }
    const first = await again('--runs', '2')
    const more = await again('--runs', '3', '--resume')
    expect(more.slice(0, first.length)).toEqual(first)
    expect(more).toHaveLength(1.5 * first.length)
    expect(await again('--runs', '2', '--seed', '1')).toHaveLength(first.length)
  })

  it('runs references for the best known inertia only', async () => {
    // Points of this seed are in no study that is kept.
    const flags = ['--families', 's2', '--strategies', 'random-points', '--quick', '--runs', '1', '--seed', '7']
    const out = join(folder, 'references')
    const { out: text } = await run(...flags, '--references', 'greedy-k-means++', '--out', out)
    const rows = rowsIn('references')
    expect(rows.map(({ strategy }) => strategy)).toEqual(['random-points', 'greedy-k-means++'])
    expect(rows[1]).toMatchObject({ iterations: null, finalIndex: null })
    expect(text.match(/^greedy-k-means\+\+ +\d/gm)).toBeNull()
    const known = JSON.parse(readFileSync(join(out, 'best-known.json'), 'utf8')) as { inertia: number }[]
    const least = Math.min(...rows.map(({ finalInertia }) => finalInertia ?? Infinity))
    expect(known.filter(({ inertia }) => inertia === least)).toHaveLength(1)
  })

  it('takes a file of the user, with its labels, and all files of a folder', async () => {
    const file = ['--data', points, '--label', 'kind', '--strategies', 'first-k', '--references', 'none']
    expect((await run(...file, '--out', join(folder, 'file'))).code).toBe(0)
    expect(rowsIn('file').map(({ data, k, success, adjustedRand }) => [data, k, success, adjustedRand])).toEqual([
      ['points', 2, true, 1],
    ])
    const data = join(folder, 'data')
    mkdirSync(join(data, 'deep'), { recursive: true })
    writeFileSync(join(data, 'a.txt'), '0 0\n1 0\n9 9\n8 9\n')
    writeFileSync(join(data, 'deep/b.data'), '0\n1\n2\n3\n')
    writeFileSync(join(data, 'deep/b.labels0'), '1\n1\n2\n2\n')
    const flags = ['--data', data, '--clusters', '2,3', '--strategies', 'first-k', '--references', 'none']
    await run(...flags, '--out', join(folder, 'files'))
    const named = rowsIn('files').map(({ data: name, k, success }) => `${name} ${k} ${success}`)
    expect(named).toEqual(['a 2 null', 'a 3 null', 'b 2 true', 'b 3 null'])
  })

  it.each([
    [['--quik'], "error: unknown option '--quik'\n(Did you mean --quick?)\n"],
    [['--strategies', 'magic'], 'error: --strategies must be among random-points, '],
    [['--families', 'magic'], 'error: --families must be among '],
    [['--families', 's1', '--data', 'x'], 'error: --families does not go with --data\n'],
    [['--data', join(folder, 'none')], 'error: --data must be a file or a folder that can be read, got '],
    [['--data', points], 'error: --clusters must be given for points.csv, which has no labels to count\n'],
    [['--strategies', 'kmeans++'], "got 'kmeans++' (did you mean 'k-means++'?)\n"],
    [['--strategy', join(folder, 'none.mjs')], `error: --strategy must be a file that exists, got ${folder}`],
    [['--strategy', folder], `error: --strategy must be a module that can be imported, got ${folder}: `],
    [['--strategy', points], `error: --strategy must be a module that can be imported, got ${points}: `],
    [
      ['--strategy', empty],
      `error: --strategy must be a module whose default export is a function, got ${empty} without\n`,
    ],
    [['--clusters', '2,7', '--data', points], 'error: --clusters must be at most n = 6 for points, got 7\n'],
    [['--label', 'x'], 'error: --label needs --data\n'],
    [['--table', 'franti-2019', '--data', folder, '--families', 's1'], 'error: --families does not go with --table'],
    [['--table', 'franti-2019', '--data', folder, '--strategy', mine], 'error: --strategy does not go with --table'],
    [['--publish', folder], `error: a study must be a folder with its study.json, got ${folder}\n`],
    [['--table', 'franti-2019'], 'error: --table franti-2019 needs --data, the folder with the published files\n'],
    [['--table', 'fritzke-2020', '--data', folder], 'error: --data must hold one of Jain, R15, '],
    [['--table', 'magic'], "error: option '--table <name>' argument 'magic' is invalid."],
  ])('ends %o with one clear line and a code other than 0', async (args, message) => {
    const { code, out, err } = await run(...args, '--out', join(folder, 'wrong'))
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(message.startsWith('error: ') ? err.slice(0, message.length) : err.slice(-message.length)).toBe(message)
    expect(err.trimEnd().split('\n').length).toBeLessThanOrEqual(2)
  })
})

describe('pnpm run study --publish', () => {
  const root = join(folder, 'root')
  const marks = ['<!-- study:start -->', '<!-- study:end -->']

  it('keeps a study with its rows compressed, and writes findings, table and picture into the README', async () => {
    mkdirSync(root)
    writeFileSync(join(root, 'README.md'), `# Root\n\n${marks.join('\n')}\n\nmore\n`)
    const study = join(folder, 'report')
    const written = await publishStudy(root, study)
    const [place] = readdirSync(join(root, 'benchmarks/results/study'), { withFileTypes: true }).filter((one) =>
      one.isDirectory(),
    )
    const files = [`${place.name}/study.json`, `${place.name}/rows.jsonl.gz`, 'best-known.json']
    expect(written).toEqual([...files.map((name) => `benchmarks/results/study/${name}`), 'docs/study.svg', 'README.md'])
    const readme = readFileSync(join(root, 'README.md'), 'utf8')
    expect(readme).toContain(`${marks[0]}\n\n- By the mean gap to the best known inertia, `)
    expect(readme).toMatch(/\| +strategy \| mean rank \| gap, % \|/)
    for (const name of ['maximin', 'k-means++', 'mine']) expect(readme).toContain(`\`${name}\` |`)
    expect(readme.endsWith(`${marks[1]}\n\nmore\n`)).toBe(true)
    expect(await publishStudy(root, null)).toEqual(['docs/study.svg', 'README.md'])
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toBe(readme)
  })

  it('keeps no part of a study, and nothing that is none', async () => {
    const part = join(folder, 'part')
    mkdirSync(part)
    writeFileSync(join(part, 'rows.jsonl'), '')
    writeFileSync(join(part, 'study.json'), JSON.stringify({ ...metaIn('report'), stopped: true }))
    await expect(publishStudy(root, part)).rejects.toThrow('part must be a whole study, got part of one')
    writeFileSync(join(part, 'study.json'), JSON.stringify(metaIn('report')))
    writeFileSync(join(part, 'unfinished.txt'), '')
    await expect(publishStudy(root, part)).rejects.toThrow('part must be a whole study, got part of one')
    writeFileSync(join(part, 'study.json'), '{}')
    await expect(publishStudy(root, part)).rejects.toThrow(`a study must be a folder with its study.json, got ${part}`)
    await expect(publishStudy(folder, null)).rejects.toThrow('a study must be published first')
  })
})
