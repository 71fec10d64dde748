import { existsSync } from "node:fs"
import { dirname, join, normalize } from "node:path"
import { ROOT, textOf } from "./guide-pages"

const LINK = /!?\[[^\]]*\]\(([^)\s]+)\)/g
const ELSEWHERE = /^(https?|mailto):/

/** What a page says outside of its code. */
export const prose = (text: string) => text.replace(/^```[\s\S]*?^```$/gm, "")

/** Where the links and the pictures of a page lead, but for those to other sites. */
export const targetsOf = (text: string): string[] =>
  [...prose(text).matchAll(LINK)]
    .map(([, target]) => target)
    .filter((target) => !ELSEWHERE.test(target))

/** The anchors of a page's headings, as GitHub makes them. */
export function anchorsOf(text: string): string[] {
  const seen = new Map<string, number>()
  return [...prose(text).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) => {
    const slug = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replace(/\s/g, "-")
    const times = seen.get(slug) ?? 0
    seen.set(slug, times + 1)
    return times ? `${slug}-${times}` : slug
  })
}

/**
 * The links of a page that lead to no file, or to no heading of one.
 *
 * @param page its path from the root, from which relative links count
 */
export const brokenLinks = (page: string, text: string): string[] =>
  targetsOf(text).filter((target) => {
    const [path, anchor] = target.split("#")
    const file = path && normalize(join(dirname(page), path))
    if (file && !existsSync(join(ROOT, file))) {
      return true
    }
    return Boolean(anchor) && !anchorsOf(file ? textOf(file) : text).includes(anchor)
  })
