import type { Fitted } from './messages.ts'

/** Writes what there is to know about a fit into a list; the value of each `data` element is the exact one. */
export function showFacts(list: Element, model: Fitted, milliseconds: number): void {
  const inertia = model.inertia.toLocaleString('en', { maximumSignificantDigits: 6 })
  list.replaceChildren(
    fact('inertia', model.inertia, inertia),
    fact('iterations', model.iterations, `${model.iterations} (${model.stop})`),
    fact('time', milliseconds, `${milliseconds.toFixed(1)} ms`),
    fact('algorithm', model.algorithm, model.algorithm),
  )
}

function fact(name: string, value: number | string, text: string): Element {
  const [pair, term, description] = ['div', 'dt', 'dd'].map((tag) => document.createElement(tag))
  const data = Object.assign(document.createElement('data'), { id: name, value: String(value), textContent: text })
  term.textContent = name
  description.append(data)
  pair.append(term, description)
  return pair
}
