module.exports = globalThis.loadedOnce("@medusajs/framework/utils")
