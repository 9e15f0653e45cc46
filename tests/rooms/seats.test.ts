import { describe, expect, it } from 'vitest'
import { claimCode, randomCode, releaseCode } from '../../server/room/codes.ts'
import { isClean } from '../../server/room/profanity.ts'
import { SeatRegistry } from '../../server/room/seat-registry.ts'
import { TEXTS } from '../../shared/text/texts.ts'

describe('seats', () => {
  it('find a person by their token only', () => {
    const seats = new SeatRegistry()
    const [mia, tom] = [seats.addPerson(), seats.addPerson()]
    expect(mia.token).toMatch(/^[A-Za-z0-9_-]{22}$/)
    expect(seats.findByToken(mia.token)).toBe(mia)
    expect(seats.findByToken(tom.token)).toBe(tom)
    expect(seats.findByToken(mia.token.slice(1))).toBeNull()
    expect(seats.findByToken('')).toBeNull()
  })

  it('give a person’s seat to the newest connection', () => {
    const seats = new SeatRegistry()
    const { id } = seats.addPerson()
    expect(seats.attach(id, 'one')).toBeNull()
    expect(seats.attach(id, 'two')).toBe('one')
    expect(seats.personAt('one')).toBeNull()
    expect(seats.personAt('two')?.id).toBe(id)
    seats.detach('one')
    expect(seats.connected()).toEqual([['two', id]])
  })

  it('forget people who have left', () => {
    const seats = new SeatRegistry()
    const { id, token } = seats.addPerson()
    seats.attach(id, 'one')
    seats.forget(id)
    expect(seats.findByToken(token)).toBeNull()
    expect(seats.personAt('one')).toBeNull()
  })
})

/** What Colyseus' presence does with one hash. */
function claims() {
  const counts = new Map<string, number>()
  return {
    hincrby: (_: string, field: string, by: number) => {
      const count = (counts.get(field) ?? 0) + by
      counts.set(field, count)
      return count
    },
    hdel: (_: string, field: string) => counts.delete(field),
  }
}

describe('codes', () => {
  it('are four letters that are easy to tell apart', () => {
    for (let i = 0; i < 2_000; i++) expect(randomCode()).toMatch(/^[ABCDEFGHKMNPRSTUWXYZ]{4}$/)
  })

  it('are never rude words', () => {
    const spell = (word: string) => {
      const letters = [...`${word}ABCD`]
      return () => 'ABCDEFGHKMNPRSTUWXYZ'.indexOf(letters.shift() ?? 'A')
    }
    for (const word of ['CRAP', 'FUCK', 'CUNT', 'ARSE', 'DEAD', 'TWAT', 'RAPE']) {
      expect(randomCode(spell(word))).toBe('ABCD')
    }
  })

  it('belong to one room at a time', async () => {
    const presence = claims()
    const offered = ['AAAA', 'AAAA', 'BBBB']
    const next = () => offered.shift() ?? 'CCCC'
    expect(await claimCode(presence, next)).toBe('AAAA')
    expect(await claimCode(presence, next)).toBe('BBBB')
    await releaseCode(presence, 'AAAA')
    expect(await claimCode(presence, () => 'AAAA')).toBe('AAAA')
    await expect(claimCode(presence, () => 'BBBB')).rejects.toThrow('no free room code')
  })
})

describe('the profanity filter', () => {
  it.each(['fuck', 'sh1t happens', 'F U C K', 'you b1tch', 'fück', 'a$$hole', 'H1tler', 'kill yourself'])(
    'rejects “%s”',
    (text) => {
      expect(isClean(text)).toBe(false)
    },
  )

  it.each([
    'Grandpa’s whistle',
    'the spider in the bath',
    'Scunthorpe',
    'class 4b',
    'Cassandra’s blue tit',
    'Mr. Hancock of Penistone',
    'Fukushima',
    'I am a big fan of tea',
    '🦄',
  ])('accepts “%s”', (text) => {
    expect(isClean(text)).toBe(true)
  })

  it('accepts every text of the game itself', () => {
    const said: string[] = []
    JSON.stringify(TEXTS, (_, value) => {
      if (typeof value === 'string') said.push(value)
      return value
    })
    expect(said.length).toBeGreaterThan(500)
    expect(said.filter((text) => !isClean(text))).toEqual([])
  })
})
