import { expect, test } from 'vitest'
import { createTargetGuard } from '../target-guard/target-guard.ts'
import { createTargetCache } from './target-cache.ts'

test('judges each URL once, and remembers no more than ten thousand', () => {
  const guard = createTargetGuard({ allowedTargets: [], allowHttp: false })
  const asked: string[] = []
  const targetOf = createTargetCache({
    ...guard,
    checkUrl: url => {
      asked.push(url)
      return guard.checkUrl(url)
    },
  })
  const url = 'https://example.com:8443/hooks?a=1'
  expect(targetOf(url)).toEqual({ ok: true, origin: 'https://example.com:8443', path: '/hooks?a=1' })
  expect(targetOf(url)).toBe(targetOf(url))
  expect(asked).toEqual([url])
  for (let i = 0; i < 10_000; i++) targetOf(`https://example.com/${i}`)
  targetOf(url)
  expect(asked.filter(each => each === url)).toHaveLength(2)
})
