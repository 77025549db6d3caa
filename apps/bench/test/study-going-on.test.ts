import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseRows } from '@kentro/study'
import type { Progress, StudyOptions } from '@kentro/study'
import { afterAll, describe, expect, it } from 'vitest'
import { runStudies } from '../src/study/run-study.ts'

const place = mkdtempSync(join(tmpdir(), 'study-going-on-'))
afterAll(() => rmSync(place, { recursive: true }))

const options: StudyOptions = {
  data: { name: 'mine', points: [[0], [1], [5], [6]], k: 2 },
  strategies: ['random-points'],
  runs: 4,
  workers: 1,
}

/** A folder, what starts a study in it, stopped after so many rows, and what was noted. */
function inFolder(name: string) {
  const folder = join(place, name)
  mkdirSync(folder)
  const notes: string[] = []
  const start = async (command: string, rows: number, resume = false) => {
    const halt = new AbortController()
    const onProgress = ({ done }: Progress) => done === rows && halt.abort()
    const note = (text: string) => void notes.push(text)
    const keeping = { folder, resume, command, note, published: [], source: 'a test', date: '2026-01-01' }
    await runStudies([{ ...options, signal: halt.signal, onProgress }], keeping)
    return readFileSync(join(folder, 'rows.jsonl'), 'utf8')
  }
  return { folder, notes, start }
}

describe('a study that did not end', () => {
  it('goes on where it was when the same command is started again, and says so', async () => {
    const { folder, notes, start } = inFolder('same')
    const part = await start('study', 2)
    expect(parseRows(part)).toHaveLength(2)
    const whole = await start('study', Infinity)
    expect(whole.startsWith(part)).toBe(true)
    expect(parseRows(whole)).toHaveLength(4)
    expect(notes).toEqual([`going on with the rows in ${folder}, of the same command; remove it to begin anew`])
    expect(existsSync(join(folder, 'unfinished.txt'))).toBe(false)
  })

  it('makes room for that of another command, unless its rows shall count', async () => {
    const { notes, start } = inFolder('other')
    const part = await start('study', 2)
    const other = await start('study --seed 1', 1)
    expect(other.startsWith(part)).toBe(false)
    expect(parseRows(other)).toHaveLength(1)
    const kept = await start('study', Infinity, true)
    expect(kept.startsWith(other)).toBe(true)
    expect(parseRows(kept)).toHaveLength(4)
    expect(notes).toEqual([])
  })

  it('begins anew once it has ended', async () => {
    const { notes, start } = inFolder('ended')
    await start('study', Infinity)
    expect(parseRows(await start('study', 3))).toHaveLength(3)
    expect(notes).toEqual([])
  })
})
