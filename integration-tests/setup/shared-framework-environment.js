const { TestEnvironment } = require("jest-environment-node")

/**
 * jest loads every package anew for each spec file. Medusa's framework is nearly three thousand files, which takes longer
 * than most unit tests do: with this environment a worker loads it once for all of them.
 */
module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context)
    this.global.loadedOnce = require
  }
}
