import { Failure } from './failure.ts'

/** Makes sure that what the demo points people to is there. */
export const checkPages = async (baseUrl: string, signal: AbortSignal): Promise<void> => {
  for (const path of ['/docs', '/openapi.json']) {
    const answer = await fetch(baseUrl + path, { signal })
    await answer.body?.cancel()
    if (!answer.ok) throw new Failure(`${path} answered ${answer.status}`)
  }
}
