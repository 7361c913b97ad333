import { Posthorn } from '@posthorn/sdk'
import { expect, test } from 'vitest'
import { createApp } from '../support/create-app.ts'
import { databaseUri } from '../support/database.ts'
import { startPlatform } from '../support/start-platform.ts'

const ROUNDS = 5
const nowhere = { url: 'http://127.0.0.1:9/nowhere', events: ['*'] }

/** Publishes one event after the other until it is told to stop. */
const publishOn = (posthorn: Posthorn) => {
  let over = false
  const publishing = (async () => {
    while (!over) await posthorn.events.publish({ type: 'order.paid', data: {} })
  })()
  return {
    [Symbol.asyncDispose]: async () => {
      over = true
      await publishing
    },
  }
}

test('what is published through one process goes by what another has answered a moment ago', async () => {
  await using here = await startPlatform()
  await using there = await startPlatform({ MONGODB_URI: databaseUri(here.database) })
  const app = await createApp(here)
  const { webhooks } = app.posthorn
  const elsewhere = new Posthorn({ ...app, baseUrl: there.baseUrl })
  const decisions = async () => {
    const { id } = await elsewhere.events.publish({ type: 'order.paid', data: {} })
    return (await elsewhere.events.get(id)).decisions.map(({ decision }) => decision)
  }
  await using _ = publishOn(elsewhere)

  for (let round = 0; round < ROUNDS; round += 1) {
    const { id } = await webhooks.create(nowhere)
    expect(await decisions()).toEqual(['sent'])
    await webhooks.update(id, { active: false })
    expect(await decisions()).toEqual(['inactive'])
    await webhooks.update(id, { active: true })
    expect(await decisions()).toEqual(['sent'])
    await webhooks.delete(id)
    expect(await decisions()).toEqual([])
  }
})
