/** What the test command says of tests that fail, at the end of its output. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { summarize, vitestAtOnce } from '../../scripts/lib/testing.ts'

const folder = mkdtempSync(join(tmpdir(), 'tally-'))
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
  vi.restoreAllMocks()
})

const FILES = {
  'wrong.test.ts': `
import { describe, expect, it } from 'vitest'
describe('a bed', () => {
  it('is made', () => expect(['pillow']).toEqual(['pillow', 'sheet']))
  it('stands', () => expect(1).toBe(1))
})`,
  'broken.test.ts': "throw new Error('no such room')",
  'right.test.ts': `
import { expect, it } from 'vitest'
it('sleeps', () => expect(1).toBe(1))`,
}

describe('the end of the test command', () => {
  it('names what failed and why, and counts a file that cannot be loaded', async () => {
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text)
    const said: string[] = []
    vi.spyOn(console, 'log').mockImplementation((text: string) => said.push(text))
    // What vitest itself prints would look like failures of this run.
    vi.spyOn(process.stdout, 'write').mockImplementation(() => true)
    const failed = summarize(await vitestAtOnce({ 'Some tests': ['--root', folder] }))
    const end = said.join('\n')
    expect(failed).toBe(true)
    expect(end).toMatch(/wrong\.test\.ts > a bed > is made\n.*to deeply equal/)
    expect(end).toMatch(/broken\.test\.ts\n.*no such room/)
    expect(end).not.toMatch(/right\.test\.ts >|stands/)
    expect(said.at(-1)).toBe('\n2 passed, 2 failed')
  })
})
