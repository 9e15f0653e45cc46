/**
 * Scales the stage, which is drawn in its own px, into the window, with bars where the shapes differ. Returns how to stop.
 * @param fitted told how many px of the window there are for each px of the stage
 */
export function fitStage(
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
