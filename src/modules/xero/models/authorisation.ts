import { model } from "@medusajs/framework/utils"

/**
 * One consent given at Xero: its tokens, encrypted, serve every organisation connected through it. That of a
 * custom connection has no refresh token.
 */
const XeroAuthorisation = model.define("xero_authorisation", {
  id: model.id({ prefix: "xauth" }).primaryKey(),
  /** The admin user who gave the consent. */
  user_id: model.text(),
  auth_event_id: model.text().nullable(),
  key_id: model.text(),
  access_token_cipher: model.text(),
  refresh_token_cipher: model.text().nullable(),
  access_expires_at: model.dateTime(),
  /** Set once Xero refuses the refresh token: only a new consent helps. */
  lost_at: model.dateTime().nullable(),
  scopes: model.json(),
})

export default XeroAuthorisation
