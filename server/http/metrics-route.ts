/** `/metrics`, protected by a password (HTTP Basic, with any user name). */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'
import type { RateLimits } from '../admission/rate-limits.ts'
import type { Metrics } from './metrics.ts'

interface MetricsRouteOptions {
  metrics: Pick<Metrics, 'text' | 'contentType'>
  password: string
  limits: RateLimits
  addressOf(request: IncomingMessage): string
}

/** Makes the handler. Attempts with a wrong password are rate-limited by address. */
export function metricsRoute({ metrics, password, limits, addressOf }: MetricsRouteOptions): RequestHandler {
  const expected = digest(password)
  return async (request, response) => {
    const address = addressOf(request)
    const wait = await limits.spent('password', address)
    if (wait !== null) {
      response.set('Retry-After', String(Math.ceil(wait / 1_000))).status(429)
      return void response.json({ reason: 'too-many' })
    }
    const sent = passwordIn(request.get('authorization'))
    if (sent === null || !timingSafeEqual(digest(sent), expected)) {
      if (sent !== null) await limits.take('password', address)
      response.set('WWW-Authenticate', 'Basic realm="metrics", charset="UTF-8"').status(401)
      return void response.json({ reason: 'not-allowed' })
    }
    response.set({ 'Content-Type': metrics.contentType, 'Cache-Control': 'no-store' })
    response.send(await metrics.text())
  }
}

function passwordIn(header: string | undefined): string | null {
  const [, encoded] = /^Basic ([\w+/=-]{1,400})$/i.exec(header ?? '') ?? []
  if (encoded === undefined) return null
  const [, ...rest] = Buffer.from(encoded, 'base64').toString().split(':')
  return rest.join(':')
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
