import { operation } from '../operation.ts'
import { findEndpoint } from './find-endpoint.ts'
import { newSecret, rotateSecrets, shownSecret } from './secrets.ts'

export const rotateSecret = operation('webhooksRotateSecret', async (mock, { path, body }) => {
  const row = findEndpoint(mock.state, path.webhookId)
  const current = await newSecret(row.endpoint.signatureScheme)
  const now = mock.now()
  row.secrets = rotateSecrets(current, row.secrets, body?.graceSeconds ?? 0, now)
  row.endpoint = { ...row.endpoint, updatedAt: now.toISOString() }
  return { success: true, data: { secret: shownSecret(current) } }
})
