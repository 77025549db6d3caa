import { suites } from '@kentro/benchmarks'

/** Suites with protocols and reports of their own, each run by itself. */
export const soloSuites: readonly string[] = ['speed', 'kernels', 'auto']

/** What can be asked for by --suite. */
export const suiteNames: readonly string[] = [...Object.keys(suites), 'file', ...soloSuites]
