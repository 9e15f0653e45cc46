/** Notices browsers that try https on this server, which speaks plain http: some of them do so before they try http. */
import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/** The first byte of TLS: a handshake record. */
const HANDSHAKE = 0x16

/** The answers that Node gives by itself as long as nobody listens for malformed requests. */
const STATUS: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Payload Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

type RequestError = Error & { code?: string; rawPacket?: Buffer }

/** Reports them. @param attempted called with the address of the peer */
export function watchHttpsAttempts(http: Server, attempted: (address: string) => void): void {
  http.on('clientError', ({ code = '', rawPacket }: RequestError, socket: Socket) => {
    if (rawPacket?.[0] === HANDSHAKE) attempted(socket.remoteAddress ?? '')
    // Into an answer that has begun no other one may be mixed.
    if (!socket.writable || socket.bytesWritten > 0 || rawPacket?.[0] === HANDSHAKE) socket.destroy()
    else socket.end(`HTTP/1.1 ${STATUS[code] ?? '400 Bad Request'}\r\nConnection: close\r\n\r\n`)
  })
}
