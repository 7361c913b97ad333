import { expect, test } from 'vitest'
import { batchBody, deliveredBody, PAYLOAD_BYTES, publishBody } from './payload.ts'

test('what is delivered has the size that figures are quoted for', () => {
  expect(deliveredBody.length).toBe(PAYLOAD_BYTES)
})

test('what is published carries the same data, alone and in a batch', () => {
  const { data } = JSON.parse(deliveredBody.toString())
  expect(JSON.parse(publishBody.toString()).data).toEqual(data)
  const { events } = JSON.parse(batchBody(3).toString())
  expect(events).toHaveLength(3)
  expect(events[2].data).toEqual(data)
})
