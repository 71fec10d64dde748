import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

export const ROOT = join(__dirname, "../..")

/** The Markdown pages that people read, as paths from the root. */
export const GUIDE_PAGES = [
  "README.md",
  "SECURITY.md",
  "CHANGELOG.md",
  "sandbox/README.md",
  ...readdirSync(join(ROOT, "docs"))
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`),
]

export const textOf = (page: string): string => readFileSync(join(ROOT, page), "utf8")
