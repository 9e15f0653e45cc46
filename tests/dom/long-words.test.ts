/** Words of any length and script on phones: what is set smaller, what is kept whole, what a field says. */
import { render } from 'lit-html'
import { beforeEach, describe, expect, it } from 'vitest'
import { fitOrder } from '../../client/phone/boards/fit-order.ts'
import { fieldCount } from '../../client/phone/widgets/field-count.ts'
import { looseLetters } from '../../client/phone/widgets/loose-letters.ts'

let root: HTMLElement
beforeEach(() => {
  root = document.createElement('div')
})
const shown = (part: unknown): string => {
  render(part, root)
  return (root.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
}

describe('a field', () => {
  it('says nothing while there is room, counts when it gets short, and says when it is full', () => {
    expect(shown(fieldCount('', 32))).toBe('')
    expect(shown(fieldCount('x'.repeat(20), 32))).toBe('')
    expect(shown(fieldCount('x'.repeat(30), 32))).toBe('2 letters left')
    expect(shown(fieldCount('x'.repeat(31), 32))).toBe('1 letter left')
    expect(shown(fieldCount('x'.repeat(32), 32))).toBe('Full: no more letters fit.')
  })
})

describe('the text of an order', () => {
  /** A card whose text is so large in its usual size, and in the one below; the smallest breaks words. */
  const fitted = async (usual: readonly [width: number, height: number], long: readonly [number, number]) => {
    const card = document.createElement('div')
    const text = card.appendChild(document.createElement('p'))
    text.className = 'order-text'
    const size = () => (card.dataset.long === undefined ? usual : long)
    Object.defineProperties(text, {
      clientWidth: { value: 280 },
      clientHeight: { value: 60 },
      scrollWidth: { get: () => size()[0] },
      scrollHeight: { get: () => size()[1] },
    })
    fitOrder(card)
    await Promise.resolve()
    return card.dataset.long ?? 'usual'
  }

  it('is smaller where it is too high for its card, or a word is too wide', async () => {
    expect(await fitted([280, 60], [280, 60])).toBe('usual')
    expect(await fitted([280, 90], [280, 60])).toBe('long')
    expect(await fitted([330, 60], [270, 60])).toBe('long')
    expect(await fitted([510, 60], [410, 60])).toBe('longest')
    expect(await fitted([280, 120], [280, 90])).toBe('longest')
  })
})

describe('Caleb’s letters', () => {
  it('fall one by one, and can still be read', () => {
    expect(shown(looseLetters('Find the goose!', 'caleb', 3))).toBe('Find the goose!')
    expect(root.querySelectorAll('.loose').length).toBeGreaterThan(2)
  })

  it('stay in line where they join, or run from right to left', () => {
    expect(shown(looseLetters('Find: الدب الكبير!', 'caleb', 3))).toBe('Find: الدب الكبير!')
    expect(root.querySelector('.loose')).toBeNull()
  })

  it('keep an emoji of several whole', () => {
    const family = '👩‍👩‍👧‍👦'
    expect(shown(looseLetters(family.repeat(4), 'caleb', 0))).toBe(family.repeat(4))
    for (const letter of root.querySelectorAll('.loose')) expect(letter.textContent).toBe(family)
  })

  it('are Caleb’s alone', () => {
    expect(shown(looseLetters('Find the goose!', 'leo', 3))).toBe('Find the goose!')
    expect(root.querySelector('.loose')).toBeNull()
  })
})
