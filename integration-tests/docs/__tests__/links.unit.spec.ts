import { readdirSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"
import { brokenLinks, targetsOf } from "../broken-links"
import { GUIDE_PAGES, ROOT, textOf } from "../guide-pages"

const BROWSER = join(ROOT, "integration-tests/browser")

describe("the links of the guides", () => {
  it.each(GUIDE_PAGES)("lead somewhere: %s", (page) => {
    expect(brokenLinks(page, textOf(page))).toEqual([])
  })

  it("would be found broken", () => {
    const text = [
      "# A page",
      "[a file](nothing.md), [a heading](#nothing), [one elsewhere](alerts.md#nothing)",
      "![a picture](screenshots/nothing.png), [fine](#a-page), [fine too](alerts.md#alerts)",
    ].join("\n")
    expect(brokenLinks("docs/page.md", text)).toEqual([
      "nothing.md",
      "#nothing",
      "alerts.md#nothing",
      "screenshots/nothing.png",
    ])
  })

  it("lead from the README to every guide", () => {
    const named = targetsOf(textOf("README.md")).map((target) => target.split("#")[0])
    const guides = GUIDE_PAGES.filter((page) => page.startsWith("docs/"))
    expect(guides.filter((guide) => !named.includes(guide))).toEqual([])
  })
})

describe("the pictures of the guides", () => {
  const kept = readdirSync(join(ROOT, "docs/screenshots"))
  const shown = GUIDE_PAGES.flatMap((page) => targetsOf(textOf(page)))
    .filter((target) => target.endsWith(".png"))
    .map((target) => basename(target))
  const suites = readdirSync(BROWSER, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(join(BROWSER, file), "utf8"))
    .join("\n")

  it("are all shown, so that none is kept for nothing", () => {
    expect(kept.length).toBeGreaterThan(20)
    expect(kept.filter((picture) => !shown.includes(picture))).toEqual([])
  })

  it("are all taken by a test, so that none is of a page that looks otherwise by now", () => {
    const taken = [...suites.matchAll(/\.picture\("([a-z0-9-]+)"\)/g)].map(
      ([, name]) => `${name}.png`
    )
    expect(shown.filter((picture) => !taken.includes(picture))).toEqual([])
  })
})
