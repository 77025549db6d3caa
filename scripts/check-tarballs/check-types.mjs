import { ok } from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './packages.mjs'
import { run } from './run.mjs'

/** Checks the types of all packages and of these modules for Node, as a user's TypeScript sees them: from dist. */
export function checkTypes(project, packages, modules) {
  const all = packages.map(({ name }, at) => `export * as x${at} from '${name}'\n`)
  writeFileSync(join(project, 'all.mjs'), all.join(''))
  const read = compile(project, ['all.mjs'], [])
  for (const { name } of packages) {
    ok(
      read.some((file) => file.endsWith(`node_modules/${name}/dist/index.d.ts`)),
      `types of ${name} come from dist`,
    )
    ok(!read.some((file) => file.includes(`node_modules/${name}/src/`)), `no types of ${name} come from src`)
  }
  compile(project, modules, ['node'])
}

/** Compiles modules, with the types of nothing but these global ones; the files that were read. */
function compile(project, files, types) {
  const options = { module: 'nodenext', target: 'es2022', lib: ['es2023', 'dom'], strict: true }
  const typeRoots = [join(root, 'node_modules/@types')]
  const compilerOptions = { ...options, types, typeRoots, allowJs: true, checkJs: true, noEmit: true }
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  run(project, process.execPath, tsc, '--pretty', 'false')
  return run(project, process.execPath, tsc, '--listFilesOnly').split('\n')
}
