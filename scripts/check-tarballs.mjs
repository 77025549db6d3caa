// Checks what would be published: packs every public package, installs the tarballs together in an empty project, and
// uses them there as anyone would. Run by `pnpm check:tarballs`, which builds first.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkCode, modules } from './check-tarballs/check-code.mjs'
import { checkCommand } from './check-tarballs/check-command.mjs'
import { checkExports } from './check-tarballs/check-exports.mjs'
import { checkFiles } from './check-tarballs/check-files.mjs'
import { checkTypes } from './check-tarballs/check-types.mjs'
import { checkWrongTurns } from './check-tarballs/check-wrong-turns.mjs'
import { pack, publicPackages } from './check-tarballs/packages.mjs'
import { run } from './check-tarballs/run.mjs'

/** Runs one check, says how it went, and whether it failed. */
function report(subject, check) {
  try {
    console.log(`ok      ${subject}${check() ?? ''}`)
    return 0
  } catch (error) {
    console.log(`FAILED  ${subject}: ${error.message}`)
    return 1
  }
}

const temp = mkdtempSync(join(tmpdir(), 'kentro-tarballs-'))
try {
  const packages = publicPackages('packages')
  const commands = publicPackages('apps')
  const tarballs = [...packages, ...commands].map((one) => pack(temp, one))
  const project = join(temp, 'project')
  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }')
  run(project, 'npm', 'install', '--no-audit', '--no-fund', '--ignore-scripts', ...tarballs)
  let failed = 0
  for (const [at, { name }] of packages.entries()) {
    failed += report(name, () => `: ${checkFiles(tarballs[at], 'index')} files, ${checkExports(project, name)} exports`)
  }
  for (const [at, { name }] of commands.entries()) {
    failed += report(name, () => `: ${checkFiles(tarballs[packages.length + at], 'main')} files`)
  }
  failed += report('the way of a new user with the command', () => checkCommand(project))
  failed += report('wrong turns on it', () => checkWrongTurns(project))
  failed += report('the way of a new user in code', () => checkCode(project))
  failed += report('types', () => checkTypes(project, packages, modules))
  process.exitCode = failed > 0 ? 1 : 0
} finally {
  rmSync(temp, { recursive: true })
}
