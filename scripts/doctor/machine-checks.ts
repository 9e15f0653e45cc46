/** What is looked at on this machine, whether the game runs or not. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../../server/config.ts'
import { CLIENT_DIR } from '../../server/process/client-dir.ts'
import { isWritable } from '../../server/storage/is-writable.ts'

/** One line of the report. */
export interface MachineCheck {
  readonly ok: boolean
  /** It is neither right nor wrong. */
  readonly neutral?: boolean
  readonly text: string
}

/** Checks Node and the built client. */
export function checkMachine(): MachineCheck[] {
  return [
    { ok: true, text: `Node ${process.versions.node} runs the game.` },
    existsSync(join(CLIENT_DIR, 'index.html'))
      ? { ok: true, text: 'The pages are built.' }
      : { ok: true, text: 'The pages are not built yet; npm start builds them.' },
  ]
}

/** Checks the folder where a game that was started here and now would be saved. */
export function checkFolder({ dataDir }: Pick<Config, 'dataDir'>): MachineCheck {
  return isWritable(dataDir)
    ? { ok: true, text: `Games are saved in ${dataDir}.` }
    : {
        ok: false,
        text: `${dataDir} can't be written: games are lost when the server stops. Set DATA_DIR to another folder.`,
      }
}

/** How the firewall of a system is told to let the game through. @param platform as in `process.platform` */
export function firewallHint(platform: NodeJS.Platform, port: number): string {
  if (platform === 'win32')
    return 'Firewall: Windows Security → Firewall → Allow an app through firewall → Node.js, for private networks.'
  if (platform === 'darwin')
    return 'Firewall: System Settings → Network → Firewall → Options → node: Allow incoming connections.'
  if (existsSync('/usr/sbin/ufw')) return `Firewall: sudo ufw allow ${port}/tcp`
  if (existsSync('/usr/bin/firewall-cmd')) return `Firewall: sudo firewall-cmd --add-port=${port}/tcp`
  return `Firewall: if there is one, it has to let TCP port ${port} in.`
}
