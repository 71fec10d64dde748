import {
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/** Longest id in a path. Medusa's have some 30 characters, and Postgres indexes no text of more than 2,700 bytes. */
const LONGEST_ID = 300

/** A null character, which no text column of Postgres takes: the statement would fail, and be logged with it. */
const hasNull = (value: unknown): boolean =>
  typeof value === "string"
    ? value.includes("\0")
    : typeof value === "object" && value !== null && Object.values(value).some(hasNull)

/** Refuses what can be no id and no text, before any route reads it; so a new route is guarded as well. */
export function checkText(
  request: MedusaRequest,
  _response: MedusaResponse,
  next: MedusaNextFunction
): void {
  const parts = request.originalUrl.split("?")[0].split("/")
  if (parts.some((part) => part.length > LONGEST_ID || part.includes("%00"))) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "This address names no record.")
  }
  if (hasNull(request.query) || hasNull(request.body)) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "No text may hold a null character.")
  }
  next()
}
