/** Distorts a drawing with a small WebGL program. */
import { EYES, MOUTH, type MorphFrame, NECK } from './morph-styles.ts'

/** A drawing in a WebGL context of its own. */
export interface WebglMorph {
  /** Contains the frame that was painted last. */
  readonly canvas: HTMLCanvasElement
  paint(moment: MorphFrame): void
  /** Whether the browser has dropped the context, for example because the phone slept. */
  isLost(): boolean
}

/** Width of the drawing's square in its units. */
const FIELD = 1000

const VERTEX = `
attribute vec2 corner;
varying vec2 place;
void main() {
  place = vec2(corner.x, -corner.y) * .5 + .5;
  gl_Position = vec4(corner, 0., 1.);
}`

/** A point of the face as a GLSL literal. */
const at = ({ x, y }: { x: number; y: number }): string =>
  `vec2(${(x / FIELD).toFixed(4)}, ${(y / FIELD).toFixed(4)})`
const size = (units: number): string => (units / FIELD).toFixed(4)

/** Looks up, for every pixel, where its ink came from: the moves are undone one after the other, the last one first. */
const FRAGMENT = `
#ifdef GL_FRAGMENT_PRECISION_HIGH
precision highp float;
#else
precision mediump float;
#endif
varying vec2 place;
uniform sampler2D drawing;
uniform vec2 leftEye, rightEye, lids, second;
uniform vec3 mouth;
uniform float lean, seen, page;

float near(vec2 p, vec2 reach) {
  p /= reach;
  return exp(-dot(p, p));
}
vec2 leant(vec2 p, float by) {
  vec2 q = p - ${at(NECK)};
  return ${at(NECK)} + vec2(q.x * cos(by) + q.y * sin(by), q.y * cos(by) - q.x * sin(by));
}
vec2 eye(vec2 p, vec2 home, vec2 gone, float lid) {
  float w = near(p - home - gone, vec2(${size(EYES.reach)}));
  float line = home.y + gone.y;
  p.y = line + (p.y - line) / (1. - .86 * lid * w);
  return p - gone * w;
}
float mouthAt(vec2 p) {
  return near(p - ${at(MOUTH)}, vec2(${size(MOUTH.width)}, ${size(MOUTH.height)}));
}
vec2 source(vec2 p, float much) {
  p = leant(p, lean * much);
  p += .0035 * vec2(sin(p.y * 19. + page * 2.4), cos(p.x * 17. + page * 1.7));
  float w = mouthAt(p);
  float side = (p.x - ${size(MOUTH.x)}) / ${size(MOUTH.width)};
  p.y -= much * w * mouth.x * (.42 - 1.1 * min(1., side * side * 1.6));
  p.x -= much * w * mouth.x * side * .5;
  p -= much * w * mouth.z * vec2(1., .35);
  p = eye(p, ${at(EYES.left)}, leftEye * much, lids.x);
  return eye(p, ${at(EYES.right)}, rightEye * much, lids.y);
}
vec4 ink(vec2 p) {
  vec2 on = step(0., p) * step(p, vec2(1.));
  return texture2D(drawing, p) * on.x * on.y;
}
vec4 over(vec4 a, vec4 b) {
  return a + b * (1. - a.a);
}
float edge(vec2 p, float r) {
  float most = 0.;
  for (int i = 0; i < 8; i++) {
    float turn = float(i) * .7854;
    most = max(most, ink(p + r * vec2(cos(turn), sin(turn))).a);
  }
  return max(0., most - ink(p).a);
}
void main() {
  vec2 from = source(place, 1.);
  vec4 face = ink(from);
  float apart = mouth.y * mouthAt(place);
  vec4 lips = over(ink(from + vec2(0., apart)), ink(from - vec2(0., apart)));
  face = mix(face, lips, smoothstep(0., .006, apart));
  float line = edge(source(place - second, .4), .013) * seen * .8;
  gl_FragColor = over(face, vec4(.16, .42, .66, 1.) * line);
}`

/**
 * Uploads a drawing to WebGL.
 * @param picture the drawing on a transparent background, in its final size
 * @returns null if there is no WebGL or the program does not compile
 */
export function createWebglMorph(picture: HTMLCanvasElement): WebglMorph | null {
  const canvas = document.createElement('canvas')
  canvas.width = picture.width
  canvas.height = picture.height
  const gl = canvas.getContext('webgl', { antialias: false, depth: false, preserveDrawingBuffer: true })
  const paint = gl && build(gl, picture)
  return paint ? { canvas, paint, isLost: () => gl.isContextLost() } : null
}

function build(gl: WebGLRenderingContext, picture: HTMLCanvasElement): WebglMorph['paint'] | null {
  const program = gl.createProgram()
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, FRAGMENT],
  ] as const) {
    const shader = gl.createShader(kind)
    if (!shader) return null
    gl.shaderSource(shader, source)
    gl.compileShader(shader)
    gl.attachShader(program, shader)
  }
  gl.linkProgram(program)
  if (!gl.getProgramParameter(program, gl.LINK_STATUS)) return null
  gl.useProgram(program)
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer())
  gl.bufferData(gl.ARRAY_BUFFER, new Float32Array([-1, -1, 3, -1, -1, 3]), gl.STATIC_DRAW)
  const corner = gl.getAttribLocation(program, 'corner')
  gl.enableVertexAttribArray(corner)
  gl.vertexAttribPointer(corner, 2, gl.FLOAT, false, 0, 0)
  gl.bindTexture(gl.TEXTURE_2D, gl.createTexture())
  for (const side of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T])
    gl.texParameteri(gl.TEXTURE_2D, side, gl.CLAMP_TO_EDGE)
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR)
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true)
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, picture)

  const of = (name: string) => gl.getUniformLocation(program, name)
  const [left, right, lids, second] = [of('leftEye'), of('rightEye'), of('lids'), of('second')]
  const [mouth, lean, seen, page] = [of('mouth'), of('lean'), of('seen'), of('page')]
  return (moment) => {
    gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight)
    gl.uniform2f(left, moment.left[0] / FIELD, moment.left[1] / FIELD)
    gl.uniform2f(right, moment.right[0] / FIELD, moment.right[1] / FIELD)
    gl.uniform2f(lids, moment.lids[0], moment.lids[1])
    gl.uniform2f(second, moment.second[0] / FIELD, moment.second[1] / FIELD)
    gl.uniform3f(mouth, moment.smile / FIELD, moment.gape / FIELD, moment.slip / FIELD)
    gl.uniform1f(lean, moment.lean)
    gl.uniform1f(seen, moment.seen)
    gl.uniform1f(page, moment.page)
    gl.drawArrays(gl.TRIANGLES, 0, 3)
  }
}
