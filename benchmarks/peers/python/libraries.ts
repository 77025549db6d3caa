import type { Precision } from '../contender.ts'

/** A library of Python that driver.py can use. */
export interface Library {
  /** Its class in libraries.py. */
  readonly driver: string
  /** What `pip install` has to be told. */
  readonly packages: string
  readonly algorithms: readonly string[]
  readonly precisions: readonly Precision[]
  readonly selfSeeded?: true
  /** Whether it has greedy k-means++ to be called alone. */
  readonly seeds?: true
  readonly note: string
}

const FIT = 'in a process of Python, which takes the time around the fit'

/** Those libraries, by name. */
export const libraries: Readonly<Record<string, Library>> = {
  'scikit-learn': {
    driver: 'ScikitLearn',
    packages: 'scikit-learn',
    algorithms: ['lloyd', 'elkan'],
    precisions: ['float64', 'float32'],
    seeds: true,
    note: `KMeans with n_init=1, ${FIT}; its own seeding is k-means++, the greedy one`,
  },
  'scikit-learn-intelex': {
    driver: 'Intelex',
    packages: 'scikit-learn-intelex threadpoolctl',
    algorithms: ['lloyd'],
    precisions: ['float64', 'float32'],
    note: `sklearnex.cluster.KMeans, ${FIT}; it computes elkan as lloyd`,
  },
  faiss: {
    driver: 'Faiss',
    packages: 'faiss-cpu threadpoolctl',
    algorithms: ['lloyd'],
    precisions: ['float32'],
    note:
      `Kmeans on all points (it would take 256 per centroid), ${FIT} and around the assignment that gives the labels, ` +
      'which its users call for themselves; it is told how many iterations the others took, as it does not stop when ' +
      'no label changes; its own seeding is random points',
  },
  superkmeans: {
    driver: 'SuperKMeans',
    packages: 'superkmeans threadpoolctl',
    algorithms: ['pruned', 'blas'],
    precisions: ['float32'],
    selfSeeded: true,
    note:
      `SuperKMeans on all points, flat, without early termination, ${FIT} and around the assignment that gives the ` +
      'labels; it takes no start, so it is told how many iterations the others took from theirs; pruning is probabilistic, ' +
      'blas does without',
  },
  mlpack: {
    driver: 'Mlpack',
    packages: 'mlpack threadpoolctl',
    algorithms: ['naive', 'elkan', 'hamerly', 'pelleg-moore'],
    precisions: ['float64'],
    note:
      `${FIT}; its tolerance cannot be told: it stops once centroids moved by at most 1e-5 together; its iterations ` +
      'are those that it logs in another fit; its own seeding is k-means++, one trial a step',
  },
}
