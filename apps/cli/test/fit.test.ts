import { points as pointsOf } from '@kentro/core'
import { parseCsv, readNpy, readPoints } from '@kentro/io'
import { fromJSON, kmeans } from '@kentro/kmeans'
import { chain, pca, pipeline, pipelineFromJSON, standardize } from '@kentro/transform'
import { describe, expect, it } from 'vitest'
import { inFolder, shell, SIX } from './shell.ts'

const generated = async (...more: string[]) => (await shell(['generate', 'blobs', '-n', '300', ...more])).out

describe('kentro fit', () => {
  it('writes the points with their clusters, the model and a picture, and prints a summary', () =>
    inFolder(async ({ at, read, write, list }) => {
      const path = write('points.csv', SIX)
      const args = ['fit', path, '-k', '2', '--label', 'kind', '--seed', '1', '--out', at('labels.csv')]
      const { code, out, err } = await shell([...args, '--model', at('model.json'), '--plot', at('clusters.svg')])
      expect([code, err]).toEqual([0, ''])
      expect(out).toMatch(/points +6 of 2 columns\n.*inertia +2\.66667\n/s)
      expect(read('labels.csv')).toBe('width,height,cluster\n0,0,0\n0,1,0\n1,0,0\n9,9,1\n9,8,1\n8,9,1\n')
      expect(fromJSON(read('model.json')).predict([[9, 9]])).toEqual(Int32Array.of(1))
      expect(read('clusters.svg')).toMatch(/^<svg .*width.*height/s)
      expect(list()).toEqual(['clusters.svg', 'labels.csv', 'model.json', 'points.csv'])
    }))

  it('says so where a column that is called as labels are counts as a coordinate', async () => {
    const notes = async (command: string, names: string, ...more: string[]) =>
      (await shell([command, '-', '-k', '2', ...more], { stdin: `${names}\n1,0\n2,0\n9,1\n` })).err
    const note = "note: column 'Label' counts as a coordinate; --label Label leaves it out\n"
    expect(await notes('fit', 'x,Label')).toBe(note)
    expect(await notes('seed', 'x,Label')).toBe(note)
    expect(await notes('fit', 'x,Label', '--label', 'Label')).toBe('')
    expect(await notes('fit', 'x,Label', '--columns', 'x,Label')).toBe('')
    expect(await notes('fit', 'x,y')).toBe('')
  })

  it('names the axes of a picture by the columns, unless it shows principal components', () =>
    inFolder(async ({ at, read, write }) => {
      const path = write('points.csv', 'width,height,depth\n1,2,3\n9,8,7\n1,2,4\n')
      const draw = async (...more: string[]) => {
        expect((await shell(['fit', path, '-k', '2', '--plot', at('clusters.svg'), ...more])).code).toBe(0)
        return read('clusters.svg')
      }
      expect(await draw('--columns', 'depth,width')).toMatch(/>width<.*>depth</s)
      expect(await draw()).not.toMatch(/width<|height<|depth</)
    }))

  it('draws the picture as PNG where its name says so', () =>
    inFolder(async ({ at, read, write }) => {
      const path = write('points.csv', SIX)
      const { code } = await shell(['fit', path, '-k', '2', '--label', 'kind', '--plot', at('clusters.PNG')])
      expect([code, read('clusters.PNG').slice(1, 4)]).toEqual([0, 'PNG'])
    }))

  it('gives the bits that the same seed gives in code', () =>
    inFolder(async ({ at, read, write }) => {
      const text = await generated('-k', '5', '-d', '3', '--std', '4', '--seed', '9')
      const { points } = parseCsv(text, { label: 'label' })
      const path = write('points.csv', text)
      for (const seed of ['42', 'a seed']) {
        const args = ['fit', path, '-k', '5', '--label', 'label', '--seed', seed, '--model', at('model.json')]
        const { out } = await shell([...args, '--json'])
        const code = await kmeans(points, 5, { seed: seed === '42' ? 42 : seed })
        const { columns, ...json } = JSON.parse(read('model.json'))
        expect(columns).toEqual(['x0', 'x1', 'x2'])
        expect(json).toEqual(JSON.parse(JSON.stringify(code)))
        expect(JSON.parse(out).labels).toEqual([...code.labels])
      }
    }))

  it('gives the options to the solver', () =>
    inFolder(async ({ write }) => {
      const text = await generated('--std', '6')
      const path = write('points.csv', text)
      const { points } = parseCsv(text, { columns: ['x1', 'x0'] })
      const args = '--init random-points --restarts 3 --algorithm hamerly --seed 5 --max-iterations 4 --tolerance 0'
      const fit = ['fit', path, '-k', '7', '--columns', 'x1,x0', '--threads', '1', '--json', ...args.split(' ')]
      const record = JSON.parse((await shell(fit)).out)
      const options = { init: 'random-points', restarts: 3, algorithm: 'hamerly', seed: 5, maxIterations: 4 } as const
      const model = await kmeans(points, 7, { ...options, tolerance: 0 })
      expect(record).toMatchObject({ columns: ['x1', 'x0'], iterations: 4, converged: false, stop: 'maxIterations' })
      expect([record.inertia, record.distances]).toEqual([model.inertia, model.distances])
      expect(record.algorithm).toBe(model.algorithm)
    }))

  it('takes weights from a column, by name or by index, which is no coordinate', () =>
    inFolder(async ({ write }) => {
      const path = write('points.csv', 'x,w,y\n0,1,0\n1,3,0\n9,1,9\n9,1,8\n')
      const centroids = async (...args: string[]) => {
        const { out } = await shell(['fit', path, '-k', '2', '--seed', '1', '--json', ...args])
        return JSON.parse(out).clusters.map((cluster: { centroid: number[] }) => cluster.centroid)
      }
      const weighted = [
        [0.75, 0],
        [9, 8.5],
      ]
      const sorted = (rows: number[][]) => rows.sort((a, b) => a[0] - b[0])
      expect(sorted(await centroids('--weights', 'w'))).toEqual(weighted)
      expect(sorted(await centroids('--weights', '1'))).toEqual(weighted)
      expect(sorted(await centroids('--weights', 'w', '--columns', 'x,y'))).toEqual(weighted)
      expect(sorted(await centroids('--columns', 'x,y'))[0]).toEqual([0.5, 0])
    }))

  it('standardizes and finds principal components, as code does, and saves them with the model', () =>
    inFolder(async ({ at, read, write }) => {
      const text = await generated('-d', '4', '--std', '3', '--no-labels')
      const path = write('points.csv', text)
      const steps = ['--standardize', '--pca', '2', '--seed', '3', '--model', at('model.json')]
      const { out } = await shell(['fit', path, '-k', '3', ...steps, '--json'])
      const points = pointsOf(parseCsv(text).points)
      const scaled = standardize(points)
      const both = chain(scaled, pca(scaled.apply(points), { components: 2 }))
      const expected = pipeline(both, await kmeans(both.apply(points), 3, { seed: 3 }))
      const saved = pipelineFromJSON(read('model.json'), fromJSON)
      expect(saved.centroids).toEqual(expected.centroids)
      expect(JSON.parse(out)).toMatchObject({ d: 4, steps: ['standardize', 'pca'], labels: [...expected.labels] })
    }))

  it('starts from the centroids of a file', () =>
    inFolder(async ({ write }) => {
      const path = write('points.csv', SIX)
      const start = write('start.csv', 'width,height\n9,9\n0,0\n')
      const { out } = await shell(['fit', path, '-k', '2', '--label', 'kind', '--start', start, '--json'])
      expect(JSON.parse(out)).toMatchObject({ init: 'given', labels: [1, 1, 1, 0, 0, 0] })
    }))

  it('reads stdin and writes stdout, which then has nothing else', async () => {
    const args = ['fit', '-', '-k', '2', '--columns', 'numeric', '--seed', '1', '--out', '-']
    const { code, out } = await shell(args, { stdin: SIX })
    expect([code, out]).toEqual([0, 'width,height,cluster\n0,0,0\n0,1,0\n1,0,0\n9,9,1\n9,8,1\n8,9,1\n'])
  })

  it('writes other formats by the ending, and the clusters alone as .npy', () =>
    inFolder(async ({ at, write }) => {
      const path = write('points.csv', SIX)
      for (const name of ['a.parquet', 'a.npz', 'a.jsonl', 'a.tsv.gz', 'a.npy']) {
        const args = ['fit', path, '-k', '2', '--label', 'kind', '--seed', '1', '--out', at(name)]
        expect(await shell(args)).toMatchObject({ code: 0, err: '' })
      }
      const label = { label: 'cluster' }
      expect((await readPoints(at('a.parquet'), label)).labels).toEqual(['0', '0', '0', '1', '1', '1'])
      expect((await readPoints(at('a.tsv.gz'), label)).points.d).toBe(2)
      expect((await readNpy(at('a.npy'))).points.data).toEqual(Float64Array.of(0, 0, 0, 1, 1, 1))
    }))
})
