import { Fit } from './fit'

/** The address of row i. */
@inline
export function rowAt(fit: Fit, i: i32): usize {
  return fit.rows + (<usize>i * <usize>fit.d << (fit.single ? 2 : 3))
}

/** Coordinate j of the row at this address. */
@inline
export function coordinate(row: usize, j: usize, single: bool): f64 {
  return single ? <f64>load<f32>(row + (j << 2)) : load<f64>(row + (j << 3))
}
