import { families } from '@kentro/datasets'
import type { FamilyName } from '@kentro/datasets'
import type { Command } from 'commander'
import { Option } from 'commander'
import { addPoint, integer, number, seed } from '../options/numbers.ts'
import { oneOf } from '../options/one-of.ts'
import type { Streams } from '../streams.ts'
import { listText } from '../text/list-text.ts'
import { generate } from './generate.ts'
import type { GenerateOptions } from './generate.ts'

type Name = FamilyName | 'blobs'
const NAMES: Name[] = ['blobs', ...(Object.keys(families) as FamilyName[])]

const HELP = `
Families, as large as the published sets in whose image they are made:
${listText([
  ['blobs', 'round Gaussian clusters'],
  ...Object.values(families).map(({ name, n, d, description }): [string, string] => [
    name,
    `${description} (${n} x ${d})`,
  ]),
])}
Examples:
  kentro generate blobs -n 1000 --center 20,20 --center 4,4 --std 2 --out points.csv
  kentro generate s2 --seed 7 --out s2.parquet
  kentro generate birch1 -n 5000 --no-labels | kentro fit - -k 100`

/** Adds `kentro generate`. */
export function addGenerate(program: Command, streams: Streams): void {
  program
    .command('generate')
    .description('make points with known clusters: blobs, or a benchmark family')
    .argument(
      '<family>',
      'blobs, or one of the families below',
      oneOf(NAMES, 'those that kentro generate --help lists'),
    )
    .option('--out <file>', 'where the points go, their clusters in a column label; stdout if not given')
    .option('-n, --n <n>', 'points in all', integer(1))
    .option('-d, --d <n>', 'columns of blobs; 2 if not given', integer(1))
    .addOption(new Option('-k, --k <n>', 'how many blobs; 3 if not given').argParser(integer(1)).conflicts('center'))
    .option('--center <numbers>', 'the center of a blob, such as 20,20; once for each', addPoint)
    .option('--std <number>', 'the standard deviation of blobs; 1 if not given', number)
    .option('--seed <seed>', 'another seed, other points', seed, 0)
    .option('--no-labels', 'leave the column label out, as a .npy file always does')
    .option('--json', 'print what was made as JSON; needs --out')
    .addHelpText('after', HELP)
    .action((name: Name, options: GenerateOptions) => generate(name, options, streams))
}
