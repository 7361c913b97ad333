import document from '@posthorn/spec/openapi.json' with { type: 'json' }

/** The contract for a server without TLS, where the cookie of a session has another name. */
export const documentFor = (session: string): string => {
  const copy = structuredClone(document)
  copy.components.securitySchemes.portalSession.name = session.split('=')[0] ?? ''
  return JSON.stringify(copy)
}
