declare module 'skmeans' {
  interface Result {
    /** Iterations, without the one in which nothing moved. */
    it: number
    k: number
    idxs: number[]
    centroids: number[][]
  }
  export default function skmeans(
    data: number[][],
    k: number,
    initial: number[][] | 'kmpp' | 'kmrand' | null,
    maxIterations: number,
  ): Result
}
