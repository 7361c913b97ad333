import type { Manifest } from './manifest.ts'

/** What is wrong with what a tarball holds and with what its package.json says of it. */
export function checkContents(folder: string, files: ReadonlyMap<string, Buffer>): string[] {
  const manifest: Manifest = JSON.parse(files.get('package.json')?.toString() ?? '{}')
  return [...checkFiles(files), ...checkManifest(folder, manifest)]
}

function checkFiles(files: ReadonlyMap<string, Buffer>): string[] {
  const names = [...files.keys()]
  const missing = ['LICENSE', 'README.md', 'package.json'].filter(name => !files.has(name))
  const unwanted = names.filter(name => /\.test(-d)?\.|(^|\/)testing\/|\.tsbuildinfo$|^test\//.test(name))
  // A map that leads to a source that is not there makes debuggers and bundlers complain.
  const lost = names
    .filter(name => name.endsWith('.map'))
    .flatMap(name => {
      const { sources, sourcesContent }: { sources: string[]; sourcesContent?: string[] } = JSON.parse(
        files.get(name)?.toString() ?? '',
      )
      const there = (source: string) =>
        files.has(new URL(source, `file:///${name}`).pathname.slice(1)) || sourcesContent !== undefined
      return sources.filter(source => !there(source)).map(source => `${name} is of ${source}`)
    })
  return [
    ...missing.map(name => `${name} is missing`),
    ...unwanted.map(name => `${name} is of no use to anybody who installs it`),
    ...lost.map(what => `${what}, which is not there: run \`tsc -b\` from an empty dist`),
  ]
}

function checkManifest(folder: string, manifest: Manifest): string[] {
  const { description, engines, homepage, repository, publishConfig, dependencies = {} } = manifest
  const workspace = Object.entries(dependencies).filter(([, range]) => /^(workspace|file|link):/.test(range))
  const holds: Record<string, boolean> = {
    'license is MIT': manifest.license === 'MIT',
    'sideEffects is false': manifest.sideEffects === false,
    'there is a description': Boolean(description),
    'engines.node is >=22.18': engines?.node === '>=22.18',
    'homepage is its folder': homepage?.includes(folder) === true,
    'repository.directory is its folder': repository?.directory === folder,
    'repository.url is a git URL': /^git\+https:\/\/.+\.git$/.test(repository?.url ?? ''),
    'it is published to everybody, with provenance':
      publishConfig?.access === 'public' && publishConfig.provenance === true,
    'dependencies are versions': workspace.length === 0,
  }
  return Object.entries(holds).flatMap(([what, so]) => (so ? [] : [`package.json: it must be that ${what}`]))
}
