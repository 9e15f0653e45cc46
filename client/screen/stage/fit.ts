/** Scales the stage, which is drawn in its own px, into the window, with bars where the shapes differ. Returns how to stop. */
export function fitStage(
  stage: HTMLElement,
  size: { readonly width: number; readonly height: number },
): () => void {
  const rescale = () => {
    const scale = Math.min(innerWidth / size.width, innerHeight / size.height)
    const left = (innerWidth - size.width * scale) / 2
    const top = (innerHeight - size.height * scale) / 2
    stage.style.transform = `translate(${left}px, ${top}px) scale(${scale})`
  }
  rescale()
  addEventListener('resize', rescale)
  return () => removeEventListener('resize', rescale)
}
