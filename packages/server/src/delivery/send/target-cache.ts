import type { TargetGuard } from '../target-guard/target-guard.ts'

export type Target = { ok: true; origin: string; path: string } | { ok: false; reason: string }

const MOST_URLS = 10_000

/** Judges and takes apart each URL once: the guard's rules do not change while the process runs, and parsing is slow. */
export const createTargetCache = (guard: TargetGuard): ((url: string) => Target) => {
  const known = new Map<string, Target>()
  return text => {
    const cached = known.get(text)
    if (cached !== undefined) return cached
    const verdict = guard.checkUrl(text)
    const target: Target = verdict.ok
      ? { ok: true, origin: verdict.url.origin, path: verdict.url.pathname + verdict.url.search }
      : verdict
    if (known.size >= MOST_URLS) known.clear()
    known.set(text, target)
    return target
  }
}
