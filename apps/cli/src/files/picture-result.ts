import { writeFile } from 'node:fs/promises'
import { toPNG } from '@kentro/plot'
import type { Result } from './save.ts'
import { textResult } from './text-result.ts'

/** A picture as a result: a .png file where the path says so, else the text of an SVG file. */
export function pictureResult(path: string, svg: string): Result {
  if (!/\.png$/i.test(path)) return textResult(path, svg)
  return { ...textResult(path, svg), write: async (place) => writeFile(place, await toPNG(svg)) }
}
