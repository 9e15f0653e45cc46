/** What the image is built from. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { KIT_PLATFORMS } from '../../scripts/kits/kit-platforms.ts'

describe('.dockerignore', () => {
  const lines = readFileSync('.dockerignore', 'utf8').trim().split('\n')

  it('lets nothing in but the kits for Linux', () => {
    const kits = KIT_PLATFORMS.filter(({ os }) => os === 'linux')
    expect(kits.length).toBeGreaterThan(1)
    expect(lines).toEqual([
      '*',
      // Each by its name: the builder of Docker without BuildKit looks into no folder that only a pattern lets in.
      ...kits.map(({ id }) => `!dist/kits/${id}/Goodnight DreamSphere/program`),
    ])
  })
})
