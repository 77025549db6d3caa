import { mkdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inFolder, shell, SIX } from './shell.ts'

/** Arguments after `kentro fit -k 2 -` on six points, and what the only line on stderr must hold. */
const MISTAKES: [args: string, said: string][] = [
  ['', "line 2, column 'kind': must be a finite number, got 'a': --label COLUMN leaves one column out"],
  ['--label knid', "did you mean 'kind'?"],
  ['--label kind --weights hieght', "no column 'hieght' for --weights; did you mean 'height'?"],
  ['--label kind --weights 0', '--weights must be a name where --label or --columns numeric is given, got 0'],
  ['--columns width --weights kind', "column 'kind': must be a finite number"],
  ['--label kind --int first-k', "unknown option '--int' (Did you mean --init?)"],
  ['--label kind --init kmeans++', 'Did you mean k-means++?'],
  ['--label kind --init zzzz', 'Known: those that kentro seed --help lists.'],
  ['--label kind --algorithm elkn', 'Did you mean elkan?'],
  ['--label kind --restarts many', "It must be an integer of at least 1, or 'auto'."],
  ['--label kind --tolerance -1', 'It must be a number of at least 0.'],
  ['--label kind --pca 3', 'components must be an integer from 1 to min(n, d) = 2, got 3'],
  ['--label kind -k 7', 'k must be an integer from 1 to n = 6, got 7'],
  ['--label kind -k two', 'It must be an integer of at least 1.'],
  ['--label kind --out labels.txt', '--out must end in .csv'],
  ['--label kind --plot clusters.pdf', '--plot must end in .svg or .png'],
  ['--label kind --model none/model.json', "'none' must be a folder that can be written to"],
  ['--label kind --json --out -', '--json and --out both write to stdout: give one another file'],
  ['--label kind --out a.csv --model ./a.csv', "--out and --model both write to './a.csv'"],
  ['--label kind --start a.csv --init first-k', "option '--start <file>' cannot be used with option '--init <name>'"],
]

describe('kentro', () => {
  for (const [args, said] of MISTAKES) {
    it(`says in one line what is wrong with "fit - -k 2 ${args}"`, async () => {
      const all = ['fit', '-', '-k', '2', ...args.split(' ').filter(Boolean)]
      const { code, out, err } = await shell(all, { stdin: SIX })
      expect([code, out]).toEqual([1, ''])
      expect(err).toMatch(/^error: [^\n]+\n$/)
      expect(err).toContain(said)
    })
  }

  it('guesses commands, and families', async () => {
    expect(await shell(['fitt'])).toEqual({
      code: 1,
      out: '',
      err: "error: unknown command 'fitt' (Did you mean fit?)\n",
    })
    expect((await shell(['generate', 'brich1'])).err).toContain('Did you mean birch1?')
    expect((await shell(['cluster'])).err).toBe(
      "error: unknown command 'cluster' (known: fit, predict, generate, seed, inspect)\n",
    )
  })

  it('refuses to replace what is no file', () =>
    inFolder(async ({ at }) => {
      mkdirSync(at('model.json'))
      const { code, err } = await shell(['fit', '-', '-k', '1', '--model', at('model.json')], { stdin: '1\n2\n' })
      expect([code, err]).toEqual([1, `error: --model ${at('model.json')} must be a file, got something else\n`])
    }))

  it('says that a folder cannot be written to', () =>
    inFolder(async ({ at, write, list }) => {
      write('file', '')
      const { code, err } = await shell(['generate', 'blobs', '--out', at('file/points.csv')])
      expect([code, err]).toEqual([1, `error: ${at('file/points.csv')} cannot be written: ENOTDIR: not a directory\n`])
      expect(list()).toEqual(['file'])
    }))

  it('has help with examples for itself and each command', async () => {
    const help = await shell(['--help'])
    expect([help.code, help.err]).toEqual([0, ''])
    for (const command of ['fit', 'predict', 'generate', 'seed', 'inspect']) {
      expect(help.out).toContain(`  ${command} [options]`)
      const { code, out } = await shell([command, '--help'])
      expect(code).toBe(0)
      expect(out).toContain(`Examples:\n  kentro ${command} `)
    }
    expect((await shell(['seed', '--help'])).out).toMatch(/\n {2}first-k \*! +the first k points/)
    expect((await shell([])).err).toContain('Usage: kentro')
    expect((await shell(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it('leaves everything as it was where it is interrupted or fails', () =>
    inFolder(async ({ at, read, write, list }) => {
      const path = write('points.csv', SIX)
      write('labels.csv', 'before')
      const outputs = ['--out', at('labels.csv'), '--model', at('model.json')]
      const fit = ['fit', path, '-k', '2', '--label', 'kind', ...outputs]
      const stopped = await shell(fit, { interrupt: true })
      expect(stopped).toEqual({ code: 130, out: '', err: 'interrupted: nothing was written\n' })
      expect(await shell(['fit', path, '-k', '2', ...outputs])).toMatchObject({ code: 1 })
      expect(list()).toEqual(['labels.csv', 'points.csv'])
      expect(read('labels.csv')).toBe('before')
      expect((await shell(fit)).code).toBe(0)
      expect(list()).toEqual(['labels.csv', 'model.json', 'points.csv'])
    }))

  it('shows progress on a terminal only, and the same results', () =>
    inFolder(async ({ write }) => {
      const path = write('points.csv', SIX)
      const fit = ['fit', path, '-k', '2', '--label', 'kind', '--seed', '1']
      const plain = await shell(fit)
      const watched = await shell(fit, { terminal: true })
      expect(plain.err).toBe('')
      expect(watched.err).toContain('iteration 2: 0 labels changed')
      expect(watched.out).toBe(plain.out)
    }))
})
