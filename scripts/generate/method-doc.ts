import type { IR } from '@hey-api/openapi-ts'
import { callText } from './call-example.ts'
import type { ClientNotes } from './client-view.ts'
import { pathParameters } from './path-parameters.ts'

/** The documentation of a method: what the contract says of the operation, how it is called, how it may be refused. */
export function methodDoc(
  address: string,
  operation: IR.OperationObject,
  { example, pages }: ClientNotes,
  takesInput: boolean,
): string[] {
  const ids = pathParameters(operation)
  const call = callText(
    address,
    ids.map(({ argument }) => argument),
    takesInput ? example : undefined,
  )
  return [
    operation.summary ?? '',
    ...(operation.description ? ['', operation.description.trim()] : []),
    '',
    ...ids.map(({ argument, description }) => `@param ${argument} - ${description.trim()}`),
    '@example',
    '```ts',
    ...(pages ? `for await (const item of ${call}) console.log(item)` : statement(call, operation)).split(
      '\n',
    ),
    '```',
    ...refusals(operation),
  ]
}

function statement(call: string, { responses = {} }: IR.OperationObject): string {
  const answers = Object.entries(responses).some(
    ([status, answer]) => status.startsWith('2') && answer?.mediaType,
  )
  return answers ? `const answer = await ${call}` : `await ${call}`
}

/** The refusals that say something of the operation; any call may be refused for its key, its haste or its form. */
const classes: Record<string, string> = {
  404: 'NotFoundError',
  409: 'ConflictError',
  413: 'InvalidInputError',
}

function refusals({ responses = {} }: IR.OperationObject): string[] {
  return Object.entries(responses).flatMap(([status, answer]) => {
    const name = classes[status]
    return name ? [`@throws ${name} - ${status}: ${description(answer)}`] : []
  })
}

const description = (answer: IR.ResponseObject | undefined): string =>
  (answer?.schema.description ?? '').trim().replaceAll('\n', ' ')
