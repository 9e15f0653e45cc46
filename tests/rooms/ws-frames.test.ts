import { Protocol } from '@colyseus/core'
import { Packr, pack } from 'msgpackr'
import { describe, expect, it } from 'vitest'
import { isValidFrame } from '../../server/admission/ws-frames.ts'

const bytes = (...all: number[]) => Buffer.from(all)
const request = (payload: Buffer, name = 'draw') =>
  Buffer.concat([bytes(Protocol.ROOM_REQUEST, 7, 0xa0 + name.length), Buffer.from(name), payload])

const stroke = { color: 5, points: Array.from({ length: 400 }, (_, i) => (i * 37) % 1_001) }
/** A request that is truncated after its name is a valid one without a payload. */
const NAMED = request(bytes()).length
const PAYLOADS = [
  {},
  null,
  [],
  'x',
  { text: 'Grandma’s whistle 🦄' },
  { of: 'leo', strokes: Array.from({ length: 20 }, () => stroke) },
  { from: 0, runs: [1, -1, 300, -70_000, 1.5, 2 ** 40] },
  { room: 'nook', target: undefined },
  { text: 'x'.repeat(200), more: 'y'.repeat(10_000), [`key${'k'.repeat(300)}`]: 1 },
  Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`k${i}`, i])),
  { a: { b: { c: [1, { d: true }] } } },
]

describe('a frame', () => {
  it('is valid if our clients could have sent it, however their encoder writes objects', () => {
    for (const payload of PAYLOADS) {
      expect([payload, isValidFrame(request(new Packr().pack(payload)))]).toEqual([payload, true])
      expect([payload, isValidFrame(request(pack(payload)))]).toEqual([payload, true])
    }
    expect(isValidFrame(request(bytes()))).toBe(true)
    for (const kind of [Protocol.JOIN_ROOM, Protocol.LEAVE_ROOM, Protocol.PING])
      expect(isValidFrame(bytes(kind))).toBe(true)
  })

  it('is not valid if it is truncated or too long', () => {
    for (const payload of PAYLOADS.slice(4)) {
      const whole = request(new Packr().pack(payload))
      for (let end = 0; end < Math.min(whole.length, 300); end++)
        if (end !== whole.length && end !== NAMED)
          expect([end, isValidFrame(whole.subarray(0, end))]).toEqual([end, false])
      expect(isValidFrame(Buffer.concat([whole, bytes(1)]))).toBe(false)
    }
  })

  it.each([
    ['claims a list of thirty million', [0xdd, 1, 0xff, 0xff, 0xff]],
    ['claims a map of four thousand million', [0xdf, 0xff, 0xff, 0xff, 0xff]],
    ['claims a text of four thousand million', [0xdb, 0xff, 0xff, 0xff, 0xff]],
    ['is a regular expression', [0xd5, 0x78, 1, 1]],
    ['is a date', [0xd6, 0xff, 0, 0, 0, 0]],
    ['is bytes', [0xc4, 1, 0]],
    ['is a record without keys', [0xd4, 0x72, 0x40]],
    ['is nothing known', [0xc1]],
    ['is a hundred lists within each other', Array.from({ length: 100 }, () => 0x91)],
  ])('is not valid if it %s', (_, payload) => {
    expect(isValidFrame(request(Buffer.from(payload)))).toBe(false)
  })

  it('is not valid if it is of another kind, or without a name', () => {
    for (let kind = 0; kind < 256; kind++) expect(isValidFrame(bytes(kind, 0))).toBe(false)
    expect(isValidFrame(request(pack({}), ''))).toBe(false)
    expect(isValidFrame(request(pack(Array.from({ length: 20_000 }, () => 1))))).toBe(false)
    expect(isValidFrame(bytes())).toBe(false)
  })
})
