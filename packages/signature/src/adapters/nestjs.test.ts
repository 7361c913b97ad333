import 'reflect-metadata'
import { Module, type NestApplicationOptions } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { shipped, WebhooksController } from 'readme:nestjs'
import { beforeEach, expect, test } from 'vitest'
import { body, type SignedRequest, signedRequest, secret } from '../testing/signed-request.ts'
import { verify } from '../verify.ts'

beforeEach(() => void shipped.splice(0))

@Module({ controllers: [WebhooksController] })
class AppModule {}

const answerTo = async (init: SignedRequest, options: NestApplicationOptions) => {
  const app = await NestFactory.create(AppModule, { ...options, logger: false })
  await app.listen(0, '127.0.0.1')
  const response = await fetch(`${await app.getUrl()}/webhooks`, init)
  const answer = { status: response.status, text: await response.text() }
  await app.close()
  return answer
}

test('with rawBody: true a controller verifies the bytes', async () => {
  expect(await answerTo(await signedRequest(), { rawBody: true })).toEqual({ status: 204, text: '' })
  expect(shipped).toEqual([JSON.parse(body)])
})

test('a controller refuses a body that is another one', async () => {
  const init = { ...(await signedRequest()), body: '{}' }
  const refused = { status: 400, text: expect.stringContaining('no_matching_signature') }
  expect(await answerTo(init, { rawBody: true })).toMatchObject(refused)
  expect(shipped).toEqual([])
})

test('without rawBody: true the reason is body_not_raw, and the message says what to do', async () => {
  const refused = { status: 400, text: expect.stringContaining('body_not_raw') }
  expect(await answerTo(await signedRequest(), {})).toMatchObject(refused)
  const { headers } = await signedRequest()
  const length = { ...headers, 'content-length': String(Buffer.byteLength(body)) }
  await expect(verify('', length, secret)).rejects.toThrow('rawBody: true')
})
