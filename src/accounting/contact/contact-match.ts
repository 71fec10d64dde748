import { type ContactCommand } from "../ledger/command"
import { markedName } from "./contact-name"
import { type Hold, type HoldCode } from "../ledger/hold"
import { type ContactPayload } from "../ledger/payload"

/** A contact in Xero that may be the one a command is for. */
export interface ContactCandidate {
  contact_id: string
  contact_number: string | null
  /** The names are equal but for case and accents. */
  name_equal: boolean
  email_equal: boolean
  /** Only `ACTIVE` contacts are ever taken. */
  status: string
  /** The customers (contact source ids) that the contact serves already. */
  linked_source_ids: string[]
}

/** What is to be done for a contact that the ledger does not know yet. */
export type ContactChoice =
  | { action: "create"; payload: ContactPayload }
  | { action: "update"; contact_id: string; payload: ContactPayload }
  | { action: "hold"; hold: Hold }

/**
 * Chooses the contact for a customer: the one with our ContactNumber, else the only one with the
 * customer's e-mail, else, if the owner allows it, the one of exactly that name which serves nobody else;
 * else a new one. Several that fit as well are never chosen among.
 */
export function chooseContact(
  command: ContactCommand,
  candidates: ContactCandidate[],
  options: { match_by_name: boolean }
): ContactChoice {
  const active = candidates.filter(({ status }) => status === "ACTIVE")
  const take = (contact: ContactCandidate): ContactChoice => ({
    action: "update",
    contact_id: contact.contact_id,
    payload: distinctName(command, active, contact),
  })
  const ours = active.find(({ contact_number }) => contact_number === command.key)
  if (ours) {
    return take(ours)
  }
  const byEmail = active.filter(({ email_equal }) => email_equal)
  if (byEmail.length) {
    const fitting = byEmail.length > 1 ? byEmail.filter((one) => one.name_equal) : byEmail
    return fitting.length === 1 ? take(fitting[0]) : ambiguous(command, byEmail.length, "e-mail")
  }
  const free = active.filter(
    (one) => one.name_equal && !one.linked_source_ids.some((id) => id !== command.source_id)
  )
  if (options.match_by_name && free.length) {
    return free.length === 1 ? take(free[0]) : ambiguous(command, free.length, "name")
  }
  const retired = candidates.some(
    ({ contact_number, status }) => contact_number === command.key && status !== "ACTIVE"
  )
  return retired
    ? held(
        command,
        "archived_contact",
        "was archived or merged in Xero. Restore it there, then retry."
      )
    : { action: "create", payload: distinctName(command, active, null) }
}

/** Xero wants names unique among active contacts; a second person of a name gets the e-mail beside it. */
function distinctName(
  { payload, key }: ContactCommand,
  active: ContactCandidate[],
  taken: ContactCandidate | null
): ContactPayload {
  const others = active.some((one) => one.name_equal && one !== taken)
  if (!others) {
    return payload
  }
  return { ...payload, Name: markedName(payload, key) }
}

const ambiguous = (command: ContactCommand, count: number, what: "e-mail" | "name") =>
  held(
    command,
    "ambiguous_contact",
    `could be any of ${count} contacts in Xero with the same ${what}. Merge them in Xero, or archive ` +
      "those that are not wanted, then retry."
  )

function held({ source_id }: ContactCommand, code: HoldCode, trouble: string): ContactChoice {
  return {
    action: "hold",
    hold: {
      code,
      kind: "contact",
      source_id,
      message: `The contact of this customer ${trouble}`,
    },
  }
}
