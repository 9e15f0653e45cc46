/** The server of a capacity run: a process of its own, and what it says of itself at `/metrics`. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LOG_FILE } from '../../rooms/kit/crash.ts'
import { startProcess } from '../../rooms/kit/server-process.ts'
import { type RoomPlan, saveRooms } from './load-rooms.ts'

const PASSWORD = 'how-much-does-it-hold'

/** What a server process has used. */
export interface Usage {
  /** Seconds of a processor since its start. */
  cpu: number
  /** Bytes of memory it holds now. */
  memory: number
}

export interface MeasuredServer {
  url: string
  usage(): Promise<Usage>
  close(): Promise<void>
}

/**
 * Starts a server that finds these rooms in its log.
 * @param profile a folder for a processor profile, written when it ends
 */
export async function startMeasured(plans: readonly RoomPlan[], profile?: string): Promise<MeasuredServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'goodnight-capacity-'))
  saveRooms(join(dataDir, LOG_FILE), plans)
  const server = startProcess({
    DATA_DIR: dataDir,
    METRICS_PASSWORD: PASSWORD,
    // The load's rooms come from as many addresses, by the header that a proxy would write.
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

/** @throws Error if a page of metrics has no such value */
function metricOf(page: string, name: string): number {
  const line = page.split('\n').find((each) => each.startsWith(`${name} `))
  if (!line) throw new Error(`/metrics says nothing of ${name}`)
  return Number(line.slice(name.length))
}
