/** What the server takes from its environment and its network. */
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addressOfClient } from '../../server/admission/client-address.ts'
import { readConfig } from '../../server/config.ts'
import { addressAdvice } from '../../server/process/address-advice.ts'
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
    'https://https://x.example',
    'https://x.example;',
    'https://x,example',
    'https://x.example, https://y.example',
    'http://0.0.0.0:2567',
    'http://[::]:2567',
  ])('does not take %s for a public address, and says what would do', (asked) => {
    expect(() => readConfig({ PUBLIC_URL: asked })).toThrow(/PUBLIC_URL.*https?:\/\//)
  })

  it.each([
    { PORT: '-1' },
    { PORT: '3000.5' },
    { PORT: '1e3' },
    { PORT: '0x50' },
    { PORT: '65536' },
    { PORT: '３０００' },
    { MAX_ROOMS: '+5' },
    { MAX_ROOMS_EACH: 'many' },
    { DRAIN_MINUTES: '5m' },
    { CLOCK_SPEED: 'fast' },
    { ALLOW_FAST: 'yes' },
    { RECORD_NIGHTS: 'true' },
    { LISTEN: '1' },
    { LISTEN: '127.1' },
    { LISTEN: '192.168.0.5:3000' },
    { ALLOWED_ORIGINS: '*' },
    { ALLOWED_ORIGINS: 'https://*.x.example' },
    { PEER_URL: 'http://0.0.0.0:2567' },
  ])('refuses %o by its name', (env) => {
    expect(() => readConfig(env)).toThrow(Object.keys(env)[0])
  })

  it('takes values with spaces around them, capitals, and spaces alone for nothing', () => {
    expect(
      readConfig({
        PORT: ' 3000 ',
        LISTEN: 'LOCALHOST',
        LOG_LEVEL: 'INFO',
        FAMILY_FILTER: 'Off',
        MAX_ROOMS: '7\r',
      }),
    ).toMatchObject({
      port: 3000,
      listen: 'localhost',
      loopbackOnly: true,
      logLevel: 'info',
      familyFilter: false,
      maxRooms: 7,
    })
    const empty = { PORT: ' ', MAX_ROOMS_EACH: ' ', PUBLIC_URL: '\t', DATA_DIR: ' ', LISTEN: ' ' }
    expect(JSON.stringify(readConfig(empty))).toBe(JSON.stringify(readConfig({})))
  })

  it.each([
    ['~/dreams', join(homedir(), 'dreams')],
    ['~', homedir()],
    ['dreams/kept', resolve('dreams/kept')],
    ['./~dreams', resolve('~dreams')],
  ])('takes %s for the folder of the data as a shell would', (given, taken) => {
    expect(readConfig({ DATA_DIR: given }).dataDir).toBe(taken)
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
  const at = (address: string, family: 'IPv4' | 'IPv6' = 'IPv4', internal = false, mac = '') =>
    ({ address, family, internal, netmask: '', mac, cidr: null, scopeid: 0 }) as never

  const addressesOf = (interfaces: Parameters<typeof lanAddresses>[1]) =>
    lanAddresses(false, interfaces).map(({ address }) => address)

  it('are known to be virtual by the names of their networks', () => {
    const found = lanAddresses(false, {
      docker0: [at('172.17.0.1')],
      tailscale0: [at('100.99.1.1')],
      eth0: [at('10.0.0.5')],
    })
    expect(found.filter(({ virtual }) => !virtual)).toEqual([{ address: '10.0.0.5', virtual: false }])
  })

  it.each([
    ['VirtualBox Host-Only Network', '192.168.56.1', 'Wireless Network Connection', '10.0.0.7'],
    ['VMware Network Adapter VMnet8', '192.168.88.1', 'Local Area Connection', '172.16.0.9'],
    ['vEthernet (WSL)', '192.168.99.1', 'WLAN', '10.0.0.7'],
    ['ProtonVPN', '192.168.3.2', 'Ethernet', '10.0.0.7'],
    ['OpenVPN TAP-Windows6', '192.168.3.2', 'Wi-Fi 2', '10.0.0.7'],
    ['CloudflareWARP', '192.168.3.2', 'en0', '10.0.0.7'],
    ['lxdbr0', '192.168.5.1', 'bond0', '10.0.0.7'],
    ['podman1', '192.168.5.1', 'enp3s0', '172.16.0.9'],
    ['cali12ab', '192.168.5.1', 'wlp2s0', '172.16.0.9'],
    ['nordlynx', '192.168.5.1', 'usb0', '172.20.10.2'],
    ['bridge100', '192.168.64.1', 'iPhone', '172.20.10.2'],
  ])('of %s (%s) come after those of %s (%s)', (other, otherAddress, room, roomAddress) => {
    const found = lanAddresses(false, { [other]: [at(otherAddress)], [room]: [at(roomAddress)] })
    expect(found).toEqual([
      { address: roomAddress, virtual: false },
      { address: otherAddress, virtual: true },
    ])
  })

  it('are known to be virtual by their hardware, too, and a Mac’s by where phones are', () => {
    const found = lanAddresses(false, {
      'Ethernet 2': [at('192.168.56.1', 'IPv4', false, '0a:00:27:00:00:0f')],
      'Ethernet 3': [at('192.168.88.1', 'IPv4', false, '00:50:56:c0:00:08')],
      WLAN: [at('10.0.0.5', 'IPv4', false, '00:50:56:12:34:56')],
      bridge100: [at('192.168.2.1')],
    })
    expect(found.filter(({ virtual }) => !virtual).map(({ address }) => address)).toEqual([
      '10.0.0.5',
      '192.168.2.1',
    ])
  })

  it('of a container are virtual where its engine has made them up', () => {
    const docker = { eth0: [at('172.17.0.2', 'IPv4', false, 'ba:61:c3:12:00:01')] }
    const sharedWithComputer = { eth0: [at('192.168.1.7', 'IPv4', false, 'b8:27:eb:12:34:56')] }
    expect(lanAddresses(true, docker)).toEqual([{ address: '172.17.0.2', virtual: true }])
    expect(lanAddresses(false, docker)).toEqual([{ address: '172.17.0.2', virtual: false }])
    expect(lanAddresses(true, sharedWithComputer)).toEqual([{ address: '192.168.1.7', virtual: false }])
  })

  it('are commented on where phones cannot reach them', () => {
    const advice = (env: Record<string, string>, ...virtual: boolean[]) =>
      addressAdvice(
        readConfig(env),
        virtual.map((each) => ({ virtual: each })),
      )
    expect(advice({}, false)).toBeNull()
    expect(advice({}, true)).toBeNull()
    expect(advice({})).toContain('Wi-Fi')
    expect(advice({ LISTEN: '127.0.0.1' })).toBeNull()
    expect(advice({ container: 'oci' }, true)).toContain('PUBLIC_URL')
    expect(advice({ container: 'oci' }, true, false)).toBeNull()
    expect(advice({ container: 'oci', PUBLIC_URL: 'http://192.168.1.20:2567' }, true)).toBeNull()
    for (const own of [
      'http://localhost:2567',
      'http://127.0.0.1',
      'http://[::1]:80',
      'http://game.localhost.',
    ])
      expect(advice({ PUBLIC_URL: own }, false)).toContain('PUBLIC_URL')
    for (const other of ['https://localhost.example.org', 'http://nas:2567', 'http://[fd00::5]'])
      expect(advice({ PUBLIC_URL: other }, false)).toBeNull()
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
