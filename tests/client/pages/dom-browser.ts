/** What pages need of a browser that happy-dom does not have, with a record of what is left on. */
import { vi } from 'vitest'

/** Goes to an address as the Back and Forward buttons do. */
export function goBack(path: string): void {
  history.replaceState(null, '', path)
  dispatchEvent(new PopStateEvent('popstate'))
}

/** Sound that can be heard from the first tap on. */
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

/** Counts listeners on the window and the document. Returns how many there are of a kind, or of all. */
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
