/**
 * What every operation takes as its last argument.
 *
 * @example
 * ```ts
 * const options: CallOptions = { signal: AbortSignal.timeout(10_000), retries: 0 }
 * const webhook = await posthorn.webhooks.get(webhookId, options)
 * ```
 */
export interface CallOptions {
  /** Ends the call, also while it waits for a retry; the promise rejects with the signal's reason. */
  signal?: AbortSignal
  /** How long one attempt may take, in milliseconds, instead of the client's own. */
  timeoutMs?: number
  /** How long the call may take in all, with its retries and the pauses between, instead of the client's own. */
  totalTimeoutMs?: number
  /** How often a failed attempt is repeated, instead of the client's own. */
  retries?: number
}

/** One operation of the contract, as the generated code hands it over. */
export interface OperationDescriptor {
  /** Its id in the contract, e.g. `webhooks.create`. */
  id: string
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** A path template below the API's base, e.g. `/apps/{appId}/webhooks`. */
  url: string
  /** Names of the query parameters. */
  query?: readonly string[]
  /** Whether there is a JSON body; an optional one is left out when nothing is given for it. */
  body?: 'required' | 'optional'
  /** Where the body holds the key that makes repeating the call harmless; in each item of a list when `each` names one. */
  idempotencyKey?: { name: string; each?: string }
  /** A success has no body. */
  empty?: boolean
}

/** What all operations of a surface have in common. */
export interface Surface {
  /** Where the surface begins below the server's own URL. */
  basePath: string
  /** Whether answers come as `{ success, data }`. */
  enveloped: boolean
}

/** Makes the request of an operation; `input` holds its path, query and body parameters side by side. */
export type Call = <Answer>(
  operation: OperationDescriptor,
  input: object | undefined,
  options?: CallOptions,
) => Promise<Answer>
