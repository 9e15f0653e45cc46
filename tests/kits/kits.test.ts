import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { buildKit } from '../../scripts/kits/build-kit.ts'
import { fetchNode } from '../../scripts/kits/fetch-node.ts'
import { KIT_PLATFORMS, type KitPlatform } from '../../scripts/kits/kit-platforms.ts'
import { USUAL_PORT } from '../../server/process/choose-port.ts'
import { checkup } from '../../shared/text/en/screen/screen-checkup-text.ts'
import { doubleClick, type Launched } from './kit/double-click.ts'
import { playARoom } from './kit/play-a-room.ts'
import { readZip, unpack, type ZippedFile } from './kit/read-zip.ts'

/** Most bytes of a zip. */
const LARGEST = 60_000_000
const FOLDER = 'Goodnight DreamSphere'

/** How a program for each system begins: its format, and its processor further on. */
const PROGRAMS: Record<KitPlatform['id'], { format: string; processor: number; at(bytes: Buffer): number }> =
  {
    'windows-x64': {
      format: '4d5a',
      processor: 0x8664,
      at: (bytes) => bytes.readUInt16LE(bytes.readUInt32LE(0x3c) + 4),
    },
    'macos-arm64': { format: 'cffaedfe', processor: 0x0100000c, at: (bytes) => bytes.readUInt32LE(4) },
    'macos-x64': { format: 'cffaedfe', processor: 0x01000007, at: (bytes) => bytes.readUInt32LE(4) },
    'linux-x64': { format: '7f454c46', processor: 0x3e, at: (bytes) => bytes.readUInt16LE(18) },
    'linux-arm64': { format: '7f454c46', processor: 0xb7, at: (bytes) => bytes.readUInt16LE(18) },
  }

