import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { families } from '@kentro/datasets'
import { strategies } from '@kentro/init'
import { solverNames } from '@kentro/study'
import { Command, Option } from 'commander'
import { integer, integers, names } from '../../flags/lists.ts'
import type { Writers } from '../../flags/parse-flags.ts'
import type { StudyFlags } from './study-flags.ts'

const EXAMPLES = `
Examples:
  pnpm run study --quick
  pnpm run study --strategies k-means++,greedy-k-means++ --strategy ./mine.mjs --families s2,birch2
  pnpm run study --data points.csv --clusters 5,10 --runs 50
  pnpm run study --table franti-2019 --data FOLDER

Known strategies: ${Object.keys(strategies).join(', ')}
Known families:   ${Object.keys(families).join(', ')}
`

/**
 * The flags in the arguments of a command line.
 *
 * @throws CommanderError, once it has been explained, with the exit code; also after --help, with 0
 */
export function parseStudyFlags(args: readonly string[], { out, err }: Writers): StudyFlags {
  const command = new Command('pnpm run study')
    .description(
      'Compares initialization strategies of k-means: paired trials, protocols and statistics, with a report.',
    )
    .addOption(new Option('--quick', 'a few small data sets and strategies, in about twenty seconds').conflicts('full'))
    .addOption(new Option('--full', 'nearly every strategy on every family, as large as published: days'))
    .option('--strategies <names>', 'strategies of @kentro/init instead of the main ones', names)
    .option('--strategy <file>', 'a strategy of your own: a module with a default export; may be repeated', collect, [])
    .option('--references <names>', 'strategies run only for the best known inertia; none: no such', names)
    .option('--families <names>', 'generated families of data instead of the usual ones', names)
    .option('--data <path>', 'your own points instead: a file, or a folder of files')
    .option('--label <column>', 'its column of true labels, by name or by index from 0')
    .option('--clusters <list>', 'the numbers of clusters, such as 10,50', integers(1))
    .option('--runs <n>', 'trials of each strategy on each data set', integer(1))
    .option('--seed <n>', 'of the data and of the trials', integer(0), 42)
    .addOption(
      new Option('--solver <name>', 'which changes times and distances, no result')
        .default('lloyd')
        .choices(solverNames),
    )
    .option('--workers <n>', `threads, ${availableParallelism()} if not given; the rows are the same`, integer(1))
    .option('--out <folder>', 'where rows and report go; study-report if not given, with --table a folder in it')
    .option('--resume', 'go on with the rows that are there, of another command too', false)
    .addOption(new Option('--table <name>', 'the table of a paper again, on its files in --data').choices(tables))
    .option(
      '--publish [folder]',
      'keep the study of a folder in benchmarks/results, and write the README from the newest',
    )
    .addHelpText('after', EXAMPLES)
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: err })
  command.parse(args[0] === '--' ? args.slice(1) : args, { from: 'user' })
  type Options = Omit<StudyFlags, 'profile' | 'out'> & { quick?: true; full?: true; out?: string }
  const { quick, full, ...rest } = command.opts<Options>()
  const { table, out: folder = table === undefined ? OUT : join(OUT, table) } = rest
  return { profile: quick ? 'quick' : full ? 'full' : 'default', ...rest, out: folder }
}

const OUT = 'study-report'
const tables = ['franti-2019', 'fritzke-2020']

function collect(path: string, before: string[]): string[] {
  return [...before, path]
}
