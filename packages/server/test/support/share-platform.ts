import { afterAll } from 'vitest'
import { startPlatform, type TestPlatform } from './start-platform.ts'

/** One server for all tests of a file, which keep apart by apps of their own; stopped after the last of them. */
export const sharePlatform = async (env: Record<string, string> = {}): Promise<TestPlatform> => {
  const platform = await startPlatform(env)
  afterAll(() => platform[Symbol.asyncDispose]())
  return platform
}
