import { createRequire } from "node:module"
import { join } from "node:path"
import { type Face, openFace } from "./face"
import { ALL_PACKAGES, type ScriptPackage } from "./script-packages"

/** Latin, Greek, Cyrillic, Armenian, Georgian, Hebrew and Arabic. */
const SHIPPED: ScriptPackage = {
  script: "Latin",
  package: "@fontsource/dejavu-sans",
  subset: "latin",
}

/**
 * The faces that text can be set in: the one that comes with the plugin, files that the store names, and those of the
 * font packages that the store has installed. The first that has a character sets it.
 *
 * @param files paths of TrueType, OpenType or WOFF files, the store's option `pdf_fonts`
 */
export function findFaces(files: string[]): Face[] {
  return [packaged(SHIPPED), ...files.map((file) => openFace(file)), ...installed()].flatMap(
    (face) => face ?? []
  )
}

let known: Face[] | null = null

/** Packages are looked for once a process, since nobody installs them in one that runs. */
function installed(): Face[] {
  known ??= ALL_PACKAGES.flatMap((entry) => packaged(entry) ?? [])
  return known
}

function packaged(entry: ScriptPackage): Face | null {
  const regular = pathOf(entry, 400)
  return regular ? openFace(regular, pathOf(entry, 700)) : null
}

/** The plugin's own packages are found from here, the store's from where it runs. */
const PLACES = [__filename, join(process.cwd(), "package.json")]

function pathOf({ package: name, subset }: ScriptPackage, weight: number): string | null {
  const short = name.slice(name.indexOf("/") + 1)
  for (const place of PLACES) {
    try {
      return createRequire(place).resolve(`${name}/files/${short}-${subset}-${weight}-normal.woff`)
    } catch {
      // Not there: the next place is looked at.
    }
  }
  return null
}
