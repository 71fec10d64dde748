import { type MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { type ClaimedNotice } from "../../modules/xero/alerts/claim-notices"
import { adminAddress } from "./admin-address"
import { alertWords } from "./alert-words"
import { endedWords } from "./ended-words"
import { notify } from "./notify"

/** What the plugin's events are called. */
export const ALERT_EVENTS = { opened: "xero.alert_opened", closed: "xero.alert_closed" } as const

/** Template of the notices in the admin's own feed, as Medusa's flows use it. */
const FEED_TEMPLATE = "admin-ui"

/**
 * Sends one notice: an event of the plugin's own with ids and a count only, or a notification of the store's
 * Notification module for the feed in the admin or the owner's e-mail.
 *
 * @param template the name of the e-mail template, of the plugin's options
 * @returns false where the store has no way to do so
 * @throws Error when the provider fails
 */
export async function sendNotice(
  container: MedusaContainer,
  notice: ClaimedNotice,
  template: string
): Promise<boolean> {
  const { alert_id, connection_id, kind, phase, channel, details } = notice
  if (channel === "event") {
    await container.resolve(Modules.EVENT_BUS).emit({
      name: ALERT_EVENTS[phase],
      data: { id: alert_id, connection_id, kind, count: details.count },
    })
    return true
  }
  const about = {
    resource_id: alert_id,
    resource_type: "xero_alert",
    trigger_type: ALERT_EVENTS[phase],
    channel,
  }
  const { title, text, path } =
    phase === "opened"
      ? alertWords(notice)
      : endedWords(notice, notice.connection_status === "disconnected")
  if (channel === "feed") {
    return await notify(container, {
      ...about,
      to: "",
      template: FEED_TEMPLATE,
      data: { title, description: text },
    })
  }
  if (!notice.alert_email) {
    return false
  }
  const link = adminAddress(container, path)
  return await notify(container, {
    ...about,
    to: notice.alert_email,
    template,
    content: { subject: title, text: `${text}\n\n${link}` },
    data: {
      title,
      text,
      link,
      kind,
      phase,
      count: details.count,
      organisation_name: notice.organisation_name,
    },
  })
}
