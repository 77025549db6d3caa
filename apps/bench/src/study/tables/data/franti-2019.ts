/**
 * What the table of P. Fränti, S. Sieranoja, How much can k-means be improved by using better initialization and repeats?,
 * Pattern Recognition 93, 2019, comes to when it is measured again: mean centroid index of the seeds and after Lloyd's
 * algorithm, and runs with an index of 0 after it in percent.
 *
 * These are not the numbers of the paper. They were measured by an independent C++ program with Lloyd's algorithm run to
 * strict convergence, and rounded to one decimal.
 */
export type RemeasuredRow = readonly [initialIndex: number | null, finalIndex: number, success?: number]

/** By strategy and set. */
export const remeasuredRows: Readonly<Record<string, Readonly<Record<string, RemeasuredRow>>>> = {
  'random-partition': {
    s1: [12.3, 3.2, 0],
    s2: [14.0, 0.6, 44],
    s4: [14.0, 0.4, 62],
    a1: [19.0, 6.0, 0],
    a2: [33.0, 10.7, 0],
    birch1: [96.0, 11.1, 0],
    dim032: [13.1, 5.1, 0],
  },
  'random-points': {
    s1: [5.3, 1.9, 3],
    s2: [5.3, 1.4, 11],
    s4: [5.4, 0.9, 25],
    a1: [7.2, 2.5, 1],
    a2: [12.7, 4.6, 0],
    birch1: [37.9, 6.9, 0],
    dim032: [5.6, 3.5, 0],
  },
  maximin: {
    s1: [1.3, 0.7, 37],
    s2: [2.9, 1.0, 14],
    s4: [6.9, 1.0, 10],
    a1: [2.2, 1.0, 15],
    a2: [4.1, 2.6, 1],
    birch1: [20.5, 5.9, 0],
    dim032: [0.0, 0.0, 100],
  },
  'k-means++': {
    s1: [1.7, 1.0, 21],
    s2: [2.3, 1.0, 23],
    s4: [3.3, 0.8, 29],
    a1: [3.1, 1.5, 7],
    a2: [5.6, 2.9, 0],
    birch1: [21.6, 5.1, 0],
    birch2: [null, 7.1],
    dim032: [0.1, 0.1, 88],
  },
  'bradley-fayyad': {
    s1: [1.0, 0.9, 21],
    s2: [0.7, 0.6, 45],
    s4: [0.5, 0.4, 62],
    a1: [1.5, 1.4, 7],
    a2: [3.4, 3.1, 0],
    birch1: [6.0, 4.9, 0],
    dim032: [1.6, 1.6, 3],
  },
  sorting: {
    s1: [3.3, 1.4, 11],
    s2: [3.7, 1.1, 20],
    s4: [4.4, 0.7, 36],
    a1: [4.9, 1.5, 11],
    a2: [10.4, 3.6, 0],
    birch1: [33.1, 6.0, 0],
    dim032: [1.7, 1.4, 15],
  },
  projection: {
    s1: [3.0, 1.2, 16],
    s2: [3.5, 0.9, 28],
    s4: [4.1, 0.7, 42],
    a1: [4.5, 1.3, 18],
    a2: [9.9, 3.5, 0],
    birch1: [34.6, 4.8, 0],
    birch2: [null, 0.1],
    dim032: [1.1, 1.0, 30],
  },
  luxburg: {
    s1: [0.8, 0.5, 53],
    s2: [0.8, 0.5, 59],
    s4: [1.3, 0.4, 61],
    a1: [0.9, 0.6, 48],
    a2: [1.1, 0.9, 32],
    birch1: [5.9, 3.2, 0],
    dim032: [0.1, 0.1, 96],
  },
  split: {
    s1: [0.5, 0.2, 78],
    s2: [0.7, 0.3, 74],
    s4: [1.4, 0.3, 65],
    a1: [1.2, 0.5, 48],
    a2: [2.2, 1.1, 20],
    birch1: [10.2, 2.4, 0],
  },
  'split, 10 iterations': {
    s1: [0.0, 0.0, 100],
    s2: [0.1, 0.0, 98],
    s4: [0.5, 0.2, 80],
    a1: [0.2, 0.1, 89],
    a2: [0.1, 0.0, 96],
    birch1: [7.4, 2.2, 0],
    dim032: [0.0, 0.0, 100],
  },
  'greedy-k-means++': {
    s1: [0.3, 0.2, 82],
    s2: [0.8, 0.4, 62],
    s4: [1.7, 0.5, 53],
    a1: [1.1, 0.7, 40],
    a2: [1.7, 1.1, 17],
    birch1: [8.3, 3.3, 0],
    birch2: [null, 1.3],
    dim032: [0.0, 0.0, 100],
  },
  'maximin from the mean': {
    s1: [1.0, 0.0],
    s2: [3.0, 1.0],
    s4: [7.0, 1.0],
    a1: [3.0, 1.0],
    a2: [3.0, 2.0],
    birch1: [21.0, 7.0],
    dim032: [0.0, 0.0],
  },
}
