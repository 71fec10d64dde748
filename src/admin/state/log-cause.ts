import { type LogLine } from "../../api/admin/xero/answers"
import { type Text } from "../hooks/frame/use-text"

/** What the causes that are no events of the store are called in the texts. */
const KNOWN = {
  backfill: "backfill",
  "decided by hand": "decided",
  "fetched by hand": "fetched",
  "mappings changed": "mappings",
  "payment recorded in Xero": "imported",
  "PDFs of all invoices": "pdfs",
  "policy on changes in Xero": "policy",
  "policy on removed payments": "policy",
  "reading of Xero": "reading",
  "retried by hand": "retried",
  "routes changed": "routes",
  "sent by hand": "sent",
  "settings changed": "settings",
  "unlinked by hand": "unlinked",
  "webhook of Xero": "webhook",
} as const

const isKnown = (cause: string): cause is keyof typeof KNOWN => cause in KNOWN

/** What led to a line, in words; an event by its name. Null where the log does not know. */
export function logCause({ cause, row, changed }: LogLine, t: Text): string | null {
  if (!cause) {
    return null
  }
  if (row === "attempt" && changed) {
    return t("log.cause.changed")
  }
  if (isKnown(cause)) {
    return t(`log.cause.${KNOWN[cause]}`)
  }
  return cause.startsWith("scan of ") ? t("log.cause.scan") : t("log.cause.event", { name: cause })
}
