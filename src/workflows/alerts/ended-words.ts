import { type AlertKind } from "../../modules/xero/alerts/alert"
import { type AlertWords, type WordedAlert } from "./alert-words"

const WORDS: Record<AlertKind, { title: string; text: string; path: string }> = {
  authorisation_lost: {
    title: "Xero accepts the connection again",
    text: "What was collected meanwhile is being sent.",
    path: "/xero",
  },
  authorisation_lapsing: {
    title: "The connection to Xero was renewed",
    text: "It no longer is about to end.",
    path: "/settings/xero",
  },
  quota_exhausted: {
    title: "Xero takes calls again",
    text: "What waited is being sent.",
    path: "/xero",
  },
  xero_unreachable: {
    title: "Xero answers again",
    text: "What waited is being sent.",
    path: "/xero",
  },
  documents_held: {
    title: "Nothing waits for you any more",
    text: "All that was held went to Xero or no longer has to.",
    path: "/xero",
  },
  documents_failing: {
    title: "Nothing fails any more",
    text: "All that failed went to Xero, or waits for another reason that the sync log names.",
    path: "/xero",
  },
  pdfs_held: {
    title: "No PDF waits for you any more",
    text: "All that were held are on their documents in Xero or no longer have to be.",
    path: "/xero",
  },
  drift: {
    title: "The store and Xero agree again",
    text: "No difference is left.",
    path: "/xero",
  },
}

/**
 * The same for trouble that is over.
 *
 * @param disconnected whether it ended because the organisation was disconnected
 */
export function endedWords(
  { kind, organisation_name: name }: Pick<WordedAlert, "kind" | "organisation_name">,
  disconnected: boolean
): AlertWords {
  if (disconnected) {
    return {
      title: `${name} was disconnected from Xero`,
      text: "Nothing is sent there any more, so an alert that was open for it is closed. Its records stay on both sides.",
      path: "/settings/xero",
    }
  }
  const { title, ...rest } = WORDS[kind]
  return { title: `${title}: ${name}`, ...rest }
}
