// The parts of Phaser that this game uses, under the names of the full engine. In a build, `phaser` is this file (see
// vite.phaser.ts). If something that the types promise is missing in a build, add its source file here: parts that
// register themselves behind `this.add.…`, `this.load.…` or `this.cameras` are imported for that side effect alone. The
// order matters: Phaser's files import each other in cycles, and another order finds some of them undefined.

import 'phaser-source/gameobjects/DisplayList.js'
import 'phaser-source/gameobjects/GameObjectCreator.js'
import 'phaser-source/gameobjects/GameObjectFactory.js'
import 'phaser-source/gameobjects/UpdateList.js'
import 'phaser-source/polyfills/requestVideoFrame.js'
import 'phaser-source/loader/filetypes/AtlasJSONFile.js'
import 'phaser-source/animations/index.js'
import 'phaser-source/cameras/2d/index.js'
import CONST from 'phaser-source/const.js'
import Game from 'phaser-source/core/Game.js'
import 'phaser-source/core/index.js'
import 'phaser-source/events/index.js'
import Container from 'phaser-source/gameobjects/container/Container.js'
import 'phaser-source/gameobjects/container/ContainerFactory.js'
import Graphics from 'phaser-source/gameobjects/graphics/Graphics.js'
import 'phaser-source/gameobjects/graphics/GraphicsFactory.js'
import Image from 'phaser-source/gameobjects/image/Image.js'
import 'phaser-source/gameobjects/image/ImageFactory.js'
import Text from 'phaser-source/gameobjects/text/Text.js'
import 'phaser-source/gameobjects/text/TextFactory.js'
import 'phaser-source/input/index.js'
import LoaderEvents from 'phaser-source/loader/events/index.js'
import 'phaser-source/loader/LoaderPlugin.js'
import 'phaser-source/plugins/index.js'
import BlendModes from 'phaser-source/renderer/BlendModes.js'
import 'phaser-source/renderer/index.js'
import TintModes from 'phaser-source/renderer/TintModes.js'
import WebGLRenderer from 'phaser-source/renderer/webgl/WebGLRenderer.js'
import Scale from 'phaser-source/scale/index.js'
import 'phaser-source/scene/index.js'
import Scene from 'phaser-source/scene/Scene.js'
import 'phaser-source/textures/index.js'
import 'phaser-source/time/index.js'
import 'phaser-source/tweens/index.js'

// No texture here is compressed, and to ask a slow phone for each way of compressing takes it a tenth of a second.
WebGLRenderer.prototype.getCompressedTextures = () => ({})

const { AUTO, CANVAS } = CONST

const GameObjects = { Container, Graphics, Image, Text }
const Loader = { Events: LoaderEvents }

export { AUTO, BlendModes, CANVAS, Game, GameObjects, Loader, Scale, Scene, TintModes }
