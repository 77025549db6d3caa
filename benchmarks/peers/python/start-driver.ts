import { spawn } from 'node:child_process'
import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { createInterface } from 'node:readline'
import { parseAnswer } from './parse-answer.ts'
import type { Answer, Driver } from './talk.ts'

/**
 * A driver that runs in a process of its own and exchanges JSON objects with this one, a line each. The process ends with
 * this one, since its input does.
 *
 * @throws (rejects with) Error if the process cannot be started or ends before its first answer
 */
export async function startDriver(program: string, args: readonly string[]): Promise<Driver> {
  const child = spawn(program, args, { stdio: 'pipe' })
  const last = lastWords(child)
  const waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void }[] = []
  const next = () => new Promise<Answer>((resolve, reject) => waiting.push({ resolve, reject }))
  let over: Error | null = null
  const end = (error: Error) => {
    over ??= error
    for (const { reject } of waiting.splice(0)) reject(over)
  }
  child.on('error', end)
  child.on('close', (code) => end(new Error(`${program} ended with code ${code}${last()}`)))
  child.stdin.on('error', () => {})
  createInterface({ input: child.stdout }).on('line', (line) => {
    const { resolve, reject } = waiting.shift() ?? { resolve() {}, reject() {} }
    try {
      resolve(parseAnswer(line))
    } catch (error) {
      reject(error as Error)
    }
  })
  const ask = (request: object) => {
    if (over !== null) return Promise.reject(over)
    const answer = next()
    child.stdin.write(`${JSON.stringify(request)}\n`)
    return answer
  }
  return { hello: await next(), ask, close: () => child.stdin.end() }
}

/** What a process said last of what went wrong. */
function lastWords({ stderr }: ChildProcessWithoutNullStreams): () => string {
  let text = ''
  stderr.on('data', (part: Buffer) => (text = `${text}${part.toString()}`.slice(-2000)))
  return () => {
    const line = text.trim().split('\n').at(-1) ?? ''
    return line === '' ? '' : `: ${line}`
  }
}
