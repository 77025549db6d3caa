import { count, several } from '../../tables/format.ts'
import type { Analysis } from '../analysis/analysis.ts'
import { BUDGET_RUNS, TARGET } from '../analysis/targets.ts'
import type { StudyMeta } from '../study-meta.ts'

/** How it was done, in paragraphs that can be pasted into a paper. */
export function studyMethod(meta: StudyMeta, { gathered, control }: Analysis): string[] {
  const { strategies, references, referenceRuns, data, runs, seed, solver, environment, versions, date, command } = meta
  const packages = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  const single = strategies.filter(({ deterministic }) => deterministic).map(({ name }) => name)
  const helpers = references.map(({ name }) => name).join(' and ')
  const helped =
    helpers === ''
      ? ''
      : ` (among its trials ${several(referenceRuns, 'run', 'runs')} of ${helpers} on each, for this purpose only)`
  const cases =
    gathered.cases.length === data.length ? '' : ` (${count(gathered.cases.length)} with their numbers of clusters)`
  const once = single.length === 0 ? '' : ` Strategies that draw nothing (${single.join(', ')}) were run once.`
  return [
    `We compared ${several(strategies.length, 'initialization strategy', 'initialization strategies')} of k-means on ` +
      `${several(data.length, 'data set', 'data sets')}${cases}, with ${several(runs, 'run', 'runs')} each.${once} Trials are paired: run r of every strategy on a data set draws from one ` +
      'stream of pseudo-random numbers (Alea), named by the seed, the data set, k and r, so that nothing depends on the order ' +
      `of trials or on the machine; the seed was ${seed}. From its seeds each trial ran Lloyd’s algorithm (solver: ${solver}) until no label ` +
      'changed, on one thread; clusters that lost all points took the point farthest from its centroid. Inertia is the sum of ' +
      'squared distances to the nearest centroid, computed exactly, so that it is the same on every machine.',
    'The gap of a run is its inertia over the best known for that data set and k, less 1; the best known is the lowest that ' +
      `this or an earlier study found${helped}, and is published with where it comes from. The centroid index counts the clusters that ` +
      'a set of centroids misses (Fränti, Rezaei and Zhao 2014), against the true centers, or the means of the true labels; a ' +
      'run is a success where it is 0. Cost is counted in distances, of the strategy and of the solver, in units of n k.',
    'The unit of comparison is the mean over the runs on a data set; runs are never pooled over data sets. Strategies are ' +
      'ranked by the mean gap on each data set and compared by Friedman’s test in the form of Iman and Davenport, with Nemenyi’s ' +
      `critical difference (Demšar 2006); each is compared with ${control} by Wilcoxon’s signed-rank test with Holm’s ` +
      'correction. Intervals are at 95 %: Wilson’s for shares, the bootstrap’s (BCa, 2,000 resamples) for means. Three ' +
      `protocols are reported: fixed runs; an equal budget of as many distances as ${BUDGET_RUNS} runs of ${control}; and the ` +
      `distances until the gap is at most ${100 * TARGET} %, with the restarts that reach it with 99 % certainty, ln 0.01 / ln (1 - p).`,
    `Measured with ${packages.join(', ')} (commit ${environment.commit ?? 'unknown'}) on ${environment.cpu}, ${environment.cores} cores, ` +
      `${environment.memory} GiB, ${environment.os}, Node.js ${environment.node}, on ${date.slice(0, 10)}, by: ${command}. ` +
      'Every number and picture is computed from the rows that are published beside this report, one per trial, and the best ' +
      'known inertias beside them.',
  ]
}
