import { deepEqual, ok } from 'node:assert/strict'
import { root } from './packages.mjs'
import { run } from './run.mjs'

/** Checks what lies in a tarball, `entry` being its first module; how many files. */
export function checkFiles(tarball, entry) {
  const files = run(root, 'tar', '-tzf', tarball).trim().split('\n')
  const modules = [`dist/${entry}.js`, `dist/${entry}.d.ts`, `src/${entry}.ts`]
  for (const file of [...modules, 'LICENSE', 'README.md', 'package.json']) {
    ok(files.includes(`package/${file}`), `${file} is missing`)
  }
  const strangers = files.filter(
    (file) => !/^package\/((dist|src)\/|[^/]+$)/.test(file) || /\.test\.|\btest\//.test(file),
  )
  deepEqual(strangers, [], 'nothing but dist and src is shipped')
  const compiled = files.filter((file) => /\/dist\/.*\.js$/.test(file))
  const stale = compiled.filter((file) => !files.includes(file.replace('/dist/', '/src/').replace(/js$/, 'ts')))
  deepEqual(stale, [], 'dist holds nothing that src no longer has: delete dist')
  return files.length
}
