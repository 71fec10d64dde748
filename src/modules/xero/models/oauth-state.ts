import { model } from "@medusajs/framework/utils"

/** An authorisation on its way: the `state` sent to Xero, kept as a hash, used once by the user who began. */
const XeroOauthState = model.define("xero_oauth_state", {
  id: model.id({ prefix: "xstate" }).primaryKey(),
  state_hash: model.text().unique(),
  user_id: model.text(),
  expires_at: model.dateTime(),
})

export default XeroOauthState
