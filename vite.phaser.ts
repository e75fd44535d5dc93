/**
 * The parts of Phaser that the dreamscape draws with, in place of all of it. Phaser's own bundle cannot be tree-shaken, and carries two
 * physics engines, tile maps, tweens, a loader and sound that nobody here uses: 345 KiB gzipped, against 160 like this. Its sources are
 * in the package, and this is how Phaser itself makes smaller builds: an entry that names the parts, and its four build flags as words.
 * `import Phaser from 'phaser'` stays as it is, and so do its types; a part that is missing throws as soon as the night is mounted,
 * in development too. Rejected: an alias to the sources, which the development server then no longer bundles at the start.
 */
import type { Plugin } from 'vite';

/** Stands in for `dist/phaser.esm.js`, and is resolved from there. The renderer comes first: its files name each other in a circle. */
const ENTRY = `
import '../src/renderer/index.js';
import '../src/events/EventEmitter.js';
import '../src/cameras/2d/CameraManager.js';
import '../src/scene/ScenePlugin.js';
import '../src/gameobjects/DisplayList.js';
import '../src/gameobjects/UpdateList.js';
import '../src/gameobjects/GameObjectFactory.js';
import '../src/gameobjects/GameObjectCreator.js';
import '../src/gameobjects/image/ImageFactory.js';
import '../src/gameobjects/shader/ShaderFactory.js';
import CONST from '../src/const.js';
import Game from '../src/core/Game.js';
import Events from '../src/core/events/index.js';
import Controller from '../src/filters/Controller.js';
import Extern from '../src/gameobjects/extern/Extern.js';
import Rectangle from '../src/geom/rectangle/Rectangle.js';
import BlendModes from '../src/renderer/BlendModes.js';
import ProgramManager from '../src/renderer/webgl/ProgramManager.js';
import BaseFilter from '../src/renderer/webgl/renderNodes/filters/BaseFilter.js';
import BaseFilterShader from '../src/renderer/webgl/renderNodes/filters/BaseFilterShader.js';
import WebGLTextureWrapper from '../src/renderer/webgl/wrappers/WebGLTextureWrapper.js';
import WebGLVertexBufferLayoutWrapper from '../src/renderer/webgl/wrappers/WebGLVertexBufferLayoutWrapper.js';
import SCALE_MODE from '../src/scale/const/SCALE_MODE_CONST.js';
import Scene from '../src/scene/Scene.js';

const RenderNodes = { BaseFilter, BaseFilterShader };
const Wrappers = { WebGLTextureWrapper, WebGLVertexBufferLayoutWrapper };
export default {
  BlendModes, Game, Scene,
  WEBGL: CONST.WEBGL,
  Core: { Events },
  Filters: { Controller },
  GameObjects: { Extern },
  Geom: { Rectangle },
  Renderer: { WebGL: { ProgramManager, RenderNodes, Wrappers } },
  Scale: { NONE: SCALE_MODE.NONE },
};
`;
const BUNDLE = /[\\/]phaser[\\/]dist[\\/]phaser\.esm\.js$/;
const SOURCE = /[\\/]phaser[\\/]src[\\/].*\.js$/;
/** Phaser's sources ask `typeof WEBGL_RENDERER` and expect the bundler to answer. */
const FLAG = /typeof (WEBGL_RENDERER|CANVAS_RENDERER|WEBGL_DEBUG|FEATURE_SOUND|PLUGIN_CAMERA3D|PLUGIN_FBINSTANT)\b/g;

export const phaserParts = (): Plugin => ({
  name: 'phaser-parts',
  load: { filter: { id: BUNDLE }, handler: () => ENTRY },
  transform: {
    filter: { id: SOURCE },
    handler: (code) => ({ code: code.replace(FLAG, (_, flag: string) => String(flag === 'WEBGL_RENDERER')), map: null }),
  },
});
