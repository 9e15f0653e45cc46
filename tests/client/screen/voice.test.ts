import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { changeSettings } from '../../../client/device/settings.ts'
import { type NarrationMode, Narrator } from '../../../client/screen/narration.ts'

class FakeUtterance {
  onstart: (() => void) | null = null
  onend: (() => void) | null = null
  volume = 1
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** A fake of the browser's speech synthesis; a sentence lasts until `end` is called. */
function browserVoice({ voices = 1 } = {}) {
  const spoken: string[] = []
  let now: FakeUtterance | null = null
  const end = () => {
    const words = now
    now = null
    words?.onend?.()
  }
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance)
  vi.stubGlobal('document', { documentElement: { lang: 'en' } })
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => Array.from({ length: voices }, () => ({})),
    speak(words: FakeUtterance) {
      // Never two at once.
      expect(now).toBe(null)
      now = words
      spoken.push(`${words.text} (${words.volume})`)
      words.onstart?.()
    },
    cancel: end,
  })
  return { spoken, end }
}

beforeEach(() => {
  vi.useFakeTimers()
  changeSettings({ voice: 100, muted: false })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the narrator’s voice', () => {
  it('lets a sentence finish, and then says only the newest of those that wait', () => {
    const { spoken, end } = browserVoice()
    const voice = new Narrator()
    for (const sentence of ['One.', 'One.', 'Two.', 'Three.']) voice.say(sentence)
    expect(spoken).toEqual(['One. (1)'])
    end()
    expect(spoken).toEqual(['One. (1)', 'Three. (1)'])
  })

  it('cuts a sentence short that takes too long while another waits', () => {
    const { spoken } = browserVoice()
    const voice = new Narrator()
    voice.say('A very long story.')
    voice.say('Lights out.')
    vi.advanceTimersByTime(10_000)
    expect(spoken).toEqual(['A very long story. (1)', 'Lights out. (1)'])
  })

  it('leaves the words to the caption while another screen has the voice', () => {
    const { spoken } = browserVoice()
    const told: NarrationMode[] = []
    let mine = false
    const voice = new Narrator(
      (how) => told.push(how),
      () => mine,
    )
    voice.say('Somewhere else this is heard.')
    expect([spoken, told]).toEqual([[], ['caption']])
    mine = true
    voice.say('And this is heard here.')
    expect(spoken).toEqual(['And this is heard here. (1)'])
  })

  it('reports when it begins and stops speaking', () => {
    const { end } = browserVoice()
    const told: NarrationMode[] = []
    const voice = new Narrator((how) => told.push(how))
    voice.say('Good evening.')
    end()
    expect(told).toEqual(['aloud', null])
  })

  it('stops when the browser never tells that a sentence has ended, so that the music comes back', () => {
    browserVoice()
    const told: NarrationMode[] = []
    const voice = new Narrator((how) => told.push(how))
    voice.say('Good evening, all of you.')
    vi.advanceTimersByTime(60_000)
    expect(told).toEqual(['aloud', null])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('reports a caption without speaking when there is no voice, or when muted', () => {
    const told: NarrationMode[] = []
    vi.stubGlobal('document', { documentElement: { lang: 'en' } })
    new Narrator((how) => told.push(how)).say('Nobody can say this.')
    const { spoken } = browserVoice({ voices: 0 })
    new Narrator((how) => told.push(how)).say('Nor this.')
    browserVoice()
    changeSettings({ muted: true })
    new Narrator((how) => told.push(how)).say('Nor is this heard.')
    vi.advanceTimersByTime(20_000)
    expect(spoken).toEqual([])
    expect(told.filter((how) => how === 'caption')).toHaveLength(3)
    expect(told.filter((how) => how === null)).toHaveLength(3)
    expect(told).not.toContain('aloud')
  })

  it('stops in mid-sentence when it is muted', () => {
    const { spoken } = browserVoice()
    const told: NarrationMode[] = []
    const voice = new Narrator((how) => told.push(how))
    voice.say('I was just about to')
    changeSettings({ muted: true })
    expect(told.at(-1)).toBe(null)
    expect(spoken).toHaveLength(1)
  })
})
