import { dataIn, type HttpAnswer, httpCaller } from '../../support/http-call.ts'
import { rootKey } from '../../support/start-platform.ts'
import { api } from './party.ts'

/** Calls the API as its operator, or with another credential. */
export const operatorOf = (baseUrl: string) => {
  const call = httpCaller(baseUrl)
  const ask = (method: string, path: string, json?: unknown, credential = rootKey): Promise<HttpAnswer> =>
    call({ method, path: `${api}${path}`, credential, ...(json !== undefined && { json }) })
  return {
    ask,
    /** The data of an answer. @throws unless it is a success */
    get: async <Data>(path: string, credential?: string): Promise<Data> =>
      dataIn<Data>(await ask('GET', path, undefined, credential)),
    create: async <Data>(path: string, json: unknown): Promise<Data> =>
      dataIn<Data>(await ask('POST', path, json)),
    change: async <Data>(method: 'PATCH' | 'PUT', path: string, json: unknown): Promise<Data> =>
      dataIn<Data>(await ask(method, path, json)),
    statusOf: async (method: string, path: string, credential?: string): Promise<number> =>
      (await ask(method, path, undefined, credential)).status,
  }
}
