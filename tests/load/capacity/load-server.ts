/** The servers of a capacity run, as processes of their own, and their resource usage from `/metrics`. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLog } from '../../rooms/kit/crash.ts'
import { startProcess } from '../../rooms/kit/server-process.ts'
import { type RoomPlan, saveRooms } from './load-rooms.ts'

const PASSWORD = 'how-much-does-it-hold'

/** What the processes of a house have used. */
export interface Usage {
  /** CPU time since their start (s). */
  cpu: number
  /** Resident memory (bytes). */
  memory: number
  /** CPU time (s) of Redis since its start, and how much it has written down (bytes); null without Redis. */
  redis: { cpu: number; written: number } | null
}

export interface MeasuredHouse {
  /** Addresses of its processes. */
  urls: readonly string[]
  usage(): Promise<Usage>
  close(): Promise<void>
}

/** The settings of a measured server. @param profile folder for a CPU profile, written when the server ends */
export const measuredSettings = (profile?: string): Record<string, string> => ({
  METRICS_PASSWORD: PASSWORD,
  // Each of the load's rooms has an address of its own, in the header that a proxy would set.
  TRUST_PROXY: 'loopback',
  MAX_ROOMS: '1000000',
  PUBLIC_URL: '',
  LOG_LEVEL: 'info',
  ...(profile ? { NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=${profile}` } : {}),
})

/**
 * Starts a server with a log in a file, which restores these rooms.
 * @param profile folder for a CPU profile, written when the server ends
 */
export async function startMeasured(plans: readonly RoomPlan[], profile?: string): Promise<MeasuredHouse> {
  const dataDir = mkdtempSync(join(tmpdir(), 'goodnight-capacity-'))
  const log = openLog(dataDir)
  await saveRooms(log, plans)
  log.close()
  const server = startProcess({ DATA_DIR: dataDir, ...measuredSettings(profile) })
  const url = `http://127.0.0.1:${await server.port()}`
  return {
    urls: [url],
    usage: async () => ({ ...(await usageOf(url)), redis: null }),
    close: async () => {
      server.child.kill('SIGTERM')
      await server.ended
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** What one process has used so far. @param url its address */
export async function usageOf(url: string): Promise<Pick<Usage, 'cpu' | 'memory'>> {
  const authorization = `Basic ${Buffer.from(`capacity:${PASSWORD}`).toString('base64')}`
  const text = await (await fetch(`${url}/metrics`, { headers: { authorization } })).text()
  return {
    cpu: metricOf(text, 'process_cpu_seconds_total'),
    memory: metricOf(text, 'process_resident_memory_bytes'),
  }
}

/** A value from a page of metrics. @throws Error if it is missing */
function metricOf(page: string, name: string): number {
  const line = page.split('\n').find((each) => each.startsWith(`${name} `))
  if (!line) throw new Error(`/metrics has no ${name}`)
  return Number(line.slice(name.length))
}
