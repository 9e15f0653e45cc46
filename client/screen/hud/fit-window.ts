/**
 * Scales an element of fixed size to the window, letterboxed, and again whenever the window is resized.
 * @param size the element's own size (px)
 * @param fitted called with the scale: px of the window for each px of the element
 * @returns stops listening
 */
export function fitToWindow(
  stage: HTMLElement,
  size: { readonly width: number; readonly height: number },
  fitted: (scale: number) => void,
): () => void {
  const rescale = () => {
    const scale = Math.min(innerWidth / size.width, innerHeight / size.height)
    const left = (innerWidth - size.width * scale) / 2
    const top = (innerHeight - size.height * scale) / 2
    fitted(scale)
    stage.style.transform = `translate(${left}px, ${top}px) scale(${scale})`
  }
  rescale()
  addEventListener('resize', rescale)
  return () => removeEventListener('resize', rescale)
}
