/** Why an attempt got no complete answer. An answer with a failing status is not an error: its status code says it all. */
export const errorClasses = [
  'timeout',
  'dns_error',
  'connection_refused',
  'connection_reset',
  'connection_error',
  'tls_error',
  'invalid_response',
  'target_forbidden',
] as const

export type ErrorClass = (typeof errorClasses)[number]
