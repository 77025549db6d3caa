// Checks what an editor shows of the packages as they are published, from dist: documentation with shapes where the pointer
// rests on a name, and the source where one goes to its definition. Run by `pnpm check:packages`, which builds first.
import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const user = fileURLToPath(new URL('user.ts', import.meta.url))
const code = `
import type { Clustering, Points } from '@kentro/core'
import { kMeansPlusPlus } from '@kentro/init'
import { kmeans } from '@kentro/kmeans'
import { lloyd } from '@kentro/lloyd'

const model = await kmeans([[1], [2]], 2)
model.labels
model.centroids
model.inertia
model.predict
`

/** What must be shown of a name, in part, its shape among it, and the source it comes from. */
const expected = {
  kmeans: ['points: PointsLike, k: number', 'points (n x d) in k clusters', 'kmeans/src/kmeans.ts'],
  lloyd: ['Solve', 'points (n x d) that Lloyd', 'lloyd/src/lloyd.ts'],
  kMeansPlusPlus: ['Initialize', '(k - 1) x n distances', 'init/src/baselines/k-means-plus-plus.ts'],
  Points: ['interface Points', 'n points of d coordinates', 'core/src/points.ts'],
  Clustering: ['interface Clustering', 'outcome of a solver', 'core/src/clustering.ts'],
  labels: ['Int32Array', 'n; the nearest', 'core/src/clustering.ts'],
  centroids: ['Float64Array', 'k x d', 'core/src/clustering.ts'],
  inertia: ['number', 'Sum of weight x squared distance', 'core/src/clustering.ts'],
  predict: ['Int32Array', 'points (n x d), or of one point (d)', 'kmeans/src/model.ts'],
}

const options = { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, strict: true, types: [] }
const { readFile, fileExists, directoryExists } = ts.sys
const read = (path) => (path === user ? code : readFile(path))
const editor = ts.createLanguageService({
  getCompilationSettings: () => options,
  getCurrentDirectory: () => dirname(user),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  getScriptFileNames: () => [user],
  getScriptVersion: () => '1',
  getScriptSnapshot: (path) => ts.ScriptSnapshot.fromString(read(path)),
  readFile: read,
  fileExists: (path) => path === user || fileExists(path),
  directoryExists,
})

/** What is shown of the name at a place: its type, then what its comment says. */
function hoverAt(place) {
  const { displayParts, documentation } = editor.getQuickInfoAtPosition(user, place)
  return `${ts.displayPartsToString(displayParts)}\n${ts.displayPartsToString(documentation)}`
}

/** The source that the declaration of the name at a place was made from, by the map beside it. */
function sourceAt(place) {
  const [{ fileName }] = editor.getDefinitionAtPosition(user, place)
  return resolve(dirname(fileName), JSON.parse(readFile(`${fileName}.map`)).sources[0])
}

let failed = 0
for (const [name, [type, shape, source]] of Object.entries(expected)) {
  const place = code.search(new RegExp(`\\b${name}\\b`))
  const [hover, from] = [hoverAt(place), sourceAt(place)]
  const good = hover.includes(type) && hover.includes(shape) && from.endsWith(`/@kentro/${source}`) && existsSync(from)
  if (!good) failed++
  console.log(good ? `ok      ${name}` : `FAILED  ${name}, from ${from}: ${hover}`)
}
process.exitCode = failed > 0 ? 1 : 0
