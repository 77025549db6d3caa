import { seeded } from '@kentro/core'
import { families, makeBlobs } from '@kentro/datasets'
import { strategies } from '@kentro/init'
import type { StrategyName } from '@kentro/init'
import { formatCsv, parseCsv, readPoints } from '@kentro/io'
import { describe, expect, it } from 'vitest'
import { inFolder, shell, SIX } from './shell.ts'

describe('kentro predict', () => {
  it('gives points the clusters of a saved model, found by the names of the columns', () =>
    inFolder(async ({ at, read, write }) => {
      const path = write('points.csv', SIX)
      await shell(['fit', path, '-k', '2', '--label', 'kind', '--seed', '1', '--model', at('model.json')])
      const stdin = 'height,name,width\n9,one,8\n1,two,0\n'
      const { code, out } = await shell(['predict', at('model.json'), '-'], { stdin })
      expect([code, out]).toEqual([0, 'width,height,cluster\n8,9,1\n0,1,0\n'])
      const again = await shell(['predict', at('model.json'), path, '--out', at('more.csv'), '--json'])
      expect(JSON.parse(again.out)).toEqual({ n: 6, k: 2, sizes: [3, 3] })
      expect(read('more.csv').split('\n')[4]).toBe('9,9,1')
    }))

  it('finds generated points, whose columns are named as those without a header are', () =>
    inFolder(async ({ at }) => {
      await shell(['generate', 'blobs', '--out', at('points.csv')])
      const fit = ['fit', at('points.csv'), '-k', '3', '--label', 'label', '--model', at('model.json')]
      const { labels } = JSON.parse((await shell([...fit, '--json'])).out)
      const { out } = await shell(['predict', at('model.json'), at('points.csv'), '--json'])
      expect(JSON.parse(out).labels).toEqual(labels)
    }))

  it('repeats the steps of the fit', () =>
    inFolder(async ({ at, write }) => {
      const rows = '1.5,5000 1.6,6000 1.6,6000 1.5,7000 2.5,5000 2.4,6000 2.4,6000 2.5,7000'
      const path = write('points.csv', `m,g\n${rows.replaceAll(' ', '\n')}\n`)
      const groups = async (...steps: string[]) => {
        await shell(['fit', path, '-k', '2', '--seed', '1', '--model', at('model.json'), ...steps])
        const { labels } = JSON.parse((await shell(['predict', at('model.json'), path, '--json'])).out)
        return labels.map((label: number) => Number(label === labels[0])).join('')
      }
      expect(await groups('--standardize')).toBe('11110000')
      expect(await groups('--standardize', '--pca', '2')).toBe('11110000')
      expect(await groups()).not.toBe('11110000')
    }))

  it('refuses points of other columns', () =>
    inFolder(async ({ at, write }) => {
      const model = at('model.json')
      const path = write('points.csv', '1,2\n3,4\n5,6\n')
      expect((await shell(['fit', path, '-k', '2', '--model', model])).code).toBe(0)
      const { code, err } = await shell(['predict', model, '-'], { stdin: '1,2,3\n4,5,6\n' })
      expect(code).toBe(1)
      expect(err).toBe(
        'error: stdin must have the 2 columns of the model (x0, x1), got 3 (x0, x1, x2): choose them by --columns\n',
      )
      const chosen = await shell(['predict', model, '-', '--columns', '2,0'], { stdin: '1,2,3\n4,5,6\n' })
      expect(chosen.out.split('\n')[1]).toMatch(/^3,1,[01]$/)
      const other = await shell(['predict', model, '-'], { stdin: 'a,b\n1,2\n' })
      expect(other.err).toBe(
        "error: stdin: no column 'x0'; columns: 'a', 'b'; the model has x0, x1; --columns says what they are called here\n",
      )
      expect((await shell(['predict', '-', '-'])).err).toContain('must not both come from stdin')
    }))
})

