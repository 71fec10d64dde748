import fs from "node:fs"
import path from "node:path"
import { transformFile } from "@swc/core"
import { rootFolder } from "../root-folder.mjs"

/** All that a host without HTTP and admin is made of, and what plays with it. */
const SOURCES = ["medusa-config.ts", "src", "sandbox", "integration-tests"]
const LEFT_OUT = /^src\/(admin|api)\/|\/__tests__\/|^integration-tests\/(http|browser|suites)\//

const OPTIONS = {
  configFile: false,
  swcrc: false,
  sourceMaps: "inline",
  module: { type: "commonjs" },
  jsc: {
    parser: { syntax: "typescript", decorators: true },
    target: "es2022",
    transform: { legacyDecorator: true, decoratorMetadata: true },
  },
}

function filesOf(source) {
  if (source.endsWith(".ts")) {
    return [source]
  }
  return fs
    .readdirSync(path.join(rootFolder, source), { recursive: true })
    .map((name) => `${source}/${name.replaceAll(path.sep, "/")}`)
    .filter((name) => name.endsWith(".ts") && !LEFT_OUT.test(name))
}

/**
 * Compiles the repository once, since the many processes started from it would else each do so by itself, a second
 * of every boot.
 *
 * @param {string} folder below the repository, so that the packages are found from it; what is in it is thrown away
 */
export async function compile(folder) {
  fs.rmSync(folder, { recursive: true, force: true })
  for (const name of SOURCES.flatMap(filesOf)) {
    const { code } = await transformFile(path.join(rootFolder, name), OPTIONS)
    const target = path.join(folder, name.replace(/\.ts$/, ".js"))
    fs.mkdirSync(path.dirname(target), { recursive: true })
    fs.writeFileSync(target, code)
  }
  // Medusa looks for the name of what it runs.
  fs.copyFileSync(path.join(rootFolder, "package.json"), path.join(folder, "package.json"))
}
