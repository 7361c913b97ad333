import { createServer } from 'node:http'
import { eventually } from './eventually.ts'

type Value = { stringValue?: string; intValue?: number | string; doubleValue?: number; boolValue?: boolean }

/** A span as OTLP/HTTP carries it in JSON. */
export interface Span {
  traceId: string
  spanId: string
  parentSpanId?: string
  name: string
  kind: number
  status: { code?: number; message?: string }
  attributes: Record<string, unknown>
  links: { traceId: string; spanId: string }[]
  resource: Record<string, unknown>
}

const flatten = (attributes: { key: string; value: Value }[] = []): Record<string, unknown> =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]))

/** An OpenTelemetry collector on loopback, which takes traces and keeps them. */
export const startCollector = async () => {
  const spans: Span[] = []
  const paths: string[] = []
  const server = createServer(async (request, response) => {
    paths.push(`${request.method} ${request.url} ${request.headers['content-type']}`)
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { resourceSpans } = JSON.parse(Buffer.concat(chunks).toString())
    for (const { resource, scopeSpans } of resourceSpans)
      for (const { spans: exported } of scopeSpans)
        for (const span of exported)
          spans.push({
            ...span,
            links: span.links ?? [],
            attributes: flatten(span.attributes),
            resource: flatten(resource.attributes),
          })
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    endpoint: `http://127.0.0.1:${port}`,
    spans,
    paths,
    /** The spans that fit, as soon as there are so many. */
    received: (fits: (span: Span) => boolean, count: number, what: string): Promise<Span[]> =>
      eventually(async () => {
        const found = spans.filter(fits)
        return found.length >= count && found
      }, `${count} spans: ${what}`),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
