import { deepEqual, ok } from 'node:assert/strict'
import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from './packages.mjs'
import { run } from './run.mjs'

/** The modules of a new user: each runs in a process of its own. */
export const modules = ['make.mjs', 'fit.mjs', 'draw.mjs', 'predict.mjs']

/** Goes the way of a new user in code: a CSV, a model, its pictures, and its labels in another process. */
export function checkCode(project) {
  for (const file of modules) {
    copyFileSync(fileURLToPath(new URL(`user/${file}`, import.meta.url)), join(project, file))
  }
  const node = (file) => run(project, process.execPath, file)
  const read = (file) => readFileSync(join(project, file))
  node('make.mjs')
  const fitted = node('fit.mjs')
  ok(read('clusters.svg').toString().startsWith('<svg'), 'the picture is an SVG')
  deepEqual(node('predict.mjs'), fitted, 'another process predicts what was fitted')

  deepEqual(node('draw.mjs'), 'toPNG needs @resvg/resvg-js, which is not installed: npm install @resvg/resvg-js\n')
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'packages/plot/package.json'), 'utf8'))
  const resvg = `@resvg/resvg-js@${devDependencies['@resvg/resvg-js']}`
  run(project, 'npm', 'install', '--no-audit', '--no-fund', '--ignore-scripts', resvg)
  deepEqual(node('draw.mjs'), 'drawn\n')
  deepEqual([...read('clusters.png').subarray(0, 4)], [0x89, ...Buffer.from('PNG')], 'the picture is a PNG')
}
