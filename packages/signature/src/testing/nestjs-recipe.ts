import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const readme = new URL('../../README.md', import.meta.url)
/** Where the recipe is as if it stood there, so that it is compiled like what does. */
const file = fileURLToPath(new URL('./recipe-of-the-readme.ts', import.meta.url))

/** What the recipe takes for granted. */
const given = `
import { secret } from './signed-request.ts'
type Events = unknown
export const shipped: unknown[] = []
const ship = async (event: unknown): Promise<void> => void shipped.push(event)
`

/** Gives the NestJS recipe of the README, as it stands there, to a test that imports it. */
export const nestjsRecipe = (): Plugin => ({
  name: 'nestjs-recipe',
  enforce: 'pre',
  resolveId: id => (id === 'readme:nestjs' ? file : undefined),
  load: id => {
    if (id !== file) return undefined
    const recipe = /^```ts\n([^`]*@nestjs\/common[^`]*)^```$/m.exec(readFileSync(readme, 'utf8'))?.[1]
    if (recipe === undefined) throw new Error('The README has no recipe for NestJS.')
    return `${given}${recipe.replace("'@posthorn/signature'", "'../index.ts'")}`
  },
})
