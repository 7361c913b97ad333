import { execFile } from 'node:child_process'
import { Miniflare } from 'miniflare'
import { chromium } from 'playwright-core'
import { expect, test } from 'vitest'
import { bundleEntry } from './testing/bundle-entry.ts'
import { storyEnd, storyReplies } from './testing/runtime-story.ts'
import { startServer } from './testing/start-server.ts'

// scripts/test fetches them, both Nodes and a Chromium; whoever runs this file alone names them or goes without.
const { POSTHORN_NODE_22: node22, POSTHORN_NODE_24: node24, POSTHORN_CHROMIUM: executablePath } = process.env
const { code } = await bundleEntry('testing/runtime-story.ts')

const userAgents = (received: { headers: { 'user-agent'?: string } }[]) =>
  new Set(received.map(({ headers }) => headers['user-agent']))

async function inNode(executable: string) {
  await using server = await startServer(...storyReplies)
  const program = `${code}\nconsole.log(process.version, JSON.stringify(await tellStory('${server.baseUrl}')))`
  const output = await new Promise<string>((resolve, reject) => {
    const child = execFile(executable, ['--input-type=module', '-'], (error, stdout) =>
      error ? reject(error) : resolve(stdout),
    )
    child.stdin?.end(program)
  })
  const [, version, story = ''] = /^(v\d+)\S* (.*)/.exec(output) ?? []
  expect(JSON.parse(story)).toEqual(storyEnd)
  expect([...userAgents(server.received)]).toEqual([expect.stringMatching(/^posthorn-sdk\/\S+ story\/1$/)])
  return version
}

test.for([
  { version: 'v22', executable: node22 },
  { version: 'v24', executable: node24 },
])('the SDK works in Node $version', async ({ version, executable }, { skip }) => {
  if (!executable) return skip()
  expect(await inNode(executable)).toBe(version)
})

test('the SDK works in an edge worker', async () => {
  await using server = await startServer(...storyReplies)
  const worker = `${code}\nexport default { fetch: async request => Response.json(await tellStory(await request.text())) }`
  const miniflare = new Miniflare({ modules: true, script: worker, compatibilityDate: '2026-01-01' })
  try {
    const answer = await fetch(await miniflare.ready, { method: 'POST', body: server.baseUrl })
    expect(await answer.json()).toEqual(storyEnd)
    expect([...userAgents(server.received)]).toEqual([expect.stringMatching(/^posthorn-sdk\//)])
  } finally {
    await miniflare.dispose()
  }
})

test.skipIf(!executablePath)(
  'the SDK works in Chromium, which names itself',
  async () => {
    const html = '<!doctype html><link rel="icon" href="data:,"><title>Story</title>'
    await using server = await startServer(
      res => res.writeHead(200, { 'content-type': 'text/html' }).end(html),
      ...storyReplies,
    )
    const browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] })
    try {
      const page = await browser.newPage()
      await page.goto(server.baseUrl)
      const module = `data:text/javascript,${encodeURIComponent(code)}`
      const story = await page.evaluate(
        `import(${JSON.stringify(module)}).then(({ tellStory }) => tellStory(location.origin))`,
      )
      expect(story).toEqual(storyEnd)
      expect([...userAgents(server.received)]).toEqual([expect.stringMatching(/^Mozilla\/.*Chrome/)])
    } finally {
      await browser.close()
    }
  },
  60_000,
)
