import { Posthorn } from '@posthorn/sdk'
import { createApp, type TestApp } from '../../support/create-app.ts'
import { withDatabase } from '../../support/database.ts'
import { deployment } from '../../support/start-process.ts'
import { type Receiver, startReceiver } from '../../support/start-receiver.ts'
import { type Node, type NodeOptions, startNode } from './node.ts'
import { createPublisher, type Publisher } from './publisher.ts'

type WebhookOptions = Omit<Parameters<Posthorn['webhooks']['create']>[0], 'url' | 'events'>

interface StageOptions {
  /** The processes that are there from the start; the first one is published to. */
  nodes?: readonly NodeOptions[]
  /** How many endpoints get every event. */
  webhooks?: number
  webhook?: WebhookOptions
}

/** A deployment on a database of its own, with an app whose endpoints all receive everything, and somebody who publishes. */
export interface Stage extends AsyncDisposable {
  database: string
  nodes: Node[]
  receiver: Receiver
  app: TestApp
  publisher: Publisher
  /** The ids of the endpoints. */
  webhooks: string[]
  /** Starts one more process, and waits until it is ready. */
  add: (options?: NodeOptions) => Promise<Node>
  /** Starts one more process. */
  launch: (options?: NodeOptions) => Promise<Node>
  /** Publishes to this process, and asks it, from now on. */
  turnTo: (node: Node) => Promise<void>
  /** How many rows of a collection are like this: for waiting until a fault is where it should be. */
  count: (collection: string, like?: Record<string, unknown>) => Promise<number>
  /** The app's client, on the process that is asked at the moment. */
  posthorn: () => Posthorn
}

export const setStage = async ({
  nodes: wanted = [{}],
  webhooks: webhookCount = 1,
  webhook = {},
}: StageOptions = {}): Promise<Stage> => {
  const stack = new AsyncDisposableStack()
  try {
    const { env, database } = stack.use(deployment())
    const receiver = stack.use(await startReceiver())
    const nodes: Node[] = []
    const launch = async (options?: NodeOptions): Promise<Node> => {
      const node = stack.use(await startNode(env, database, options))
      nodes.push(node)
      return node
    }
    const add = async (options?: NodeOptions): Promise<Node> => {
      const node = await launch(options)
      await node.ready()
      return node
    }
    const [first] = await Promise.all(wanted.map(launch))
    if (!first) throw new Error('a stage has at least one process')
    const server = await first.ready()
    await Promise.all(nodes.map(node => node.ready()))
    const app = await createApp(server)
    let { posthorn } = app
    const publisher = createPublisher(app)
    publisher.server(server.baseUrl)
    const webhooks: string[] = []
    for (let number = 0; number < webhookCount; number += 1) {
      const url = `${receiver.url}/${number}`
      webhooks.push((await posthorn.webhooks.create({ url, events: ['*'], ...webhook })).id)
    }
    const turnTo = async (node: Node): Promise<void> => {
      const { baseUrl } = await node.ready()
      publisher.server(baseUrl)
      posthorn = new Posthorn({ appId: app.appId, apiKey: app.apiKey, baseUrl })
    }
    return {
      database,
      nodes,
      receiver,
      app,
      publisher,
      webhooks,
      add,
      launch,
      turnTo,
      count: (collection, like = {}) =>
        withDatabase(database, db => db.collection(collection).countDocuments(like)),
      posthorn: () => posthorn,
      [Symbol.asyncDispose]: () => stack.disposeAsync(),
    }
  } catch (error) {
    await stack.disposeAsync()
    throw error
  }
}
