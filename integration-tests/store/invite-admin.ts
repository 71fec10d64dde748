import type Medusa from "@medusajs/js-sdk"
import { newClient } from "./open-store"
import type { Store } from "./store"

const PASSWORD = "a-good-password"

/** Invites a second person into the admin, who accepts and logs in. */
export async function inviteAdmin(store: Store, email: string): Promise<Medusa> {
  const client = newClient(store.baseUrl)
  const { invite } = await store.admin.admin.invite.create({ email })
  await client.auth.register("user", "emailpass", { email, password: PASSWORD })
  await client.admin.invite.accept({
    invite_token: invite.token,
    email,
    first_name: "Ben",
    last_name: "Bookkeeper",
  })
  await client.auth.login("user", "emailpass", { email, password: PASSWORD })
  return client
}
