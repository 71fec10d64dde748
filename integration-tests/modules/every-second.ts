import { readdirSync, statSync } from "node:fs"
import path from "node:path"

const FOLDER = path.resolve(__dirname, "../../src/modules/xero/__tests__")

/**
 * Runs every second of the module's spec files in the file that calls it, since each file by itself would load the
 * whole framework anew. Two of these share the work of two processors.
 *
 * @param rest 0 for the first file, the longest, and every second after it; 1 for the others
 */
export function everySecond(rest: 0 | 1): void {
  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith(".module.spec.ts"))
    .map((name) => ({ name, file: path.join(FOLDER, name) }))
    .sort((a, b) => statSync(b.file).size - statSync(a.file).size)
  for (const { name, file } of files.filter((_one, at) => at % 2 === rest)) {
    // Not an import, which would have to be waited for outside of what is described.
    describe(name.replace(".module.spec.ts", ""), () => void jest.requireActual(file))
  }
}
