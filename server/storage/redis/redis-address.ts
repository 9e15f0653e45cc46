/** Reads addresses of Redis: of one server, of one that Sentinels watch, or of a Cluster. */

/** A host and its port. */
interface Place {
  host: string
  port: number
}

/** Whom to ask for Redis, and how. */
export type RedisAddress =
  | { kind: 'single'; url: string }
  | ({ kind: 'sentinel'; name: string } & Group)
  | ({ kind: 'cluster' } & Group)

interface Group {
  places: Place[]
  /** Of Redis itself; Sentinels are asked without. */
  username?: string
  password?: string
  /** Whether connections are encrypted. */
  tls: boolean
}

/** `redis+sentinel://user:password@one:26379,two:26379/name`, `rediss+cluster://one:6379,two:6379`. */
const GROUP = /^(rediss?)\+(sentinel|cluster):\/\/(?:([^@/]*)@)?([^@/?#]+)(?:\/([\w.-]*))?$/
const PORTS = { sentinel: 26_379, cluster: 6_379 } as const

/**
 * Reads an address.
 * @throws Error that does not repeat it, since it may hold a password
 */
export function readRedisAddress(text: string): RedisAddress {
  const [, scheme, kind, credentials = '', hosts = '', name = ''] = GROUP.exec(text) ?? []
  if (kind === undefined) {
    const url = URL.canParse(text) ? new URL(text) : null
    if (url?.protocol !== 'redis:' && url?.protocol !== 'rediss:') throw wrong()
    return { kind: 'single', url: text }
  }
  const group: Group = {
    places: hosts.split(',').map((host) => placeOf(host, PORTS[kind as keyof typeof PORTS])),
    ...credentialsIn(credentials),
    tls: scheme === 'rediss',
  }
  if (kind === 'cluster') return { kind, ...group }
  if (name === '')
    throw new Error('REDIS_URL: behind the Sentinels, it has to name what they watch: …/mymaster')
  return { kind: 'sentinel', name, ...group }
}

const wrong = (): Error =>
  new Error(
    'REDIS_URL: it has to be an address such as redis://127.0.0.1:6379, redis+sentinel://one:26379,two:26379/mymaster or redis+cluster://one:6379,two:6379',
  )

function placeOf(text: string, usual: number): Place {
  const url = URL.canParse(`redis://${text}`) ? new URL(`redis://${text}`) : null
  if (!url?.hostname) throw wrong()
  // Without the brackets of an IPv6 address.
  return { host: url.hostname.replace(/^\[|\]$/g, ''), port: Number(url.port) || usual }
}

function credentialsIn(text: string): Pick<Group, 'username' | 'password'> {
  if (text === '') return {}
  const [username = '', ...rest] = text.split(':').map(decoded)
  return { ...(username && { username }), ...(rest.length > 0 && { password: rest.join(':') }) }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw wrong()
  }
}
