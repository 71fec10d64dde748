import { readdirSync } from "node:fs"
import { join } from "node:path"
import { checkCode } from "../check-code"
import { GUIDE_PAGES, ROOT, textOf } from "../guide-pages"

describe("the code in the guides", () => {
  const examples = Object.fromEntries(
    GUIDE_PAGES.flatMap((page) =>
      [...textOf(page).matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code], index) => [
        `example ${index + 1} of ${page}`,
        code,
      ])
    )
  )
  const WRONG = {
    "a workflow that there is not": `import { nothing } from "medusa-plugin-xero/workflows"`,
    "an input that is not taken": `
      import { type MedusaContainer } from "@medusajs/framework/types"
      import { fetchNowWorkflow, sendWaitingWorkflow } from "medusa-plugin-xero/workflows"
      export const send = async (container: MedusaContainer) => {
        await fetchNowWorkflow(container).run()
        await sendWaitingWorkflow(container).run({ input: { connection: "x" } })
      }`,
  }
  const problems = checkCode({ ...examples, ...WRONG })

  it("is there", () => {
    expect(Object.keys(examples).length).toBeGreaterThan(7)
  })

  it.each(Object.keys(examples))("is right: %s", (name) => {
    expect(problems[name]).toEqual([])
  })

  it.each(Object.keys(WRONG))("would be found wrong: %s", (name) => {
    expect(problems[name]).toHaveLength(1)
  })

  it("shows every workflow that the package offers, and no other", () => {
    const offered = textOf("src/workflows/index.ts")
    const names = [...offered.matchAll(/\b(\w+Workflow),/g)].map(([, name]) => name)
    expect(names.length).toBeGreaterThan(10)
    const rows = [...textOf("docs/developers.md").matchAll(/^\| `(\w+Workflow)` \|/gm)]
    expect(rows.map(([, name]) => name).sort()).toEqual(names.sort())
  })

  it("names every hook and every event that there is", () => {
    const sources = readdirSync(join(ROOT, "src/workflows"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !file.includes("__tests__"))
      .map((file) => textOf(`src/workflows/${file}`))
      .join("\n")
    const hooks = [...sources.matchAll(/createHook\(\s*"(\w+)"/g)].map(([, name]) => name)
    const events = [...sources.matchAll(/"(xero\.\w+)"/g)].map(([, name]) => name)
    expect(hooks.length).toBeGreaterThan(0)
    expect(events.length).toBeGreaterThan(0)
    const guide = textOf("docs/developers.md")
    expect([...hooks, ...events].filter((name) => !guide.includes(name))).toEqual([])
  })
})
