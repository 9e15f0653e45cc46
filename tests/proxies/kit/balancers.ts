/** The balancers of docs/hosting/many-processes.md, as they stand there, with other ports. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** The ports of the processes in the docs. */
const PORTS = ['2567', '2568', '2569'] as const

interface BalancerKind {
  /** Language of its code blocks in the docs. */
  language: string
  /** Its whole configuration. @param block of the docs, with the right ports @param routes the block that goes into it, or '' */
  configure(block: string, routes: string, port: number, folder: string): string
  start(file: string): [program: string, ...args: string[]]
}

const BALANCERS = {
  Caddy: {
    language: 'caddyfile',
    configure: (block, routes, port, folder) =>
      `{\n admin off\n storage file_system ${folder}/data\n}\n${block
        .replace('dreams.example.org', `http://127.0.0.1:${port}`)
        .replace('    reverse_proxy', `${routes}    reverse_proxy`)}`,
    start: (file) => ['caddy', 'run', '--config', file, '--adapter', 'caddyfile'],
  },
  nginx: {
    language: 'nginx',
    configure: (block, routes, port, folder) => {
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${folder}/${name};`,
      )
      return `pid ${folder}/pid;\nerror_log stderr;\nworker_processes 1;\nevents {}\nhttp {\naccess_log off;\n${temporary.join('\n')}
${block.replace('listen 80', `listen 127.0.0.1:${port}`).replace('    location', `${routes}    location`)}}\n`
    },
    start: (file) => ['nginx', '-c', file, '-g', 'daemon off;'],
  },
  HAProxy: {
    language: 'haproxy',
    configure: (block, routes, port) => block.replace('bind :80', `bind 127.0.0.1:${port}`) + routes,
    start: (file) => ['haproxy', '-q', '-f', file],
  },
} satisfies Record<string, BalancerKind>

export const BALANCER_NAMES = Object.keys(BALANCERS) as (keyof typeof BALANCERS)[]

/**
 * Starts one in front of three processes. Resolves when it answers for one of them.
 * @param port to listen on @param ports of the processes; at some of them nobody need listen
 * @param routed whether it leads sockets to the right process
 */
export async function startDocumented(
  name: keyof typeof BALANCERS,
  port: number,
  ports: readonly number[],
  routed: boolean,
): Promise<{ stop(): Promise<void> }> {
  const kind: BalancerKind = BALANCERS[name]
  const folder = mkdtempSync(join(tmpdir(), 'goodnight-balancer-'))
  const file = join(folder, 'configuration')
  const [block = '', routes = ''] = blocksOf(kind.language).map((text) =>
    PORTS.reduce((all, documented, n) => all.replaceAll(documented, String(ports[n])), text),
  )
  writeFileSync(file, kind.configure(block, routed ? routes : '', port, folder))
  const [program, ...args] = kind.start(file)
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: folder },
  })
  const said: string[] = []
  child.stderr.on('data', (text: Buffer) => said.push(String(text)))
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${name} has ended:\n${said.join('')}`)
    const answer = await fetch(`http://127.0.0.1:${port}/api/health`).catch(() => null)
    if (answer?.ok) break
    await pause(50)
  }
  return {
    async stop() {
      // By SIGKILL the processes that nginx and HAProxy start themselves would go on.
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** All code blocks of a language in the page: the whole configuration, and what leads sockets to the right process. */
function blocksOf(language: string): string[] {
  const page = readFileSync('docs/hosting/many-processes.md', 'utf8')
  const blocks = [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))]
  return blocks.map(([, block = '']) => block)
}
