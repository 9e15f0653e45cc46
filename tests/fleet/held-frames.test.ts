/** What a client is sent follows only from what is written down, by the process that owns the room. */
import { EventEmitter } from 'node:events'
import type { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import type { WebSocket } from 'ws'
import { holdFrames } from '../../server/admission/held-frames.ts'

/** A socket that notes what leaves, and a log whose state the test sets. */
function setUp() {
  const left: string[] = []
  const connection = { cork() {}, uncork() {} } as unknown as Socket
  const socket = Object.assign(new EventEmitter(), {
    send: (data: Uint8Array | string) => left.push(Buffer.from(data as Uint8Array).toString()),
    close: (code: number) => left.push(`close ${code}`),
    terminate: () => {
      left.push('cut')
      socket.emit('close')
    },
  })
  const listeners = new Set<() => void>()
  const moving = new AbortController()
  const log = {
    entries: 0,
    written: 0,
    mayShow: true,
    moved: moving.signal,
    onAnswer: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  const answer = (change: Partial<typeof log>) => {
    Object.assign(log, change)
    for (const listener of listeners) listener()
  }
  holdFrames(socket as unknown as WebSocket, connection, log)
  return { left, socket, log, answer, move: () => moving.abort() }
}

describe('frames to a client', () => {
  it('leave at once while everything is written', () => {
    const { left, socket } = setUp()
    socket.send('one')
    expect(left).toEqual(['one'])
  })

  it('wait for the entries before them, in their order, and no longer', () => {
    const { left, socket, log, answer } = setUp()
    log.entries = 1
    socket.send('one')
    log.entries = 2
    socket.send('two')
    socket.close(4_000)
    expect(left).toEqual([])
    answer({ written: 1 })
    expect(left).toEqual(['one'])
    answer({ written: 2 })
    expect(left).toEqual(['one', 'two', 'close 4000'])
  })

  it('wait when the lease may be over, until it is prolonged', () => {
    const { left, socket, answer, log } = setUp()
    log.mayShow = false
    socket.send('one')
    expect(left).toEqual([])
    answer({ mayShow: true })
    expect(left).toEqual(['one'])
  })

  it('are dropped, and the connection cut, when another process has the room', () => {
    const { left, socket, log, answer, move } = setUp()
    log.entries = 1
    socket.send('secret')
    move()
    answer({ written: 1 })
    expect(left).toEqual(['cut'])
  })

  it('are what they were when they were sent, though their memory is used again', () => {
    const { left, socket, log, answer } = setUp()
    const memory = Buffer.from('one')
    log.entries = 1
    socket.send(memory)
    memory.write('two')
    answer({ written: 1 })
    expect(left).toEqual(['one'])
  })

  it('end the connection when too much waits', () => {
    const { left, socket, log } = setUp()
    log.entries = 1
    for (let n = 0; n < 50; n++) socket.send(Buffer.alloc(100_000))
    expect(left).toContain('cut')
  })
})
