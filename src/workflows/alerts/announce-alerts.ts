import { type Logger, type MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { XERO_MODULE } from "../../modules/xero"
import { claimNotices, type ClaimedNotice } from "../../modules/xero/alerts/claim-notices"
import { type NoticeOutcome, settleNotice } from "../../modules/xero/alerts/settle-notice"
import { scrubbedMessage } from "../../modules/xero/client/scrubbed-message"
import type XeroModuleService from "../../modules/xero/service"
import { sendNotice } from "./send-notice"

/** Notices sent in one run; what is more waits a minute. */
const NOTICES_A_RUN = 20

/** Waits after a failed try, in minutes; the last one goes on to the end. */
const AGAIN_MINUTES = [1, 5, 15, 60]

/** With these waits, a day. */
const MOST_TRIES = 26

const SKIPPED: Record<ClaimedNotice["channel"], string> = {
  event: "The store has no event bus.",
  feed: "The store has no notification provider for the channel feed.",
  email: "The store has no notification provider for the channel email.",
}

/** Each missing provider is named once in a process. */
const named = new Set<string>()

/**
 * Sends the notices that are due, each on its own: one whose provider fails is tried again later and keeps
 * no other back.
 *
 * @returns how many were sent
 */
export async function announceAlerts(container: MedusaContainer): Promise<number> {
  const xero: XeroModuleService = container.resolve(XERO_MODULE)
  const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const notices = await claimNotices(xero.postgres.knex, NOTICES_A_RUN)
  let sent = 0
  for (const notice of notices) {
    const outcome = await tryNotice(container, notice, xero.options.alert_email_template)
    await settleNotice(xero.postgres.knex, notice.id, outcome)
    sent += outcome.state === "sent" ? 1 : 0
    tell(logger, notice, outcome)
  }
  return sent
}

async function tryNotice(
  container: MedusaContainer,
  notice: ClaimedNotice,
  template: string
): Promise<NoticeOutcome> {
  try {
    return (await sendNotice(container, notice, template))
      ? { state: "sent", reason: null, again_in_seconds: 0 }
      : { state: "skipped", reason: SKIPPED[notice.channel], again_in_seconds: 0 }
  } catch (error) {
    const minutes = AGAIN_MINUTES[Math.min(notice.tries, AGAIN_MINUTES.length) - 1]
    return {
      state: notice.tries < MOST_TRIES ? "waiting" : "failed",
      reason: scrubbedMessage(error),
      again_in_seconds: minutes * 60,
    }
  }
}

function tell(logger: Logger, notice: ClaimedNotice, { state, reason }: NoticeOutcome): void {
  const { alert_id, kind, phase, channel } = notice
  if (state === "skipped" && !named.has(channel)) {
    named.add(channel)
    logger.info(`xero: alerts are not sent by ${channel}: ${reason}`)
  }
  if (state === "waiting" || state === "failed") {
    logger.warn(`xero: the alert ${alert_id} could not be sent by ${channel}: ${reason}`)
  }
  if (state === "sent" && channel === "event") {
    logger.info(`xero: alert ${phase}: ${kind} (${alert_id})`)
  }
}
