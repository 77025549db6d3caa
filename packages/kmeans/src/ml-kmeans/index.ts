export { kmeans } from './kmeans.ts'
export { kmeansGenerator } from './kmeans-generator.ts'
export type { InitializationMethod, Options, OptionsWithDefault, OptionsWithoutDefault } from './options.ts'
export type { CentroidWithInformation, KMeansResult } from './k-means-result.ts'
