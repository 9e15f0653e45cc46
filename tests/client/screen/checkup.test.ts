// @vitest-environment happy-dom
// @vitest-environment-options { "url": "http://house.test/MOTH/screen" }
import { render } from 'lit-html'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SAMPLE_NOW, sampleView } from '../../../client/gallery/samples/public-views.ts'
import { stillConnection } from '../../../client/gallery/samples/sample-connection.ts'
import { CheckupWatch } from '../../../client/screen/checkup-watch.ts'
import { type EdgeHudState, edgeHud } from '../../../client/screen/hud/edge-hud.ts'
import { moveFocus } from '../../../client/screen/hud/remote-focus.ts'
import type { Checkup } from '../../../shared/protocol/checkup.ts'
import { checkup as english } from '../../../shared/text/en/screen/screen-checkup-text.ts'

const SEEN: Checkup = {
  address: 'http://192.168.1.7:2567',
  others: ['http://10.0.0.5:2567'],
  findings: [
    { id: 'connected', count: 2 },
    { id: 'wrong-address', value: 'https://www.example.org' },
  ],
  tries: ['same-wifi', 'scan', 'reload'],
  devices: [{ address: '192.168.1.20', stage: 'asked' }],
}

let root: HTMLElement
let watch: CheckupWatch
let answers: () => Promise<Response>
const context = {
  code: 'MOTH',
  address: stillConnection(sampleView({ phase: 'lobby', slam: null, met: null }), SAMPLE_NOW).address,
  hasVoice: true,
  intervalIndex: () => 0,
}

function show(phase: 'lobby' | 'supper' = 'lobby'): void {
  const nothing = () => undefined
  const state: EdgeHudState = {
    posterShown: false,
    muted: false,
    settingsShown: false,
    waitsForTap: false,
    fullscreen: false,
    online: true,
    trouble: null,
    ended: null,
    checkup: watch.state,
    togglePoster: nothing,
    toggleMuted: nothing,
    toggleSettings: nothing,
    toggleFullscreen: nothing,
    toggleCheckup: () => watch.toggle(),
  }
  render(edgeHud({ ...sampleView({ phase: 'lobby', slam: null, met: null }), phase }, context, state), root)
}

const button = (label: string) =>
  [...root.querySelectorAll('button')].find((each) => each.textContent?.trim() === label)
const words = () => root.querySelector('.checkup')?.textContent?.replaceAll(/\s+/g, ' ').trim()

beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = '<div></div>'
  root = document.body.firstElementChild as HTMLElement
  answers = async () => Response.json(SEEN)
  vi.stubGlobal(
    'fetch',
    vi.fn(() => answers()),
  )
  watch = new CheckupWatch(() => show())
  show()
})
afterEach(() => {
  watch.close()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the lobby of the screen', () => {
  it('says what the server sees when phones can’t get in', async () => {
    button(english['checkup.open'])?.click()
    expect(words()).toContain(english['checkup.looking'])
    await vi.waitFor(() => expect(words()).toContain('http://192.168.1.7:2567'))
    expect(words()).toContain('http://10.0.0.5:2567')
    expect(words()).toContain('2 other devices are connected')
    expect(words()).toContain('https://www.example.org are refused')
    expect(words()).toContain('192.168.1.20 couldn’t connect')
    expect([...root.querySelectorAll('.checkup ol li')].map((item) => item.textContent)).toEqual([
      english['try.same-wifi'],
      english['try.scan'],
      english['try.reload'],
    ])
  })

  it('sees at once when a phone comes, says when the server is gone, and asks no more when it is closed', async () => {
    answers = async () => Response.json({ ...SEEN, findings: [{ id: 'nobody' }] })
    button(english['checkup.open'])?.click()
    await vi.waitFor(() => expect(words()).toContain(english['finding.nobody']))
    answers = async () => Response.json(SEEN)
    await vi.advanceTimersByTimeAsync(3_000)
    expect(words()).toContain('2 other devices')
    answers = () => Promise.reject(new TypeError('Failed to fetch'))
    await vi.advanceTimersByTimeAsync(3_000)
    expect(words()).toContain(english['checkup.failed'])
    button(english['checkup.close'])?.click()
    expect(words()).toBeUndefined()
    const asked = vi.mocked(fetch).mock.calls.length
    await vi.advanceTimersByTimeAsync(60_000)
    expect(vi.mocked(fetch).mock.calls.length).toBe(asked)
  })

  it('has the button only before the game begins', () => {
    expect(button(english['checkup.open'])).toBeDefined()
    show('supper')
    expect(button(english['checkup.open'])).toBeUndefined()
  })

  it('lets a remote reach it with its arrow keys', () => {
    const press = (key: string) => {
      const event = new KeyboardEvent('keydown', { key, cancelable: true })
      moveFocus(root, event)
      return event.defaultPrevented
    }
    expect(press('ArrowRight')).toBe(true)
    expect(document.activeElement?.textContent?.trim()).toBe(english['checkup.open'])
    press('ArrowRight')
    press('ArrowLeft')
    expect(document.activeElement?.textContent?.trim()).toBe(english['checkup.open'])
    press('ArrowLeft')
    expect(document.activeElement).toBe([...root.querySelectorAll('button')].at(-1))
    expect(press('x')).toBe(false)
  })
})
