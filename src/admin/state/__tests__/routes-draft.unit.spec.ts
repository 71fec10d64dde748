import { BY_DEFAULT, chosenFor, draftOf, sameRules, withChoice } from "../routes-draft"

const saved = draftOf({
  default_connection_id: "home",
  routes: [
    { kind: "region", source: "reg_1", connection_id: "away" },
    { kind: "sales_channel", source: "sc_1", connection_id: "home" },
  ],
  sources: { sales_channel: [], region: [] },
})

describe("the rules on which orders go where", () => {
  it("take a choice, change it and take it back", () => {
    const added = withChoice(saved, "region", "reg_2", "home")
    expect(chosenFor(added, "region", "reg_2")).toBe("home")
    expect(chosenFor(added, "region", "reg_1")).toBe("away")
    expect(chosenFor(added, "sales_channel", "reg_2")).toBe(BY_DEFAULT)
    const changed = withChoice(added, "region", "reg_2", "away")
    expect(changed.routes.filter(({ source }) => source === "reg_2")).toHaveLength(1)
    expect(sameRules(withChoice(changed, "region", "reg_2", BY_DEFAULT), saved)).toBe(true)
  })

  it("differ by a choice and by the default, not by their order", () => {
    expect(sameRules({ ...saved, routes: [...saved.routes].reverse() }, saved)).toBe(true)
    expect(sameRules(withChoice(saved, "region", "reg_1", "home"), saved)).toBe(false)
    expect(sameRules({ ...saved, default_connection_id: "away" }, saved)).toBe(false)
  })
})
