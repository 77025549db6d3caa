import { kmeans } from '@kentro/kmeans'
import type { Reply, Request } from './messages.ts'

let controller = new AbortController()

// `kmeans` lets other messages in while it works, so that `cancel` comes through.
addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data === 'cancel') controller.abort(new Error('Cancelled.'))
  else void fit(data)
})

async function fit({ points, k, seed }: Exclude<Request, 'cancel'>): Promise<void> {
  controller = new AbortController()
  const start = performance.now()
  try {
    const { centroids, labels, inertia, iterations, stop, algorithm } = await kmeans(points, k, {
      seed,
      signal: controller.signal,
      onIteration: ({ iteration, moved }) => reply({ kind: 'iteration', iteration, moved }),
    })
    const milliseconds = performance.now() - start
    const model = { centroids, labels, inertia, iterations, stop, algorithm }
    reply({ kind: 'fitted', model, milliseconds }, [labels.buffer])
  } catch (error) {
    reply({ kind: 'failed', message: (error as Error).message })
  }
}

function reply(message: Reply, transfer: Transferable[] = []): void {
  postMessage(message, { transfer })
}
