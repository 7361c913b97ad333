import { execFile } from 'node:child_process'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { packAll } from '../pack.ts'
import { root } from '../paths.ts'

const run = promisify(execFile)

/**
 * A project outside of the checkout with copies of the examples, in which our packages are what was packed: nothing of
 * the checkout can be found from there. What else it needs is the version that the lockfile has.
 */
export async function installOutside(folder: string): Promise<void> {
  const tarballs = join(folder, 'tarballs')
  const ignored = new Set(['node_modules', 'README.md'])
  await mkdir(tarballs, { recursive: true })
  const [packed] = await Promise.all([
    packAll(tarballs),
    cp(join(root, 'examples'), join(folder, 'examples'), {
      recursive: true,
      filter: file => !ignored.has(file.split('/').at(-1) ?? ''),
    }),
    cp(join(root, 'pnpm-lock.yaml'), join(folder, 'pnpm-lock.yaml')),
  ])
  const files = Object.fromEntries(packed.map(({ manifest, tarball }) => [manifest.name, `file:${tarball}`]))
  const { devDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  const manifest = {
    name: 'outside',
    private: true,
    type: 'module',
    dependencies: { '@posthorn/server': files['@posthorn/server'] },
    devDependencies: { '@types/node': devDependencies['@types/node'] },
  }
  const workspace = { packages: ['examples/*'], overrides: files, pmOnFail: 'ignore', allowBuilds: builds }
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest, undefined, 2))
  // JSON is YAML, too.
  await writeFile(join(folder, 'pnpm-workspace.yaml'), JSON.stringify(workspace, undefined, 2))
  await run('pnpm', ['install', '--no-frozen-lockfile', '--prefer-offline'], { cwd: folder })
}

/** Install scripts that nothing here needs; unnamed ones would stop the installation. */
const builds = { esbuild: false, msw: false, 'mongodb-memory-server': false }
