import { once } from 'node:events'
import { request } from 'node:http'
import { connect } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseTrust } from '../../server/admission/client-address.ts'
import { type CheckupFacts, diagnose } from '../../server/checkup/diagnose.ts'
import { readConfig } from '../../server/config.ts'
import type { Checkup } from '../../shared/protocol/checkup.ts'
import { startServer, type TestServer } from './kit/test-server.ts'

const HOME: CheckupFacts = {
  publicUrl: null,
  addresses: [{ url: 'http://192.168.1.7:2567', virtual: false }],
  container: false,
  loopbackOnly: false,
  devices: [],
  httpsTried: false,
  foreignOrigins: [],
  plainSockets: false,
  untrustedProxy: null,
}
const PUBLIC: Partial<CheckupFacts> = { publicUrl: 'https://example.org/dreams' }
const at = (stage: 'page' | 'asked' | 'connected', address = '192.168.1.20') => ({ address, stage })

describe('the diagnosis', () => {
  it.each<[string, Partial<CheckupFacts>, string[], string]>([
    ['nobody has come', {}, ['nobody'], 'same-wifi'],
    ['there is no network', { addresses: [] }, ['no-network', 'nobody'], 'join-wifi'],
    [
      'only this machine is listened to',
      { loopbackOnly: true },
      ['own-machine-only', 'nobody'],
      'unset-listen',
    ],
    ['a page was opened', { devices: [at('page')] }, ['reached'], 'scan'],
    ['a phone plays, another does not get in', { devices: [at('connected')] }, ['connected'], 'same-wifi'],
    [
      'a socket never came',
      { devices: [at('asked'), at('connected', '192.168.1.21')] },
      ['cut-off', 'connected'],
      'vpn-off',
    ],
    ['a browser insists on https', { httpsTried: true }, ['https-tried', 'nobody'], 'type-http'],
    [
      'only a container’s address is known',
      { addresses: [{ url: 'http://172.17.0.1:2567', virtual: true }] },
      ['virtual-network', 'nobody'],
      'join-wifi',
    ],
    [
      'there are two networks',
      { addresses: [...HOME.addresses, { url: 'http://10.0.0.5:2567', virtual: false }] },
      ['nobody', 'several-networks'],
      'same-wifi',
    ],
    [
      'one network has addresses of both kinds',
      { addresses: [...HOME.addresses, { url: 'http://[fd00::5]:2567', virtual: false }] },
      ['nobody'],
      'same-wifi',
    ],
    ['nobody has come from the internet', PUBLIC, ['nobody'], 'open-elsewhere'],
    [
      'the public address is another',
      { ...PUBLIC, foreignOrigins: ['https://www.example.org'] },
      ['wrong-address', 'nobody'],
      'type-address',
    ],
    [
      'the proxy keeps sockets',
      { ...PUBLIC, plainSockets: true, devices: [at('asked')] },
      ['no-sockets', 'cut-off'],
      'pass-sockets',
    ],
    [
      'the proxy does not say who asks',
      { ...PUBLIC, untrustedProxy: '127.0.0.1' },
      ['untrusted-proxy'],
      'set-trust',
    ],
    [
      'the proxy of a container does not say who asks',
      { ...PUBLIC, untrustedProxy: '172.17.0.1' },
      ['untrusted-proxy'],
      'set-trust-one',
    ],
    [
      'the proxy of a container has IPv6',
      { ...PUBLIC, untrustedProxy: 'fd00:dead:beef::1' },
      ['untrusted-proxy'],
      'set-trust-one',
    ],
    [
      'a proxy elsewhere does not say who asks',
      { ...PUBLIC, untrustedProxy: '203.0.113.7' },
      ['untrusted-proxy'],
      'set-trust-address',
    ],
    [
      'a container knows its own address only',
      { container: true, addresses: [{ url: 'http://172.17.0.2:2567', virtual: true }] },
      ['container', 'nobody'],
      'set-public-url',
    ],
    ['a container is in the network of its computer', { container: true }, ['nobody'], 'same-wifi'],
    [
      'a container was told the address of its computer',
      {
        publicUrl: 'http://192.168.1.20:2567',
        container: true,
        addresses: [{ url: 'http://172.17.0.2:2567', virtual: true }],
      },
      ['nobody'],
      'same-wifi',
    ],
    [
      'the address leads every phone to itself',
      { publicUrl: 'http://localhost:2567' },
      ['own-address', 'nobody'],
      'set-public-url',
    ],
    [
      'https is what a public address is for',
      { ...PUBLIC, httpsTried: true, devices: [at('connected')] },
      ['connected'],
      'open-elsewhere',
    ],
    [
      'nobody has come to a configured address that is one of the network',
      { publicUrl: 'http://192.168.1.20:2567' },
      ['nobody'],
      'same-wifi',
    ],
    [
      'a browser insists on https there',
      { publicUrl: 'http://dreams.local', httpsTried: true },
      ['https-tried', 'nobody'],
      'type-http',
    ],
  ])('when %s', (_, facts, findings, first) => {
    const { findings: found, tries } = diagnose({ ...HOME, ...facts }, true)
    expect(found.map(({ id }) => id)).toEqual(findings)
    expect(tries).toHaveLength(3)
    expect(new Set(tries).size).toBe(3)
    expect(tries[0]).toBe(first)
  })

  it.each<[Partial<CheckupFacts>]>([
    [{}],
    [{ devices: [at('page')] }],
    [{ devices: [at('asked')] }],
    [{ devices: [at('connected')] }],
    [{ untrustedProxy: '127.0.0.1' }],
    [{ plainSockets: true }],
    [{ foreignOrigins: ['https://www.example.org'] }],
  ])('sends nobody to a Wi-Fi or a firewall of a home where the game is on the internet: %o', (facts) => {
    for (const publicUrl of ['https://example.org/dreams', 'http://203.0.114.7', 'http://[2a00:1450::1]'])
      expect(diagnose({ ...HOME, ...facts, publicUrl }, true).tries.join()).not.toMatch(/wifi|firewall/)
  })

  it.each([
    'http://10.0.0.7:2567',
    'http://192.168.1.20',
    'http://[fd00::7]:2567',
    'http://host:2567',
    'https://dreams.local/game',
    'http://dreams.fritz.box.lan',
  ])('sends nobody to mobile data for %s', (publicUrl) => {
    expect(diagnose({ ...HOME, publicUrl }, true).tries).toEqual(diagnose(HOME, true).tries)
  })

  it('names the address that phones need', () => {
    expect(diagnose(HOME, true).address).toBe('http://192.168.1.7:2567')
    expect(diagnose({ ...HOME, ...PUBLIC }, true).address).toBe('https://example.org/dreams')
    expect(diagnose({ ...HOME, addresses: [] }, true).address).toBeNull()
    expect(diagnose({ ...HOME, loopbackOnly: true }, true).address).toBeNull()
  })

  it('tells the addresses of devices and networks on this machine only', () => {
    const facts: CheckupFacts = {
      ...HOME,
      addresses: [...HOME.addresses, { url: 'http://10.0.0.5:2567', virtual: false }],
      devices: [at('connected', '192.168.1.99')],
    }
    expect(diagnose(facts, true)).toMatchObject({
      others: ['http://10.0.0.5:2567'],
      devices: [{ address: '192.168.1.99', stage: 'connected' }],
    })
    expect(JSON.stringify(diagnose(facts, false))).not.toMatch(/10\.0\.0\.5|192\.168\.1\.99/)
    // Networks of a server on the internet are nobody's business.
    expect(diagnose({ ...facts, ...PUBLIC }, true).others).toEqual([])
  })
})

