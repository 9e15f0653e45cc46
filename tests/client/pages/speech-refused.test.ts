// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { changeSettings } from '../../../client/device/settings.ts'
import type { NarrationMode } from '../../../client/screen/narration.ts'

class Words {
  onstart: (() => void) | null = null
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

const refused = (): never => {
  throw new DOMException('not here', 'NotAllowedError')
}

let said: string[]
const works = {
  getVoices: () => [{ lang: 'en-GB' }],
  speak(words: Words) {
    said.push(words.text)
    words.onstart?.()
  },
  cancel: () => undefined,
}

/** Browsers by what their speech synthesis refuses. */
const BROWSERS: Readonly<Record<string, () => void>> = {
  getVoices: () => vi.stubGlobal('speechSynthesis', { ...works, getVoices: refused }),
  'getVoices, which gives nothing': () =>
    vi.stubGlobal('speechSynthesis', { ...works, getVoices: () => undefined }),
  speak: () => vi.stubGlobal('speechSynthesis', { ...works, speak: refused }),
  everything: () => vi.stubGlobal('speechSynthesis', new Proxy({}, { get: refused })),
  'itself, by being null': () => vi.stubGlobal('speechSynthesis', null),
  'itself, by throwing': () =>
    Object.defineProperty(globalThis, 'speechSynthesis', { get: refused, configurable: true }),
  'the words, which it does not know': () => vi.stubGlobal('SpeechSynthesisUtterance', undefined),
  'the words, by throwing': () => vi.stubGlobal('SpeechSynthesisUtterance', refused),
}

/** All that speaks, as after a reload. */
async function loadedAnew() {
  vi.resetModules()
  const [{ Narrator }, aloud, whisper] = await Promise.all([
    import('../../../client/screen/narration.ts'),
    import('../../../client/device/read-aloud.ts'),
    import('../../../client/phone/vision/whisper-voice.ts'),
  ])
  const { changeSettings: change } = await import('../../../client/device/settings.ts')
  change({ readAloud: true, voice: 80, muted: false })
  return { Narrator, ...aloud, ...whisper }
}

beforeEach(() => {
  vi.useFakeTimers()
  said = []
  changeSettings({ voice: 80, muted: false })
  vi.stubGlobal('SpeechSynthesisUtterance', Words)
  vi.stubGlobal('speechSynthesis', works)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  Reflect.deleteProperty(globalThis, 'speechSynthesis')
})

describe.each(Object.keys(BROWSERS))('where the browser’s speech refuses %s', (what) => {
  beforeEach(() => BROWSERS[what]?.())

  it('the screen shows its sentences as captions', async () => {
    const { Narrator } = await loadedAnew()
    const told: NarrationMode[] = []
    const narrator = new Narrator((how) => told.push(how))
    narrator.say('Good evening.')
    expect(told).toEqual(['caption'])
    vi.advanceTimersByTime(20_000)
    expect(told).toEqual(['caption', null])
    narrator.say('Lights out.')
    narrator.hush()
    narrator.close()
    expect(said).toEqual([])
  })

  it('the phone stays as it is', async () => {
    const { canReadAloud, hasVoice, readAloud, stopReading, canWhisper, whisper, stopWhisper } =
      await loadedAnew()
    expect([typeof canReadAloud(), typeof canWhisper(), typeof hasVoice()]).toEqual(Array(3).fill('boolean'))
    for (const use of [() => readAloud('Choose.'), stopReading, () => whisper('Psst.'), stopWhisper])
      expect(use).not.toThrow()
  })
})

it('speaks on where only stopping is refused', async () => {
  vi.stubGlobal('speechSynthesis', { ...works, cancel: refused })
  const { Narrator, readAloud, stopReading, whisper } = await loadedAnew()
  const told: NarrationMode[] = []
  const narrator = new Narrator((how) => told.push(how))
  narrator.say('Good evening.')
  readAloud('Choose.')
  whisper('Psst.')
  stopReading()
  narrator.close()
  expect(said).toEqual(['Good evening.', 'Choose.', 'Psst.'])
  expect(told).toEqual(['aloud', null])
})
