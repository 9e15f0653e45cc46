// The parts of Phaser that this game uses, under the names the whole engine gives them; in a build, `phaser` is this
// file (see vite.phaser.ts). Left out: physics, tilemaps, sound, video, DOM objects, bitmap fonts, 3D-like meshes.
// If something the types promise is missing in a build, add its source file here.

import 'phaser-source/gameobjects/DisplayList.js'
import 'phaser-source/gameobjects/GameObjectCreator.js'
import 'phaser-source/gameobjects/GameObjectFactory.js'
import 'phaser-source/gameobjects/UpdateList.js'
import 'phaser-source/polyfills/requestVideoFrame.js'
import 'phaser-source/loader/filetypes/AtlasJSONFile.js'
import 'phaser-source/loader/filetypes/JSONFile.js'
import 'phaser-source/loader/filetypes/SVGFile.js'
import 'phaser-source/loader/filetypes/SpriteSheetFile.js'
import Animations from 'phaser-source/animations/index.js'
import Cache from 'phaser-source/cache/index.js'
import Cameras2D from 'phaser-source/cameras/2d/index.js'
import CONST from 'phaser-source/const.js'
import Game from 'phaser-source/core/Game.js'
import Core from 'phaser-source/core/index.js'
import CubicBezier from 'phaser-source/curves/CubicBezierCurve.js'
import QuadraticBezier from 'phaser-source/curves/QuadraticBezierCurve.js'
import Spline from 'phaser-source/curves/SplineCurve.js'
import Data from 'phaser-source/data/index.js'
import ColorMatrix from 'phaser-source/display/ColorMatrix.js'
import Color from 'phaser-source/display/color/index.js'
import Masks from 'phaser-source/display/mask/index.js'
import EventEmitter from 'phaser-source/events/index.js'
import Filters from 'phaser-source/filters/index.js'
import Container from 'phaser-source/gameobjects/container/Container.js'
import 'phaser-source/gameobjects/container/ContainerFactory.js'
import GameObject from 'phaser-source/gameobjects/GameObject.js'
import Graphics from 'phaser-source/gameobjects/graphics/Graphics.js'
import 'phaser-source/gameobjects/graphics/GraphicsFactory.js'
import Group from 'phaser-source/gameobjects/group/Group.js'
import 'phaser-source/gameobjects/group/GroupFactory.js'
import Image from 'phaser-source/gameobjects/image/Image.js'
import 'phaser-source/gameobjects/image/ImageFactory.js'
import Layer from 'phaser-source/gameobjects/layer/Layer.js'
import 'phaser-source/gameobjects/layer/LayerFactory.js'
import Particles from 'phaser-source/gameobjects/particles/index.js'
import 'phaser-source/gameobjects/particles/ParticleEmitterFactory.js'
import RenderTexture from 'phaser-source/gameobjects/rendertexture/RenderTexture.js'
import 'phaser-source/gameobjects/rendertexture/RenderTextureFactory.js'
import Arc from 'phaser-source/gameobjects/shape/arc/Arc.js'
import 'phaser-source/gameobjects/shape/arc/ArcFactory.js'
import Ellipse from 'phaser-source/gameobjects/shape/ellipse/Ellipse.js'
import 'phaser-source/gameobjects/shape/ellipse/EllipseFactory.js'
import Rectangle from 'phaser-source/gameobjects/shape/rectangle/Rectangle.js'
import 'phaser-source/gameobjects/shape/rectangle/RectangleFactory.js'
import Sprite from 'phaser-source/gameobjects/sprite/Sprite.js'
import 'phaser-source/gameobjects/sprite/SpriteFactory.js'
import Text from 'phaser-source/gameobjects/text/Text.js'
import 'phaser-source/gameobjects/text/TextFactory.js'
import TileSprite from 'phaser-source/gameobjects/tilesprite/TileSprite.js'
import 'phaser-source/gameobjects/tilesprite/TileSpriteFactory.js'
import Zone from 'phaser-source/gameobjects/zone/Zone.js'
import 'phaser-source/gameobjects/zone/ZoneFactory.js'
import Circle from 'phaser-source/geom/circle/index.js'
import GeomEllipse from 'phaser-source/geom/ellipse/index.js'
import GeomLine from 'phaser-source/geom/line/index.js'
import Polygon from 'phaser-source/geom/polygon/index.js'
import GeomRectangle from 'phaser-source/geom/rectangle/index.js'
import Triangle from 'phaser-source/geom/triangle/index.js'
import Input from 'phaser-source/input/index.js'
import LoaderEvents from 'phaser-source/loader/events/index.js'
import LoaderPlugin from 'phaser-source/loader/LoaderPlugin.js'
import PhaserMath from 'phaser-source/math/index.js'
import Plugins from 'phaser-source/plugins/index.js'
import BlendModes from 'phaser-source/renderer/BlendModes.js'
import Renderer from 'phaser-source/renderer/index.js'
import ScaleModes from 'phaser-source/renderer/ScaleModes.js'
import TintModes from 'phaser-source/renderer/TintModes.js'
import Scale from 'phaser-source/scale/index.js'
import Scenes from 'phaser-source/scene/index.js'
import Scene from 'phaser-source/scene/Scene.js'
import Structs from 'phaser-source/structs/index.js'
import Textures from 'phaser-source/textures/index.js'
import Time from 'phaser-source/time/index.js'
import Tweens from 'phaser-source/tweens/index.js'

const { AUTO, CANVAS, WEBGL, HEADLESS, FOREVER, NONE, UP, DOWN, LEFT, RIGHT, VERSION } = CONST

const Cameras = { Scene2D: Cameras2D }
const Curves = { CubicBezier, QuadraticBezier, Spline }
const Display = { Color, ColorMatrix, Masks }
const Events = { EventEmitter }
const Geom = { Circle, Ellipse: GeomEllipse, Line: GeomLine, Polygon, Rectangle: GeomRectangle, Triangle }
const Loader = { Events: LoaderEvents, LoaderPlugin }

/** The game objects; their factories, imported above, put themselves behind `this.add.…`. */
const GameObjects = {
  Arc,
  Container,
  Ellipse,
  GameObject,
  Graphics,
  Group,
  Image,
  Layer,
  Particles,
  Rectangle,
  RenderTexture,
  Sprite,
  Text,
  TileSprite,
  Zone,
}

export {
  Animations,
  AUTO,
  BlendModes,
  CANVAS,
  Cache,
  Cameras,
  Core,
  Curves,
  Data,
  Display,
  DOWN,
  Events,
  Filters,
  FOREVER,
  Game,
  GameObjects,
  Geom,
  HEADLESS,
  Input,
  LEFT,
  Loader,
  NONE,
  PhaserMath as Math,
  Plugins,
  Renderer,
  RIGHT,
  Scale,
  ScaleModes,
  Scene,
  Scenes,
  Structs,
  Textures,
  Time,
  TintModes,
  Tweens,
  UP,
  VERSION,
  WEBGL,
}
