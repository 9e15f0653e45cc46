/** The files of a kit that are double-clicked, from the templates in `start-files`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { KitPlatform } from './kit-platforms.ts'

const TEMPLATES = 'scripts/kits/start-files'

/** What the files of a kit do. The argument is one of scripts/launch.ts. */
const TASKS = [
  { title: 'Start the game', script: 'start-the-game.sh', argument: '' },
  { title: 'Phones cannot get in', script: 'phones-cannot-get-in.sh', argument: ' doctor' },
] as const

interface StartFile {
  readonly name: string
  readonly text: string
}

/** The start files of a kit. */
export function startFiles({ system, machine }: KitPlatform): StartFile[] {
  return TASKS.flatMap(({ title, script, argument }) => {
    const filled = (template: string) =>
      Object.entries({ title, script, argument, machine }).reduce(
        (text, [gap, value]) => text.replaceAll(`{{${gap}}}`, value),
        readFileSync(join(TEMPLATES, template), 'utf8'),
      )
    if (system === 'windows')
      return [{ name: `${title}.cmd`, text: filled('windows.cmd').replaceAll('\n', '\r\n') }]
    if (system === 'macos') return [{ name: `${title}.command`, text: filled('macos.command') }]
    return [
      { name: `${title}.desktop`, text: filled('linux.desktop') },
      { name: script, text: filled('linux.sh') },
    ]
  })
}
