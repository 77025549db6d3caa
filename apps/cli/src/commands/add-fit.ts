import { strategies } from '@kentro/init'
import type { StrategyName } from '@kentro/init'
import type { AlgorithmName } from '@kentro/kmeans'
import type { Command } from 'commander'
import { Option } from 'commander'
import { column } from '../options/columns.ts'
import { integer, integerOrAuto, number, seed } from '../options/numbers.ts'
import { oneOf } from '../options/one-of.ts'
import type { Streams } from '../streams.ts'
import { wrapText } from '../text/wrap-text.ts'
import { addColumns } from './add-columns.ts'
import { fit } from './fit.ts'
import type { FitOptions } from './fit.ts'

const NAMES = Object.keys(strategies) as StrategyName[]
const ALGORITHMS: AlgorithmName[] = ['auto', 'lloyd', 'elkan', 'hamerly', 'yinyang']

const HELP = `
Strategies of --init (kentro seed --help says what they do):
${wrapText(NAMES)}
Examples:
  kentro fit points.csv -k 8 --out labels.csv --model model.json --plot clusters.svg
  kentro fit iris.csv -k 3 --label species --standardize --seed 42
  kentro fit - -k 8 --out - < points.csv > labels.csv
  kentro fit points.parquet -k 8 --json --out labels.parquet | jq .inertia

--out has the points with their cluster as a last column; a .npy file the clusters alone. The same seed gives the
same model to the last bit as kmeans(points, k, { seed }) of @kentro/kmeans.`

/** Adds `kentro fit`. */
export function addFit(program: Command, streams: Streams): void {
  const command = program
    .command('fit')
    .description('fit k clusters to the points of a file')
    .argument('<points>', 'a file of points, or - for stdin')
    .requiredOption('-k, --k <n>', 'how many clusters', integer(1))
    .option('--out <file>', 'where the points go with their clusters, or - for stdout')
    .option('--model <file>', 'where the model goes, as JSON, for predict and inspect')
    .option('--plot <file>', 'where a picture goes, as .svg, or as .png where @resvg/resvg-js is installed')
    .option('--title <text>', 'the title of the picture')
    .option(
      '--init <name>',
      'how to start; greedy-k-means++ if not given',
      oneOf(NAMES, 'those that kentro seed --help lists'),
    )
    .addOption(new Option('--start <file>', 'the centroids to start from, instead').conflicts(['init', 'restarts']))
    .option(
      '--algorithm <name>',
      `${ALGORITHMS.join(', ')}: the result is the same`,
      oneOf(ALGORITHMS, ALGORITHMS.join(', ')),
    )
    .option('--restarts <n>', "starts, of which the best wins, or 'auto': 10 for random ones, else 1", integerOrAuto)
    .option('--seed <seed>', 'makes the result reproducible; drawn, and kept in the model, if not given', seed)
    .option('--max-iterations <n>', 'at most so many iterations of each start', integer(1), 300)
    .option('--tolerance <number>', '0: stop only when no label changes; 1e-4 of the variance if not given', number)
    .option('--threads <n>', "exactly so many threads, or 'auto'; the bits are the same", integerOrAuto)
    .option('--weights <column>', 'the column of weights, by name or by index from 0', column)
  addColumns(command)
    .option('--standardize', 'give all columns the same weight: mean 0, deviation 1')
    .option('--pca <n>', 'keep so many principal components (found without weights)', integer(1))
    .option('--json', 'print the model as JSON, with the labels if --out does not have them')
    .addHelpText('after', HELP)
    .action((path: string, options: FitOptions) => fit(path, options, streams))
}
