import { deepEqual, ok } from 'node:assert/strict'
import { run } from './run.mjs'

/** Checks that import() and require() give the same exports; how many. */
export function checkExports(project, name) {
  const code = `
    import { createRequire } from 'node:module'
    const imported = await import('${name}')
    const required = createRequire(process.cwd() + '/')('${name}')
    const same = (key) => imported[key] === required[key]
    console.log(JSON.stringify([Object.keys(imported), Object.keys(required), Object.keys(imported).every(same)]))`
  const [imported, required, same] = JSON.parse(run(project, process.execPath, '--input-type=module', '-e', code))
  deepEqual(required, imported, 'require() and import() give the same names')
  ok(same, 'require() and import() give the same values')
  ok(imported.length > 0, 'nothing is exported')
  return imported.length
}
