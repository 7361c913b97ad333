import { afterAll, beforeAll, describe, vi } from 'vitest'
import { type World, worlds } from './worlds.ts'

const LIMIT_MS = 90_000

/** Tells the same stories of every world; each story makes what it needs, as a world is shared by all of them. */
export const inEveryWorld = (tell: (world: () => World) => void): void => {
  vi.setConfig({ testTimeout: LIMIT_MS, hookTimeout: LIMIT_MS })
  describe.each(worlds)('$name', ({ start }) => {
    let world: World | undefined
    beforeAll(async () => {
      world = await start()
    })
    afterAll(() => world?.[Symbol.asyncDispose]())
    tell(() => {
      if (!world) throw new Error('The world has not started.')
      return world
    })
  })
}
