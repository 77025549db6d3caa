import { join, posix } from 'node:path'
import { build } from 'esbuild'
import type { Plugin } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { folders, manifestOf, root } from './workspace.ts'

/** Leaves out what is imported only when it is needed. */
const atOnce: Plugin = {
  name: 'at-once',
  setup: ({ onResolve }) =>
    onResolve({ filter: /./ }, ({ kind }) => (kind.startsWith('dynamic') ? { external: true } : null)),
}

const packages = folders('packages/').filter((folder) => !manifestOf(folder).private)

const entries = packages.flatMap((folder) => {
  const { name, exports = {} } = manifestOf(folder)
  const paths = Object.keys(exports).filter((path) => path !== './package.json')
  return paths.map((path) => posix.join(name, path))
})

/** The source of an entry point, quoted: of `@kentro/x` or `@kentro/x/y`. */
function sourceOf(entry: string): string {
  const [, name, ...path] = entry.split('/')
  return JSON.stringify(join(root, 'packages', name, 'src', ...path, 'index.ts'))
}

/** Bundles this code for a page. */
const bundle = (code: string) =>
  build({
    stdin: { contents: code, resolveDir: root },
    absWorkingDir: root,
    conditions: ['@kentro/source'],
    tsconfigRaw: {},
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    external: ['node:*'],
    plugins: [atOnce],
    logLevel: 'error',
  })

/** The files of which a bundle of this code holds anything: `lloyd/src/run.ts`, or `papaparse/papaparse.js`. */
async function filesOf(code: string): Promise<string[]> {
  const { metafile } = await bundle(code)
  const [{ inputs }] = Object.values(metafile.outputs)
  const held = Object.keys(inputs).filter((file) => file !== '<stdin>' && inputs[file].bytesInOutput > 0)
  return held.map((file) => file.replace(/^.*(packages|node_modules)\//, ''))
}

/** The files of a bundle that exports one name of a package. */
const filesWith = (name: string, entry: string) => filesOf(`export { ${name} } from ${sourceOf(entry)}`)

describe('a bundle', () => {
  it('holds nothing of packages of which nothing is used', async () => {
    expect(entries).toContain('@kentro/kmeans/ml-kmeans')
    expect(await filesOf(entries.map((entry) => `import ${sourceOf(entry)}`).join('\n'))).toEqual([])
  })

  it('holds no seeding where it imports lloyd', async () => {
    const files = await filesWith('lloyd', '@kentro/lloyd')
    expect(files).toContain('lloyd/src/lloyd.ts')
    expect(files.filter((file) => /^init\/|seed/.test(file))).toEqual([])
  })

  it('holds of all strategies only k-means++ where it imports that', async () => {
    const families = /^init\/src\/(careful|deterministic|historical|local-search|near-optimal|scalable)\/|strategies/
    const files = await filesWith('kMeansPlusPlus', '@kentro/init')
    expect(files.filter((file) => families.test(file))).toEqual([])
    expect(files.filter((file) => file.startsWith('init/src/baselines/'))).toEqual([
      'init/src/baselines/k-means-plus-plus.ts',
    ])
    expect(files.filter((file) => file.startsWith('lloyd/'))).toEqual([])

    const all = await filesWith('strategies', '@kentro/init')
    expect(all).toContain('init/src/near-optimal/hg-means.ts')
    expect(all).toContain('init/src/local-search/breathing.ts')
  })

  it('holds neither solvers nor strategies where it reads a model and predicts', async () => {
    const files = await filesWith('fromJSON', '@kentro/kmeans')
    expect(files).toContain('kmeans/src/from-json.ts')
    expect(files.filter((file) => /^(init|elkan)\/|\/wasm\//.test(file))).toEqual([])
  })

  it('holds one measure where it imports one', async () => {
    const files = await filesWith('adjustedRand', '@kentro/metrics')
    expect(files).toContain('metrics/src/adjusted-rand.ts')
    expect(files.filter((file) => /silhouette|mutual|matching|nearest/.test(file))).toEqual([])
  })

  it('holds no reader of Parquet, Arrow or NPY where it reads CSV', async () => {
    const files = await filesWith('readCsv', '@kentro/io')
    expect(files).toContain('io/src/csv/read-csv.ts')
    expect(files.filter((file) => /parquet|arrow|npy|json-lines/.test(file))).toEqual([])
  })

  it('holds the readers of Parquet and Arrow only once they are needed where it reads any format', async () => {
    const files = await filesWith('readPoints', '@kentro/io')
    expect(files).toContain('io/src/npy/npz-table.ts')
    expect(files.filter((file) => /hyparquet|apache-arrow|parquet-table|ipc-table/.test(file))).toEqual([])
  })

  it('holds neither a rasterizer nor other pictures where it draws a scatter', async () => {
    const files = await filesWith('scatter', '@kentro/plot')
    expect(files).toContain('plot/src/scatter.ts')
    expect(files.filter((file) => /to-png|resvg|linkedom|silhouettes|elbow/.test(file))).toEqual([])
  })

  it('holds no principal components where it standardizes', async () => {
    const files = await filesWith('standardize', '@kentro/transform')
    expect(files).toContain('transform/src/standardize.ts')
    expect(files.filter((file) => /pca|ml-matrix/.test(file))).toEqual([])
  })
})

describe('sideEffects: false', () => {
  it('is said by every package', () => {
    expect(packages.filter((folder) => manifestOf(folder).sideEffects !== false)).toEqual([])
  })

  it('is true: to import all packages changes no global, and listens to nothing', async () => {
    const { outputFiles } = await bundle(
      entries.map((entry, at) => `export * as x${at} from ${sourceOf(entry)}`).join('\n'),
    )
    const world = () => [Reflect.ownKeys(globalThis), process.eventNames()]
    const before = world()
    const all = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
    expect(Object.keys(all)).toHaveLength(entries.length)
    expect(world()).toEqual(before)
  })
})
