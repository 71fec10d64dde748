const CLAIMS = "src/modules/xero/ledger/claim-intents.ts"
const QUOTA = "src/modules/xero/quota/reserve-call.ts"
const CHECKOUT_HOOK = `import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { nudge } from "./enqueue/nudge"

completeCartWorkflow.hooks.validate(async ({ cart }, { container }) => {
  await nudge(container, [{ subject_type: "order", subject_id: cart.id, cause: "checkout" }])
})
`

/**
 * The invariants of the design that speed and trouble threaten, each broken on purpose: in `file` the text `from`, which
 * stands there once, becomes `to`; without `from` the file is added. `test` says what must notice, as `npm test` takes it.
 */
export const BREAKAGES = [
  {
    invariant: "1 Nothing lost",
    broken: "the scan puts nothing on the outbox",
    file: "src/workflows/scan/run-scan.ts",
    from: "      .filter((nudge): nudge is Nudge => nudge !== null)",
    to: "      .filter((nudge): nudge is Nudge => nudge === undefined)",
    test: ["http", "following", "-t", "captures that no event told of"],
  },
  {
    invariant: "2 Nothing twice",
    broken: "nobody looks in Xero after an unclear answer",
    file: CLAIMS,
    from: "THEN 'fresh' ELSE 'unclear' END",
    to: "THEN 'fresh' ELSE 'fresh' END",
    test: ["modules", "ledger.module"],
  },
  {
    invariant: "2 Nothing twice",
    broken: "two workers may mean to make the same document",
    file: CLAIMS,
    from: "OR (document.state = 'intended' AND document.intent_until < now())",
    to: "OR document.state = 'intended'",
    test: ["modules", "ledger.module"],
  },
  {
    invariant: "6 The quota",
    broken: "the calls of the last minute are not counted",
    file: QUOTA,
    from: "if (room > 0) {",
    to: "if (room > 60) {",
    test: ["modules", "quota.module"],
  },
  {
    invariant: "6 The quota",
    broken: "calls under way are not counted",
    file: QUOTA,
    from: "Number(now.at_once) >= limit.at_once",
    to: "Number(now.at_once) >= 60",
    test: ["modules", "quota.module"],
  },
  {
    invariant: "6 The quota",
    broken: "a pause that Xero asked for is not kept",
    file: QUOTA,
    from: "if (now.parked !== null) {",
    to: "if (now.parked === undefined) {",
    test: ["modules", "quota.module"],
  },
  {
    invariant: "7 Any number of processes",
    broken: "entries are leased that another worker holds",
    file: "src/modules/xero/outbox/lease.ts",
    from: "OR (state = 'running' AND lease_until < now()))",
    to: "OR state = 'running')",
    test: ["modules", "outbox.module"],
  },
  {
    invariant: "7 Any number of processes",
    broken: "a worker settles what was taken from it",
    file: "src/modules/xero/outbox/owned.ts",
    from: "AND lease_owner = ?",
    to: "AND coalesce(lease_owner, ?) IS NOT NULL",
    test: ["modules", "outbox.module"],
  },
  {
    invariant: "7 Any number of processes",
    broken: "the access token is refreshed without a lock",
    file: "src/modules/xero/authorisation/access-token.ts",
    from: 'source.cipher, authorisationId, "FOR UPDATE")',
    to: 'source.cipher, authorisationId, "")',
    test: ["modules", "tokens.module"],
  },
  {
    invariant: "8 Secrets stay secret",
    broken: "tokens are kept as they are",
    file: "src/modules/xero/client/token-cipher.ts",
    from: "Buffer.concat([nonce, cipher.getAuthTag(), text])",
    to: "Buffer.concat([nonce, cipher.getAuthTag(), text, Buffer.from(plain)])",
    test: ["http", "connect-secrets"],
  },
  {
    invariant: "8 Secrets stay secret",
    broken: "texts are not scrubbed",
    file: "src/modules/xero/client/scrub.ts",
    from: "SECRETS.reduce((rest, [shape, by]) => rest.replace(shape, by), read)",
    to: "read",
    test: ["unit", "scrub"],
  },
  {
    invariant: "8 Secrets stay secret",
    broken: "a forged webhook of the right length is taken",
    file: "src/modules/xero/client/webhook-signature.ts",
    from: " && timingSafeEqual(given, expected)",
    to: " && timingSafeEqual(given, given)",
    test: ["unit", "webhook-signature"],
  },
  {
    invariant: "8 Secrets stay secret",
    broken: "a state serves more than once",
    file: "src/modules/xero/authorisation/oauth-state.ts",
    from: "DELETE FROM xero_oauth_state WHERE state_hash = ? RETURNING user_id, expires_at",
    to: "SELECT user_id, expires_at FROM xero_oauth_state WHERE state_hash = ?",
    test: ["http", "connecting", "-t", "takes a state once"],
  },
  {
    invariant: "9 Checkout never waits",
    broken: "the checkout itself writes to the outbox",
    file: "src/workflows/write-at-checkout.ts",
    to: CHECKOUT_HOOK,
    test: ["http", "enduring", "-t", "can put nothing on its outbox"],
  },
]
