import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ConnectionEvent,
  type ConnectionState,
  EVENT_TYPES,
  isFinal,
  STATE_NAMES,
  transition,
} from '../../../client/connection/connection-machine.ts'
import { REJECTIONS } from '../../../shared/protocol/rejections.ts'

const STATES: readonly ConnectionState[] = [
  { name: 'idle' },
  { name: 'joining' },
  { name: 'online' },
  { name: 'waiting', attempt: 1, resumable: true },
  { name: 'waiting', attempt: 1, resumable: false },
  { name: 'reconnecting', method: 'resume', attempt: 1, resumable: true },
  { name: 'reconnecting', method: 'rejoin', attempt: 1, resumable: true },
  { name: 'replaced' },
  { name: 'closed', reason: 'left' },
]

const EVENTS: readonly ConnectionEvent[] = [
  { type: 'join' },
  { type: 'connected' },
  { type: 'failed' },
  { type: 'rejected', reason: 'unknown-code' },
  { type: 'dropped', brief: false },
  { type: 'silent', brief: false },
  { type: 'dismissed', why: 'elsewhere' },
  { type: 'due' },
  { type: 'wake' },
  { type: 'close' },
]

/** `state.method event → state.method`, for every event that changes the state. */
const CHANGES = `
idle join → joining
idle close → closed.left
joining connected → online
joining failed → closed.not-joined
joining rejected → closed.not-joined
joining close → closed.left
online dropped → waiting.0
online silent → waiting.0
online dismissed → replaced
online close → closed.left
waiting.1 due → reconnecting.resume.1
waiting.1 wake → reconnecting.resume.1
waiting.1 close → closed.left
waiting.1 due → reconnecting.rejoin.1
waiting.1 wake → reconnecting.rejoin.1
waiting.1 close → closed.left
reconnecting.resume.1 connected → online
reconnecting.resume.1 failed → reconnecting.rejoin.1
reconnecting.resume.1 rejected → reconnecting.rejoin.1
reconnecting.resume.1 wake → reconnecting.rejoin.1
reconnecting.resume.1 close → closed.left
reconnecting.rejoin.1 connected → online
reconnecting.rejoin.1 failed → waiting.2
reconnecting.rejoin.1 rejected → closed.gone
reconnecting.rejoin.1 wake → waiting.2
reconnecting.rejoin.1 close → closed.left
`

const nameOf = (state: ConnectionState): string =>
  [
    state.name,
    'method' in state ? state.method : null,
    'attempt' in state ? state.attempt : null,
    'reason' in state ? state.reason : null,
  ]
    .filter((part) => part !== null)
    .join('.')

describe('the connection’s state machine', () => {
  it('is tested in every state and with every event', () => {
    expect(new Set(STATES.map(({ name }) => name))).toEqual(new Set(STATE_NAMES))
    expect(EVENTS.map(({ type }) => type)).toEqual(EVENT_TYPES)
  })

  it('makes exactly the listed transitions and ignores all other events', () => {
    const changes: string[] = []
    for (const state of STATES)
      for (const event of EVENTS) {
        const next = transition(state, event)
        expect(STATE_NAMES).toContain(next.name)
        if (next !== state) changes.push(`${nameOf(state)} ${event.type} → ${nameOf(next)}`)
      }
    expect(changes).toEqual(CHANGES.trim().split('\n'))
  })

  it('pauses longer after a connection that was lost soon after it was opened', () => {
    expect(transition({ name: 'online' }, { type: 'dropped', brief: true })).toMatchObject({ attempt: 2 })
    expect(transition({ name: 'online' }, { type: 'silent', brief: true })).toMatchObject({ attempt: 2 })
  })

  it('rejoins instead of resuming when the server may still consider the connection open', () => {
    const waiting = transition({ name: 'online' }, { type: 'silent', brief: false })
    expect(transition(waiting, { type: 'due' })).toMatchObject({ method: 'rejoin' })
  })

  it.each([
    ['elsewhere', 'replaced'],
    ['old-version', 'closed.outdated'],
    ['retired', 'closed.retired'],
    ['unknown-code', 'closed.gone'],
    ['not-seated', 'closed.gone'],
  ] as const)('ends when a rejoin is rejected as %s', (reason, end) => {
    const state: ConnectionState = { name: 'reconnecting', method: 'rejoin', attempt: 0, resumable: false }
    expect(nameOf(transition(state, { type: 'rejected', reason }))).toBe(end)
  })

  it('never leaves a final state, and can be closed in every other', () => {
    const event: fc.Arbitrary<ConnectionEvent> = fc.oneof(
      fc.constantFrom(...EVENTS),
      fc.record({ type: fc.constant('rejected' as const), reason: fc.constantFrom(...REJECTIONS) }),
      fc.record({ type: fc.constantFrom('dropped' as const, 'silent' as const), brief: fc.boolean() }),
      fc.record({
        type: fc.constant('dismissed' as const),
        why: fc.constantFrom('elsewhere' as const, 'removed' as const, 'ended' as const),
      }),
    )
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        let state: ConnectionState = { name: 'idle' }
        for (const each of events) {
          const next = transition(state, each)
          if (isFinal(state)) expect(next).toBe(state)
          state = next
        }
        expect(isFinal(transition(state, { type: 'close' }))).toBe(true)
      }),
    )
  })
})
