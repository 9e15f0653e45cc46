/** Security headers, as strict as plain HTTP on a home network allows. */
import type { IncomingMessage } from 'node:http'
import helmet from 'helmet'
import { basePathOf } from '../admission/served-path.ts'
import type { InlineSources } from './page-html.ts'

/**
 * Middleware that sets them: pages load scripts, styles, fonts and sounds only from this server, and run no inline scripts
 * but those of the built page.
 * @param publicUrl public address of this server; if it is HTTPS and a host of its own, browsers are told to use nothing else
 * (HSTS). Under a path, the host is shared with pages that are not this game's.
 * @param inline what is in the built page itself
 */
export function securityHeaders(publicUrl: string | null, inline: InlineSources) {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", ...inline.scripts],
        styleSrc: ["'self'", ...inline.styles],
        // Templates set positions and colours in style attributes, which cannot run code.
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        mediaSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        // In older Safari 'self' does not include WebSockets to the same host.
        connectSrc: ["'self'", (request) => socketsAt(request, publicUrl)],
        frameSrc: ["'self'"],
        frameAncestors: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
      },
    },
    // These three work over HTTPS only; elsewhere browsers log warnings about them.
    strictTransportSecurity: (publicUrl?.startsWith('https:') && basePathOf(publicUrl) === '') ?? false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    referrerPolicy: { policy: 'no-referrer' },
  })
}

/** Content security policy of storybook pages: style sheet, fonts, drawings, and the form that deletes a book. */
export const STORYBOOK_POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'self'"

/** An address with letters, which may be a source of a policy; an IPv6 literal may not, and browsers complain about it. */
const HOST_SOURCE = /^[\w.-]+(?::\d+)?$/

/** The sockets of the host that was asked for, and of the public one, in case a proxy sends a host of its own. */
function socketsAt({ headers }: IncomingMessage, publicUrl: string | null): string {
  const hosts = new Set([headers.host ?? '', ...(publicUrl === null ? [] : [new URL(publicUrl).host])])
  const sources = [...hosts].filter((host) => HOST_SOURCE.test(host))
  return sources.length === 0 ? "'self'" : sources.map((host) => `ws://${host} wss://${host}`).join(' ')
}
