import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAside } from '../../output/write-aside.ts'
import { replaceBetween } from '../../publish/replace-between.ts'
import { analyse } from '../analysis/analysis.ts'
import { PUBLISHED } from '../places.ts'
import { studyFigures } from '../report/figures.ts'
import { addStudy } from './add-study.ts'
import { newestStudy } from './newest-study.ts'
import { readmeStudy } from './readme-study.ts'

/** The name of its marks in the README. */
export const STUDY_MARKS = 'study'

const PICTURE = 'critical-difference'

/**
 * Writes what the README says of the newest published study, and its picture; the study in a folder that is given is
 * published first. Returns the files that were written, relative to the root of the repository.
 *
 * @throws RangeError if there is no study, it is not whole, or the README has no place for it
 */
export async function publishStudy(root: string, folder: string | null): Promise<string[]> {
  const place = join(root, PUBLISHED)
  const added = folder === null ? [] : (await addStudy(place, folder)).map((name) => `${PUBLISHED}/${name}`)
  const { meta, rows, known } = await newestStudy(place)
  const analysis = analyse(rows, known, meta.control)
  const readme = join(root, 'README.md')
  const content = readmeStudy(meta, analysis, 'docs/study.svg')
  const text = replaceBetween(await readFile(readme, 'utf8'), STUDY_MARKS, content)
  const picture = studyFigures(analysis).find(({ name }) => name === PICTURE)
  if (picture === undefined) throw new RangeError('the study must have at least two data sets and two strategies')
  await mkdir(join(root, 'docs'), { recursive: true })
  await writeAside(join(root, 'docs/study.svg'), picture.svg)
  await writeAside(readme, text)
  return [...added, 'docs/study.svg', 'README.md']
}
