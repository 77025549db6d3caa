import type { Flags } from './flags.ts'

/** The interpreter that is asked for libraries of Python. */
export function pythonOf({ python }: Flags): string {
  return python ?? process.env['KENTRO_PYTHON'] ?? 'python3'
}