describe.each(KIT_PLATFORMS)('the kit for $id', (platform) => {
  const { id, system } = platform
  let files: ZippedFile[] = []
  const named = (name: string) => files.find((file) => file.name === `${FOLDER}/${name}`)

  it('is built, and small enough to be sent', async () => {
    const zip = await kitOf(platform)
    expect(statSync(zip).size).toBeLessThan(LARGEST)
    files = await readZip(zip)
  })

  it('holds the program of its system and processor', () => {
    const bytes = named(`program/node${system === 'windows' ? '.exe' : ''}`)?.bytes ?? Buffer.alloc(0)
    const { format, processor, at } = PROGRAMS[id]
    expect(bytes.subarray(0, format.length / 2).toString('hex')).toBe(format)
    expect(at(bytes)).toBe(processor)
  })

  it('holds the built game, its licences, and nothing to build it with', () => {
    for (const name of ['server/server.js', 'server/launch.js', 'client/index.html', 'server/licenses.md'])
      expect(named(`program/dist/${name}`), name).toBeDefined()
    expect(named('program/LICENSE')).toBeDefined()
    expect(named('program/LICENSE-node')?.bytes.length).toBeGreaterThan(10_000)
    expect(files.filter(({ name }) => /node_modules|\.ts$|\.map$/.test(name))).toEqual([])
    const manifest = JSON.parse(named('program/package.json')?.bytes.toString() ?? '') as object
    expect(Object.keys(manifest).filter((field) => /dependencies|^scripts$/i.test(field))).toEqual([])
  })

  it('holds the pages on hosting, which the game names, and what they name', () => {
    for (const name of ['docs/hosting/nginx.md', 'docs/hosting.md', 'deploy/goodnight-dreamsphere.service'])
      expect(named(`program/${name}`), name).toBeDefined()
  })

  it('names no folder of the machine it was built on', () => {
    const texts = files.filter(({ name }) => !/program\/node|\.(woff2|webp|png|br|gz)$/.test(name))
    expect(texts.length).toBeGreaterThan(20)
    for (const place of [process.cwd(), join(homedir(), '/')])
      expect(texts.filter(({ bytes }) => bytes.includes(place)).map(({ name }) => name)).toEqual([])
  })

  it('has start files that its system can run, and no others that can be run', () => {
    const starts = {
      windows: ['Start the game.cmd', 'Phones cannot get in.cmd'],
      macos: ['Start the game.command', 'Phones cannot get in.command'],
      linux: [
        'Start the game.desktop',
        'start-the-game.sh',
        'Phones cannot get in.desktop',
        'phones-cannot-get-in.sh',
      ],
    }[system]
    const program = `program/node${system === 'windows' ? '.exe' : ''}`
    const runs = files.filter(({ mode }) => mode === 0o755).map(({ name }) => name.slice(FOLDER.length + 1))
    expect(runs.toSorted()).toEqual([...starts, program].toSorted())
    for (const name of starts) {
      const text = named(name)?.bytes.toString() ?? ''
      expect(text).not.toContain('{{')
      // The command window of Windows misreads lines that end in LF alone, and letters beyond ASCII.
      if (system === 'windows') expect(text.replaceAll('\r\n', '')).toMatch(/^[ -~]*$/)
      else expect(text).not.toContain('\r')
    }
  })

  it('explains the warnings of its system on a page that needs no network', () => {
    const page = named('Read me first.html')?.bytes.toString() ?? ''
    const words = { windows: 'Run anyway', macos: 'Open Anyway', linux: 'Allow Launching' }
    for (const [other, its] of Object.entries(words)) expect(page.includes(its)).toBe(other === system)
    expect(page).not.toMatch(/<(script|link|img|iframe)|https?:|url\(/)
  })
})

/** Each kit is built once, as building takes some seconds. */
const built = new Map<string, Promise<string>>()
function kitOf(platform: KitPlatform): Promise<string> {
  const zip = built.get(platform.id) ?? buildKit(platform)
  built.set(platform.id, zip)
  return zip
}

const here = KIT_PLATFORMS.find(({ os, cpu }) => os === process.platform && cpu === process.arch)

it('holds a whole Node, though fetching it was once interrupted', async () => {
  const [platform] = KIT_PLATFORMS
  if (!platform) throw new Error('there are no kits')
  const folder = await fetchNode(platform)
  const binary = join(folder, 'bin', 'node.exe')
  const { size } = statSync(binary)
  truncateSync(binary, 1_000_000)
  rmSync(join(folder, '..', '.package-lock.json'))
  await fetchNode(platform)
  expect(statSync(binary).size).toBe(size)
})

describe.skipIf(here?.system !== 'linux')('a kit on the computer it is for', () => {
  // Folders that hosts have.
  const place = mkdtempSync(join(tmpdir(), 'Höst’s #1 (50 %) & co '))
  const start = join(place, FOLDER, 'start-the-game.sh')
  const running: Launched[] = []
  const launch = (home: string, env: Record<string, string> = {}, by = [start]) => {
    const launched = doubleClick('sh', by, mkdtempSync(join(place, home)), env)
    running.push(launched)
    return launched
  }
  afterEach(() => {
    for (const { child } of running.splice(0)) child.kill('SIGTERM')
  })
  afterAll(() => rmSync(place, { recursive: true, force: true }))

  it('opens the game in the browser after a double-click, and a room can be played', async () => {
    if (!here) throw new Error('there is no kit for this computer')
    unpack(await readZip(await kitOf(here)), place)
    const { child, opens, said, ended } = launch('played')
    const url = await opens()
    await playARoom(url)
    expect(said()).toContain('Leave this window open while you play')
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  })

  it('opens the game that runs already after a second double-click', async () => {
    const url = await launch('first').opens()
    const second = launch('second', { PORT: new URL(url).port })
    expect(await second.opens()).toBe(url)
    expect(await second.ended).toBe(0)
    expect(second.said()).toContain('running already')
  })

  it('finds the running game at the port that it took instead of the usual one', async () => {
    const usual = createServer((_, response) => response.end('a printer'))
    // Whoever has the usual port already does as well.
    await new Promise<void>((resolve) => usual.once('error', () => resolve()).listen(USUAL_PORT, resolve))
    const url = await launch('moved', { PORT: '' }).opens()
    expect(url).not.toBe(`http://localhost:${USUAL_PORT}`)
    const second = launch('found', { PORT: '' })
    expect(await second.opens()).toBe(url)
    expect(await second.ended).toBe(0)
    usual.close()
  })

  it('says why phones cannot get in, with the running game and without it', async () => {
    const script = join(place, FOLDER, 'phones-cannot-get-in.sh')
    const without = launch('ask-nobody', { PORT: '0' }, [script])
    expect(await without.ended).toBe(0)
    expect(without.said()).toContain('The game is not running. Start it as you always do')
    expect(without.said()).not.toMatch(/npm|not built/)
    const url = await launch('asked').opens()
    const asking = launch('asking', { PORT: new URL(url).port }, [script])
    expect(await asking.ended).toBe(0)
    expect(asking.said()).toContain(`The game is running, at port ${new URL(url).port}`)
    expect(asking.said()).toContain(checkup['finding.nobody'])
    expect(asking.said()).toMatch(/1\. .+\n +2\. .+\n +3\. .+\n/)
  })

  it('says so when something else is at its port', async () => {
    const squatter = createServer((_, response) => response.end('a printer')).listen(0)
    await expect.poll(() => squatter.listening).toBe(true)
    const { port } = squatter.address() as AddressInfo
    const { said, ended } = launch('taken', { PORT: String(port) })
    expect(await ended).toBe(1)
    expect(said()).toContain(`Port ${port} is taken`)
    expect(said()).toContain('The reason is above')
    squatter.close()
  })

  /** What a desktop runs for an entry of the kit. */
  const entry = (title: string): string[] => {
    const file = join(place, FOLDER, `${title}.desktop`)
    const [, exec = ''] = /^Exec=(.*)$/m.exec(readFileSync(file, 'utf8')) ?? []
    // As the specification of desktop entries reads it: escapes of the string, then those of the quotes.
    const [, script = ''] = /^sh -c "(.*)" start %k$/.exec(exec.replaceAll('\\\\', '\\')) ?? []
    return ['-c', script.replaceAll(/\\(.)/g, '$1'), 'start', file]
  }

  it('can be started, and asked, by its desktop entries', async () => {
    const { opens } = launch('entry', {}, entry('Start the game'))
    expect(await opens()).toMatch(/^http:\/\/localhost:\d+$/)
    const { ended, said } = launch('asking-entry', {}, entry('Phones cannot get in'))
    expect(await ended).toBe(0)
    expect(said()).toContain('Start it as you always do')
  })

  it('says which computers it is for on another one', async () => {
    rmSync(join(place, FOLDER, 'program', 'node'))
    const { said, ended } = launch('other')
    expect(await ended).toBe(1)
    expect(said()).toContain(`This kit is for ${here?.machine}`)
  })
})
