import fc from "fast-check"
import { whereEquals } from "../where-equals"

describe("where", () => {
  it("asks for one value or several", () => {
    expect(whereEquals("ContactNumber", ["cus_1"])).toBe('ContactNumber=="cus_1"')
    expect(whereEquals("Reference", ["#1 a", "#2 b"])).toBe(
      'Reference=="#1 a" OR Reference=="#2 b"'
    )
  })

  it("never lets a value end the string it stands in", () => {
    expect(whereEquals("Name", ['x" OR Name!="y'])).toBe('Name=="x\\" OR Name!=\\"y"')
    expect(whereEquals("Name", ["back\\"])).toBe('Name=="back\\\\"')
    fc.assert(
      fc.property(fc.string(), (value) => {
        const literal = whereEquals("Name", [value]).slice("Name==".length)
        // A reader that knows only escapes and the closing quote must come out at the very end.
        expect(/^"(?:\\[\s\S]|[^"\\])*"/.exec(literal)?.[0]).toBe(literal)
        expect(literal.slice(1, -1).replace(/\\([\s\S])/g, "$1")).toBe(value)
      })
    )
  })
})