describe('kentro generate', () => {
  it('makes the points of each family, as code does', async () => {
    for (const name of ['s2', 'gmd5x5', 'dim032'] as const) {
      const { points, labels } = families[name].make({ n: 200, seed: 7 })
      const { code, out } = await shell(['generate', name, '-n', '200', '--seed', '7'])
      expect([code, out]).toEqual([0, formatCsv(points, { labels })])
    }
  })

  it('makes blobs of the options', async () => {
    const args = ['-n', '50', '--center', '20,20', '--center', '-4,4', '--std', '2', '--seed', '3', '--no-labels']
    const { out } = await shell(['generate', 'blobs', ...args])
    const centers = [
      [20, 20],
      [-4, 4],
    ]
    expect(out).toBe(formatCsv(makeBlobs({ n: 50, centers, std: 2, seed: 3 }).points))
  })

  it('writes a long table to stdout as one', async () => {
    const { out } = await shell(['generate', 'birch2', '-n', '25000', '--seed', '1'])
    const { points, labels } = families.birch2.make({ n: 25_000, seed: 1 })
    expect(out === formatCsv(points, { labels })).toBe(true)
  })

  it('says what it made as JSON, and writes .npy without labels', () =>
    inFolder(async ({ at }) => {
      const { out } = await shell(['generate', 'blobs', '-k', '2', '-d', '3', '--json', '--out', at('points.npy')])
      expect(JSON.parse(out)).toMatchObject({ name: 'blobs', n: 100, d: 3, k: 2, seed: 0, centers: [{}, {}] })
      expect((await readPoints(at('points.npy'))).points.d).toBe(3)
    }))

  it('refuses the options of blobs for a family', async () => {
    expect(await shell(['generate', 's1', '--std', '2'])).toMatchObject({
      code: 1,
      err: 'error: --std is of blobs alone: leave it out, as s1 has its own\n',
    })
  })
})

describe('kentro seed', () => {
  it('gives the centroids of every strategy, as code does', async () => {
    const { out: stdin } = await shell(['generate', 'blobs', '-n', '30', '--no-labels'])
    const { points } = parseCsv(stdin)
    for (const init of Object.keys(strategies) as StrategyName[]) {
      const { out } = await shell(['seed', '-', '-k', '4', '--init', init, '--seed', '5', '--json'], { stdin })
      const { centroids, indices, distances } = strategies[init].initialize(points, 4, seeded(5))
      const record = JSON.parse(out)
      expect(record).toMatchObject({ init, distances, indices: indices && [...indices] })
      expect(record.centroids.flat()).toEqual([...centroids])
    }
  })

  it('writes them as a table that fit starts from', () =>
    inFolder(async ({ at, read, write }) => {
      const path = write('points.csv', SIX)
      const label = ['--label', 'kind']
      await shell(['seed', path, '-k', '2', '--init', 'first-k', ...label, '--out', at('start.csv')])
      expect(read('start.csv')).toBe('width,height\n0,0\n0,1\n')
      expect((await shell(['fit', path, '-k', '2', ...label, '--start', at('start.csv')])).code).toBe(0)
      expect((await shell(['fit', path, '-k', '3', ...label, '--start', at('start.csv')])).err).toContain(
        'start.csv must have k = 3 rows, a centroid each, of the d = 2 columns of the points, got 2 of 2 (width, height)',
      )
    }))
})

describe('kentro inspect', () => {
  it('shows a model, for people and as JSON', () =>
    inFolder(async ({ at, write }) => {
      const path = write('points.csv', SIX)
      await shell(['fit', path, '-k', '2', '--label', 'kind', '--seed', '1', '--model', at('model.json')])
      const { out } = await shell(['inspect', at('model.json')])
      expect(out).toContain('init        greedy-k-means++, seed 1\n')
      expect(out).toContain('cluster  points   share  inertia     width    height\n')
      expect(out).toContain('      0       3  50.0 %  1.33333  0.333333  0.333333\n')
      const { clusters, ...rest } = JSON.parse((await shell(['inspect', at('model.json'), '--json'])).out)
      expect(rest).toMatchObject({ n: 6, d: 2, k: 2, seed: 1, steps: [], columns: ['width', 'height'] })
      expect(clusters[1]).toMatchObject({ size: 3, weight: 3, centroid: [26 / 3, 26 / 3] })
    }))

  it('refuses what is no model', () =>
    inFolder(async ({ at, write }) => {
      for (const text of ['x,y\n1,2\n', '{}', '[1]', 'null', '{"format":"kentro-kmeans","version":1}']) {
        const path = write('model.json', text)
        const { code, err } = await shell(['inspect', path])
        expect([code, err.split('\n').length]).toEqual([1, 2])
        expect(err).toContain(`error: ${path} must be a model that kentro fit --model wrote: `)
      }
      expect((await shell(['inspect', at('none.json')])).err).toMatch(
        /none\.json cannot be read: there is no such file\n$/,
      )
    }))
})
