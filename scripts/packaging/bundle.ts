import { join } from 'node:path'
import { build, minify } from 'vite'

export interface Bundle {
  code: string
  /** The files that it was made of. */
  modules: string[]
}

const entry = join(import.meta.dirname, 'entry.js')

/** What a bundler makes of a module for browsers, minified; the module is resolved as one of this folder. */
export async function bundle(code: string): Promise<Bundle> {
  const result = await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        enforce: 'pre',
        resolveId: id => (id === entry ? id : undefined),
        load: id => (id === entry ? code : undefined),
      },
    ],
    build: {
      write: false,
      minify: true,
      lib: { entry, formats: ['es'] },
      // Whoever uses the mocks has msw anyway.
      rolldownOptions: { external: ['msw'], output: { codeSplitting: false } },
    },
  })
  const [output] = [result].flat()
  if (!output || !('output' in output)) throw new Error('the bundler gave no output')
  const [chunk, ...others] = output.output
  if (others.length > 0) throw new Error('the bundle must be one file')
  // The build leaves white space in a module, for other tools' sake; who bundles for users takes that out.
  const minified = await minify('bundle.js', chunk.code, { module: true })
  return { code: minified.code, modules: chunk.moduleIds }
}
