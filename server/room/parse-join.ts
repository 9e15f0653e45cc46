/** Reads what a client says when it joins. */
import * as v from 'valibot'
import type { Rejection } from '../../shared/protocol/actions.ts'
import { type Join, JoinOptions, PROTOCOL_VERSION } from '../../shared/protocol/join-options.ts'

/** Thrown when a client may not join. */
export class JoinRefused extends Error {
  readonly reason: Rejection
  constructor(reason: Rejection) {
    super(reason)
    this.name = 'JoinRefused'
    this.reason = reason
  }
}

/**
 * @param options anything at all
 * @throws JoinRefused if they make no sense, or if the client is of another version
 */
export function readJoinOptions(options: unknown): Join {
  const parsed = v.safeParse(JoinOptions, options)
  if (parsed.success) return parsed.output
  const version =
    typeof options === 'object' && options !== null && 'version' in options ? options.version : null
  const isOtherVersion = typeof version === 'number' && version !== PROTOCOL_VERSION
  throw new JoinRefused(isOtherVersion ? 'old-version' : 'malformed')
}
