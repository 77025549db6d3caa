import type { Command } from 'commander'
import type { Streams } from '../streams.ts'
import { addColumns } from './add-columns.ts'
import { predict } from './predict.ts'
import type { PredictOptions } from './predict.ts'

const HELP = `
Examples:
  kentro predict model.json points.csv --out labels.csv
  kentro predict model.json - < points.csv > labels.csv
  kentro predict model.json points.npy --out labels.npy

Columns are found by the names of those that the model was fitted to. --standardize and --pca
of the fit are in the model and are repeated.`

/** Adds `kentro predict`. */
export function addPredict(program: Command, streams: Streams): void {
  const command = program
    .command('predict')
    .description('find the cluster of each point of a file')
    .argument('<model>', 'what kentro fit --model wrote, or - for stdin')
    .argument('<points>', 'a file of points, or - for stdin')
    .option('--out <file>', 'where the points go with their clusters; stdout if not given')
  addColumns(command)
    .option('--json', 'print the sizes of the clusters as JSON, with the labels if --out does not have them')
    .addHelpText('after', HELP)
    .action((from: string, path: string, options: PredictOptions) => predict(from, path, options, streams))
}
