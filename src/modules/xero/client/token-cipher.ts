import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto"

/** A secret as it is stored: which key sealed it, and nonce, tag and ciphertext in base64. */
export interface SealedSecret {
  key_id: string
  cipher: string
}

/** Encrypts tokens at rest. */
export interface TokenCipher {
  /** Which key encrypts now. */
  readonly key_id: string
  encrypt(plain: string): SealedSecret
  /** @returns null when no key of the options fits, or the text was tampered with */
  decrypt(sealed: SealedSecret): string | null
}

const NONCE_BYTES = 12
const TAG_BYTES = 16

const keyId = (key: Buffer) => createHash("sha256").update(key).digest("hex").slice(0, 8)

/**
 * AES-256-GCM under the first key of the options. The later ones still open what they sealed, so that a key can be
 * changed.
 *
 * @param options the keys in base64, at least one
 */
export function createTokenCipher(options: { encryption_key: string[] }): TokenCipher {
  const all = options.encryption_key.map((key) => Buffer.from(key, "base64"))
  const keys = new Map(all.map((key) => [keyId(key), key]))
  const [active] = all
  return {
    key_id: keyId(active),
    encrypt: (plain) => {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv("aes-256-gcm", active, nonce)
      const text = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()])
      return {
        key_id: keyId(active),
        cipher: Buffer.concat([nonce, cipher.getAuthTag(), text]).toString("base64"),
      }
    },
    decrypt: ({ key_id, cipher }) => {
      const key = keys.get(key_id)
      if (!key) {
        return null
      }
      const sealed = Buffer.from(cipher, "base64")
      try {
        const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, NONCE_BYTES), {
          authTagLength: TAG_BYTES,
        })
        decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
        const text = decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES))
        return Buffer.concat([text, decipher.final()]).toString("utf8")
      } catch {
        return null
      }
    },
  }
}
