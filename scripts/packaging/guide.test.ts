import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { printed, stepsOf, toScript } from './outside/guide.ts'
import { startProcess } from './outside/start-process.ts'
import { databaseUri, dropDatabase } from './outside/start-server.ts'
import { root } from './paths.ts'

const freePort = () =>
  new Promise<string>(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(String(port)))
    })
  })

test('the guide to a first webhook does what it says, from an empty folder', async () => {
  const home = await mkdtemp(join(tmpdir(), 'posthorn-guide-'))
  const uri = databaseUri('posthorn_guide')
  const [port, receiverPort] = await Promise.all([freePort(), freePort()])
  const guide = await readFile(join(root, 'docs/guides/first-webhook.md'), 'utf8')
  const steps = stepsOf(guide.replaceAll('8080', port).replaceAll('3000', receiverPort))
  const env = {
    HOME: home,
    OUT: home,
    MONGODB_URI: uri,
    npm_config_cache: join(homedir(), '.npm'),
    npm_config_prefer_offline: 'true',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
  }
  try {
    await using bash = startProcess(root, ['bash', '-c', toScript(steps)], env)
    const code = await bash.exited
    for (const [at, step] of steps.entries()) {
      if (step.kind === 'write') continue
      const [output, errors] = await Promise.all(
        ['', '.errors'].map(suffix =>
          readFile(join(home, `${at}${suffix}`), 'utf8').catch(() => '(never run)'),
        ),
      )
      const said = step.prints ?? ''
      if (!printed(output ?? '', said))
        expect(`${step.commands}${output}${errors}`).toBe(`${step.commands}${said}`)
    }
    expect(code, bash.lines.join('\n')).toBe(0)
    expect(steps.filter(step => step.kind === 'run' && step.prints)).toHaveLength(5)
  } finally {
    await dropDatabase(uri)
    await rm(home, { recursive: true })
  }
}, 120_000)
