import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { autoProfiles, peers, speedProfiles } from '@kentro/benchmarks'
import { afterAll, describe, expect, it } from 'vitest'
import { parseFlags } from '../src/flags/parse-flags.ts'
import { planAuto } from '../src/flags/plan-auto.ts'
import { planSpeed } from '../src/flags/plan-speed.ts'
import { plan } from '../src/flags/plan.ts'

const folder = mkdtempSync(join(tmpdir(), 'bench-flags-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = join(folder, 'points.csv')
writeFileSync(file, 'x,y,kind\n0,0,a\n1,0,a\n9,9,b\n8,9,b\n')
const bare = join(folder, 'bare.csv')
writeFileSync(bare, '0,0\n1,0\n9,9\n8,9\n')

/** The flags, and what was written about them. */
function parse(...args: string[]) {
  const written: string[] = []
  const write = (text: string) => void written.push(text)
  try {
    return { flags: parseFlags(args, { out: write, err: write }), text: '', code: 0 }
  } catch (error) {
    return { flags: null, text: written.join(''), code: (error as { exitCode: number }).exitCode }
  }
}

const planOf = (...args: string[]) => plan(parseFlags(args, { out() {}, err() {} }))

describe('parseFlags', () => {
  it('has a profile, a seed and a folder where nothing is said', () => {
    expect(parse().flags).toEqual({ profile: 'default', seed: 42, out: 'bench-report' })
  })

  it('takes every flag', () => {
    const args = '--quick --dimensions 2,16 --clusters 3,20 --points 2000 --repeats 4 --seed 7 --suite grid --out there'
    expect(parse(...args.split(' '), '--against', 'lloyd', '--data', 'a.csv', '--label', '4').flags).toEqual({
      profile: 'quick',
      dimensions: [2, 16],
      clusters: [3, 20],
      points: 2000,
      repeats: 4,
      seed: 7,
      suite: ['grid'],
      out: 'there',
      against: ['lloyd'],
      data: 'a.csv',
      label: '4',
    })
  })

  it('passes over the -- that npm wants before flags', () => {
    expect(parse('--', '--full').flags?.profile).toBe('full')
  })

  it('explains itself, with examples', () => {
    const { text, code } = parse('--help')
    expect(code).toBe(0)
    expect(text).toContain('pnpm bench --dimensions 2,16 --clusters 3,20 --points 2000 --seed 7')
  })

  it.each([
    [['--quik'], "error: unknown option '--quik'\n(Did you mean --quick?)\n"],
    [['--points', 'many'], "argument 'many' is invalid. It must be an integer of at least 1.\n"],
    [['--points', '0'], "argument '0' is invalid. It must be an integer of at least 1.\n"],
    [['--seed', '1.5'], "argument '1.5' is invalid. It must be an integer of at least 0.\n"],
    [['--dimensions', '2,x'], "'2,x' is invalid. It must be integers of at least 1 with commas between them.\n"],
    [['--clusters', '3,,4'], "'3,,4' is invalid. It must be integers of at least 1 with commas between them.\n"],
    [['--suite', ','], "',' is invalid. It must be names with commas between them.\n"],
    [['--quick', '--full'], "error: option '--quick' cannot be used with option '--full'\n"],
    [['more'], 'error: too many arguments. Expected 0 arguments but got 1.\n'],
    [['--data'], "error: option '--data <file>' argument missing\n"],
  ])('refuses %o', (args, message) => {
    const { flags, text, code } = parse(...args)
    expect(flags).toBeNull()
    expect(text.slice(-message.length)).toBe(message)
    expect(code).toBe(1)
  })
})

describe('plan', () => {
  it('runs all suites but the file by itself', async () => {
    const { cases, contenders } = await planOf()
    expect([...new Set(cases.map(({ suite }) => suite))]).toEqual(['iris', 'units', 'points', 'grid'])
    expect(contenders.map(({ name }) => name)).toEqual(['ml-kmeans', 'kmeans', 'lloyd', 'elkan'])
  })

  it('makes the grid that is asked for', async () => {
    const { cases } = await planOf('--suite', 'grid', '--dimensions', '2,16', '--clusters', '3,20', '--points', '2000')
    const started = cases.filter(({ protocols }) => protocols.includes('same-start'))
    expect(started.map(({ n, d, k }) => [n, d, k])).toEqual([
      [2000, 2, 3],
      [2000, 2, 20],
      [2000, 16, 3],
      [2000, 16, 20],
    ])
  })

  it('runs only the file where there is one, in as many clusters as it has labels', async () => {
    const { cases } = await planOf('--data', file, '--label', 'kind')
    expect(cases).toMatchObject([{ suite: 'file', data: 'points.csv', n: 4, d: 2, k: 2 }])
    expect(cases[0].load().labels).toEqual(['a', 'a', 'b', 'b'])
  })

  it('takes a file without labels, and a column of labels by its index', async () => {
    const { cases } = await planOf('--data', bare, '--clusters', '1,2')
    expect(cases.map(({ k }) => k)).toEqual([1, 2])
    expect(cases[0].load().labels).toBeNull()
    expect((await planOf('--data', file, '--label', '2')).cases).toMatchObject([{ d: 2, k: 2 }])
  })

  it('leaves out columns without numbers, and says so', async () => {
    const { cases } = await planOf('--data', file, '--clusters', '2')
    expect(cases).toMatchObject([{ data: 'points.csv without kind', n: 4, d: 2, k: 2 }])
  })

  it('takes repeats as the number of seeds too, however large the cases', async () => {
    const { profile } = await planOf('--repeats', '3')
    expect(profile).toMatchObject({ repeats: 3, seeds: 3, seedWork: Infinity })
  })

  it.each([
    [['--clusters', '3,2001', '--points', '2000'], 'k must be an integer from 1 to n = 2000, got 2001'],
    [['--data', file, '--label', 'kind', '--clusters', '5'], 'k must be an integer from 1 to n = 4, got 5'],
    [
      ['--against', 'skmeens'],
      `--against must be among ${Object.keys(peers).join(', ')}, got 'skmeens' (did you mean 'skmeans'?)`,
    ],
    [
      ['--suite', 'grit'],
      "--suite must be among iris, units, points, grid, file, speed, kernels, auto, got 'grit' (did you mean 'grid'?)",
    ],
    [['--suite', 'grid,speed'], 'the suite speed is run by itself'],
    [['--cells', 'iris'], '--cells needs the suite speed or auto'],
    [['--threads', '1'], '--threads needs the suite speed or auto'],
    [['--suite', 'kernels', '--against', 'lloyd'], '--against needs another suite than kernels'],
    [['--suite', 'auto', '--against', 'lloyd'], '--against needs another suite than auto'],
    [['--suite', 'auto,grid'], 'the suite auto is run by itself'],
    [['--data', bare], '--clusters must be given with --data, unless --label says how many there are'],
    [['--data', join(folder, 'none.csv'), '--clusters', '2'], 'must be a file that can be read'],
    [['--data', file, '--label', 'kid'], "no column 'kid'; did you mean 'kind'?"],
    [['--label', 'kind'], '--label needs --data'],
    [['--suite', 'file'], 'the suite file needs --data'],
    [['--suite', 'iris', '--data', file], '--data needs the suite file'],
    [['--suite', 'iris', '--dimensions', '2'], '--dimensions needs the suite grid'],
    [['--suite', 'iris', '--clusters', '2'], '--clusters needs the suite grid or file'],
    [['--suite', 'iris', '--points', '20'], '--points needs the suite grid'],
  ])('refuses %o', async (args, message) => {
    await expect(planOf(...args)).rejects.toThrow(message)
  })
})

describe('planSpeed', () => {
  const speedOf = (...args: string[]) => planSpeed(parseFlags(['--suite', 'speed', ...args], { out() {}, err() {} }))

  it('takes Kentro first, the rivals that are named, and two threads', async () => {
    const { contenders, threads, profile } = await speedOf('--against', 'druidjs,ml-kmeans')
    expect(contenders.map(({ name }) => name)).toEqual(['kentro', 'druidjs', 'ml-kmeans'])
    expect(threads).toBe(2)
    expect(profile).toEqual(speedProfiles.default)
  })

  it('goes without who is not at hand, and says in a line how to get it', async () => {
    const { contenders, absent } = await speedOf('--python', join(folder, 'no-python'))
    expect(contenders.map(({ name }) => name)).toEqual(['kentro', 'ml-kmeans'])
    expect(absent).toEqual([
      'scikit-learn does not take part: Python cannot be started. To have it, pip install scikit-learn, and name that ' +
        'Python by --python or KENTRO_PYTHON',
    ])
  })

  it('takes cells by name, by data, or as one that the suite does not have, and measures all of each', async () => {
    const args = [
      '--against',
      'ml-kmeans',
      '--cells',
      'uniform,iris,blobs-50k-24-70',
      '--repeats',
      '4',
      '--threads',
      '1',
    ]
    const { profile, threads } = await speedOf(...args)
    const names = profile.cells.map(({ name }) => name)
    const known = speedProfiles.default.cells.filter(({ data }) => data === 'uniform')
    expect(names).toEqual([...known.map(({ name }) => name), 'iris', 'blobs-50k-24-70'])
    expect(profile).toMatchObject({ pipelines: names, seedings: names, firsts: names, rounds: 4 })
    expect(threads).toBe(1)
  })

  it.each([
    [['--cells', 'blops-1k-2-3'], 'a cell must be iris or data-n-d-k, such as blobs-100k-8-50, with data among'],
    [['--cells', 'blobs-10-2-11'], 'k must be an integer from 1 to n = 10, got 11'],
    [['--dimensions', '2'], '--dimensions needs the suite grid'],
    [['--data', file], '--data needs the suite file'],
  ])('refuses %o', async (args, message) => {
    await expect(speedOf('--against', 'ml-kmeans', ...args)).rejects.toThrow(message)
  })
})

describe('planAuto', () => {
  const autoOf = (...args: string[]) => planAuto(parseFlags(['--suite', 'auto', ...args], { out() {}, err() {} }))

  it('takes the grid of the profile, and two threads', () => {
    expect(autoOf()).toEqual({ profile: autoProfiles.default, threads: 2 })
    expect(autoOf('--quick', '--repeats', '2', '--threads', '1')).toEqual({
      profile: { ...autoProfiles.quick, rounds: 2 },
      threads: 1,
    })
  })

  it('takes cells by data, or as one that the suite does not have, with its limit of iterations', () => {
    const { cells } = autoOf('--cells', 'overlap,blobs-10k-4-7').profile
    const known = autoProfiles.default.cells.filter(({ data }) => data === 'overlap')
    expect(cells.slice(0, -1)).toEqual(known)
    expect(cells.at(-1)).toMatchObject({ name: 'blobs-10k-4-7', maxIterations: 40 })
    expect(() => autoOf('--cells', 'blops-1k-2-3')).toThrow('a cell must be iris or data-n-d-k')
  })
})
