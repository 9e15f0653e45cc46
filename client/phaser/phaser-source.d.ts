/** Phaser's sources carry no types; whoever uses the engine imports `phaser`, which does. */
declare module 'phaser-source/*'
