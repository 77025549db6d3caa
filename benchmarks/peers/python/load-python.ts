import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Contender } from '../contender.ts'
import { libraries } from './libraries.ts'
import { NotAtHand } from './not-at-hand.ts'
import { pythonContender } from './python-contender.ts'
import { startDriver } from './start-driver.ts'
import type { Driver } from './talk.ts'

const HERE = dirname(createRequire(import.meta.url).resolve('@kentro/benchmarks/package.json'))

/**
 * A library of Python as a contender.
 *
 * @param python the interpreter
 * @throws (rejects with) NotAtHand if there is no such interpreter, or it does not have the library
 */
export async function loadPython(name: string, python: string): Promise<Contender> {
  const library = libraries[name]
  const driver = await started(name, python, [join(HERE, 'peers/python/driver.py'), library.driver])
  const missing = driver.hello['missing']
  if (missing !== undefined) {
    driver.close()
    throw new NotAtHand(name, `Python has no module ${String(missing)}`, `pip install ${library.packages}`)
  }
  return pythonContender(name, library, driver)
}

async function started(name: string, python: string, args: string[]): Promise<Driver> {
  try {
    return await startDriver(python, args)
  } catch {
    throw new NotAtHand(name, 'Python cannot be started', `pip install ${libraries[name].packages}`)
  }
}
