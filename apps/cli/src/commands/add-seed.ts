import { strategies } from '@kentro/init'
import type { StrategyName } from '@kentro/init'
import type { Command } from 'commander'
import { column } from '../options/columns.ts'
import { integer, seed as seedOf } from '../options/numbers.ts'
import { oneOf } from '../options/one-of.ts'
import type { Streams } from '../streams.ts'
import { listText } from '../text/list-text.ts'
import { addColumns } from './add-columns.ts'
import { seed } from './seed.ts'
import type { SeedOptions } from './seed.ts'

const NAMES = Object.keys(strategies) as StrategyName[]

const HELP = `
Strategies (* takes weights, ! draws nothing):
${listText(
  Object.values(strategies).map(({ name, description, weighted, deterministic }): [string, string] => [
    `${name} ${weighted ? '*' : ''}${deterministic ? '!' : ''}`.trimEnd(),
    description,
  ]),
)}
Examples:
  kentro seed points.csv -k 8 --init k-means++ --seed 42 --out start.csv
  kentro fit points.csv -k 8 --start start.csv
  kentro seed points.csv -k 8 --init maximin --json | jq .indices

The same seed gives the centroids that the strategy gives in code with seeded(seed) of @kentro/core.`

/** Adds `kentro seed`. */
export function addSeed(program: Command, streams: Streams): void {
  const command = program
    .command('seed')
    .description('find start centroids by a strategy')
    .argument('<points>', 'a file of points, or - for stdin')
    .requiredOption('-k, --k <n>', 'how many centroids', integer(1))
    .option(
      '--init <name>',
      'the strategy',
      oneOf(NAMES, 'those that kentro seed --help lists'),
      'greedy-k-means++' as StrategyName,
    )
    .option('--seed <seed>', 'another seed, other centroids', seedOf, 0)
    .option('--weights <column>', 'the column of weights, by name or by index from 0', column)
    .option('--out <file>', 'where the centroids go; stdout if not given')
  addColumns(command)
    .option('--json', 'print the centroids and the chosen points as JSON')
    .addHelpText('after', HELP)
    .action((path: string, options: SeedOptions) => seed(path, options, streams))
}
