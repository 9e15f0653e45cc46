/** Security headers, as strict as plain HTTP on a home network allows. */
import type { IncomingMessage } from 'node:http'
import helmet from 'helmet'

/**
 * Middleware that sets them: pages load scripts, styles, fonts and sounds only from this server, and run no inline scripts.
 * @param publicUrl public address of this server; if it is HTTPS, browsers are told to use nothing else (HSTS)
 */
export function securityHeaders(publicUrl: string | null) {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        // Templates set positions and colours in style attributes, which cannot run code.
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        mediaSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        // In older Safari 'self' does not include WebSockets to the same host.
        connectSrc: ["'self'", (request) => socketsAt(request)],
        frameSrc: ["'self'"],
        frameAncestors: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
      },
    },
    // These three work over HTTPS only; elsewhere browsers log warnings about them.
    strictTransportSecurity: publicUrl?.startsWith('https:') ?? false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    referrerPolicy: { policy: 'no-referrer' },
  })
}

/** Content security policy of storybook pages: style sheet, fonts, drawings, and the form that deletes a book. */
export const STORYBOOK_POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'self'"

function socketsAt({ headers }: IncomingMessage): string {
  const host = headers.host ?? ''
  return /^[\w.:[\]-]+$/.test(host) ? `ws://${host} wss://${host}` : "'self'"
}
