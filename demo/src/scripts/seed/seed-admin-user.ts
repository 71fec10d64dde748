import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { ADMIN_LOGIN } from "./admin-login"

/** Makes the owner who can log in to the admin, unless there is one. */
export async function seedAdminUser(container: MedusaContainer): Promise<void> {
  const users = container.resolve(Modules.USER)
  const { email, password } = ADMIN_LOGIN
  if ((await users.listUsers({ email })).length > 0) {
    return
  }
  const auth = container.resolve(Modules.AUTH)
  const { authIdentity, error } = await auth.register("emailpass", { body: { email, password } })
  if (!authIdentity) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `No login could be made: ${error}`)
  }
  const user = await users.createUsers({ email, first_name: "Olive", last_name: "Owner" })
  await auth.updateAuthIdentities({
    id: authIdentity.id,
    app_metadata: { user_id: user.id },
  })
}
