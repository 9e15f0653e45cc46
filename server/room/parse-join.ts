/** Parses the options with which a client joins. */
import * as v from 'valibot'
import { JoinOptions, type ParsedJoin } from '../../shared/protocol/join-options.ts'
import { PROTOCOL_VERSION } from '../../shared/protocol/protocol-version.ts'
import type { Rejection } from '../../shared/protocol/rejections.ts'

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
 * Parses join options.
 * @param options not validated yet
 * @throws JoinRefused if they are malformed, or if the client has another protocol version
 */
export function readJoinOptions(options: unknown): ParsedJoin {
  const parsed = v.safeParse(JoinOptions, options)
  if (parsed.success) return parsed.output
  const version =
    typeof options === 'object' && options !== null && 'version' in options ? options.version : null
  const isOtherVersion = typeof version === 'number' && version !== PROTOCOL_VERSION
  throw new JoinRefused(isOtherVersion ? 'old-version' : 'malformed')
}
