import { Presets, SingleBar } from 'cli-progress'

/** A bar that shows how far something is. */
export interface ProgressLine {
  update: (share: number, what: string) => void
  stop: () => void
}

/** A bar on a terminal, which it leaves as it was; null where the stream is none. */
export function progressLine(stream: NodeJS.WritableStream & { readonly isTTY?: boolean }): ProgressLine | null {
  if (stream.isTTY !== true) return null
  // The terminal keeps its cursor and its wrapping: Ctrl-C ends the process at once, and nobody would bring them back.
  const kept = { hideCursor: false, linewrap: true }
  const options = { stream, format: '{bar} {what}', barsize: 24, clearOnComplete: true, ...kept }
  const bar = new SingleBar(options, Presets.shades_grey)
  bar.start(1, 0, { what: '' })
  return {
    update: (share, what) => bar.update(share, { what }),
    stop: () => bar.stop(),
  }
}
