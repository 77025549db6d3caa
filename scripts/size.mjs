// What a page pays for each package: prints the size of bundles made of dist, as a user's bundler makes them, of all that a
// package exports and of what is usually imported. Run by `pnpm size`, which builds first.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const packages = fileURLToPath(new URL('../packages', import.meta.url))

/** What is usually imported, by package. */
const usual = {
  '@kentro/kmeans': ['kmeans', 'kmeansSync', 'fromJSON'],
  '@kentro/lloyd': ['lloyd', 'predict'],
  '@kentro/elkan': ['elkan', 'hamerly', 'yinyang'],
  '@kentro/init': ['kMeansPlusPlus', 'greedyKMeansPlusPlus', 'strategies'],
  '@kentro/metrics': ['adjustedRand', 'silhouette'],
  '@kentro/datasets': ['makeBlobs'],
  '@kentro/io': ['readPoints', 'readCsv', 'parseCsv'],
  '@kentro/plot': ['scatter'],
  '@kentro/transform': ['standardize', 'pca'],
  '@kentro/kernels': ['assignNearest', 'createEngine'],
  '@kentro/core': ['points', 'seeded'],
}

/** The entry points of the public packages, each with the package.json it stands in. */
function entryPoints() {
  return readdirSync(packages)
    .map((folder) => JSON.parse(readFileSync(join(packages, folder, 'package.json'), 'utf8')))
    .filter((manifest) => !manifest.private)
    .flatMap((manifest) => {
      const paths = Object.keys(manifest.exports).filter((path) => path !== './package.json')
      return paths.map((path) => ({ manifest, entry: join(manifest.name, path).replaceAll('\\', '/') }))
    })
}

/** Leaves out what is imported only when it is needed. */
const atOnce = {
  name: 'at-once',
  setup: ({ onResolve }) =>
    onResolve({ filter: /./ }, ({ kind }) => (kind === 'dynamic-import' ? { external: true } : null)),
}

/** The bundle of a line of code in a package, minified, and whether it imports more when that is needed. */
async function bundle(code, { name, peerDependencies = {} }, ...plugins) {
  const peers = Object.keys(peerDependencies)
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: join(packages, name.replace('@kentro/', '')) },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    external: ['node:*', 'canvas', ...peers],
    plugins,
    logLevel: 'error',
  })
  const { imports } = Object.values(metafile.outputs)[0]
  const optional = ({ path }) => path.startsWith('node:') || peers.includes(path)
  const more = imports.some((one) => one.kind === 'dynamic-import' && !optional(one))
  return { bytes: outputFiles[0].contents, more }
}

const gzip = (bytes) => gzipSync(bytes, { level: 9 }).length
const kB = (bytes) => (bytes / 1000).toFixed(1)
const print = (name, cells) => console.log(name.padEnd(28) + cells.map((cell) => cell.padStart(10)).join(''))

/** Prints what a line of code costs. */
async function row(name, code, manifest) {
  const { bytes, more } = await bundle(code, manifest, atOnce)
  const sizes = [bytes.length, gzip(bytes), brotliCompressSync(bytes).length].map(kB)
  const all = more ? gzip((await bundle(code, manifest)).bytes) : null
  print(name, [...sizes, all === null ? '-' : kB(all - gzip(bytes))])
}

console.log('Bundles for a page, in kB (1000 bytes); later: gzip of what is loaded only when it is needed.')
console.log('Optional peers and the modules of Node are left out.\n')
print('', ['minified', 'gzip', 'brotli', 'later'])
for (const { manifest, entry } of entryPoints()) {
  await row(entry, `export * from '${entry}'`, manifest)
  for (const name of usual[entry] ?? []) await row(`  ${name}`, `export { ${name} } from '${entry}'`, manifest)
}
