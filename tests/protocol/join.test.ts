import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../shared/content/constants.ts'
import { JoinOptions, RoomCode } from '../../shared/protocol/join-options.ts'
import { PROTOCOL_VERSION } from '../../shared/protocol/protocol-version.ts'

const seat = (name: string) => ({ version: PROTOCOL_VERSION, as: 'seat', role: 'ava', name })
const nameOf = (name: string) => {
  const parsed = v.safeParse(JoinOptions, seat(name))
  return parsed.success && 'name' in parsed.output ? parsed.output.name : null
}

describe('player names', () => {
  it.each([
    ['  Mia \n', 'Mia'],
    ['Zo\u0065\u0308', 'Zo\u00eb'],
    ['🦄 Łukasz', '🦄 Łukasz'],
    ['a\u0000b\u202ec', 'a bc'],
    ['   ', null],
    ['', null],
  ])('%j is parsed as %j', (typed, kept) => {
    expect(nameOf(typed)).toBe(kept)
  })

  it('are cut to the limit instead of rejected when far too long', () => {
    expect(nameOf('x'.repeat(10_000))).toBe('x'.repeat(LIMITS.name))
    expect([...(nameOf('🦄'.repeat(10_000)) ?? '')]).toHaveLength(LIMITS.name)
  })

  it('never exceed the limit and never contain control characters, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), (typed) => {
        const name = nameOf(typed)
        if (name === null) return
        expect([...name].length).toBeLessThanOrEqual(LIMITS.name)
        expect(name).toBe(name.trim())
        expect(name).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
      }),
    )
  })
})

describe('join options', () => {
  it('accept a seat, a seat’s token, a screen or a neighbour, and reject anything else', () => {
    const version = PROTOCOL_VERSION
    const token = 'A'.repeat(22)
    const good = [
      seat('Mia'),
      { ...seat('Mia'), token },
      { version, as: 'seat', token },
      { version, as: 'screen' },
      { version, as: 'neighbour' },
    ]
    const bad = [
      { as: 'screen' },
      { version, as: 'host' },
      { version, as: 'seat' },
      { version, as: 'seat', role: 'skynest', name: 'Mia' },
      { version, as: 'seat', token: 'short' },
      null,
    ]
    expect(good.map((options) => v.is(JoinOptions, options))).toEqual(good.map(() => true))
    expect(bad.map((options) => v.is(JoinOptions, options))).toEqual(bad.map(() => false))
  })
})

describe('room codes', () => {
  it('are four letters in any case, parsed to upper case', () => {
    expect(v.parse(RoomCode, ' abKx ')).toBe('ABKX')
    expect(['ABC', 'ABCDE', 'AB1D', 'ÄBCD', ''].map((code) => v.is(RoomCode, code))).toEqual(
      Array(5).fill(false),
    )
  })
})
