/** Builds the portable folder of a system. */
import { chmodSync, cpSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fetchNode } from './fetch-node.ts'
import { KIT_PLATFORMS, type KitPlatform } from './kit-platforms.ts'
import { readMePage } from './read-me-page.ts'
import { readManifest, stagePackage } from './stage-package.ts'
import { startFiles } from './start-files.ts'
import { zipFolder } from './zip-folder.ts'

const KITS = 'dist/kits'
/** The folder that a host sees after unpacking. */
const FOLDER = 'Goodnight DreamSphere'

/**
 * Builds a kit: its folder, and the zip of it.
 * @returns path of the zip
 * @throws Error if the game is not built, or Node can't be fetched
 */
export async function buildKit(platform: KitPlatform): Promise<string> {
  const folder = await fillKitFolder(platform)
  const zip = join(KITS, `goodnight-dreamsphere-${readManifest().version}-${platform.id}.zip`)
  await zipFolder(folder, zip, runnable(platform))
  return zip
}

/**
 * Puts a kit's folder together: Node, the built game, start files and a page that explains them.
 * @returns path of the folder
 * @throws Error if the game is not built, or Node can't be fetched
 */
export async function fillKitFolder(platform: KitPlatform): Promise<string> {
  const { id } = platform
  const folder = join(KITS, id, FOLDER)
  const program = join(folder, 'program')
  rmSync(join(KITS, id), { recursive: true, force: true })
  stagePackage(program)
  const nodePackage = await fetchNode(platform)
  const binary = binaryOf(platform)
  cpSync(join(nodePackage, 'bin', binary), join(program, binary))
  cpSync(await licenceOfNode(nodePackage), join(program, 'LICENSE-node'))
  // Only for computers that have a Node of their own.
  for (const part of ['bin', 'scripts', 'README.md']) rmSync(join(program, part), { recursive: true })
  for (const { name, text } of startFiles(platform)) writeFileSync(join(folder, name), text)
  writeFileSync(join(folder, 'Read me first.html'), readMePage(platform))
  for (const file of runnable(platform)) chmodSync(join(folder, file), 0o755)
  return folder
}

const binaryOf = ({ system }: KitPlatform): string => (system === 'windows' ? 'node.exe' : 'node')

/** The files of a kit's folder that can be run. */
const runnable = (platform: KitPlatform): string[] => [
  ...startFiles(platform).map(({ name }) => name),
  `program/${binaryOf(platform)}`,
]

/** The package for Windows has no licence file: it is the same for all systems. */
async function licenceOfNode(nodePackage: string): Promise<string> {
  const own = join(nodePackage, 'LICENSE')
  if (existsSync(own)) return own
  const other = KIT_PLATFORMS.find(({ id }) => id === 'linux-x64')
  if (!other) throw new Error('no kit has the licence of Node')
  return join(await fetchNode(other), 'LICENSE')
}
