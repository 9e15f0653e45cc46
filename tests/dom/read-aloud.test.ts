/** Reading aloud: what a phone says of its page, and when. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { changeSettings } from '../../client/device/settings.ts'
import { sampleSeat } from '../../client/gallery/samples/private-views.ts'
import { SAMPLE_NOW, SCENES, sampleView } from '../../client/gallery/samples/public-views.ts'
import { stillConnection } from '../../client/gallery/samples/sample-connection.ts'
import { openPhone } from '../../client/phone/main.ts'
import { wordsOf } from '../../client/phone/page-reader.ts'
import type { PhaseId, Role } from '../../shared/content/ids.ts'
import { answered, controlsOf, nameOf } from './kit/tapping.ts'

vi.mock('../../client/phone/minigames/minigame-scene.ts', () => ({ prepare: async () => undefined }))

class Utterance {
  lang = ''
  rate = 1
  volume = 1
  voice: { lang: string } | null = null
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

let said: Utterance[] = []
let close = () => {}
const root = () => document.querySelector<HTMLElement>('#app')!

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  said = []
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => [{ lang: 'de-DE' }, { lang: 'en-US', localService: true }, { lang: 'en-GB' }],
    speak: (words: Utterance) => said.push(words),
    cancel: () => {},
  })
  document.documentElement.lang = 'en'
  document.body.innerHTML = '<div id="app"></div>'
  changeSettings({ readAloud: false, voice: 50, muted: false })
})
afterEach(() => {
  close()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

function open(phase: PhaseId, role: Role = 'leo') {
  const still = stillConnection(sampleView(SCENES[phase][0]!), SAMPLE_NOW)
  still.store.setState({ mine: sampleSeat(phase, role, 0) })
  close = openPhone(root(), { ...still, role, ask: async () => null }, () => undefined)
  return still
}

describe('a phone that reads aloud', () => {
  it('is silent until it is switched on', () => {
    open('vote')
    vi.runAllTimers()
    expect(said).toEqual([])
  })

  it('is switched on in the menu', async () => {
    open('vote')
    const tap = (name: RegExp) =>
      controlsOf(root())
        .find((each) => name.test(nameOf(each)))
        ?.click()
    tap(/^Menu$/)
    await answered()
    tap(/Read aloud/)
    expect(said).toHaveLength(1)
  })

  it('says the instruction and the choices, once, in the language’s own voice', () => {
    changeSettings({ readAloud: true })
    const { store } = open('vote')
    vi.runAllTimers()
    expect(said).toHaveLength(1)
    expect(said[0]?.text).toMatch(/^Which rule do you want on Friday\? This house…/)
    expect(said[0]?.voice?.lang).toBe('en-GB')
    expect(said[0]?.volume).toBe(0.5)
    store.setState({ online: false })
    vi.runAllTimers()
    expect(said).toHaveLength(1)
  })

  it('never says a secret', () => {
    changeSettings({ readAloud: true })
    open('post')
    vi.runAllTimers()
    const { secret, hand } = sampleSeat('post', 'leo')
    const titles = [secret?.title, ...(hand.deal ?? []).map(({ title }) => title)].filter(Boolean) as string[]
    expect(titles.length).toBeGreaterThan(0)
    for (const title of titles) expect(said[0]?.text).not.toContain(title)
  })

  it('says only the order while the house is torn', () => {
    open('shout', 'elara')
    expect(wordsOf(root())).toBe('Turn Grandpa’s whistle to 2!')
  })

  it('does without speech where the browser has none', () => {
    vi.stubGlobal('speechSynthesis', undefined)
    changeSettings({ readAloud: true })
    open('vote')
    expect(() => vi.runAllTimers()).not.toThrow()
  })
})
