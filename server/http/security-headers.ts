/** Security headers: strict, except for what plain HTTP on a home network cannot have. */
import type { IncomingMessage } from 'node:http'
import helmet from 'helmet'

/**
 * Middleware that sets them: pages load scripts, styles, fonts and sounds from this server alone, and run no inline script.
 * @param publicUrl where people reach this server; only over HTTPS are browsers told to stay there
 */
export function securityHeaders(publicUrl: string | null) {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        // Our templates write positions and colours as style attributes; these cannot run anything.
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        mediaSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        // Older Safari does not count a WebSocket to the same host as 'self'.
        connectSrc: ["'self'", (request) => socketsAt(request)],
        frameSrc: ["'self'"],
        frameAncestors: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
      },
    },
    // These three take effect over HTTPS only, and browsers warn about them elsewhere.
    strictTransportSecurity: publicUrl?.startsWith('https:') ?? false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    referrerPolicy: { policy: 'no-referrer' },
  })
}

/** Content security policy of storybook pages: a style sheet, fonts, drawings and the form that deletes a book. */
export const STORYBOOK_POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src data:; base-uri 'none'; form-action 'self'; frame-ancestors 'self'"

function socketsAt({ headers }: IncomingMessage): string {
  const host = headers.host ?? ''
  return /^[\w.:[\]-]+$/.test(host) ? `ws://${host} wss://${host}` : "'self'"
}
