import type { Environment } from '../environment.ts'
import type { ContenderInfo } from '../results.ts'

/** What all results say of their run. */
interface Ran {
  readonly environment: Environment
  readonly contenders: readonly ContenderInfo[]
  readonly date: string
  readonly command: string
}

/** The machine, the program and the contenders of a run, in a sentence each. */
export function environmentText({ environment, contenders, date, command }: Ran): string[] {
  const { cpu, cores, memory, os, node, commit } = environment
  const versions = contenders.map(({ name, version }) => `${name} ${version}`)
  return [
    `${cpu}, ${cores} cores, ${memory} GiB; ${os}; Node ${node}`,
    `${versions.join(', ')}; commit ${commit ?? 'unknown'}; ${date.slice(0, 10)}; ${command}`,
  ]
}
