// Checks what would be published: packs every public package, installs the tarballs together in an empty project, and
// uses them there as anyone would. Run by `pnpm check:tarballs`, which builds first.
import { deepEqual, ok } from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What a command prints; an error with all it printed if it fails. */
function run(cwd, command, ...args) {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    throw new Error(`${command} ${args.join(' ')}\n${error.stdout}${error.stderr}`, { cause: error })
  }
}

/** The public packages of `packages` or `apps`: their names and folders. */
function publicPackages(group) {
  return readdirSync(join(root, group))
    .map((folder) => join(root, group, folder))
    .map((folder) => ({ folder, ...JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) }))
    .filter((one) => !one.private)
}

/** Packs a package into `temp`; the path of the tarball. */
function pack(temp, { name, folder }) {
  const packed = join(temp, 'packed', name)
  mkdirSync(packed, { recursive: true })
  run(folder, 'pnpm', 'pack', '--pack-destination', packed)
  return join(packed, readdirSync(packed)[0])
}

/** Checks what lies in a tarball, `entry` being its first module; how many files. */
function checkFiles(tarball, entry) {
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

/** Checks that import() and require() give the same exports; how many. */
function checkExports(project, name) {
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

/** Clusters four points with what was installed. */
function checkUse(project) {
  const code = `import { lloyd } from '@kentro/lloyd'
const points = [[0, 0], [0, 1], [9, 9], [9, 8]]
const { labels, centroids, inertia, iterations } = lloyd(points, [[0, 0], [9, 9]])
console.log(labels.join(' '), '|', centroids.join(' '), '|', inertia, iterations.toFixed())
`
  writeFileSync(join(project, 'use.mjs'), code)
  deepEqual(run(project, process.execPath, 'use.mjs'), '0 0 1 1 | 0 0.5 9 8.5 | 1 2\n')
}

/** Checks the types of all packages and of what `checkUse` wrote, as a user's TypeScript sees them: from dist. */
function checkTypes(project, packages) {
  const all = packages.map(({ name }, at) => `export * as x${at} from '${name}'\n`)
  writeFileSync(join(project, 'all.mjs'), all.join(''))
  const compilerOptions = { module: 'nodenext', target: 'es2022', lib: ['es2023', 'dom'], types: [], strict: true }
  const files = ['all.mjs', 'use.mjs']
  const config = { compilerOptions: { ...compilerOptions, allowJs: true, checkJs: true, noEmit: true }, files }
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config))
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  run(project, process.execPath, tsc, '--pretty', 'false')
  const read = run(project, process.execPath, tsc, '--listFilesOnly').split('\n')
  for (const { name } of packages) {
    ok(
      read.some((file) => file.endsWith(`node_modules/${name}/dist/index.d.ts`)),
      `types of ${name} come from dist`,
    )
    ok(!read.some((file) => file.includes(`node_modules/${name}/src/`)), `no types of ${name} come from src`)
  }
}

/** Goes the way of a new user with the command alone: points, a model, its picture and its labels, by processes of their own. */
function checkCommand(project) {
  const kentro = (line) => run(project, 'npx', '--no-install', 'kentro', ...line.split(' '))
  kentro('generate blobs -n 300 --seed 1 --out points.csv')
  kentro('fit points.csv -k 3 --label label --seed 1 --model model.json --out labels.csv --plot clusters.svg')
  kentro('predict model.json points.csv --out again.csv')
  const read = (file) => readFileSync(join(project, file), 'utf8')
  deepEqual(read('again.csv'), read('labels.csv'))
  ok(read('clusters.svg').startsWith('<svg'), 'the picture is an SVG')
  deepEqual(JSON.parse(kentro('inspect model.json --json')).k, 3)
}

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
  failed += report('the command', () => checkCommand(project))
  failed += report('four points clustered', () => checkUse(project))
  failed += report('types', () => checkTypes(project, packages))
  process.exitCode = failed > 0 ? 1 : 0
} finally {
  rmSync(temp, { recursive: true })
}
