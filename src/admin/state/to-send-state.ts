import { type ToSendAnswer } from "../../api/admin/xero/answers"
import { type Format } from "../hooks/frame/use-format"
import { type Text } from "../hooks/frame/use-text"

export const TO_SEND_LISTS = ["customers", "invoices", "payments"] as const
export type ToSendList = (typeof TO_SEND_LISTS)[number]

/** So many records can be chosen one by one. */
export const MOST_CHOSEN = 1000

/** The list that an address names; customers where it names none. */
export const listOf = (text: string | null): ToSendList =>
  TO_SEND_LISTS.find((list) => list === text) ?? "customers"

/** Why a record is not in Xero as it is in the store, in words; never empty. */
export function whyToSend(record: ToSendAnswer, t: Text, format: Format): string {
  const { state, waits, next_try_at } = record
  const reason = record.reason && t.said(record.reason)
  switch (state) {
    case null:
      return t("toSend.notLooked")
    case "queued":
      if (!waits) {
        return t("toSend.queued")
      }
      return waits.until
        ? t("toSend.waitsUntil", { when: format.time(waits.until) })
        : t("toSend.waitsForYou")
    case "running":
      return t("toSend.running")
    case "failed":
      return [reason, next_try_at && t("toSend.nextTry", { when: format.time(next_try_at) })]
        .filter(Boolean)
        .join(" ")
    case "skipped":
      return reason ?? t("toSend.skipped")
    case "held":
    case "done":
      return (
        reason ?? t(record.allocated === null ? "toSend.changedSince" : "toSend.settledWithout")
      )
  }
}
