import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { folders, root } from './workspace.ts'

/** What a line of a code block prints. */
export interface Printed {
  line: number
  text: string
}

/** A ```ts block of a Markdown file. */
export interface Block {
  /** Relative to the root of the repository. */
  file: string
  /** Of the opening fence, from 1. */
  line: number
  /** As written, below as many empty lines as put it at its line in the file. */
  code: string
  /** The trailing comments of its calls of `console.log`: what they must print. */
  expected: Printed[]
}

/** The Markdown files whose code is run, relative to the root. */
export function readmes(): string[] {
  const docs = existsSync(join(root, 'docs')) ? readdirSync(join(root, 'docs')).sort() : []
  return [
    'README.md',
    'CONTRIBUTING.md',
    ...folders().map((folder) => `${folder}/README.md`),
    ...docs.map((name) => `docs/${name}`),
  ].filter((file) => file.endsWith('.md') && existsSync(join(root, file)))
}

/** Where the pictures are kept that the code of a Markdown file in docs/ draws; relative to the root, as the file is. */
export function picturesOf(file: string): string {
  return file.replace(/\.md$/, '')
}

/** The ```ts blocks of a Markdown file, in order. */
export function readmeBlocks(file: string): Block[] {
  const lines = readFileSync(join(root, file), 'utf8').split(/\r?\n/)
  const blocks: Block[] = []
  for (let open = 0; open < lines.length; open++) {
    if (!lines[open].startsWith('```')) continue
    const close = lines.indexOf('```', open + 1)
    if (close < 0) throw new Error(`${file}:${open + 1} opens a block that is never closed`)
    if (/^```ts\b/.test(lines[open])) {
      const code = '\n'.repeat(open + 1) + lines.slice(open + 1, close).join('\n')
      blocks.push({ file, line: open + 1, code, expected: expectedOf(code) })
    }
    open = close
  }
  return blocks
}

/** The comments behind calls of `console.log`, each with the line of the call; the call may span lines. */
function expectedOf(code: string): Printed[] {
  const expected: Printed[] = []
  let call = 0
  for (const [at, line] of code.split('\n').entries()) {
    if (line.includes('console.log(')) call = at + 1
    const end = /(?:console\.log\(.*?|^[\s\]})]*)\)[ );}]*(?:\/\/ (.*))?$/.exec(line)
    if (call === 0 || end === null) continue
    if (end[1] !== undefined) expected.push({ line: call, text: end[1] })
    call = 0
  }
  return expected
}
