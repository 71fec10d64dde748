/**
 * Before each spec file: MikroORM keeps entity metadata in a process-wide store, and the models of the file before
 * would otherwise still be in it.
 */
const { MetadataStorage } = require("@medusajs/framework/mikro-orm/core")

MetadataStorage.clear()
