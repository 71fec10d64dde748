import { createHmac } from "node:crypto"
import fc from "fast-check"
import { isSignedByXero } from "../webhook-signature"

const KEY = "a-webhooks-key"
const sign = (body: Buffer, key: string) => createHmac("sha256", key).update(body).digest("base64")

describe("a webhook's signature", () => {
  // The example is of RFC 4231, case 2.
  it("is the base64 of HMAC-SHA256 over the bytes", () => {
    const body = Buffer.from("what do ya want for nothing?")
    const hex = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    const signature = Buffer.from(hex, "hex").toString("base64")
    expect(isSignedByXero(body, signature, ["Jefe"])).toBe(true)
  })

  it("is taken for any body under any of the keys", () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.boolean(), (bytes, old) => {
        const body = Buffer.from(bytes)
        const keys = [KEY, "the-key-before"]
        expect(isSignedByXero(body, sign(body, keys[old ? 1 : 0]), keys)).toBe(true)
      })
    )
  })

  it("is refused in a thousand forgeries", () => {
    const body = Buffer.from(JSON.stringify({ events: [], entropy: "ABC" }))
    const good = sign(body, KEY)
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.base64String(),
          fc.string().map((key) => sign(body, `${key}?`)),
          fc.nat({ max: good.length - 1 }).map((at) => good.slice(0, at)),
          fc
            .tuple(fc.nat({ max: good.length - 3 }), fc.constantFrom(..."+/Aa09"))
            .map(([at, sign]) => good.slice(0, at) + sign + good.slice(at + 1)),
          fc.constantFrom(undefined, null, 0, {}, [good], "", `${good}=`, `${good} `)
        ),
        (forged) => {
          expect(isSignedByXero(body, forged, [KEY])).toBe(forged === good)
        }
      ),
      { numRuns: 1000 }
    )
    expect(isSignedByXero(Buffer.concat([body, Buffer.from(" ")]), good, [KEY])).toBe(false)
  })

  it("is refused where no key is set", () => {
    const body = Buffer.from("{}")
    expect(isSignedByXero(body, sign(body, ""), [])).toBe(false)
  })
})
