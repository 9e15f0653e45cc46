// @vitest-environment happy-dom
import { afterEach, describe, expect, it, test, vi } from 'vitest'
import { loadPart } from '../../../client/connection/lazy-part.ts'
import { fetchCheckup, fetchRoom, openRoom } from '../../../client/connection/lobby-api.ts'
import { isProgramFault } from '../../../client/connection/program-fault.ts'
import { RoomClient } from '../../../client/connection/room-client.ts'
import { failureText } from '../../../client/join/failure-text.ts'
import { t } from '../../../client/join/join-translator.ts'

test.each([
  new TypeError("Cannot read properties of undefined (reading 'connection')"),
  new ReferenceError('scene is not defined'),
  new RangeError('Invalid array length'),
])('takes "$message" for a fault in the program', (error) => {
  expect(isProgramFault(error)).toBe(true)
})

test.each([
  new DOMException('signal timed out', 'TimeoutError'),
  new Error('seat reservation expired'),
  'closed',
])('takes "%s" for a failure of the network or the server', (error) => {
  expect(isProgramFault(error)).toBe(false)
})

/** What browsers say of a request that has failed: Chromium, Firefox, and Safari, which speaks the system's language. */
const SAID = [
  'Failed to fetch',
  'fetch failed',
  'Load failed',
  'NetworkError when attempting to fetch resource.',
  'The Internet connection appears to be offline.',
  'Could not connect to the server.',
  'A server with the specified hostname could not be found.',
  'The request timed out.',
  'cancelled',
  'annulé',
  'Die Netzwerkverbindung wurde unterbrochen.',
  'La connexion Internet semble interrompue.',
  'A TLS error caused the secure connection to fail.',
  'サーバに接続できませんでした。',
  '',
]

describe.each(SAID)('a request that fails with “%s”', (text) => {
  const fails = () => Promise.reject(new TypeError(text))
  /** An answer whose connection is lost while it comes. */
  const breaksOff = async () => {
    const answer = Response.json({ code: 'BKHT' })
    const lost: typeof answer.text = fails
    return Object.assign(answer, { text: lost, arrayBuffer: lost })
  }
  afterEach(() => vi.unstubAllGlobals())

  it.each([
    ['without an answer', fails],
    ['halfway', breaksOff],
  ])('%s is the network’s, whatever was asked for', async (_when, answer) => {
    vi.stubGlobal('fetch', answer)
    const asked = [
      openRoom('en', [], 'week'),
      fetchRoom('BKHT'),
      fetchCheckup(),
      new RoomClient('http://house.test/').joinById('BKHT', {}),
    ]
    for (const outcome of await Promise.allSettled(asked)) {
      expect(outcome).toMatchObject({ status: 'rejected' })
      if (outcome.status === 'rejected') expect(failureText(outcome.reason)).toBe(t('error.network'))
    }
  })

  it('is tried again where it was for a part of the page', async () => {
    vi.useFakeTimers()
    let tries = 0
    const loading = loadPart(() => (++tries < 3 ? fails() : Promise.resolve('here')), {
      signal: new AbortController().signal,
    })
    await vi.advanceTimersByTimeAsync(5_000)
    expect(await loading).toBe('here')
    vi.useRealTimers()
  })
})
