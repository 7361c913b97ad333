import { InvalidInput } from '../errors.ts'
import type { TargetPolicy } from './endpoint-deps.ts'

/** @throws InvalidInput at `["body", "url"]` when deliveries may not go there. */
export const acceptUrl = (targets: TargetPolicy, url: string): string => {
  const checked = targets.checkUrl(url)
  if (!checked.ok) throw InvalidInput.at(['body', 'url'], checked.reason, 'url')
  return url
}
