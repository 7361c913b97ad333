import 'reflect-metadata'
import { Controller, type INestApplication, Module, Post, type RawBodyRequest, Req } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import type { Request } from 'express'
import { expect, test } from 'vitest'
import { SignatureError } from '../signature-error.ts'
import { body, secret, signedRequest } from '../testing/signed-request.ts'
import { verify } from '../verify.ts'

@Controller('webhooks')
class WebhooksController {
  @Post()
  async receive(@Req() request: RawBodyRequest<Request>) {
    try {
      return await verify(request.rawBody ?? '', request.headers, secret)
    } catch (error) {
      return error instanceof SignatureError ? [error.reason, error.message] : error
    }
  }
}

@Module({ controllers: [WebhooksController] })
class AppModule {}

const answerOf = async (app: INestApplication): Promise<unknown> => {
  await app.listen(0, '127.0.0.1')
  const response = await fetch(`${await app.getUrl()}/webhooks`, await signedRequest())
  await app.close()
  return await response.json()
}

test('with rawBody: true a controller verifies the bytes', async () => {
  const app = await NestFactory.create(AppModule, { rawBody: true, logger: false })
  expect(await answerOf(app)).toEqual(JSON.parse(body))
})

test('without it the reason is body_not_raw, and the message says what to do', async () => {
  const app = await NestFactory.create(AppModule, { logger: false })
  expect(await answerOf(app)).toEqual(['body_not_raw', expect.stringContaining('rawBody: true')])
})
