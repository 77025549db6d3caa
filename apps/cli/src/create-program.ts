import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { addFit } from './commands/add-fit.ts'
import { addGenerate } from './commands/add-generate.ts'
import { addInspect } from './commands/add-inspect.ts'
import { addPredict } from './commands/add-predict.ts'
import { addSeed } from './commands/add-seed.ts'
import type { Streams } from './streams.ts'

const HELP = `
Examples:
  kentro generate blobs --out points.csv
  kentro fit points.csv -k 3 --label label --out labels.csv --model model.json --plot clusters.svg
  kentro predict model.json more.csv --out more-labels.csv
  kentro inspect model.json

Files are .csv, .tsv, .jsonl (each also .gz), .npy, .npz, .parquet or .arrow; - is stdin or stdout, which has CSV.
Exit codes: 0 done, 1 bad input, 130 interrupted. Files are written whole or not at all.
kentro COMMAND --help has the options of a command.`

/** The command line: its commands, options and help. */
export function createProgram(streams: Streams): Command {
  const program = new Command('kentro')
    .description('k-means on the command line: points in, labels, a model and a picture out')
    .version(version())
    .exitOverride()
    .configureHelp({ helpWidth: 110 })
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stderr.write(text),
      outputError: (text, write) => write(onOneLine(text)),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText('after', HELP)
  addFit(program, streams)
  addPredict(program, streams)
  addGenerate(program, streams)
  addSeed(program, streams)
  addInspect(program, streams)
  return program
}

/** An error on one line; where a command is unknown and none is like it, with all of them. */
function onOneLine(text: string): string {
  const all = ' (known: fit, predict, generate, seed, inspect)'
  return text.replace(/\n\(/, ' (').replace(/^error: unknown command '[^']*'$/m, `$&${all}`)
}

function version(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}
