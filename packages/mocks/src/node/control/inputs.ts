import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { Outcome } from '../../delivery/outcome.ts'
import { invalidInput } from '../../http/problem.ts'
import type { Trouble } from '../../publishing/trouble.ts'
import type { ConnectOptions } from '../../receiving/connect.ts'
import type { ScenarioName, ScenarioSettings } from '../../scenario/scenario.ts'
import type { MockSeed } from '../../seeding/seed.ts'
import { document } from '../../spec/document.ts'
import { toInputErrors } from '../../spec/input-errors.ts'

const CONTRACT = 'openapi.json'

const ajv = new Ajv2020({ strict: false, allErrors: true })
formats.default(ajv)
ajv.addSchema(document, CONTRACT)

/** What makes a body that was sent to the control API what an operation takes. @throws Problem – when it is not. */
const taking = <Input>(
  properties: Record<string, unknown>,
  required: readonly string[] = [],
  additionalProperties = false,
) => {
  const isInput = ajv.compile<Input>({ type: 'object', properties, required, additionalProperties })
  return (body: unknown): Input => {
    if (isInput(body)) return body
    // Of a choice it is told what is wrong with what was chosen, and not that there was one.
    const errors = (isInput.errors ?? []).filter(({ keyword }) => keyword !== 'if')
    throw invalidInput(toInputErrors(errors, body, ['body']))
  }
}

const ofContract = (name: string) => ({ $ref: `${CONTRACT}#/components/schemas/${name}` })
const time = { type: 'string', format: 'date-time' }
const object = { type: 'object' }
const durationMs = { type: 'integer', minimum: 0 }
const statusCode = { type: 'integer', minimum: 100, maximum: 999 }

const withError = {
  properties: { error: ofContract('AttemptError'), durationMs },
  additionalProperties: false,
}
const withStatus = {
  properties: {
    statusCode,
    headers: { type: 'object', additionalProperties: { type: 'string' } },
    body: { type: 'string' },
    durationMs,
  },
  required: ['statusCode'],
  additionalProperties: false,
}
/** The first schema where the condition holds, else the second. */
// A schema is no promise: nobody awaits it.
// oxlint-disable-next-line unicorn/no-thenable
const choose = (condition: object, yes: object, no: object) => ({ if: condition, then: yes, else: no })
/** A status code, why there was no answer, or either in full. */
const outcome = choose(
  object,
  choose({ required: ['error'] }, withError, withStatus),
  choose({ type: 'string' }, ofContract('AttemptError'), statusCode),
)
const outcomeOr = (...words: string[]) => choose({ enum: words }, {}, outcome)

const seedEvent = {
  type: 'object',
  properties: {
    type: { type: 'string' },
    data: object,
    id: { type: 'string' },
    at: time,
    outcome: outcomeOr('pending'),
  },
  required: ['type'],
  additionalProperties: false,
}

export const takeSeed = taking<MockSeed>({
  endpoints: { type: 'array', items: ofContract('WebhookEndpointCreate') },
  events: { type: 'array', items: seedEvent },
})

/** The rest is checked by the contract's rules for endpoints. */
export const takeEndpoint = taking<ConnectOptions & { url: string }>(
  { url: { type: 'string' } },
  ['url'],
  true,
)

export const takeEvent = taking<{ type: string; data?: object; trouble?: Trouble }>(
  { type: { type: 'string' }, data: object, trouble: { type: 'string' } },
  ['type'],
)

export const takeScenario = taking<ScenarioSettings & { name: ScenarioName }>(
  {
    name: { type: 'string' },
    times: { type: 'integer' },
    operations: { type: 'array', items: { type: 'string' } },
    retryAfterSeconds: { type: 'integer' },
    delayMs: { type: 'integer' },
  },
  ['name'],
)

export const takeOutcome = taking<{ outcome: Outcome | 'pending' | 'send' }>(
  { outcome: outcomeOr('pending', 'send') },
  ['outcome'],
)

export const takeSettlement = taking<{ deliveryId: number; outcome: Outcome }>(
  { deliveryId: { type: 'integer' }, outcome },
  ['deliveryId', 'outcome'],
)

export const takeForward = taking<{ seconds: number }>({ seconds: { type: 'number', minimum: 0 } }, [
  'seconds',
])

export const takeStop = taking<{ at?: string }>({ at: time })
