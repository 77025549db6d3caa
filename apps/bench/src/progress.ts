import { Presets, SingleBar } from 'cli-progress'

/** Shows how far the work is. */
export interface Progress {
  update: (share: number, what: string) => void
  stop: () => void
}

/** A bar on a terminal; nothing where the stream is a pipe or a file. */
export function progress(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { update() {}, stop() {} }
  const format = '{bar} {percentage} % {what}'
  const bar = new SingleBar(
    { stream, format, barsize: 24, hideCursor: true, clearOnComplete: true },
    Presets.shades_grey,
  )
  bar.start(1, 0, { what: '' })
  return {
    update: (share, what) => bar.update(share, { what }),
    stop: () => bar.stop(),
  }
}
