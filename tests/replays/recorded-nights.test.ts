import { createHash } from 'node:crypto'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { brokenInvariants } from '../../shared/rules/invariants.ts'
import { reduce } from '../../shared/rules/reduce.ts'
import { createGameState } from '../../shared/rules/setup.ts'
import type { GameState } from '../../shared/rules/state/index.ts'
import { FIXTURES, readFixture, recordFixture } from './fixtures.ts'
import { replay } from './step.ts'

const UPDATE = process.env.UPDATE === '1'
const HASHES = new URL('./hashes.golden.json', import.meta.url)
/** The largest size of a fixture (bytes). */
const SMALL = 400_000

const hashOf = (game: GameState): string => createHash('sha256').update(JSON.stringify(game)).digest('hex')

if (UPDATE) {
  const hashes = Object.fromEntries(
    FIXTURES.map((fixture) => [fixture.name, hashOf(replay(recordFixture(fixture)))]),
  )
  writeFileSync(HASHES, `${JSON.stringify(hashes, null, 2)}\n`)
}
const hashes = JSON.parse(readFileSync(HASHES, 'utf8')) as Record<string, string>

describe.each(FIXTURES.map(({ name }) => name))('the recorded night “%s”', (name) => {
  const record = readFixture(name)

  it('ends in exactly the recorded state', () => {
    expect(hashOf(replay(record))).toBe(hashes[name])
  })

  it('keeps all invariants after every action', () => {
    const game = replay(record, (now, action) =>
      expect(brokenInvariants(now), `${action.type} at ${action.at}`).toEqual([]),
    )
    expect(game.phase.id).toBe('storybook')
  })

  it('ends in the same state with the pure reducer', () => {
    let game = createGameState(record)
    for (const action of record.actions) {
      const result = reduce(game, action)
      if (!result.ok) throw new Error(`${action.type} is rejected: ${result.reason}`)
      game = result.game
    }
    expect(hashOf(game)).toBe(hashes[name])
  })

  it('is a small file', () => {
    expect(statSync(new URL(`./fixtures/${name}.json`, import.meta.url)).size).toBeLessThan(SMALL)
  })
})

describe('the recorded nights', () => {
  it('include a won game, a lost one, and one with house-played roles', () => {
    const endings = FIXTURES.map(({ name }) => replay(readFixture(name)).epilogue?.ending)
    expect(endings.at(-1)).toBe('long-night')
    expect(endings[0]).not.toBe('long-night')
    const people = FIXTURES.map(
      ({ name }) => readFixture(name).actions.filter(({ type }) => type === 'sit').length,
    )
    expect(people).toEqual([4, 2, 4, 4])
  })

  it('are not replayed under another version of the rules', () => {
    const record = readFixture(FIXTURES[0]!.name)
    expect(() => replay({ ...record, rules: record.rules + 1 })).toThrow('recorded under rules')
  })
})
