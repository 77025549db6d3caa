import { existsSync } from 'node:fs'

/** The path of a Chromium; undefined where none is found. `CHROMIUM` names another. */
export const chromium: string | undefined = [
  process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((path) => existsSync(path))

/** What a browser does unasked (fetch updates, mostly) has no place in a test. */
export const quiet: string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
