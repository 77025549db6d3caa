import type { Contender } from './contender.ts'
import { elkanContender, kmeansContender, lloydContender } from './kentro.ts'
import { mlKMeans } from './ml-kmeans.ts'
import { libraries } from './python/libraries.ts'
import { loadPython } from './python/load-python.ts'

/** What is needed to load contenders that live elsewhere. */
export interface Whereabouts {
  /** The interpreter that has the libraries of Python. */
  readonly python: string
}

/** Brings a contender, or says why it does not take part (NotAtHand). */
export type Load = (where: Whereabouts) => Promise<Contender>

/**
 * Who can take part, by name. They are loaded when they are asked for, so that a rival which is not installed, or which
 * needs another program, stops only those who want it.
 */
export const peers: Readonly<Record<string, Load>> = {
  'ml-kmeans': async () => mlKMeans,
  kmeans: async () => kmeansContender,
  lloyd: async () => lloydContender,
  elkan: async () => elkanContender,
  kentro: async () => (await import('./kentro-ways.ts')).kentroContender,
  skmeans: async () => (await import('./skmeans.ts')).skmeansContender,
  druidjs: async () => (await import('./druidjs.ts')).druidContender,
  '@thi.ng/k-means': async () => (await import('./thi-ng.ts')).thiNgContender,
  ...Object.fromEntries(
    Object.keys(libraries).map((name) => [name, ({ python }: Whereabouts) => loadPython(name, python)]),
  ),
}

/** Who takes part unless told otherwise; ratios are against the first. */
export const usualPeers: readonly string[] = ['ml-kmeans', 'kmeans', 'lloyd', 'elkan']

/** Whom Kentro is compared with in speed unless told otherwise. */
export const usualRivals: readonly string[] = ['scikit-learn', 'ml-kmeans']
