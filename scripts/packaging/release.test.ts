import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { publishedPackages } from './manifest.ts'
import { root } from './paths.ts'

interface Job {
  permissions?: Record<string, string>
  steps: { run?: string }[]
}

test('the workflow that publishes has passed the tests, and may prove where it runs', () => {
  const workflow: { permissions: unknown; jobs: Record<string, Job> } = parse(
    readFileSync(join(root, '.github/workflows/release.yaml'), 'utf8'),
  )
  expect(workflow.permissions).toEqual({ contents: 'read' })
  const [job, ...others] = Object.values(workflow.jobs)
  expect(others).toEqual([])
  expect(job?.permissions).toEqual({ contents: 'read', 'id-token': 'write' })
  expect(job?.steps.flatMap(({ run = [] }) => run)).toEqual(['.ci/run', './scripts/release --no-git-checks'])
})

test('what it runs publishes every package, after those that it depends on', () => {
  const script = readFileSync(join(root, 'scripts/release'), 'utf8')
  const [, command = ''] = /^exec (pnpm .+) "\$@"$/m.exec(script) ?? []
  expect(command).toContain('--provenance')
  const args = [...command.split(' ').slice(1), '--no-git-checks', '--dry-run']
  const said = execFileSync('pnpm', args, { cwd: root, encoding: 'utf8' })
  const names = [...said.matchAll(/(@posthorn\/[\w-]+)@\d[^\n]* → /g)].map(([, name = '']) => name)
  const packages = publishedPackages()
  expect(names.toSorted()).toEqual(packages.map(({ manifest }) => manifest.name).toSorted())
  for (const { manifest } of packages) {
    const ours = Object.keys(manifest.dependencies ?? {}).filter(name => names.includes(name))
    for (const name of ours) expect(names.indexOf(name)).toBeLessThan(names.indexOf(manifest.name))
  }
})
