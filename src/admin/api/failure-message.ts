import { FetchError } from "@medusajs/js-sdk"
import { type Text } from "../hooks/frame/use-text"

/** The sentence to show for a failed request: the server's own where it gives one. */
export function failureMessage(error: unknown, t: Text): string {
  if (error instanceof FetchError && error.status === 403) {
    return t("failures.forbidden")
  }
  if (error instanceof FetchError) {
    return t.said(error.message) || t("failures.unknown")
  }
  return t("failures.offline")
}
