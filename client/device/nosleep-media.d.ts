/** The two films of NoSleep.js, as data URLs. Its own player uses a wake lock wherever the browser knows one, even if it is refused. */
declare module 'nosleep.js/src/media.js' {
  const media: { readonly webm: string; readonly mp4: string }
  export = media
}
