import { operation } from '../operation.ts'
import { findEndpoint } from './find-endpoint.ts'
import { rotateSecrets } from './secrets.ts'

export const rotateSecret = operation('webhooksRotateSecret', (mock, { path, body }) => {
  const row = findEndpoint(mock.state, path.webhookId)
  const now = mock.now()
  const [current, ...old] = rotateSecrets(row.secrets, body?.graceSeconds ?? 0, now)
  row.secrets = [current, ...old]
  row.endpoint = { ...row.endpoint, updatedAt: now.toISOString() }
  return { success: true, data: { secret: current.value } }
})
