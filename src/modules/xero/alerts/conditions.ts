import { SYNC_DAY_RESERVE } from "../quota/reserve-call"
import { type AlertDetails, type AlertKind, NO_DETAILS } from "./alert"
import { type Trouble } from "./read-trouble"

/** Whether trouble of a kind begins or goes on, seen from how a connection stands. */
export interface Condition {
  kind: AlertKind
  /** What is to be told of it; null while it is not so bad that an alert would begin. */
  details: AlertDetails | null
  /** An alert that is open stays open; where false, it is over. */
  stays: boolean
  /** How long it has to stand before it opens. */
  grace_seconds: number
}

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** Xero ends a refresh token that is not used for so long. Source: developer.xero.com, "Token types". */
const CONSENT_DAYS = 60

/** Tokens are renewed every night, so after so many days it has failed again and again. */
const LAPSING_DAYS = 3

/** A pause that Xero asks for is worth a word when it is as long. */
const LONG_PAUSE_MINUTES = 15

/** An outage of Xero's, or of the way to it, is worth a word when so many calls went wrong for so long. */
const OUTAGE = { calls: 3, minutes: 20 }

/** What is mapped within so long after it was held bothers nobody. */
const HELD_SECONDS = 5 * 60

/** Finds out what is wrong with a connection, kind by kind; one that is disconnected has no trouble left. */
export function conditions(trouble: Trouble): Condition[] {
  const found = [
    lost(trouble),
    lapsing(trouble),
    quota(trouble),
    outage(trouble),
    held(trouble),
    failing(trouble),
    pdfsHeld(trouble),
  ]
  return trouble.status === "disconnected"
    ? found.map((condition) => ({ ...condition, details: null, stays: false }))
    : found
}

const at = (moment: number): string => new Date(moment).toISOString()

function lost({ status, problem }: Trouble): Condition {
  const stays = status === "authorisation_lost"
  return {
    kind: "authorisation_lost",
    details: stays ? { ...NO_DETAILS, reason: problem } : null,
    stays,
    grace_seconds: 0,
  }
}

function lapsing({ status, renewed_at, now }: Trouble): Condition {
  const stays =
    status === "connected" &&
    renewed_at !== null &&
    now.getTime() - renewed_at.getTime() > LAPSING_DAYS * DAY
  return {
    kind: "authorisation_lapsing",
    details: stays ? { ...NO_DETAILS, until: at(renewed_at.getTime() + CONSENT_DAYS * DAY) } : null,
    stays,
    grace_seconds: 0,
  }
}

/** Xero's day is a fixed window, so what it said of the day is void a day later at the latest. */
function quota({ now, day_remaining, said_at, parked_until }: Trouble): Condition {
  const used_up =
    day_remaining !== null &&
    day_remaining <= SYNC_DAY_RESERVE &&
    said_at !== null &&
    now.getTime() - said_at.getTime() < DAY
  const paused = parked_until !== null && parked_until > now ? parked_until.getTime() : null
  const long = paused !== null && paused - now.getTime() > LONG_PAUSE_MINUTES * MINUTE
  return {
    kind: "quota_exhausted",
    details: used_up || long ? { ...NO_DETAILS, until: paused === null ? null : at(paused) } : null,
    stays: used_up || paused !== null,
    grace_seconds: 0,
  }
}

/** While Xero cannot be reached nothing is tried of which no entry could tell: not even its settings can be read. */
function outage({ now, unanswered, unanswered_since: since }: Trouble): Condition {
  const long = since !== null && now.getTime() - since.getTime() > OUTAGE.minutes * MINUTE
  return {
    kind: "xero_unreachable",
    details: long && unanswered >= OUTAGE.calls ? NO_DETAILS : null,
    stays: unanswered > 0,
    grace_seconds: 0,
  }
}

/** An entry that is being looked at again may come out as it went in, so the alert waits for how it ends. */
function held({ held: count, held_code: code, looked_at }: Trouble): Condition {
  return {
    kind: "documents_held",
    details: count > 0 ? { ...NO_DETAILS, count, code } : null,
    stays: count + looked_at > 0,
    grace_seconds: HELD_SECONDS,
  }
}

/** What fails since Xero does not answer is told of as one outage. */
function failing(trouble: Trouble): Condition {
  const { failing: count, failing_code: code, failed, looked_at, unanswered } = trouble
  const of_its_own = code !== "outage" || unanswered === 0
  return {
    kind: "documents_failing",
    details: count > 0 && of_its_own ? { ...NO_DETAILS, count, code } : null,
    stays: failed + looked_at > 0,
    grace_seconds: 0,
  }
}

/** The documents are in Xero all the same, so their PDFs have an alert of their own. */
function pdfsHeld({ pdfs_held: count, pdfs_waiting: waiting }: Trouble): Condition {
  return {
    kind: "pdfs_held",
    details: count > 0 ? { ...NO_DETAILS, count } : null,
    stays: waiting > 0,
    grace_seconds: HELD_SECONDS,
  }
}
