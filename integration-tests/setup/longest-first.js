const fs = require("node:fs")
const path = require("node:path")
const Sequencer = require("@jest/test-sequencer").default

/** How much a spec file and the suites it runs have to say, which tells roughly how long it takes. */
function weight(file) {
  const text = fs.readFileSync(file, "utf8")
  const suites = [...text.matchAll(/from "(\.\.\/suites\/[^"]+)"/g)]
  return suites
    .map(([, suite]) => fs.statSync(path.resolve(path.dirname(file), `${suite}.ts`)).size)
    .reduce((sum, size) => sum + size, text.length)
}

/** Begins with the longest spec files, so that in the end no worker waits for one that began last. */
module.exports = class extends Sequencer {
  sort(tests) {
    return [...tests].sort((a, b) => weight(b.path) - weight(a.path))
  }
}
