/** Sums that are kept in registers: with two operands, as many as the processor has places for. */
const SUMS = 12

const I32 = 0x7f
const F32 = 0x7d
const V128 = 0x7b
const ADD = [0xfd, 0xe4, 0x01]
const MULTIPLY = [0xfd, 0xe6, 0x01]
const SPLAT = [0xfd, 0x13]
const LANE_0 = [0xfd, 0x1f, 0x00]
const EXPORT = 'run'

// Locals: the count, the two operands, the sums.
const [COUNT, FACTOR, TERM, FIRST] = [0, 1, 2, 3]

/** Floating point operations of one turn of its loop: a product and a sum in four lanes for each register. */
export const PEAK_FLOPS: number = SUMS * 2 * 4

/**
 * A WebAssembly module whose `run(count)` does nothing but multiply and add float32 vectors in registers, `count` times over:
 * each sum becomes sum x 0.5 + 1. No engine can take work out of the loop, since every turn needs the one before.
 */
export function peakModule(): WebAssembly.Module {
  const parts = [
    [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    section(1, [1, 0x60, 1, I32, 1, F32]), // (i32) -> f32
    section(3, [1, 0]), // one function, of that type
    section(7, [1, ...text(EXPORT), 0x00, 0]),
    section(10, [1, ...sized([1, SUMS + 2, V128, ...body()])]),
  ]
  return new WebAssembly.Module(Uint8Array.from(parts.flat()))
}

/** The function of the module. */
export function peakLoop(): (count: number) => number {
  const { exports } = new WebAssembly.Instance(peakModule())
  return exports[EXPORT] as (count: number) => number
}

function body(): number[] {
  const [first, ...others] = Array.from({ length: SUMS }, (_, at) => FIRST + at)
  const next = (sum: number) => [...get(sum), ...get(FACTOR), ...MULTIPLY, ...get(TERM), ...ADD, ...set(sum)]
  return [
    [...float(0.5), ...SPLAT, ...set(FACTOR)],
    [...float(1), ...SPLAT, ...set(TERM)],
    [0x03, 0x40], // loop
    ...[first, ...others].map(next),
    [...get(COUNT), 0x41, 0x01, 0x6b, 0x22, COUNT], // count - 1, kept
    [0x0d, 0x00, 0x0b], // again unless that is 0; end of the loop
    get(first),
    ...others.map((sum) => [...get(sum), ...ADD]),
    [...LANE_0, 0x0b],
  ].flat()
}

function get(local: number): number[] {
  return [0x20, local]
}

function set(local: number): number[] {
  return [0x21, local]
}

function float(value: number): number[] {
  return [0x43, ...new Uint8Array(Float32Array.of(value).buffer)]
}

function text(value: string): number[] {
  return sized(Array.from(value, (character) => character.charCodeAt(0)))
}

function section(id: number, content: number[]): number[] {
  return [id, ...sized(content)]
}

/** Bytes behind their number, in LEB128. */
function sized(bytes: number[]): number[] {
  const { length } = bytes
  return length < 128 ? [length, ...bytes] : [(length & 127) | 128, length >> 7, ...bytes]
}
