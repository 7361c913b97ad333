import type { AnswerWithHeaders } from './answer-with-headers.ts'
import type { Contract } from './generated/contract.gen.ts'

/** The id of an operation of the contract, e.g. `webhooks.create`. */
export type OperationId = keyof Contract

/** What a request carries once validation has passed: parameters coerced to their types, defaults of the query filled in. */
export type Call<K extends OperationId> = Pick<Contract[K], 'params' | 'query' | 'headers' | 'body'>

/** The body of an operation's success; undefined for one that has none. */
export type Answer<K extends OperationId> = Contract[K]['responses'][keyof Contract[K]['responses']]

/**
 * A handler for every operation, typed by the contract; one that is missing does not compile. `Context` is what the
 * router adds to the call, such as the scope of the credential.
 */
export type Handlers<Context = unknown> = {
  [K in OperationId]: (call: Call<K> & Context) => Promise<Answer<K> | AnswerWithHeaders<Answer<K>>>
}
