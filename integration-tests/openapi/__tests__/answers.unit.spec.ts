import { describedOperations } from "../described-operations"
import { openApi, type Schema } from "../document"
import { routeSources } from "../route-sources"
import { shapeOfSchema } from "../shape-of-schema"
import { shapeOfType } from "../shape-of-type"

/** Parts whose name says all. */
const SELF_EVIDENT = ["id", "name", "kind"]

/** Described, and no type of an answer. */
const OTHERS = ["Error", "XeroWebhook"]

describe("what docs/openapi.json says of routes and answers", () => {
  const { checker, routes } = routeSources()
  const described = describedOperations()
  const shapes = new Map<string, string>()
  const answers = new Map(
    routes.map(({ method, path, answer }) => [
      `${method} ${path}`,
      answer && shapeOfType(checker, answer, (name, shape) => shapes.set(name, shape)),
    ])
  )

  it("names every route of the plugin, and no other", () => {
    expect(answers.size).toBeGreaterThan(35)
    expect(described.map(({ name }) => name).sort()).toEqual([...answers.keys()].sort())
  })

  it.each(described.map(({ name, answer }) => ({ name, answer })))(
    "describes what $name answers",
    ({ name, answer }) => {
      expect(answer && shapeOfSchema(answer)).toEqual(answers.get(name))
    }
  )

  it("names each part of an answer as the code does, and describes it alike", () => {
    const names = Object.keys(openApi.components.schemas).filter(
      (name) => !name.endsWith("Body") && !OTHERS.includes(name)
    )
    expect(names.length).toBeGreaterThan(50)
    for (const name of names) {
      const shape = shapeOfSchema({ $ref: `#/components/schemas/${name}` })
      expect({ name, shape }).toEqual({ name, shape: shapes.get(name) })
    }
  })

  it("says what every part of an answer means", () => {
    const silent = Object.entries(openApi.components.schemas).flatMap(([name, schema]) => [
      ...(schema.description ? [] : [name]),
      ...Object.entries(schema.properties ?? {}).flatMap(([property, { description, $ref }]) =>
        description || $ref || SELF_EVIDENT.includes(property) ? [] : [`${name}.${property}`]
      ),
    ])
    expect(silent).toEqual([])
  })

  it("names the organisation that is meant where the route asks for it", () => {
    const asking = routes.filter(({ asksConnection }) => asksConnection)
    const takers = described.filter(({ operation }) =>
      operation.parameters?.some(
        (parameter) => "$ref" in parameter && parameter.$ref.endsWith("/Connection")
      )
    )
    expect(takers.map(({ name }) => name).sort()).toEqual(
      asking.map(({ method, path }) => `${method} ${path}`).sort()
    )
  })

  it("would notice a difference", () => {
    const schema: Schema = { type: "object", properties: { a: { type: "string" } }, required: [] }
    expect(shapeOfSchema(schema)).toBe("{\n  a?: string\n}")
    expect(shapeOfSchema({ ...schema, required: ["a"] })).toBe("{\n  a: string\n}")
    expect(shapeOfSchema({ type: ["integer", "null"] })).toBe("null | number")
    expect(shapeOfSchema({ type: "string", enum: ["b", "a"] })).toBe('"a" | "b"')
  })
})
