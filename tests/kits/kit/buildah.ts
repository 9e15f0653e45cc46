/** Builds and runs container images with buildah, as root and without a daemon, in a storage of its own. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Buildah {
  /** Runs a command of buildah. Returns what it printed. @throws Error if it fails */
  run(command: string, ...args: string[]): string
  /** The program and the arguments of such a command, to spawn it. */
  command(command: string, ...args: string[]): [program: string, args: string[]]
  /** Folder for files of the test. */
  folder: string
  /** Deletes all images and containers. */
  remove(): void
}

/** What a small base image has: the C and C++ libraries, and a shell with the commands that the Containerfile uses. */
const BASE_PACKAGES = ['libc6', 'libgcc-s1', 'libstdc++6', 'busybox-static']

/** Why container images cannot be built here, or null if they can. */
export function whyNoBuildah(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'it needs Linux, and to be run as root'
  for (const tool of ['buildah', 'apt-get', 'dpkg-deb', 'unshare'])
    if (spawnSync(tool, ['--version']).error) return `${tool} is not installed`
  // Buildah mounts folders into what it builds; inside another container that may be forbidden.
  if (spawnSync('unshare', ['--mount', 'true']).status !== 0) return 'nothing may be mounted here'
  if (spawnSync('apt-get', ['download', '--print-uris', ...BASE_PACKAGES]).status !== 0)
    return 'apt does not know where Debian’s packages are'
  return null
}

/** Prepares a storage. */
export function openBuildah(): Buildah {
  const folder = mkdtempSync(join(tmpdir(), 'buildah-'))
  const storage = [
    '--root',
    join(folder, 'storage'),
    '--runroot',
    join(folder, 'run'),
    '--storage-driver',
    'vfs',
  ]
  const command: Buildah['command'] = (name, ...args) => ['buildah', [...storage, name, ...args]]
  const run: Buildah['run'] = (name, ...args) =>
    execFileSync(...command(name, ...args), { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
  return {
    run,
    command,
    folder,
    remove() {
      run('rm', '--all')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const COMMANDS = ['sh', 'mkdir', 'chown', 'touch']

/** Builds a base image from packages of Debian, in place of one that would be fetched. Returns its name. */
export function buildStandInBase({ run, folder }: Buildah): string {
  const [packages, root] = [join(folder, 'packages'), join(folder, 'base')]
  for (const made of [packages, join(root, 'bin'), join(root, 'tmp'), join(root, 'etc')])
    mkdirSync(made, { recursive: true })
  execFileSync('apt-get', ['download', ...BASE_PACKAGES], {
    cwd: packages,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  execFileSync('sh', ['-c', `for file in *.deb; do dpkg-deb -x "$file" '${root}'; done`], { cwd: packages })
  for (const name of COMMANDS) symlinkSync('busybox', join(root, 'bin', name))
  const file = join(folder, 'base.containerfile')
  writeFileSync(file, 'FROM scratch\nCOPY . /\n')
  run('bud', '--isolation', 'chroot', '--tag', 'stand-in', '--file', file, root)
  return 'localhost/stand-in'
}
