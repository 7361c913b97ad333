import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { bundleEntry } from './testing/bundle-entry.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const surfaces = globSync('*/api.gen.ts', { cwd: path('generated') }).map(file => file.replace(/[/\\].*/, ''))

/** The files that are loaded by who imports an entry point, after tree-shaking. */
const loaded = async (entry: string): Promise<string[]> => (await bundleEntry(entry)).modules
const surfacesOf = (modules: string[]) =>
  surfaces.filter(surface => modules.some(module => module.includes(`/generated/${surface}/`)))

test('every surface is a client of its own', () => {
  expect(surfaces).toEqual(expect.arrayContaining(['app', 'platform']))
})

test.each(surfaces)(
  'who imports the %s client loads that surface alone, and no verification',
  async surface => {
    const modules = await loaded(surface === 'app' ? 'index.ts' : `${surface}.ts`)
    expect(surfacesOf(modules)).toEqual([surface])
    expect(modules.filter(module => module.includes('/signature/'))).toEqual([])
  },
)

test('who verifies webhooks loads no client', async () => {
  const modules = await loaded('webhooks.ts')
  expect(surfacesOf(modules)).toEqual([])
  expect(modules.some(module => module.includes('/signature/'))).toBe(true)
})
