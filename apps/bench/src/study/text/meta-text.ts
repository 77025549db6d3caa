import { several } from '../../tables/format.ts'
import type { StudyMeta } from '../study-meta.ts'

/** The machine, the program and the size of a study, in a sentence each. */
export function metaText({ environment, versions, date, command, data, strategies, runs }: StudyMeta): string[] {
  const { cpu, cores, memory, os, node, commit } = environment
  const packages = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  return [
    `${cpu}, ${cores} cores, ${memory} GiB; ${os}; Node ${node}`,
    `${packages.join(', ')}; commit ${commit ?? 'unknown'}; ${date.slice(0, 10)}; ${command}`,
    `${several(strategies.length, 'strategy', 'strategies')} on ${several(data.length, 'data set', 'data sets')}, ` +
      `${several(runs, 'run', 'runs')} each, paired by their draws.`,
  ]
}
