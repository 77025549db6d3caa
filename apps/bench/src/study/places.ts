import { fileURLToPath } from 'node:url'

/** The root of this repository, from sources and from what is built of them. */
export const root: string = fileURLToPath(new URL('../../../..', import.meta.url))

/** Published studies, below the root. */
export const PUBLISHED = 'benchmarks/results/study'

/** The best known inertias of published studies, below the root. */
export const PUBLISHED_RECORDS: string = `${PUBLISHED}/best-known.json`
