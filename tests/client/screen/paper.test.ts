import { describe, expect, it } from 'vitest'
import { SCENES } from '../../../client/gallery/samples/public-views.ts'
import { newsWords } from '../../../client/screen/hud/paper-news.ts'
import { intervalIndex } from '../../../client/screen/page-turns.ts'
import { hasStopped, newsTold } from '../../../client/screen/phases/paper.ts'

const [first, second, third] = SCENES.paper
if (!first || !second || !third) throw new Error('no samples')

describe('the morning paper on the screen', () => {
  it('says what moved in words, the upgrade in numbers and lights without', () => {
    expect(first.items.map(newsWords)).toEqual([
      'Leo dreamt: upgrade up one and somebody’s lantern is dimmer.',
      'Elara and Caleb read: upgrade down one, a lantern is brighter and a thread is stronger.',
    ])
    expect(newsWords(third.items[0] as never)).toBe('Something in the cellar ended Leo’s dream.')
    expect(newsWords(second.items[1] as never)).toBe('Caleb read alone: nothing moved.')
    expect(newsWords(second.items[2] as never)).toBe('Something came from the study: upgrade up 2.')
  })

  it('never says who went an own way', () => {
    for (const words of [second.items[2], ...third.items.slice(1)].map((item) => newsWords(item as never)))
      expect(words).not.toMatch(/Ava|Leo|Elara|Caleb/)
  })

  it('tells one piece of news after the other and has told all of them before the end', () => {
    const view = { startedAt: 1_000, endsAt: 11_000 }
    const told = (now: number) =>
      newsTold(view, 3, { intervalIndex: (_name, every) => intervalIndex(view.startedAt, every, now) })
    expect([1_000, 4_000, 7_000, 10_900].map(told)).toEqual([1, 2, 3, 3])
  })

  it('says where the meter stops if the news would move it beyond its end', () => {
    const items = [{ ...first.items[0]!, upgrade: 3 }]
    expect(hasStopped({ ...first, before: 8, items }, 1)).toBe(true)
    expect(hasStopped({ ...first, before: 7, items }, 1)).toBe(false)
    expect(hasStopped({ ...first, before: 1, items: [{ ...items[0]!, upgrade: -2 }] }, 1)).toBe(true)
    expect(hasStopped({ ...first, before: 8, items }, 0)).toBe(false)
  })
})
