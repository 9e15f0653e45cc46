/** Runs Debian's HAProxy in front of several processes: it deals requests and sockets out in turn, and knows nothing of rooms. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import getPort from 'get-port'

/** As in docs/hosting/many-processes.md. @param entrance where people come in */
const settings = (entrance: string, servers: readonly string[]): string => `
defaults
  mode http
  option forwardfor
  timeout connect 2s
  timeout client 60s
  timeout server 60s
  timeout tunnel 1h
  timeout check 5s
  retries 3
  option redispatch
frontend door
  bind ${entrance}
  default_backend house
backend house
  balance roundrobin
  option httpchk
  http-check send meth GET uri /api/health ver HTTP/1.1 hdr Host localhost
${servers.map((address, n) => `  server process${n} ${address} check inter 1s fall 3`).join('\n')}
`

/** Starts it. @param urls of the processes. Resolves to its own address. */
export async function startBalancer(
  urls: readonly string[],
): Promise<{ url: string; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'goodnight-haproxy-'))
  const entrance = `127.0.0.1:${await getPort()}`
  const file = join(folder, 'haproxy.cfg')
  writeFileSync(
    file,
    settings(
      entrance,
      urls.map((url) => new URL(url).host),
    ),
  )
  const child = spawn('haproxy', ['-q', '-f', file], { stdio: ['ignore', 'ignore', 'inherit'] })
  const url = `http://${entrance}`
  for (;;) {
    const answer = await fetch(`${url}/api/health`).catch(() => null)
    if (answer?.ok) break
    await new Promise((done) => setTimeout(done, 50))
  }
  return {
    url,
    close: async () => {
      child.kill('SIGKILL')
      await once(child, 'exit')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
