import path from "node:path"
import { fileURLToPath } from "node:url"

/** The top folder of the repository, absolute. */
export const rootFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..")
