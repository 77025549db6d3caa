import { deepEqual, match, ok } from 'node:assert/strict'
import { spawnSync } from 'node:child_process'

/** Arguments of the command where the user of `checkCommand` goes wrong, and what the line that it answers with must hold. */
const WRONG_TURNS = [
  ['fit pints.csv -k 3', "did you mean 'points.csv'?"],
  ['fit points.csv -k 3 --label lable', "did you mean 'label'?"],
  ['fit points.csv -k 301 --label label', 'k must be an integer from 1 to n = 300, got 301'],
  ['fit points.csv -k 3 --label label --init kmeans++', 'Did you mean k-means++?'],
  ['fit points.csv -k 3 --label label --out labels.arrow', 'npm install apache-arrow'],
  ['fit points.csv -k 3 --label label --plot clusters.png', 'npm install @resvg/resvg-js'],
  ['fit points.csv -k 3 --label label --model none/model.json', "'none' must be a folder that can be written to"],
  ['predict points.csv points.csv', 'points.csv must be a model that kentro fit --model wrote'],
  ['predict model.json labels.csv --columns x0', 'must have the 2 columns of the model (x0, x1), got 1 (x0)'],
  ['pedict model.json points.csv', 'Did you mean predict?'],
]

/** Checks that each wrong turn ends in one line that helps. */
export function checkWrongTurns(project) {
  for (const [args, said] of WRONG_TURNS) {
    const options = { cwd: project, encoding: 'utf8' }
    const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'kentro', ...args.split(' ')], options)
    deepEqual([status, stdout], [1, ''], args)
    const errors = stderr.split('\n').filter((line) => !line.startsWith('npm '))
    match(errors.join('\n'), /^error: .*\n$/, args)
    ok(errors[0].includes(said), `${args}: ${errors[0]}`)
  }
}
