/** Fakes of what pages need of a browser and happy-dom lacks; they record what is still running. */
import { vi } from 'vitest'
import type { RoomSummary } from '../../../shared/protocol/notices.ts'

/** Navigates to an address as the Back and Forward buttons do. */
export function goBack(path: string): void {
  history.replaceState(null, '', path)
  dispatchEvent(new PopStateEvent('popstate'))
}

/** An audio context that is allowed to play. */
export class FakeAudio {
  static all: FakeAudio[] = []
  state: AudioContextState = 'running'
  readonly currentTime = 0
  readonly sampleRate = 48_000
  readonly destination = {}
  onstatechange: (() => void) | null = null

  constructor() {
    FakeAudio.all.push(this)
  }

  async resume(): Promise<void> {
    this.#turn('running')
  }

  async suspend(): Promise<void> {
    this.#turn('suspended')
  }

  #turn(state: AudioContextState): void {
    if (this.state === state) return
    this.state = state
    this.onstatechange?.()
  }

  createGain() {
    return node()
  }
}

function node() {
  const gain = { value: 1, setTargetAtTime: () => undefined, setValueAtTime: () => undefined }
  return { gain, connect: (to: unknown) => to, disconnect: () => undefined }
}

/** Counts listeners on the window and the document. Returns a function that gives their number, by type or in all. */
export function countListeners(): (type?: string) => number {
  const listening: { type: string; listener: unknown }[] = []
  for (const target of [window, document]) {
    const { addEventListener: add, removeEventListener: remove } = target
    vi.spyOn(target, 'addEventListener').mockImplementation((type: string, listener: unknown, ...rest) => {
      listening.push({ type, listener })
      Reflect.apply(add, target, [type, listener, ...rest])
    })
    vi.spyOn(target, 'removeEventListener').mockImplementation((type: string, listener: unknown, ...rest) => {
      const i = listening.findIndex((each) => each.type === type && each.listener === listener)
      if (i >= 0) listening.splice(i, 1)
      Reflect.apply(remove, target, [type, listener, ...rest])
    })
  }
  return (type) => listening.filter((each) => type === undefined || each.type === type).length
}

/** A room in its lobby with all seats free. */
export const summary = (): RoomSummary => {
  const free = { player: null, second: null, awake: 'house' } as const
  return {
    code: 'MOTH',
    phase: 'lobby',
    locked: false,
    language: 'en',
    roles: { ava: free, leo: free, elara: free, caleb: free },
    neighbours: 0,
  }
}

/** The sound of a screen, without any. @param close called when the page closes it */
export function soundless(close: () => void) {
  const nothing = () => undefined
  return {
    follow: nothing,
    volumes: nothing,
    began: nothing,
    effect: nothing,
    happened: nothing,
    duck: nothing,
    close,
  }
}

/** Presses the first button with this text. @throws Error if there is none */
export function pressButton(within: HTMLElement, text: string | RegExp): void {
  const button = [...within.querySelectorAll('button')].find(({ textContent }) =>
    typeof text === 'string' ? textContent?.includes(text) : text.test(textContent ?? ''),
  )
  if (!button) throw new Error(`no button says ${text}: ${within.textContent}`)
  button.click()
}
