import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** What a bundler makes of a file of `src/`: one module, and the files that it was made of. */
export async function bundleEntry(file: string): Promise<{ code: string; modules: string[] }> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['@posthorn/source'] },
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL(`../${file}`, import.meta.url)), formats: ['es'] },
    },
  })
  const [output] = [result].flat()
  if (!output || !('output' in output) || output.output.length !== 1) throw new Error('expected one file')
  const [{ code, moduleIds }] = output.output
  return { code, modules: moduleIds }
}
