import type { Contender } from './contender.ts'
import { elkanContender, kmeansContender, lloydContender } from './kentro.ts'
import { mlKMeans } from './ml-kmeans.ts'

/**
 * Who can take part, by name. They are loaded when they are asked for, so that a rival which is not installed, or which
 * needs another program, stops only those who want it.
 */
export const peers: Readonly<Record<string, () => Promise<Contender>>> = {
  'ml-kmeans': async () => mlKMeans,
  kmeans: async () => kmeansContender,
  lloyd: async () => lloydContender,
  elkan: async () => elkanContender,
}

/** Who takes part unless told otherwise; ratios are against the first. */
export const usualPeers: readonly string[] = ['ml-kmeans', 'kmeans', 'lloyd', 'elkan']
