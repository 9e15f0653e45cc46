/** Runs Debian's nginx and Caddy with TLS in front of the game, each in a folder of its own and on a free port. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { selfSigned } from './certificate.ts'

export interface RealProxy {
  stop(): Promise<void>
}

/** The recipe in a page of the docs, with the game's port. @param language of the code block */
export function recipe(page: string, language: string, game: number): string {
  const text = readFileSync(`docs/hosting/${page}.md`, 'utf8')
  const [, block] = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(text) ?? []
  if (!block) throw new Error(`docs/hosting/${page}.md has no recipe for ${language}`)
  return block.replaceAll('127.0.0.1:2567', `127.0.0.1:${game}`)
}

/** Starts nginx. @param port that it listens on, with TLS and HTTP/2 @param site the contents of its `server` block */
export function startNginx(port: number, site: string): Promise<RealProxy> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  const { certificate, key } = selfSigned(folder)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  )
  const file = join(folder, 'nginx.conf')
  writeFileSync(
    file,
    `pid ${folder}/pid;
error_log stderr;
worker_processes 1;
events {}
http {
  access_log off;
  ${temporary.join('\n  ')}
  server {
    listen 127.0.0.1:${port} ssl http2;
    server_name localhost;
    ssl_certificate ${certificate};
    ssl_certificate_key ${key};
    ${site}
  }
}
`,
  )
  return run('nginx', ['-c', file, '-p', folder, '-g', 'daemon off;'], folder, port)
}

/** Starts Caddy with its own certificates. @param blocks of its Caddyfile; one listens on `port` */
export function startCaddy(port: number, blocks: string): Promise<RealProxy> {
  const folder = mkdtempSync(join(tmpdir(), 'caddy-'))
  const file = join(folder, 'Caddyfile')
  mkdirSync(join(folder, 'data'))
  writeFileSync(
    file,
    `{
  admin off
  auto_https disable_redirects
  skip_install_trust
  local_certs
  storage file_system ${folder}/data
}
${blocks}
`,
  )
  return run('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], folder, port)
}

async function run(program: string, args: string[], folder: string, port: number): Promise<RealProxy> {
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: folder },
  })
  const said: string[] = []
  child.stderr.on('data', (text: Buffer) => said.push(String(text)))
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    }
    rmSync(folder, { recursive: true, force: true })
  }
  if (await listens(child, port)) return { stop }
  await stop()
  throw new Error(`${program} did not start:\n${said.join('')}`)
}

/** Resolves when somebody listens on a port; to false if the program ends before that. */
async function listens(child: ChildProcess, port: number): Promise<boolean> {
  while (child.exitCode === null) {
    const socket = connect(port, '127.0.0.1')
    const opened = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'close').then(() => false),
    ]).catch(() => false)
    socket.destroy()
    if (opened) return true
    await pause(50)
  }
  return false
}
