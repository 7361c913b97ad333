import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const rules = join(root, '.oxlintrc.json')
const surfaces = ['admin', 'app', 'organization', 'platform', 'portal', 'tenant']

/** What a file of a folder must not import, in whichever file of it. */
const forbidden: Record<string, readonly string[]> = {
  'server/src/domain/endpoints': [
    '../../http/problem.ts',
    '../../delivery/engine.ts',
    '../../jobs/jobs.ts',
    'express',
    'agenda',
    'undici',
    'prom-client',
  ],
  'server/src/delivery/send': ['../../http/problem.ts', '../../jobs/jobs.ts', 'express', 'agenda'],
  'server/src/jobs': ['../http/problem.ts', 'express', '@opentelemetry/api'],
  'server/src/http': ['../delivery/engine.ts', '../jobs/jobs.ts', '@agendajs/mongo-backend', 'undici'],
  'server/src/telemetry': ['../http/problem.ts', '../jobs/jobs.ts', 'agenda'],
  'server/src': ['agenda', 'prom-client', '@opentelemetry/api'],
  'server/src/config': ['agenda', 'prom-client'],
  ...Object.fromEntries(
    surfaces.map(surface => [
      `server/src/http/${surface}`,
      [
        '../../delivery/engine.ts',
        '../../delivery/target-guard/check-url.ts',
        '../../jobs/jobs.ts',
        '../../telemetry/metrics.ts',
        '../../domain/endpoints/endpoint-model.ts',
        'mongoose',
        'undici',
        'agenda',
        'prom-client',
        ...surfaces.filter(other => other !== surface).map(other => `../${other}/present-delivery.ts`),
      ],
    ]),
  ),
  ...Object.fromEntries(
    ['signature', 'sdk', 'mocks', 'codegen'].map(name => [
      `${name}/src`,
      ['@posthorn/server', '../../server/src/index.ts'],
    ]),
  ),
}
const allowed: Record<string, readonly string[]> = {
  'server/src/delivery': ['../domain/errors.ts', './send/sender.ts', 'undici'],
  'server/src/jobs': ['../delivery/lanes.ts', '../domain/errors.ts', 'agenda'],
  'server/src/http/app': ['../envelope.ts', './present-event.ts', '../../domain/errors.ts'],
  'server/src/telemetry': ['prom-client', '@opentelemetry/api', '../domain/errors.ts'],
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'posthorn-lint-'))
  copyFileSync(rules, join(folder, '.oxlintrc.json'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Makes a file for each import, which does nothing else. */
const write = (imports: Record<string, readonly string[]>): string[] =>
  Object.entries(imports).flatMap(([place, modules]) =>
    modules.map((module, number) => {
      const file = `packages/${place}/imports-${number}.ts`
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), `import '${module}'\n`)
      return `${file}: ${module}`
    }),
  )

/** The files in which the checkout's lint rules find an import that must not be. */
const refused = (): string[] => {
  const { stdout } = spawnSync(join(root, 'node_modules/.bin/oxlint'), ['--format=json'], { cwd: folder })
  const { diagnostics } = JSON.parse(stdout.toString())
  return diagnostics
    .filter(({ code }: { code: string }) => code.includes('no-restricted-imports'))
    .map(({ filename }: { filename: string }) => filename)
}

test('an import against the layers is an error, wherever it stands', () => {
  const wrong = write(forbidden)
  const found = new Set(refused())
  expect(wrong.filter(line => !found.has(line.split(':')[0] ?? ''))).toEqual([])
})

test('an import along the layers is none', () => {
  write(allowed)
  expect(refused()).toEqual([])
})
