import { deepEqual, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './run.mjs'

/** Goes the way of a new user with the command alone: points, a model, its picture and its labels, by processes of their own. */
export function checkCommand(project) {
  const kentro = (line) => run(project, 'npx', '--no-install', 'kentro', ...line.split(' '))
  kentro('generate blobs -n 300 --seed 1 --out points.csv')
  kentro('fit points.csv -k 3 --label label --seed 1 --model model.json --out labels.csv --plot clusters.svg')
  kentro('predict model.json points.csv --out again.csv')
  const read = (file) => readFileSync(join(project, file), 'utf8')
  deepEqual(read('again.csv'), read('labels.csv'))
  ok(read('clusters.svg').startsWith('<svg'), 'the picture is an SVG')
  deepEqual(JSON.parse(kentro('inspect model.json --json')).k, 3)
}
