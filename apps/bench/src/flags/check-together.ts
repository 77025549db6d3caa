import { checkKnown } from './check-known.ts'
import type { Flags } from './flags.ts'
import { soloSuites, suiteNames } from './suite-names.ts'

/**
 * Refuses flags that do not go together: one that would do nothing is a mistake.
 *
 * @throws RangeError naming the flag
 */
export function checkTogether({
  data,
  label,
  suite,
  dimensions,
  clusters,
  points,
  cells,
  threads,
  against,
}: Flags): void {
  checkKnown('--suite', suite ?? [], suiteNames)
  const grid = suite === undefined ? data === undefined : suite.includes('grid')
  const file = data !== undefined && (suite === undefined || suite.includes('file'))
  const solo = suite?.find((name) => soloSuites.includes(name))
  const hasCells = solo === 'speed' || solo === 'auto'
  const mistakes: [boolean, string][] = [
    [solo !== undefined && suite !== undefined && suite.length > 1, `the suite ${solo} is run by itself`],
    [label !== undefined && data === undefined, '--label needs --data'],
    [data !== undefined && !file, '--data needs the suite file'],
    [data === undefined && suite !== undefined && suite.includes('file'), 'the suite file needs --data'],
    [dimensions !== undefined && !grid, '--dimensions needs the suite grid'],
    [clusters !== undefined && !grid && !file, '--clusters needs the suite grid or file'],
    [points !== undefined && !grid, '--points needs the suite grid'],
    [cells !== undefined && !hasCells, '--cells needs the suite speed or auto'],
    [threads !== undefined && !hasCells, '--threads needs the suite speed or auto'],
    [against !== undefined && (solo === 'kernels' || solo === 'auto'), `--against needs another suite than ${solo}`],
  ]
  for (const [made, message] of mistakes) if (made) throw new RangeError(message)
}
