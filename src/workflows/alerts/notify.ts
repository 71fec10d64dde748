import { type CreateNotificationDTO, type MedusaContainer } from "@medusajs/framework/types"
import { Modules, NotificationStatus } from "@medusajs/framework/utils"

/** How the Notification module says that the store has no provider for a channel. */
const NO_PROVIDER = /Could not find a notification provider|is not enabled/

/** A provider that takes longer counts as failed; whether it sent after all is looked up before the next try. */
const PATIENCE_MILLISECONDS = 30_000

/** A notification that says what it is about. */
type Notification = CreateNotificationDTO & { resource_id: string; trigger_type: string }

/**
 * Has the store's Notification module send something once, however often it is asked: what became of earlier
 * tries is looked up first. One that was begun and never ended counts as sent. (The module's own idempotency
 * keys are no help: it trips over a key whose first try failed.)
 *
 * @param notification known again by its resource, its trigger and its channel
 * @returns false where the store has no such module, or no provider for the channel
 * @throws Error when the provider fails
 */
export async function notify(
  container: MedusaContainer,
  notification: Notification
): Promise<boolean> {
  const notifications = container.resolve(Modules.NOTIFICATION, { allowUnregistered: true })
  if (!notifications) {
    return false
  }
  const { resource_id, trigger_type, channel } = notification
  const earlier = await notifications.listNotifications({ resource_id, trigger_type, channel })
  if (earlier.some(({ status }) => status !== NotificationStatus.FAILURE)) {
    return true
  }
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error("The provider did not answer.")),
      PATIENCE_MILLISECONDS
    )
  })
  try {
    await Promise.race([notifications.createNotifications(notification), patience])
    return true
  } catch (error) {
    if (error instanceof Error && NO_PROVIDER.test(error.message)) {
      return false
    }
    throw error
  } finally {
    clearTimeout(timer)
  }
}
