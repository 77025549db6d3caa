import { rename, rm, writeFile } from 'node:fs/promises'

/** Writes a file beside its place and then moves it there: whoever reads it finds the old text or all of the new. */
export async function writeAside(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`
  try {
    await writeFile(beside, text)
    await rename(beside, path)
  } catch (cause) {
    await rm(beside, { force: true })
    throw cause
  }
}
