/** Which windows get the layout of a phone that lies on its side. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const CLIENT = join(import.meta.dirname, '../../client')
/** Width (CSS px) of the narrowest phone on its side, and of the widest that stands upright. */
const [LYING, UPRIGHT] = [480, 450]

it('a small upright phone keeps its layout while its keyboard is open, which makes its window wider than high', () => {
  const queries = globSync('**/*.css', { cwd: CLIENT }).flatMap((file) =>
    (readFileSync(join(CLIENT, file), 'utf8').match(/@media[^{]*orientation: landscape[^{]*/g) ?? []).map(
      (query) => ({ file, least: Number(/min-width: (\d+)px/.exec(query)?.[1] ?? 0) }),
    ),
  )
  expect(queries.length).toBeGreaterThan(5)
  expect(queries.filter(({ least }) => least < UPRIGHT)).toEqual([])
  expect(queries.some(({ least }) => least <= LYING)).toBe(true)
})
