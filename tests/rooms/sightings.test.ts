/** What the server remembers of the devices that have come. */
import { describe, expect, it } from 'vitest'
import { parseTrust } from '../../server/admission/client-address.ts'
import { Sightings } from '../../server/checkup/sightings.ts'

describe('what is remembered', () => {
  const from = (remoteAddress: string, headers: Record<string, string> = {}) =>
    ({ socket: { remoteAddress }, headers }) as never
  const start = (trust = '') => {
    const clock = { now: 0 }
    const sightings = new Sightings(
      parseTrust(trust),
      (address) => address === '127.0.0.1',
      () => clock.now,
    )
    return { clock, sightings, devices: () => sightings.seen('asker').devices }
  }

  it('is how far each device has come, for half an hour', () => {
    const { clock, sightings, devices } = start()
    sightings.saw(from('127.0.0.1'), 'connected')
    expect(devices()).toEqual([])
    sightings.saw(from('192.168.1.20'), 'page')
    sightings.saw(from('192.168.1.20'), 'asked')
    // A socket may still come.
    expect(devices()).toEqual([{ address: '192.168.1.20', stage: 'page' }])
    clock.now = 6_000
    expect(devices()).toEqual([{ address: '192.168.1.20', stage: 'asked' }])
    sightings.saw(from('::ffff:192.168.1.20'), 'connected')
    sightings.saw(from('192.168.1.20'), 'page')
    expect(devices()).toEqual([{ address: '192.168.1.20', stage: 'connected' }])
    expect(sightings.seen('192.168.1.20').devices).toEqual([])
    clock.now += 31 * 60_000
    expect(devices()).toEqual([])
  })

  it('is never more than two hundred devices', () => {
    const { sightings, devices } = start()
    for (let i = 0; i < 1_000; i++) sightings.saw(from(`10.0.${i >> 8}.${i & 255}`), 'page')
    expect(devices()).toHaveLength(200)
    expect(devices().at(-1)?.address).toBe('10.0.3.231')
  })

  it('of a trusted proxy is whom it names, and of another one that it is not trusted', () => {
    const request = from('127.0.0.1', { 'x-forwarded-for': '198.51.100.3' })
    const trusted = start('loopback')
    trusted.sightings.saw(request, 'page')
    expect(trusted.devices()).toEqual([{ address: '198.51.100.3', stage: 'page' }])
    expect(trusted.sightings.seen('').untrustedProxy).toBeNull()
    // The first one to try is usually somebody on the server itself.
    trusted.sightings.saw(from('127.0.0.1', { 'x-forwarded-for': '127.0.0.1' }), 'page')
    expect(trusted.sightings.seen('').untrustedProxy).toBeNull()
    // A container sees the proxy of its computer at an address that is not its own.
    for (const proxy of ['127.0.0.1', '172.17.0.1']) {
      const other = start()
      other.sightings.saw(from(proxy, { 'x-forwarded-for': '198.51.100.3' }), 'page')
      expect(other.devices()).toEqual([])
      expect(other.sightings.seen('').untrustedProxy).toBe(proxy)
    }
  })

  it('is no origin that is none, or too long to be read', () => {
    const { sightings } = start()
    for (const origin of ['null', '', `https://${'a'.repeat(200)}.example`]) sightings.sawOrigin(origin)
    expect(sightings.seen('').foreignOrigins).toEqual([])
  })

  it('forgets that a proxy kept sockets as soon as one comes through', () => {
    const { clock, sightings } = start()
    clock.now = 1
    sightings.sawPlainSocket()
    expect(sightings.seen('').plainSockets).toBe(true)
    clock.now = 2
    sightings.saw(from('192.168.1.20'), 'connected')
    expect(sightings.seen('').plainSockets).toBe(false)
  })
})
