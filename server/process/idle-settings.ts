/** Finds settings that do nothing as the others are. */

/** They are about several processes, which share a Redis. */
const WITH_REDIS = ['PEER_URL', 'SOCKET_URL']

/** The settings that are set, but do nothing without `REDIS_URL`. @param env environment variables */
export function idleSettings(env: Readonly<Record<string, string | undefined>>): string[] {
  return env.REDIS_URL?.trim() ? [] : WITH_REDIS.filter((name) => env[name]?.trim())
}
