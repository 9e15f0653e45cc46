/** Makes the text of an order as small as its card needs: fonts, phones and what players have typed differ too much to guess it. */

/** From the usual size to the smallest, as values of `data-long`. */
const SIZES = ['long', 'longest'] as const

/** To be called with a new order's card. It is measured when it is on the page, before it is painted. */
export function fitOrder(card: Element | undefined): void {
  if (card instanceof HTMLElement) queueMicrotask(() => shrink(card))
}

function shrink(card: HTMLElement): void {
  const text = card.querySelector('.order-text')
  if (!text) return
  for (const size of SIZES) {
    // A long word runs out at the side, and breaks only in the smallest size.
    if (text.scrollHeight <= text.clientHeight && text.scrollWidth <= text.clientWidth) return
    card.dataset.long = size
  }
}
