import { afterAll, vi } from 'vitest'
import { startPlatform, type TestPlatform } from './start-platform.ts'

/** Only what hangs takes so long; a loaded machine, or a database that is busy with other suites, may take a while. */
const TEST_LIMIT_MS = 90_000

/** One server for all tests of a file, which keep apart by apps of their own; stopped after the last of them. */
export const sharePlatform = async (env: Record<string, string> = {}): Promise<TestPlatform> => {
  vi.setConfig({ testTimeout: TEST_LIMIT_MS })
  const platform = await startPlatform(env)
  afterAll(() => platform[Symbol.asyncDispose]())
  return platform
}
