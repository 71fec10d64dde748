import { type AlertDetails, type AlertKind } from "../../modules/xero/alerts/alert"
import { reasonWords } from "./reason-words"

/** What an owner reads of an alert. */
export interface AlertWords {
  title: string
  text: string
  /** Where to go in the admin, from its own address on. */
  path: string
}

/** What the words are made of. */
export interface WordedAlert {
  kind: AlertKind
  details: AlertDetails
  organisation_name: string
  /** The organisation's, an IANA name, for days and hours. */
  time_zone: string
}

const LOG = "Look at the sync log under Xero: it names each of them, the reason and the remedy."

/** An alert that is open, in the owner's words: what is wrong, what becomes of the work, what to do. */
export function alertWords(alert: WordedAlert): AlertWords {
  const { kind, details, organisation_name: name } = alert
  switch (kind) {
    case "authorisation_lost":
      return {
        title: `The connection to Xero is lost: ${name}`,
        text: `${details.reason ?? "Connect again under Settings → Xero."} Nothing is lost: changes are collected, and sent once it works again.`,
        path: "/settings/xero",
      }
    case "authorisation_lapsing":
      return {
        title: `The connection to Xero is about to end: ${name}`,
        text: `It could not be renewed for days${until(alert, ", and Xero ends it on", "day")}. Check that the store's server reaches Xero, or connect again under Settings → Xero.`,
        path: "/settings/xero",
      }
    case "quota_exhausted":
      return {
        title: `Xero takes no more calls for now: ${name}`,
        text: `Xero limits how often it may be called${until(alert, ", and asked for a pause until", "minute")}. What waits is sent by itself afterwards; you need not do anything.`,
        path: "/xero",
      }
    case "xero_unreachable":
      return {
        title: `Xero cannot be reached: ${name}`,
        text: "Xero has not answered for twenty minutes, or only with trouble of its own. What waits is sent by itself once it answers. If Xero works elsewhere (status.xero.com tells), check that the store's server reaches it.",
        path: "/xero",
      }
    case "documents_held":
      return {
        title: `${counted(details, "order or customer waits", "orders or customers wait")} for you: ${name}`,
        text: `They are not in Xero, or not wholly${reasonWords(details.code)}. ${LOG}`,
        path: "/xero/log?state=held",
      }
    case "documents_failing":
      return {
        title: `${counted(details, "order or customer keeps", "orders or customers keep")} failing: ${name}`,
        text: `They could not be sent to Xero after several tries${reasonWords(details.code)}. They are tried again by themselves. ${LOG}`,
        path: "/xero/log?state=failed",
      }
    case "pdfs_held":
      return {
        title: `${counted(details, "PDF waits", "PDFs wait")} for you: ${name}`,
        text: "The documents are in Xero, but not their PDFs. The sync log under Xero names each of them and the reason, and so does the order's page, where Attach PDF to Xero tries it again.",
        path: "/xero/log?state=held",
      }
    case "drift":
      return {
        title: `${counted(details, "difference", "differences")} between the store and Xero: ${name}`,
        text: "Something in Xero is not as the store says. “Changed in Xero” on the Xero page names each difference, and takes it over or mends it with a click.",
        path: "/xero",
      }
  }
}

const counted = ({ count }: AlertDetails, one: string, several: string): string =>
  `${(count ?? 0).toLocaleString("en-GB")} ${count === 1 ? one : several}`

const SHAPES: Record<"day" | "minute", Intl.DateTimeFormatOptions> = {
  day: { dateStyle: "long" },
  minute: { dateStyle: "medium", timeStyle: "short" },
}

/** A moment in the organisation's time, after the words that lead to it; nothing where it is not known. */
function until({ details, time_zone }: WordedAlert, words: string, to: "day" | "minute"): string {
  if (!details.until) {
    return ""
  }
  const format = new Intl.DateTimeFormat("en-GB", { ...SHAPES[to], timeZone: time_zone })
  return `${words} ${format.format(new Date(details.until))}`
}
