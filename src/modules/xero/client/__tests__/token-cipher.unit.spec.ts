import { randomBytes } from "node:crypto"
import { createTokenCipher } from "../token-cipher"

const key = () => randomBytes(32).toString("base64")
const cipherWith = (...encryption_key: string[]) => createTokenCipher({ encryption_key })

const TOKEN = "eyJhbGciOi.JSUzI1NiI.s-ïgnature ✓"

describe("token cipher", () => {
  it("opens what it sealed, and shows nothing of it", () => {
    const cipher = cipherWith(key())
    const sealed = cipher.encrypt(TOKEN)
    expect(cipher.decrypt(sealed)).toBe(TOKEN)
    expect(sealed.key_id).toMatch(/^[0-9a-f]{8}$/)
    expect(Buffer.from(sealed.cipher, "base64").toString("latin1")).not.toContain("eyJ")
  })

  it("seals the same secret differently each time", () => {
    const cipher = cipherWith(key())
    expect(cipher.encrypt(TOKEN).cipher).not.toBe(cipher.encrypt(TOKEN).cipher)
  })

  it("opens what an earlier key sealed, and seals with the new one", () => {
    const [earlier, later] = [key(), key()]
    const sealed = cipherWith(earlier).encrypt(TOKEN)
    const rotated = cipherWith(later, key(), earlier)
    expect(rotated.decrypt(sealed)).toBe(TOKEN)
    const anew = rotated.encrypt(TOKEN)
    expect(anew.key_id).not.toBe(sealed.key_id)
    expect(rotated.key_id).toBe(anew.key_id)
    expect(cipherWith(later).decrypt(anew)).toBe(TOKEN)
  })

  it("opens nothing when no key fits", () => {
    const sealed = cipherWith(key()).encrypt(TOKEN)
    expect(cipherWith(key()).decrypt(sealed)).toBeNull()
  })

  it("opens nothing under a key id that another key was put to", () => {
    const other = cipherWith(key())
    const { cipher } = cipherWith(key()).encrypt(TOKEN)
    expect(other.decrypt({ cipher, key_id: other.key_id })).toBeNull()
  })

  it.each([
    ["the nonce", 0],
    ["the tag", 12],
    ["the text", 28],
  ])("notices a single changed bit of %s", (_part, at) => {
    const cipher = cipherWith(key())
    const sealed = cipher.encrypt(TOKEN)
    const bytes = Buffer.from(sealed.cipher, "base64")
    bytes[at] ^= 1
    const tampered = { ...sealed, cipher: bytes.toString("base64") }
    expect(cipher.decrypt(tampered)).toBeNull()
  })

  it.each(["", "AAAA", Buffer.alloc(20).toString("base64")])("opens no stub: %j", (cipher) => {
    const own = cipherWith(key())
    expect(own.decrypt({ key_id: own.key_id, cipher })).toBeNull()
  })
})
