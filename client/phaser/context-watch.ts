/** Notices when a canvas has lost its WebGL context for good: most browsers give it back within a second, or never. */

/**
 * Calls `lost` once a canvas has been without its context for a while.
 * @param patience how long (ms)
 * @param found called whenever the context comes back
 * @returns stops watching
 */
export function watchContext(
  canvas: HTMLCanvasElement,
  patience: number,
  lost: () => void,
  found: () => void = () => undefined,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(lost, patience)
  }
  const back = () => {
    clearTimeout(timer)
    found()
  }
  canvas.addEventListener('webglcontextlost', wait)
  canvas.addEventListener('webglcontextrestored', back)
  return () => {
    clearTimeout(timer)
    canvas.removeEventListener('webglcontextlost', wait)
    canvas.removeEventListener('webglcontextrestored', back)
  }
}
