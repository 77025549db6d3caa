import type { StudyFlags } from './study-flags.ts'

/**
 * Refuses flags that do not go together: one that would do nothing is a mistake.
 *
 * @throws RangeError naming the flag
 */
export function checkStudyFlags(flags: StudyFlags): void {
  const { data, families, label, table, strategy, strategies, references, clusters } = flags
  const given = { strategies, references, families, label, clusters, strategy: strategy[0] }
  const idle = Object.entries(given).find(([, value]) => value !== undefined)
  const mistakes: [boolean, string][] = [
    [table !== undefined && idle !== undefined, `--${idle?.[0]} does not go with --table, which has its own`],
    [data !== undefined && families !== undefined, '--families does not go with --data'],
    [label !== undefined && data === undefined, '--label needs --data'],
  ]
  for (const [made, message] of mistakes) if (made) throw new RangeError(message)
}
