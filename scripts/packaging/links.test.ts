import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './paths.ts'

const pages = execFileSync('git', ['ls-files', '*.md'], { cwd: root, encoding: 'utf8' }).trim().split('\n')

/** The files that a page links to, relative to itself; examples of code have no links. */
const linksOf = (page: string): string[] => {
  const text = readFileSync(join(root, page), 'utf8').replaceAll(/```.*?```/gs, '')
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)
  return targets.filter(target => !/^(?:\w+:|#)/.test(target)).map(target => target.replace(/#.*/, ''))
}

test('links between the pages and files of the repository lead somewhere', () => {
  const links = pages.flatMap(page => linksOf(page).map(target => ({ page, target })))
  expect(links.length).toBeGreaterThan(0)
  expect(links.filter(({ page, target }) => !existsSync(join(root, dirname(page), target)))).toEqual([])
})
