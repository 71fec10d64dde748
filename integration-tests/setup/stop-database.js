/** After the last spec file: stops the PostgreSQL that start-database.js started, if it did. */
module.exports = async () => {
  await globalThis.__POSTGRES__?.stop()
}
