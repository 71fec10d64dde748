import { readFileSync } from "node:fs"
import type { AxeResults, RunOptions } from "axe-core"
import type { Owner } from "./owner"

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8")

/** What an owner may rely on: the criteria of WCAG 2.2, levels A and AA, and what else is good practice. */
const OPTIONS: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
}

/** Parts of the host's own components, which are as they are: its date field, its search icon, its drawer's cross. */
const OF_THE_HOST = [
  "[role=spinbutton]",
  "[role=img].pointer-events-none",
  "[role=dialog] button:has(> svg:only-child):not([aria-label])",
]

interface WithAxe {
  axe: { run(context: object, options: RunOptions): Promise<AxeResults> }
}

/** What axe finds serious or critical in a part of the page that is open, with where and why. */
async function seriousFaults(owner: Owner, part: string): Promise<string[]> {
  if (!(await owner.page.evaluate(() => "axe" in window))) {
    await owner.page.evaluate(AXE)
  }
  const { violations } = await owner.page.evaluate(
    async ({ part, exclude, options }) =>
      await (window as unknown as WithAxe).axe.run({ include: [part], exclude }, options),
    { part, exclude: OF_THE_HOST, options: OPTIONS }
  )
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`)
    )
}

/**
 * Expects that axe finds nothing serious in a part of the page that is open, in light and in dark.
 *
 * @param name of the page, for the error
 * @param part a selector; what is the host's own is the host's matter
 */
export async function expectAccessible(owner: Owner, name: string, part: string): Promise<void> {
  for (const theme of ["light", "dark"]) {
    await owner.page.evaluate((to) => {
      const { classList } = document.documentElement
      classList.remove("light", "dark")
      classList.add(to)
    }, theme)
    // Colours fade from one theme to the other.
    await owner.page.waitForTimeout(300)
    const faults = await seriousFaults(owner, part)
    expect({ name, theme, faults }).toEqual({ name, theme, faults: [] })
  }
}
