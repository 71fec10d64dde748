import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from "node:crypto"

const KEY_ID = "sandbox"
const parsed = new Map<string, { secret: KeyObject; open: KeyObject }>()

function keys(signingKey: string): { secret: KeyObject; open: KeyObject } {
  const known = parsed.get(signingKey)
  if (known) {
    return known
  }
  const secret = createPrivateKey(signingKey)
  const pair = { secret, open: createPublicKey(secret) }
  parsed.set(signingKey, pair)
  return pair
}

let made: string | undefined

/** This process's private key for signing tokens, PEM: one for all its sandboxes, since it takes long to make. */
export function signingKeyOfProcess(): string {
  made ??= generateKeyPairSync("rsa", { modulusLength: 2048 })
    .privateKey.export({ type: "pkcs8", format: "pem" })
    .toString()
  return made
}

/** The public half of the key as a JSON Web Key, for the discovery document. */
export function publicJwk(signingKey: string): object {
  const jwk = keys(signingKey).open.export({ format: "jwk" })
  return { ...jwk, kid: KEY_ID, use: "sig", alg: "RS256" }
}

/** Signs the claims as an RS256 JSON Web Token. */
export function signJwt(claims: object, signingKey: string): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url")
  const unsigned = `${encode({ alg: "RS256", kid: KEY_ID, typ: "JWT" })}.${encode(claims)}`
  const signature = sign("sha256", Buffer.from(unsigned), keys(signingKey).secret)
  return `${unsigned}.${signature.toString("base64url")}`
}

/** The claims of a token with a good signature, whether it has expired or not; undefined otherwise. */
export function readJwt(token: string, signingKey: string): Record<string, unknown> | undefined {
  const [header, payload, signature, ...rest] = token.split(".")
  if (!header || !payload || !signature || rest.length > 0) {
    return undefined
  }
  const signed = Buffer.from(`${header}.${payload}`)
  if (!verify("sha256", signed, keys(signingKey).open, Buffer.from(signature, "base64url"))) {
    return undefined
  }
  return JSON.parse(Buffer.from(payload, "base64url").toString()) as Record<string, unknown>
}
