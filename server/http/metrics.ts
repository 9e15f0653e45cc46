/** What an operator may want to know of this server, in the words of Prometheus. Says nothing of what anybody plays. */
import { performance } from 'node:perf_hooks'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Game } from '../room/driver.ts'

export interface MetricsOptions {
  rooms(): number
  clients(): number
  /** Bytes sent to all clients since the start. */
  sent(): number
}

export class Metrics {
  readonly #registry = new Registry()
  readonly #actions = new Counter({
    name: 'goodnight_actions_total',
    help: 'What people asked for, by type and answer',
    labelNames: ['type', 'answer'],
    registers: [this.#registry],
  })
  readonly #reduce = new Histogram({
    name: 'goodnight_reduce_seconds',
    help: 'How long the rules take for one action',
    buckets: [0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.05, 0.25],
    registers: [this.#registry],
  })
  readonly #refused = new Counter({
    name: 'goodnight_refused_total',
    help: 'Who was not let in at the door, by reason',
    labelNames: ['reason'],
    registers: [this.#registry],
  })
  readonly #cut = new Counter({
    name: 'goodnight_cut_total',
    help: 'Connections that were cut off, by cause',
    labelNames: ['cause'],
    registers: [this.#registry],
  })

  constructor({ rooms, clients, sent }: MetricsOptions) {
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
    collectDefaultMetrics({ register: this.#registry })
  }

  asked(type: string, answer: string): void {
    this.#actions.inc({ type, answer })
  }

  refused(reason: string): void {
    this.#refused.inc({ reason })
  }

  cut(cause: string): void {
    this.#cut.inc({ cause })
  }

  reduced(seconds: number): void {
    this.#reduce.observe(seconds)
  }

  get contentType(): string {
    return this.#registry.contentType
  }

  text(): Promise<string> {
    return this.#registry.metrics()
  }
}

/** The game, with its rules timed. */
export function measureGame(game: Game, metrics: Metrics): Game {
  return {
    ...game,
    reduce: (night, action) => {
      const from = performance.now()
      try {
        return game.reduce(night, action)
      } finally {
        metrics.reduced((performance.now() - from) / 1_000)
      }
    },
  }
}
