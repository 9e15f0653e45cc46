/** Paints bedsheets. */
import type { Scene } from 'phaser'

/** The key of the texture of a bedsheet with two holes, which hides who walks under it. @param index chooses the print, 0–3 */
export function bedsheetTexture(scene: Scene, index: number): string {
  const key = `sheet-${index}`
  if (scene.textures.exists(key)) return key
  const texture = scene.textures.createCanvas(key, 170, 250)
  if (!texture) return key
  const { context } = texture
  const cloth = new Path2D(
    'M85 6C40 6 26 60 22 110L6 238C22 250 34 232 50 240C64 248 72 234 88 240C104 248 112 232 128 240C142 248 152 234 164 238L148 110C144 60 130 6 85 6Z',
  )
  context.shadowColor = 'rgba(7,7,22,.5)'
  context.shadowBlur = 8
  context.shadowOffsetY = 4
  context.fillStyle = '#F1E9DC'
  context.fill(cloth)
  context.shadowColor = 'transparent'
  context.save()
  context.clip(cloth)
  context.fillStyle = 'rgba(80,70,130,.22)'
  context.fill(new Path2D('M85 6C110 60 116 150 120 250H170V0Z'))
  context.strokeStyle = 'rgba(80,70,130,.25)'
  context.lineWidth = 5
  context.stroke(
    new Path2D('M60 90C52 140 50 190 44 240M92 110C92 160 96 200 92 244M126 120C132 170 134 200 134 240'),
  )
  context.fillStyle = ['#B79CED', '#7FB685', '#E9B34A', '#D9785A'][index % 4] ?? '#B79CED'
  context.globalAlpha = 0.35
  for (let i = 0; i < 16; i++) {
    const [x, y] = [20 + ((i * 53) % 130), 110 + ((i * 37) % 130)]
    context.beginPath()
    context.arc(x, y, 5, 0, Math.PI * 2)
    context.fill()
  }
  context.restore()
  context.fillStyle = '#1B1838'
  context.beginPath()
  context.ellipse(72, 62, 9, 12, 0, 0, Math.PI * 2)
  context.ellipse(104, 62, 9, 12, 0, 0, Math.PI * 2)
  context.fill()
  texture.refresh()
  return key
}
