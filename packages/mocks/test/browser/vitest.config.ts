import { playwright } from '@vitest/browser-playwright'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defaultClientConditions } from 'vite'
import { defineConfig } from 'vitest/config'
import { patience } from '../../../../scripts/tests/patience.ts'

const executablePath = process.env.POSTHORN_CHROMIUM
const worker = fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js'))

/** Real Chromium, and a real service worker between the page and the network. */
export default defineConfig({
  resolve: { conditions: ['@posthorn/source', ...defaultClientConditions] },
  publicDir: dirname(worker),
  test: {
    ...patience,
    name: 'mocks in Chromium',
    include: ['*.test.ts'],
    root: import.meta.dirname,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: { args: ['--no-sandbox'], ...(executablePath && { executablePath }) },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
})
