import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { libraries, peers } from '@kentro/benchmarks'
import type { Whereabouts } from '@kentro/benchmarks'
import type { FirstFit } from './first-fit.ts'
import type { FreshFit } from './first-fits.ts'
import type { SpeedJob } from './speed-job.ts'
import type { Manners } from './speed-results.ts'

const PROGRAM = fileURLToPath(new URL('../first-fit.js', import.meta.url))

/** First fits in processes that are started for them: of Node, or of Python for its libraries. */
export function freshFit(where: Whereabouts): FreshFit {
  return (job, manners) => (manners.contender in libraries ? inPython(job, manners, where) : inNode(job, manners))
}

async function inPython(job: SpeedJob, { contender: name, ...manner }: Manners, where: Whereabouts): Promise<number> {
  const contender = await peers[name](where)
  try {
    const prepared = await contender.prepare(job.points)
    const stopping = { maxIterations: job.cell.maxIterations, tolerance: 0 }
    const { milliseconds = NaN } = await prepared.fitFrom(job.start, stopping, manner)()
    return milliseconds
  } finally {
    contender.close?.()
  }
}

async function inNode({ cell, points, start }: SpeedJob, { contender, ...manner }: Manners): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'kentro-bench-'))
  try {
    const { n, d, k, maxIterations } = cell
    const single = points.data instanceof Float32Array
    const files = { points: join(folder, 'points'), start: join(folder, 'start') }
    await writeFile(files.points, points.data)
    await writeFile(files.start, start.data)
    const told: FirstFit = { contender, manner, ...files, single, n, d, k, maxIterations }
    const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, JSON.stringify(told)])
    return Number(stdout)
  } finally {
    await rm(folder, { recursive: true })
  }
}
