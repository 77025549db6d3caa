import { makeBlobs } from '@kentro/datasets'
import type { Points } from '@kentro/core'
import { scatter } from '@kentro/plot'
import { showFacts } from './show-facts.ts'
import type { Fitted, Reply, Request } from './messages.ts'

const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })

const find = <T extends Element>(selector: string): T => document.querySelector(selector) as T
const form = find<HTMLFormElement>('form')
const [fitButton, cancelButton] = form.querySelectorAll('button')
const figure = find('figure')

let points: Points

function fit(): void {
  const asked = new FormData(form)
  const [n, k, seed] = ['n', 'k', 'seed'].map((name) => Number(asked.get(name)))
  points = makeBlobs({ n, centers: 8, seed }).points
  working(true)
  say('Fitting ...')
  ask({ points, k, seed })
}

function ask(request: Request): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
  worker.postMessage(request)
}

async function hear(reply: Reply): Promise<void> {
  if (reply.kind === 'iteration') {
    say(`Iteration ${reply.iteration}: ${reply.moved.toLocaleString('en')} points changed their cluster.`)
    return
  }
  if (reply.kind === 'failed') return fail(reply)
  await show(reply.model, reply.milliseconds)
  working(false)
}

function fail({ message }: { message: string }): void {
  say(message, true)
  working(false)
}

async function show(model: Fitted, milliseconds: number): Promise<void> {
  showFacts(find('#facts'), model, milliseconds)
  say('Drawing ...')
  const width = Math.max(320, figure.clientWidth)
  figure.innerHTML = await scatter(points, model, { title: 'What k-means found', cells: true, maxPoints: 5000, width })
  say('Done.')
}

function say(text: string, failed = false): void {
  const status = find('#status')
  status.textContent = text
  status.classList.toggle('failed', failed)
}

function working(busy: boolean): void {
  fitButton.disabled = busy
  cancelButton.disabled = !busy
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
  fit()
})
cancelButton.addEventListener('click', () => ask('cancel'))
worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => hear(data).catch(fail))
worker.addEventListener('error', fail)

find('#isolation').textContent = crossOriginIsolated
  ? 'This page is cross-origin isolated: k-means may use several threads.'
  : 'This page is not cross-origin isolated: k-means uses one thread.'
fit()
