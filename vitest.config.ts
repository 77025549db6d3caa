import { playwright } from '@vitest/browser-playwright'
import { defaultClientConditions, defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'
import { chromium, quiet } from './test/chromium.ts'
import { readmeModules } from './test/readme-modules.ts'

// Tests import packages by their public names and get the TypeScript sources: nothing is built first.
const source = '@kentro/source'
const inBrowser = 'packages/*/test/**/*.browser.test.ts'
const withBrowser = '{packages,apps}/*/test/**/*.chromium.test.ts'

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
    exclude: ['**/node_modules/**', inBrowser, ...(chromium === undefined ? [withBrowser] : [])],
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

export default defineConfig({
  plugins: [readmeModules()],
  resolve: { conditions: [source, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [source, ...defaultServerConditions] } },
  test: {
    testTimeout: 30_000,
    // A bundle is made, and a browser started.
    hookTimeout: 60_000,
    projects: chromium === undefined ? [node] : [node, browser(chromium)],
  },
})
