/** Metrics for Prometheus. They contain numbers only: no room codes, no names, and nothing that players typed or drew. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { LogFigures } from '../storage/redis/log-figures.ts'

export interface MetricsOptions {
  rooms(): number
  clients(): number
  /** Bytes sent to all clients since the start. */
  sent(): number
  /** What is counted where several processes are one house; missing where there is only one. */
  fleet?: (() => FleetFigures) | undefined
}

interface FleetFigures extends LogFigures {
  /** WebSockets that reached this process and were handed on to the one with their room. */
  sockets: number
}

export class Metrics {
  readonly #registry = new Registry()
  readonly #actions = new Counter({
    name: 'goodnight_actions_total',
    help: 'Requests for actions, by type and answer',
    labelNames: ['type', 'answer'],
    registers: [this.#registry],
  })
  readonly #reduce = new Histogram({
    name: 'goodnight_reduce_seconds',
    help: 'Time that the rules take for one action',
    buckets: [0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.05, 0.25],
    registers: [this.#registry],
  })
  readonly #rejected = new Counter({
    name: 'goodnight_refused_total',
    help: 'Rejected HTTP requests and WebSocket upgrades, by reason',
    labelNames: ['reason'],
    registers: [this.#registry],
  })
  readonly #cut = new Counter({
    name: 'goodnight_cut_total',
    help: 'Connections that were cut off, by cause',
    labelNames: ['cause'],
    registers: [this.#registry],
  })

  constructor({ rooms, clients, sent, fleet }: MetricsOptions) {
    const registers = [this.#registry]
    const gauge = (name: string, help: string, value: () => number) =>
      new Gauge({
        name,
        help,
        registers,
        collect() {
          this.set(value())
        },
      })
    gauge('goodnight_rooms', 'Rooms that are open', rooms)
    gauge('goodnight_clients', 'Clients that are connected', clients)
    gauge('goodnight_sent_bytes', 'Bytes sent to clients since the start, most of them patches', sent)
    if (fleet) this.#addFleet(fleet)
    collectDefaultMetrics({ register: this.#registry })
  }

  #addFleet(figures: () => FleetFigures): void {
    const registers = [this.#registry]
    const gauges = {
      goodnight_rooms_owned: ['owned', 'Rooms that this process owns'],
      goodnight_log_lag_seconds: [
        'lag',
        'For how long the oldest entry of a room has been waiting for Redis',
      ],
      goodnight_log_waiting_entries: ['waiting', 'Entries of rooms that wait for Redis'],
    } as const
    const counters = {
      goodnight_rooms_taken_over_total: ['takenOver', 'Rooms taken over from processes that died'],
      goodnight_rooms_received_total: ['received', 'Rooms that other processes have given this one'],
      goodnight_rooms_handed_on_total: ['handedOn', 'Rooms that this process has given up'],
      goodnight_sockets_handed_on_total: ['sockets', 'WebSockets handed on to the process with their room'],
    } as const
    for (const [name, [figure, help]] of Object.entries(gauges))
      new Gauge({
        name,
        help,
        registers,
        collect() {
          this.set(figures()[figure])
        },
      })
    for (const [name, [figure, help]] of Object.entries(counters))
      new Counter({
        name,
        help,
        registers,
        collect() {
          this.reset()
          this.inc(figures()[figure])
        },
      })
  }

  /** Counts a request for an action. @param answer why it was refused, or `done` */
  asked(type: string, answer: string): void {
    this.#actions.inc({ type, answer })
  }

  /** Counts a rejected HTTP request or WebSocket upgrade. */
  rejected(reason: string): void {
    this.#rejected.inc({ reason })
  }

  /** Counts a connection that was cut off. */
  cut(cause: string): void {
    this.#cut.inc({ cause })
  }

  /** Wraps the reducer so that its calls are timed. */
  timed<A extends unknown[], R>(reduce: (...args: A) => R): (...args: A) => R {
    return (...args) => {
      const stop = this.#reduce.startTimer()
      try {
        return reduce(...args)
      } finally {
        stop()
      }
    }
  }

  get contentType(): string {
    return this.#registry.contentType
  }

  /** All metrics in the text format of Prometheus. */
  text(): Promise<string> {
    return this.#registry.metrics()
  }
}
