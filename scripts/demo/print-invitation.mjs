import { elapsed } from "../progress.mjs"
import { ADMIN_LOGIN } from "./admin-client.mjs"

function figures({ documents, waiting }) {
  const { contact = 0, invoice = 0, payment = 0 } = documents
  const held = waiting.held > 0 ? `, ${waiting.held} held (Xero → Sync log says why)` : ""
  return `In Xero now:     ${contact} contacts, ${invoice} invoices, ${payment} payments${held}`
}

/**
 * Tells the newcomer where everything is and what to try.
 *
 * @param {{ admin: string, sandbox: string }} at
 * @param {string} folder the data folder
 * @param {object | null} status the plugin's status when the store is connected already
 */
export function printInvitation(at, folder, status) {
  const invitation = status
    ? [
        figures(status),
        "",
        "What to try:     open an order: its Xero card shows the invoice and the payments.",
        "                 Place or capture an order, and see it in the sandbox seconds later.",
      ]
    : [
        "What to try:     1. Settings → Xero → Connect; allow access on the sandbox's page.",
        "                 2. Look over the proposed mapping, then switch the sync on.",
        "                 3. Watch Xero fill up: in the sync log, and on the sandbox's page.",
      ]
  const lines = [
    `The store is ready, after ${elapsed()}.`,
    "",
    `Admin:           ${at.admin}`,
    `Login:           ${ADMIN_LOGIN.email}  /  ${ADMIN_LOGIN.password}`,
    `Xero (sandbox):  ${at.sandbox}`,
    ...invitation,
    "",
    "The first page takes some seconds, while the admin is put together.",
    `Data and logs:   ${folder}  (kept; --fresh starts over)`,
    "Ctrl-C stops everything.",
  ]
  console.log(`\n${lines.map((line) => (line ? `  ${line}` : "")).join("\n")}\n`)
}
