import type { Command } from 'commander'
import { column, columns } from '../options/columns.ts'

/** Adds the options that say which columns of a file are what. */
export function addColumns(command: Command): Command {
  return command
    .option(
      '--columns <list>',
      "the columns of coordinates, such as x,y or 0,1, or 'numeric'; all if not given",
      columns,
    )
    .option('--label <column>', 'a column that is no coordinate, by name or by index from 0', column)
}
