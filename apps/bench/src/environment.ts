import { execFileSync } from 'node:child_process'
import { availableParallelism, arch, cpus, platform, release, totalmem } from 'node:os'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The machine and the program. */
export interface Environment {
  cpu: string
  cores: number
  /** GiB. */
  memory: number
  os: string
  node: string
  /** Of this repository, with '+' where files differ from it; null where there is none. */
  commit: string | null
}

/** This machine and this program. */
export function environment(): Environment {
  return {
    cpu: cpus()[0]?.model.trim() || 'unknown CPU',
    cores: availableParallelism(),
    memory: Math.round(totalmem() / 2 ** 30),
    os: `${platform()} ${release()} ${arch()}`,
    node: process.versions.node,
    commit: commit(),
  }
}

function commit(): string | null {
  try {
    const hash = git('rev-parse', '--short=10', 'HEAD')
    return git('status', '--porcelain') === '' ? hash : `${hash}+`
  } catch {
    return null
  }
}

function git(...args: string[]): string {
  const cwd = dirname(fileURLToPath(import.meta.url))
  return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
}
