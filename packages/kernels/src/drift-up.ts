// Above 1 by more than rounding to float32.
const UP = 1 + 2 ** -23

/** Writes drifts (k) in float32, rounded up. */
export function writeDriftUp(drift: Float64Array, driftUp: Float32Array): void {
  for (let c = 0; c < drift.length; c++) driftUp[c] = drift[c] * UP
}
