import { existsSync } from 'node:fs'
import { playwright } from '@vitest/browser-playwright'
import { defaultClientConditions, defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'
import { readmeModules } from './test/readme-modules.ts'

// Tests import packages by their public names and get the TypeScript sources: nothing is built first.
const source = '@kentro/source'
const inBrowser = 'packages/*/test/**/*.browser.test.ts'
const chromium = [
  process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((path) => existsSync(path))

if (chromium === undefined) {
  const message = 'no Chromium found, so no test runs in a browser: install it, or set CHROMIUM to its path'
  if (process.env['CI']) throw new Error(message)
  console.warn(message)
}

const node = {
  extends: true as const,
  test: {
    name: 'node',
    include: ['{packages,apps}/*/test/**/*.test.ts', 'benchmarks/test/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['**/node_modules/**', inBrowser],
  },
}

const browser = (executablePath: string) => ({
  extends: true as const,
  test: {
    name: 'browser',
    include: [inBrowser],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      instances: [{ browser: 'chromium' as const }],
      provider: playwright({ launchOptions: { executablePath, args: quiet } }),
    },
  },
})

// What a browser does unasked (fetch updates, mostly) has no place in a test.
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export default defineConfig({
  plugins: [readmeModules()],
  resolve: { conditions: [source, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [source, ...defaultServerConditions] } },
  test: {
    testTimeout: 30_000,
    projects: chromium === undefined ? [node] : [node, browser(chromium)],
  },
})
