import { peers } from '@kentro/benchmarks'
import { Command, Option } from 'commander'
import type { Flags } from './flags.ts'
import { suiteNames } from './suite-names.ts'
import { integer, integers, names } from './lists.ts'

const EXAMPLES = `
Examples:
  pnpm bench --quick
  pnpm bench --dimensions 2,16 --clusters 3,20 --points 2000 --seed 7
  pnpm bench --suite grid --repeats 11 --out grid-report
  pnpm bench --data points.csv --label species
  pnpm bench --data points.csv --clusters 3,4,5
  pnpm bench --suite speed --python ~/venv/bin/python --against scikit-learn,faiss
  pnpm bench --suite speed --cells uniform,blobs-50k-24-70
  pnpm bench --suite kernels
  pnpm bench --suite auto --quick
`

/** Where help and complaints go. */
export interface Writers {
  out: (text: string) => void
  err: (text: string) => void
}

/**
 * The flags in the arguments of a command line.
 *
 * @throws CommanderError, once it has been explained, with the exit code; also after --help, with 0
 */
export function parseFlags(args: readonly string[], { out, err }: Writers): Flags {
  const command = new Command('pnpm bench')
    .description('Compares Kentro with other k-means libraries: accuracy, inertia and time, on the same data.')
    .addOption(new Option('--quick', 'a few small cases, in under ten seconds').conflicts('full'))
    .addOption(new Option('--full', 'everything, however long it takes'))
    .option('--dimensions <list>', 'the dimensions of the grid, such as 2,16', integers(1))
    .option('--clusters <list>', 'the numbers of clusters of the grid, or for --data, such as 3,20', integers(1))
    .option('--points <n>', 'points per case of the grid', integer(1))
    .option('--repeats <n>', 'rounds of timing, and seeds', integer(1))
    .option('--seed <n>', 'of the data, the starts and the own seeding', integer(0), 42)
    .option(
      '--against <names>',
      `rivals besides the usual ones, or with the suite speed the only ones; known: ${Object.keys(peers).join(', ')}`,
      names,
    )
    .option('--suite <names>', `what to run: ${suiteNames.join(', ')}; the last three each by itself`, names)
    .option('--cells <names>', 'of the suite speed or auto, such as iris,uniform,blobs-50k-24-70 (data-n-d-k)', names)
    .option('--threads <n>', 'of the suite speed or auto: as many as each may use, 2 if not given', integer(1))
    .option('--python <path>', 'the interpreter for libraries of Python; else KENTRO_PYTHON, else python3')
    .option('--data <file>', 'your own points: a CSV file, numbers in all columns but the labels')
    .option('--label <column>', 'its column of true labels, by name or by index from 0')
    .option('--out <folder>', 'where the report goes', 'bench-report')
    .addHelpText('after', EXAMPLES)
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: err })
  command.parse(args[0] === '--' ? args.slice(1) : args, { from: 'user' })
  const { quick, full, ...rest } = command.opts<Omit<Flags, 'profile'> & { quick?: true; full?: true }>()
  return { profile: quick ? 'quick' : full ? 'full' : 'default', ...rest }
}
