import { randomBytes } from "node:crypto"
import path from "node:path"
import { readJson, writeJson } from "./json-file.mjs"

/**
 * The secrets of the demo, made at its first run and kept with its data: the app's id and secret at the sandbox, the
 * key that encrypts the tokens, the one the sandbox signs its webhooks with, and the ones the host signs its sessions with.
 *
 * @param {string} folder the data folder
 */
export function demoSecrets(folder) {
  const file = path.join(folder, "secrets.json")
  const known = readJson(file)
  if (known?.webhookKey) {
    return known
  }
  const made = {
    clientId: randomBytes(16).toString("hex").toUpperCase(),
    clientSecret: randomBytes(24).toString("base64url"),
    encryptionKey: randomBytes(32).toString("base64"),
    jwtSecret: randomBytes(24).toString("base64url"),
    cookieSecret: randomBytes(24).toString("base64url"),
    webhookKey: randomBytes(24).toString("base64url"),
    // A demo of before webhooks keeps what it has.
    ...known,
  }
  writeJson(file, made)
  return made
}
