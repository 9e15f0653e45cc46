/** Phaser's source files have no types. Only slim-phaser.ts imports them; all other code imports the typed `phaser`. */
declare module 'phaser-source/*'
