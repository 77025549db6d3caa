import { readFile, writeFile } from 'node:fs/promises'
import { toPNG } from '@kentro/plot'

try {
  await writeFile('clusters.png', await toPNG(await readFile('clusters.svg', 'utf8')))
  console.log('drawn')
} catch (error) {
  console.log(/** @type {Error} */ (error).message)
}
