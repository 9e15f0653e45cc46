/** Which words of a phone's page are read aloud: its instruction and its choices, each time they change. */
import { readAloud, stopReading } from '../device/read-aloud.ts'
import { settings } from '../device/settings.ts'

/** How long (ms) a page has to stay the same before it is read: many changes come in bursts. */
const SETTLE_MS = 350
/** Choices beyond these are left for the eyes. */
const MOST_CHOICES = 6

/** The text of an element as a screen reader would say it. */
function spoken(element: Element): string {
  const label = element.getAttribute('aria-label')
  if (label) return label
  const copy = element.cloneNode(true) as Element
  for (const hidden of copy.querySelectorAll('[aria-hidden=true], svg')) hidden.remove()
  return (copy.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
}

const sentence = (text: string): string => (/[.!?…:]$/.test(text) ? text : `${text}.`)

/**
 * What is read of a phone's page. Crowded pages of the malfunction say only the order; what lies under `data-private` is
 * never said, because others are listening.
 */
export function wordsOf(root: ParentNode): string {
  const dialog = root.querySelector('[role=dialog]')
  if (dialog) return sentence(spoken(dialog.querySelector('.how') ?? dialog))
  const order = root.querySelector('.order-text')
  if (order) return sentence(spoken(order))
  const heading = root.querySelector('.phone-sentence')
  const stage = root.querySelector('.phone-stage')
  const choices = [...(stage?.querySelectorAll('button:not(:disabled), .place-about') ?? [])]
    .filter((choice) => !choice.closest('[data-private], [inert], [aria-hidden=true]'))
    .slice(0, MOST_CHOICES)
  const crowded = root.querySelector('.phone[data-crowded]') !== null
  return [heading, ...(crowded ? [] : choices)]
    .flatMap((each) => (each ? [spoken(each)] : []))
    .filter((text) => text !== '')
    .map(sentence)
    .join(' ')
}

/** Reads a page aloud whenever `look` finds that its words have changed, while the device's switch is on. */
export function createPageReader(root: ParentNode): { look(): void; stop(): void } {
  let said = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  const say = () => {
    const words = wordsOf(root)
    if (words === said) return
    said = words
    readAloud(words)
  }
  const stopWatching = settings.subscribe(({ readAloud: on }, before) => {
    if (on === before.readAloud) return
    said = ''
    // At once: the tap on the switch is what lets some browsers speak.
    if (on) say()
    else stopReading()
  })
  return {
    look() {
      if (!settings.getState().readAloud) return
      clearTimeout(timer)
      timer = setTimeout(say, SETTLE_MS)
    },
    stop() {
      clearTimeout(timer)
      stopWatching()
      stopReading()
    },
  }
}