describe('the route', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer({ trust: parseTrust('loopback') })
  })
  afterAll(() => server.close())

  const ask = (headers: Record<string, string> = {}) =>
    new Promise<Checkup>((resolve, reject) => {
      const { port } = new URL(server.url)
      request({ port, host: '127.0.0.1', path: '/api/checkup', headers }, async (answer) => {
        resolve(JSON.parse(Buffer.concat(await answer.toArray()).toString()) as Checkup)
      })
        .on('error', reject)
        .end()
    })
  const ids = async () => (await ask()).findings.map(({ id }) => id)

  it('knows of a phone that has come, and tells its address to this machine alone', async () => {
    expect((await ask()).devices).toEqual([])
    await fetch(`${server.url}/`, { headers: { 'x-forwarded-for': '198.51.100.3' } })
    expect((await ask()).devices).toEqual([{ address: '198.51.100.3', stage: 'page' }])
    const strangers: Record<string, string>[] = [
      { 'x-forwarded-for': '198.51.100.4' },
      { 'x-forwarded-for': '127.0.0.1' },
      { via: '1.1 proxy' },
      { host: 'rebound.example' },
      { host: '198.51.100.9:2567' },
    ]
    for (const headers of strangers) {
      const told = await ask(headers)
      expect(told.findings.map(({ id }) => id)).toContain('reached')
      expect(JSON.stringify(told)).not.toContain('198.51.100.3')
    }
  })

  it('knows of sockets that arrive as plain requests, and the log says what to do', async () => {
    const plain = await fetch(`${server.url}/process/room?sessionId=abc`)
    expect(plain.status).toBe(426)
    await fetch(`${server.url}/process/room?sessionId=abd`)
    expect(await ids()).toContain('no-sockets')
    expect(server.logged.filter((line) => line.includes('docs/hosting/nginx.md'))).toHaveLength(1)
  })

  it('knows of pages at an address that is not the server’s', async () => {
    await fetch(`${server.url}/api/rooms`, { method: 'POST', headers: { origin: 'https://www.example.org' } })
    expect((await ask()).findings).toContainEqual({ id: 'wrong-address', value: 'https://www.example.org' })
  })

  it('knows of no https from this machine, and still answers malformed requests', async () => {
    const { port } = new URL(server.url)
    const tls = connectTls({ port: Number(port), host: '127.0.0.1', rejectUnauthorized: false })
    await once(tls, 'error')
    expect(await ids()).not.toContain('https-tried')
    const plain = connect(Number(port), '127.0.0.1')
    plain.write('NONSENSE\r\n\r\n')
    const [answer] = (await once(plain, 'data')) as [Buffer]
    expect(String(answer)).toMatch(/^HTTP\/1\.1 400 /)
  })
})

describe('the address to listen on', () => {
  it('is one of a machine, and known to be closed to others', () => {
    expect(readConfig({})).toMatchObject({ listen: null, loopbackOnly: false })
    expect(readConfig({ LISTEN: '127.0.0.1' })).toMatchObject({ listen: '127.0.0.1', loopbackOnly: true })
    expect(readConfig({ LISTEN: '::1' }).loopbackOnly).toBe(true)
    expect(readConfig({ LISTEN: '0.0.0.0' }).loopbackOnly).toBe(false)
    expect(() => readConfig({ LISTEN: 'only-here' })).toThrow(/LISTEN.*127\.0\.0\.1/)
  })
})
