import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { fillKitFolder } from '../../scripts/kits/build-kit.ts'
import { KIT_PLATFORMS } from '../../scripts/kits/kit-platforms.ts'
import { readConfig } from '../../server/config.ts'
import { choosePort } from '../../server/process/choose-port.ts'
import { type Buildah, buildStandInBase, openBuildah, whyNoBuildah } from './kit/buildah.ts'
import { playARoom } from './kit/play-a-room.ts'

const MB = 1_000_000
/** Most that the game may add to its base, so that image and base stay below 120 MB compressed and 300 MB unpacked. */
const COMPRESSED = 90 * MB
const UNPACKED = 220 * MB
/** The user in the Containerfile. */
const USER = 10001

const kit = KIT_PLATFORMS.find(({ os, cpu }) => os === process.platform && cpu === process.arch)
const why = kit ? whyNoBuildah() : 'there is no kit for this computer'
if (why !== null) console.warn(`\n!!! SKIPPED: the container is neither built nor run, because ${why}.\n`)

interface ImageConfig {
  User: string
  Env: string[]
  Entrypoint: string[]
  Volumes: Record<string, object>
  Healthcheck: { Test: string[] }
}

describe.skipIf(why !== null)('the container', () => {
  let buildah: Buildah
  let container = ''
  let config: ImageConfig
  const running: ChildProcess[] = []
  beforeAll(async () => {
    buildah = openBuildah()
    if (kit) await fillKitFolder(kit)
    const base = buildStandInBase(buildah)
    const args = ['--build-arg', `BASE=${base}`, '--build-arg', `KIT=${kit?.id}`, '--file', 'Containerfile']
    buildah.run('bud', '--isolation', 'chroot', '--format', 'docker', '--tag', 'game', ...args, '.')
    container = buildah.run('from', '--pull-never', 'localhost/game')
    const inspected = JSON.parse(buildah.run('inspect', container)) as { Docker: { config: ImageConfig } }
    config = inspected.Docker.config
    mkdirSync(data())
    chownSync(data(), USER, USER)
  })
  afterEach(() => {
    for (const child of running.splice(0)) child.kill('SIGKILL')
  })
  afterAll(() => buildah.remove())

  const data = () => join(buildah.folder, 'data')
  const inContainer = (port: number, ...command: string[]) =>
    buildah.command(
      'run',
      '--isolation',
      'chroot',
      '--env',
      `PORT=${port}`,
      // Not at /data: there buildah puts a volume of its own, which is gone after the command.
      '--env',
      'DATA_DIR=/kept',
      '--volume',
      `${data()}:/kept`,
      container,
      '--',
      ...command,
    )
  /** Starts a server and waits until it answers. */
  const start = async (port: number, [program, args]: [string, string[]]) => {
    const child = spawn(program, args, { stdio: 'ignore' })
    running.push(child)
    const url = `http://127.0.0.1:${port}`
    await expect
      .poll(
        () =>
          fetch(`${url}/api/health`).then(
            ({ ok }) => ok,
            () => false,
          ),
        { timeout: 60_000 },
      )
      .toBe(true)
    return { child, url }
  }

  it('is small', () => {
    const pushed = join(buildah.folder, 'pushed')
    buildah.run('push', 'localhost/game', `oci:${pushed}:game`)
    buildah.run('push', 'localhost/stand-in', `oci:${pushed}-base:base`)
    const blobs = (folder: string) =>
      readdirSync(join(folder, 'blobs', 'sha256'))
        .map((name) => statSync(join(folder, 'blobs', 'sha256', name)).size)
        .reduce((sum, size) => sum + size, 0)
    const compressed = blobs(pushed) - blobs(`${pushed}-base`)
    const unpacked = Number(
      execFileSync('du', ['-sb', 'app'], { cwd: buildah.run('mount', container), encoding: 'utf8' }).split(
        '\t',
      )[0],
    )
    console.log(
      `the game adds ${(compressed / MB).toFixed(1)} MB compressed, ${(unpacked / MB).toFixed(1)} MB unpacked`,
    )
    expect(compressed).toBeLessThan(COMPRESSED)
    expect(unpacked).toBeGreaterThan(50 * MB)
    expect(unpacked).toBeLessThan(UNPACKED)
  })

  it('tells its program that it is in a container', () => {
    expect(readConfig(Object.fromEntries(config.Env.map((each) => each.split('='))))).toMatchObject({
      container: true,
      dataDir: '/data',
      port: 2567,
    })
  })

  it('runs as a user who may write into its volume only', async () => {
    expect(config.User).toBe(`${USER}:${USER}`)
    expect(Object.keys(config.Volumes)).toEqual(['/data'])
    const touch = (file: string) => spawnSync(...inContainer(0, '/bin/touch', file)).status
    expect(touch('/data/file')).toBe(0)
    for (const file of ['/app/file', '/app/dist/server/server.js', '/file'])
      expect(touch(file), file).not.toBe(0)
  })

  it('is played, says that it is healthy, and keeps its rooms with a root that is read-only', async () => {
    const port = await choosePort(0)
    const [, ...healthCheck] = config.Healthcheck.Test
    const healthy = () => spawnSync(...inContainer(port, ...healthCheck)).status === 0
    expect(healthy()).toBe(false)
    const first = await start(port, inContainer(port, ...config.Entrypoint))
    expect(healthy()).toBe(true)
    const code = await playARoom(first.url)
    const ended = once(first.child, 'exit')
    first.child.kill('SIGTERM')
    await ended
    const readOnly = await start(port, readOnlyRoot(port))
    expect((await fetch(`${readOnly.url}/api/rooms/${code}`)).status).toBe(200)
  })

  /** Runs the image's program as `docker run --read-only` does, which buildah cannot: in a file system that is mounted so. */
  function readOnlyRoot(port: number): [string, string[]] {
    const root = buildah.run('mount', container)
    const script = `set -e
      mount --bind "$1" "$1"
      mount --bind "$2" "$1/data"
      mount -o remount,ro,bind "$1"
      cd "$1"; shift 2
      exec chroot --userspec=${USER}:${USER} . "$@"`
    const env = [
      '/app/node',
      '-e',
      `Object.assign(process.env,{PORT:'${port}',DATA_DIR:'/data'});import('/app/dist/server/server.js')`,
    ]
    return ['unshare', ['--mount', 'sh', '-c', script, 'sh', root, data(), ...env]]
  }
})
