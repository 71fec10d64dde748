import { say } from "../progress.mjs"

/**
 * Has the sandbox tell the store of changes, as one does with an app at developer.xero.com.
 *
 * @param {{ at: ReturnType<typeof import("./host-environment.mjs").addresses>, secrets: { webhookKey: string } }} demo
 */
export async function subscribeWebhooks({ at, secrets }) {
  const answer = await fetch(`${at.sandbox}/_sandbox/webhooks`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ url: at.webhooks, key: secrets.webhookKey }),
  })
  const { status, problem } = await answer.json()
  if (status !== "ok") {
    say(
      `The store does not take the sandbox's webhooks (${problem ?? answer.status}): changes are found by readings alone`
    )
  }
}
