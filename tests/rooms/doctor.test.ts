/** What `npm run doctor` prints. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { firewallHint } from '../../scripts/doctor/machine-checks.ts'
import { USUAL_PORT } from '../../server/process/choose-port.ts'
import { checkup } from '../../shared/text/en/screen/screen-checkup-text.ts'
import { startProcess } from './kit/server-process.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'goodnight-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

/** Runs it. @returns its exit code and what it prints */
const doctor = (env: Record<string, string>) =>
  new Promise<{ code: number; said: string }>((resolve) => {
    const settings = { ...process.env, DATA_DIR: dataDir, PUBLIC_URL: '', ...env }
    execFile(process.execPath, ['scripts/doctor.ts'], { env: settings }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, said: stdout + stderr }),
    )
  })

describe('with a running game', () => {
  let server: ReturnType<typeof startProcess>
  let port: number
  beforeAll(async () => {
    server = startProcess({ DATA_DIR: dataDir, TRUST_PROXY: 'loopback' })
    port = await server.port()
  })
  afterAll(async () => {
    server.child.kill('SIGTERM')
    await server.ended
  })

  it('says what the game sees, and which devices have come', async () => {
    const before = await doctor({ PORT: String(port) })
    expect(before.code).toBe(0)
    expect(before.said).toContain(`The game is running, at port ${port}`)
    expect(before.said).toContain(checkup['finding.nobody'])
    // The game may have been given another folder than this command.
    expect(before.said).not.toContain(dataDir)
    await fetch(`http://127.0.0.1:${port}/`, { headers: { 'x-forwarded-for': '198.51.100.3' } })
    const after = await doctor({ PORT: String(port) })
    expect(after.said).toContain(checkup['finding.reached'].one)
    expect(after.said).toContain('198.51.100.3 has opened the page')
    expect(after.said).toMatch(/1\. .+\n +2\. .+\n +3\. .+\n/)
  })
})

describe('without a game', () => {
  it('says how to start it, and what it would be found at', async () => {
    const { code, said } = await doctor({ PORT: '0', PUBLIC_URL: 'https://example.org/dreams/' })
    expect(code).toBe(0)
    expect(said).toContain('npm start')
    expect(said).toContain(`${checkup['checkup.address']}  https://example.org/dreams\n`)
    expect(said).toContain(checkup['try.open-elsewhere'])
  })

  it('names the port for the firewall only where phones come to that port', async () => {
    const at = async (address: string) => (await doctor({ PORT: '0', PUBLIC_URL: address })).said
    expect(await at(`http://192.168.1.20:${USUAL_PORT}`)).toContain('Firewall: ')
    expect(await at('https://example.org')).not.toContain('Firewall: ')
  })

  it('says that it would answer this machine only', async () => {
    const { said } = await doctor({ PORT: '0', LISTEN: '127.0.0.1' })
    expect(said).toContain(checkup['finding.own-machine-only'])
    expect(said).toContain(checkup['checkup.address.none'])
  })

  it('says what else has taken the port', async () => {
    const other = createServer((_, answer) => answer.end('something else'))
    await new Promise<void>((resolve) => other.listen(0, resolve))
    const { port } = other.address() as AddressInfo
    const { code, said } = await doctor({ PORT: String(port) })
    other.close()
    expect([code, said]).toEqual([1, expect.stringContaining(`Port ${port} is taken`)])
  })

  it('says which setting is wrong, and which folder can’t be written', async () => {
    const setting = await doctor({ PUBLIC_URL: 'example.org/dreams' })
    expect([setting.code, setting.said]).toEqual([1, expect.stringContaining('PUBLIC_URL')])
    const folder = await doctor({ PORT: '0', DATA_DIR: 'package.json/data' })
    expect([folder.code, folder.said]).toEqual([1, expect.stringContaining('DATA_DIR')])
  })

  it.each(['win32', 'darwin', 'linux'] as const)('says where the firewall of %s is', (platform) => {
    expect(firewallHint(platform, 2567)).toMatch(/^Firewall: .*(Allow|allow|2567)/)
  })
})
