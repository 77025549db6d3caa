/**
 * The tables of B. Fritzke, Breathing k-means, arXiv 2006.15666v3, 2020, read from their pictures in the repository of the
 * paper (gittar/breathing-k-means): mean inertia of the best of 10 runs of greedy k-means++ (scikit-learn), of the best of
 * 10 runs of Hartigan and Wong's algorithm (R), and of one run of breathing k-means with m = 5, over 100 runs for data in
 * two dimensions and 25 for the others, in four significant digits.
 */
export interface Published {
  readonly set: string
  readonly n: number
  readonly d: number
  readonly k: number
  readonly greedy: number
  readonly hartiganWong: number
  readonly breathing: number
  /** How much lower breathing k-means is than greedy k-means++, in percent. */
  readonly improvement: number
}

const flat = (set: string, k: number, n: number, ...rest: [number, number, number, number]) =>
  row(set, k, n, 2, ...rest)

function row(
  set: string,
  k: number,
  n: number,
  d: number,
  ...[greedy, hartiganWong, breathing, improvement]: [number, number, number, number]
): Published {
  return { set, n, d, k, greedy, hartiganWong, breathing, improvement }
}

const cloud = (k: number, ...rest: [number, number, number, number]) => row('Cloud', k, 1024, 10, ...rest)
const norm25 = (k: number, ...rest: [number, number, number, number]) => row('Norm25-new', k, 10_000, 15, ...rest)
const spam = (k: number, ...rest: [number, number, number, number]) => row('Spam', k, 4601, 58, ...rest)

export const published: readonly Published[] = [
  flat('Jain', 30, 373, 6.041e2, 6.411e2, 5.835e2, 3.4),
  flat('R15', 30, 600, 6.798e1, 7.066e1, 6.58e1, 3.21),
  flat('D31', 100, 3100, 1.367e3, 1.446e3, 1.324e3, 3.19),
  flat('Aggregation', 200, 788, 2.499e2, 2.425e2, 2.34e2, 6.34),
  flat('Flame', 80, 240, 4.792e1, 4.476e1, 4.392e1, 8.33),
  flat('Spiral', 80, 312, 1.276e2, 1.449e2, 1.22e2, 4.4),
  flat('S2', 100, 5000, 2.665e12, 2.736e12, 2.604e12, 2.29),
  flat('Birch1', 100, 100_000, 9.664e13, 1.023e14, 9.278e13, 3.99),
  flat('Birch3', 100, 100_000, 3.798e13, 4.272e13, 3.739e13, 1.54),
  flat('gmd5x5', 50, 10_000, 6.591, 7.507, 6.149, 6.7),
  flat('gmd8x8', 128, 25_600, 5.688, 6.772, 5.231, 8.04),
  flat('noise', 100, 13_664, 1.095e1, 1.204e1, 1.061e1, 3.07),
  flat('vardensity', 100, 30_000, 2.624e1, 2.803e1, 2.59e1, 1.28),
  flat('uniform', 100, 1000, 1.259, 1.272, 1.206, 4.21),
  flat('stains', 100, 10_000, 5.543e5, 6.256e5, 5.399e5, 2.6),
  flat('rice', 120, 10_000, 2.706e5, 4.61e5, 2.568e5, 5.08),
  cloud(25, 2.001e6, 2.298e6, 1.973e6, 1.41),
  cloud(50, 1.09e6, 1.402e6, 1.062e6, 2.51),
  cloud(100, 6.082e5, 7.78e5, 5.865e5, 3.57),
  cloud(150, 4.109e5, 5.509e5, 3.946e5, 3.97),
  cloud(200, 3.005e5, 4.168e5, 2.866e5, 4.63),
  norm25(25, 1.491e5, 2.5e8, 1.491e5, 0),
  norm25(50, 1.421e5, 1.46e6, 1.405e5, 1.09),
  norm25(100, 1.31e5, 1.301e5, 1.299e5, 0.9),
  norm25(150, 1.235e5, 1.224e5, 1.225e5, 0.78),
  norm25(200, 1.178e5, 1.166e5, 1.17e5, 0.74),
  spam(25, 1.553e7, 1.432e8, 1.54e7, 0.83),
  spam(50, 5.917e6, 1.201e8, 5.77e6, 2.49),
  spam(100, 2.075e6, 6.716e7, 2.011e6, 3.08),
  spam(150, 1.05e6, 5.122e7, 1.014e6, 3.41),
  spam(200, 6.649e5, 4.225e7, 6.47e5, 2.69),
]
