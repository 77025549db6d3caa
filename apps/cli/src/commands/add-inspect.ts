import type { Command } from 'commander'
import type { Streams } from '../streams.ts'
import { inspect } from './inspect.ts'

const HELP = `
Examples:
  kentro inspect model.json
  kentro inspect model.json --json | jq '.clusters[].centroid'`

/** Adds `kentro inspect`. */
export function addInspect(program: Command, streams: Streams): void {
  program
    .command('inspect')
    .description('show how a model was fitted, and its clusters')
    .argument('<model>', 'what kentro fit --model wrote, or - for stdin')
    .option('--json', 'print it as JSON')
    .addHelpText('after', HELP)
    .action((path: string, options: { json?: boolean }) => inspect(path, options, streams))
}
