import { checkKnown, checkOptions, show } from '@kentro/core'
import { npyTexts } from './npy/npy-texts.ts'
import type { ReadOptions } from './options/read-options.ts'
import { collect } from './source/collect.ts'
import { openAs } from './source/open-as.ts'
import type { Source } from './source/source.ts'
import { texts } from './source/texts.ts'

// A partition file of the SIPU sets begins with some lines that end with such a one.
const RULE = /^-{5,}$/
const DELIMITER = /[,;\t]/

/**
 * The labels in a source, as they are written: one for each line of text that is not blank (lines that begin with # are
 * skipped), or the values of a .npy file; also compressed (.gz) or in a .zip.
 *
 * Of a partition file of the SIPU sets (.pa), the lines up to the row of dashes are skipped; one of them must say how
 * many labels follow.
 *
 * @throws TypeError or RangeError where an option is not what it says, or the file cannot be read, is cut off, has no
 *   labels or is a table
 * @example
 * const truth = await readLabels('s1.labels0.gz')
 */
export async function readLabels(
  source: Source,
  options?: Pick<ReadOptions, 'name' | 'member' | 'onProgress'>,
): Promise<string[]> {
  checkKnown(checkOptions(options), ['name', 'member', 'onProgress'])
  const { input, format } = await openAs(source, options, ['text', 'json-lines', 'npy'])
  if (format === 'npy') return npyTexts(await collect(input), input.name)
  let all = ''
  for await (const text of texts(input)) all += text
  const lines = all.split(/\r\n?|\n/).map((line) => line.trim())
  const rule = lines.findIndex((line) => RULE.test(line))
  const labels = lines.slice(rule + 1).filter((line) => line !== '' && !line.startsWith('#'))
  if (labels.length === 0) throw new RangeError(`${input.name} must hold at least one label, got none`)
  if (rule > 0 && !lines.slice(0, rule).includes(String(labels.length))) {
    throw new RangeError(`${input.name} must hold as many labels as its first lines say, got ${labels.length}`)
  }
  checkAlone(labels, input.name)
  return labels
}

/** Names may hold commas; what stands beside a number is a row of a table. */
function checkAlone(labels: string[], name: string): void {
  const last = labels[labels.length - 1]
  const cells = last.split(DELIMITER)
  if (cells.length === 1 || !cells.some((cell) => cell.trim() !== '' && Number.isFinite(Number(cell)))) return
  throw new RangeError(
    `${name} must hold labels and nothing else, one on each line, got ${show(last)}: readPoints has a column as labels (label)`,
  )
}
