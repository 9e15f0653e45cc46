/** The server of a capacity run, as a process of its own, and its resource usage from `/metrics`. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LOG_FILE } from '../../rooms/kit/crash.ts'
import { startProcess } from '../../rooms/kit/server-process.ts'
import { type RoomPlan, saveRooms } from './load-rooms.ts'

const PASSWORD = 'how-much-does-it-hold'

/** What a server process has used. */
export interface Usage {
  /** CPU time since its start (s). */
  cpu: number
  /** Resident memory (bytes). */
  memory: number
}

export interface MeasuredServer {
  url: string
  usage(): Promise<Usage>
  close(): Promise<void>
}

/**
 * Starts a server that restores these rooms.
 * @param profile folder for a CPU profile, written when the server ends
 */
export async function startMeasured(plans: readonly RoomPlan[], profile?: string): Promise<MeasuredServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'goodnight-capacity-'))
  saveRooms(join(dataDir, LOG_FILE), plans)
  const server = startProcess({
    DATA_DIR: dataDir,
    METRICS_PASSWORD: PASSWORD,
    // Each of the load's rooms has an address of its own, in the header that a proxy would set.
    TRUST_PROXY: 'loopback',
    MAX_ROOMS: '1000000',
    PUBLIC_URL: '',
    LOG_LEVEL: 'info',
    ...(profile ? { NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=${profile}` } : {}),
  })
  const url = `http://127.0.0.1:${await server.port()}`
  const authorization = `Basic ${Buffer.from(`capacity:${PASSWORD}`).toString('base64')}`
  return {
    url,
    usage: async () => {
      const text = await (await fetch(`${url}/metrics`, { headers: { authorization } })).text()
      return {
        cpu: metricOf(text, 'process_cpu_seconds_total'),
        memory: metricOf(text, 'process_resident_memory_bytes'),
      }
    },
    close: async () => {
      server.child.kill('SIGTERM')
      await server.ended
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** A value from a page of metrics. @throws Error if it is missing */
function metricOf(page: string, name: string): number {
  const line = page.split('\n').find((each) => each.startsWith(`${name} `))
  if (!line) throw new Error(`/metrics has no ${name}`)
  return Number(line.slice(name.length))
}
