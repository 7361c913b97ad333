import type { Mock } from '../mock.ts'
import type { OperationSpec } from '../spec/operation-spec.ts'
import { noCredential, notFound, Problem, wrongCredential } from './problem.ts'

/**
 * Lets a request in that carries the mock's API key, if that has the scope. The details here and in {@link enterApp} say
 * what the mock expects: it is a test that reads them, and its keys are no secrets.
 */
export const authorize = (
  { apiKey, scopes }: Pick<Mock, 'apiKey' | 'scopes'>,
  headers: Headers,
  spec: OperationSpec,
): void => {
  const [, given] = /^Bearer +(.+)$/i.exec(headers.get('authorization') ?? '') ?? []
  if (given === undefined) throw noCredential()
  if (given !== apiKey) throw wrongCredential(`The API key is not valid. The mock takes ${apiKey}.`)
  const missing = spec.scopes.find(scope => scopes?.has(scope) === false)
  if (missing) {
    const detail = `The scope ${missing} is missing.`
    throw new Problem({ status: 403, code: 'forbidden', title: 'Not allowed', detail })
  }
}

/** @throws Problem – for any app but the mock's. */
export const enterApp = ({ appId }: Pick<Mock, 'appId'>, wanted: unknown): void => {
  if (wanted !== appId) throw notFound('app', ` The mock has the app ${appId}.`)
}
