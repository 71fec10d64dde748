import { bindingConnections } from "../routing/binding-connections"
import {
  customerDestinations,
  orderDestination,
  type Route,
  type RoutingRules,
} from "../routing/destination"
import { routesRefusal } from "../routing/routes-refusal"

const channel = (source: string, connection_id: string): Route => ({
  kind: "sales_channel",
  source,
  connection_id,
})
const region = (source: string, connection_id: string): Route => ({
  kind: "region",
  source,
  connection_id,
})
const RULES: RoutingRules = {
  default_connection_id: "home",
  routes: [region("reg_us", "america"), channel("sc_b2b", "trade"), region("reg_au", "trade")],
}
const order = (sales_channel_id: string | null, region_id: string | null) => ({
  sales_channel_id,
  region_id,
})

describe("where an order goes", () => {
  it.each([
    ["to the organisation that has it", order("sc_b2b", "reg_us"), ["home", "trade"], "home"],
    ["by its sales channel, before its region", order("sc_b2b", "reg_us"), [], "trade"],
    ["by its region", order("sc_web", "reg_us"), [], "america"],
    ["to the default one", order("sc_web", "reg_gb"), [], "home"],
    ["to the default one, without channel and region", order(null, null), [], "home"],
    ["to the default one, gone from the store", null, [], "home"],
    ["to the organisation that has it, gone from the store", null, ["trade"], "trade"],
  ])("%s", (_title, given, holders, expected) => {
    expect(orderDestination(given, holders, RULES)).toBe(expected)
  })

  it("is nowhere without a default and a rule, and where a rule says without a default", () => {
    const rules = { ...RULES, default_connection_id: null }
    expect(orderDestination(order("sc_web", null), [], rules)).toBeNull()
    expect(orderDestination(order("sc_b2b", null), [], rules)).toBe("trade")
  })

  it("takes no region's rule for a sales channel of the same id", () => {
    expect(orderDestination(order("reg_us", null), [], RULES)).toBe("home")
  })
})

describe("where a customer goes", () => {
  it("to the default organisation and to each that holds the contact, once", () => {
    expect(customerDestinations(["trade", "home"], RULES)).toEqual(["home", "trade"])
    expect(customerDestinations([], RULES)).toEqual(["home"])
    expect(customerDestinations(["trade"], { default_connection_id: null })).toEqual(["trade"])
    expect(customerDestinations([], { default_connection_id: null })).toEqual([])
  })
})

describe("whose papers count", () => {
  it("all organisations' but a demo company's that is connected no more", () => {
    const holder = (id: string, status: string, is_demo_company = false) => ({
      id,
      status,
      is_demo_company,
    })
    expect(
      bindingConnections([
        holder("a", "connected"),
        holder("b", "disconnected"),
        holder("c", "authorisation_lost", true),
        holder("d", "disconnected", true),
      ])
    ).toEqual(["a", "b", "c"])
  })
})

describe("a set of rules", () => {
  const choices = {
    sources: {
      sales_channel: [
        { id: "sc_b2b", name: "Trade" },
        { id: "sc_web", name: "Web" },
      ],
      region: [
        { id: "reg_us", name: "United States" },
        { id: "reg_au", name: "Australia" },
      ],
    },
    connections: ["home", "trade", "america"].map((id) => ({ id, name: id })),
  }

  it("is kept where all that it names is there", () => {
    expect(routesRefusal(RULES, choices)).toBeNull()
  })

  it.each([
    ["an unknown default", { ...RULES, default_connection_id: "gone" }, "organisation gone"],
    [
      "an unknown organisation",
      { ...RULES, routes: [channel("sc_web", "gone")] },
      "organisation gone",
    ],
    [
      "a sales channel that is not there",
      { ...RULES, routes: [channel("sc_gone", "home")] },
      "no sales channel sc_gone",
    ],
    [
      "a region taken for a sales channel",
      { ...RULES, routes: [channel("reg_us", "home")] },
      "no sales channel reg_us",
    ],
    [
      "two rules for one thing",
      { ...RULES, routes: [region("reg_us", "home"), region("reg_us", "trade")] },
      "two rules for the region United States",
    ],
  ])("is refused for %s", (_title, rules, words) => {
    expect(routesRefusal(rules, choices)).toContain(words)
  })

  it("may keep a rule whose sales channel was deleted since", () => {
    const rules = { ...RULES, routes: [channel("sc_gone", "home")] }
    expect(routesRefusal(rules, choices, rules.routes)).toBeNull()
  })
})
