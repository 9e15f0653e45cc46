/** `/metrics`, for whoever knows the password; the name that comes with it is not asked for. */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'
import type { Limits } from '../admission/rate-limits.ts'
import type { Metrics } from './metrics.ts'

interface MetricsPageOptions {
  metrics: Pick<Metrics, 'text' | 'contentType'>
  password: string
  limits: Limits
  callerOf(request: IncomingMessage): string
}

export function metricsPage({ metrics, password, limits, callerOf }: MetricsPageOptions): RequestHandler {
  const right = digest(password)
  return async (request, response) => {
    const caller = callerOf(request)
    const wait = await limits.spent('password', caller)
    if (wait !== null) {
      response.set('Retry-After', String(Math.ceil(wait / 1_000))).status(429)
      return void response.json({ reason: 'too-many' })
    }
    const said = passwordIn(request.get('authorization'))
    if (said === null || !timingSafeEqual(digest(said), right)) {
      if (said !== null) await limits.take('password', caller)
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
