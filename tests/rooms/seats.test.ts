import { describe, expect, it } from 'vitest'
import { claimCode, countedClaims, randomCode } from '../../server/room/codes.ts'
import { SeatRegistry } from '../../server/room/seat-registry.ts'

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
  it('are four consonants that are easy to tell apart', () => {
    for (let i = 0; i < 2_000; i++) expect(randomCode()).toMatch(/^[BCDFGHKMNPRSTWXZ]{4}$/)
  })

  it.each([
    ['signs of hate', 'XKKK, NSDP, HHGT, BKZT, HKNK, WHTP'],
    ['rude words', 'FCKN, BTCH, SHTZ, PRCK, NTTN, SPRM, CMST, MSTB, WHRS, RPST'],
    ['slurs', 'RTRD, TRNN, NGGR, SPCK, CHNK, FGGT, KNKN'],
    ['rude words with another letter in between', 'FXCK, FRCK, CXNT, SXHT, SHXT, DXCK, PXNS, NGXR'],
    ['the same sounds in other letters', 'PHCK, PHKK, PDPH, MTHF, MTFK, FCXN, KXNT, DCXS, PHGT'],
  ])('are never read as %s', (_, words) => {
    const spell = (word: string) => {
      const letters = [...`${word}BCDF`]
      return () => 'BCDFGHKMNPRSTWXZ'.indexOf(letters.shift() ?? 'B')
    }
    expect(words.split(', ').map((word) => [word, randomCode(spell(word))])).toEqual(
      words.split(', ').map((word) => [word, 'BCDF']),
    )
  })

  it('are tens of thousands', () => {
    const letters = [...'BCDFGHKMNPRSTWXZ']
    const all = letters.flatMap((a) =>
      letters.flatMap((b) => letters.flatMap((c) => letters.map((d) => [a, b, c, d]))),
    )
    const given = all.filter((code) => {
      const rest = [...code, 'B', 'C', 'D', 'F']
      return randomCode(() => letters.indexOf(rest.shift() ?? 'B')) === code.join('')
    })
    expect(given.length).toBeGreaterThan(50_000)
  })

  it('belong to one room at a time', async () => {
    const presence = countedClaims(claims())
    const offered = ['AAAA', 'AAAA', 'BBBB']
    const next = () => offered.shift() ?? 'CCCC'
    expect(await claimCode(presence, next)).toBe('AAAA')
    expect(await claimCode(presence, next)).toBe('BBBB')
    await presence.release('AAAA')
    expect(await claimCode(presence, () => 'AAAA')).toBe('AAAA')
    await expect(claimCode(presence, () => 'BBBB')).rejects.toThrow('no free room code')
  })
})
