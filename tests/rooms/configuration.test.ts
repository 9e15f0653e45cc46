/** What the server takes from its environment and its network. */
import { describe, expect, it } from 'vitest'
import { addressOfClient } from '../../server/admission/client-address.ts'
import { readConfig } from '../../server/config.ts'
import { lanAddresses } from '../../server/process/lan-addresses.ts'

describe('the configuration', () => {
  it('is validated', () => {
    expect(readConfig({})).toMatchObject({
      port: null,
      publicUrl: null,
      allowFast: false,
      recordNights: false,
    })
    expect(
      readConfig({ PORT: '80', PUBLIC_URL: 'https://x.example/', ALLOWED_ORIGINS: 'https://y, http://z:1' }),
    ).toMatchObject({
      port: 80,
      publicUrl: 'https://x.example',
      origins: ['https://y', 'http://z:1'],
    })
    expect(() => readConfig({ PORT: 'eighty' })).toThrow('PORT')
    expect(() => readConfig({ PUBLIC_URL: 'dream' })).toThrow('PUBLIC_URL')
  })

  it.each([
    ['https://x.example/dreams/', 'https://x.example/dreams'],
    ['https://x.example/dreams', 'https://x.example/dreams'],
    ['https://X.Example:8443//games//dreams//', 'https://x.example:8443/games/dreams'],
    ['http://[FD00::1]:2567/', 'http://[fd00::1]:2567'],
    ['https://x.example:443/träume/', 'https://x.example/tr%C3%A4ume'],
  ])('takes the public address %s', (asked, taken) => {
    expect(readConfig({ PUBLIC_URL: asked }).publicUrl).toBe(taken)
  })

  it.each([
    'x.example:8080',
    'localhost:2567',
    'x.example/dreams',
    'ftp://x.example',
    'https://x.example/?lang=en',
    'https://x.example/#top',
    'https://mia@x.example/',
    'https://x.example/api/',
    'https://x.example/games/book',
  ])('does not take %s for a public address, and says what would do', (asked) => {
    expect(() => readConfig({ PUBLIC_URL: asked })).toThrow(/PUBLIC_URL.*https?:\/\//)
  })

  it('is closed to everything by default', () => {
    expect(readConfig({})).toMatchObject({ maxRooms: 800, maxRoomsEach: 40, metricsPassword: null })
    expect(readConfig({ METRICS_PASSWORD: 'a dozen lights' }).metricsPassword).toBe('a dozen lights')
    expect(() => readConfig({ METRICS_PASSWORD: 'eleven char' })).toThrow('METRICS_PASSWORD')
    expect(readConfig({}).familyFilter).toBe(true)
    expect(readConfig({ FAMILY_FILTER: 'off' }).familyFilter).toBe(false)
    expect(() => readConfig({ FAMILY_FILTER: 'maybe' })).toThrow('FAMILY_FILTER')
    expect(readConfig({ ALLOW_FAST: '1' }).maxRoomsEach).toBe(Number.POSITIVE_INFINITY)
    expect(readConfig({ ALLOW_FAST: '1', MAX_ROOMS_EACH: '3' }).maxRoomsEach).toBe(3)
  })

  it('trusts the proxies that are named, and no others', () => {
    const from = (text: string, forwarded: string) =>
      addressOfClient(
        { socket: { remoteAddress: '10.0.0.9' }, headers: { 'x-forwarded-for': forwarded } } as never,
        readConfig({ TRUST_PROXY: text }).trust,
      )
    expect(from('', '198.51.100.1')).toBe('10.0.0.9')
    expect(from('1', '198.51.100.1')).toBe('198.51.100.1')
    expect(from('1', '203.0.113.9, 198.51.100.1')).toBe('198.51.100.1')
    expect(from('2', '203.0.113.9, 198.51.100.1')).toBe('203.0.113.9')
    expect(from('10.0.0.0/8', '198.51.100.1')).toBe('198.51.100.1')
    expect(from('loopback', '198.51.100.1')).toBe('10.0.0.9')
    expect(from('1', '::ffff:198.51.100.1')).toBe('198.51.100.1')
    expect(from('1', '2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64')
    expect(from('1', 'nonsense')).toBe('unknown')
    expect(() => readConfig({ TRUST_PROXY: 'the one over there' })).toThrow('TRUST_PROXY')
  })
})

describe('addresses on the network', () => {
  const at = (address: string, family: 'IPv4' | 'IPv6' = 'IPv4', internal = false) =>
    ({ address, family, internal, netmask: '', mac: '', cidr: null, scopeid: 0 }) as never

  const addressesOf = (interfaces: Parameters<typeof lanAddresses>[0]) =>
    lanAddresses(interfaces).map(({ address }) => address)

  it('are known to be virtual by the names of their networks', () => {
    const found = lanAddresses({
      docker0: [at('172.17.0.1')],
      tailscale0: [at('100.99.1.1')],
      eth0: [at('10.0.0.5')],
    })
    expect(found.filter(({ virtual }) => !virtual)).toEqual([{ address: '10.0.0.5', virtual: false }])
  })

  it('are those that phones can reach, the most likely one first', () => {
    expect(
      addressesOf({
        lo: [at('127.0.0.1', 'IPv4', true)],
        docker0: [at('172.17.0.1')],
        eth0: [at('10.0.0.5'), at('fe80::1', 'IPv6')],
        wlan0: [at('192.168.1.7')],
        wg0: [at('10.8.0.2')],
        eth1: [at('169.254.3.3')],
        usb0: [at('172.20.1.1')],
      }),
    ).toEqual(['192.168.1.7', '10.0.0.5', '172.20.1.1', '10.8.0.2', '172.17.0.1'])
  })

  it('are those of IPv6 where there are no others', () => {
    const only = { lo: [at('::1', 'IPv6', true)], wlan0: [at('fe80::1', 'IPv6'), at('2001:db8::7', 'IPv6')] }
    expect(addressesOf(only)).toEqual(['[2001:db8::7]'])
    expect(addressesOf({ lo: [at('127.0.0.1', 'IPv4', true)] })).toEqual([])
  })
})
