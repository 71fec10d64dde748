import {
  type ProviderSendNotificationDTO,
  type ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import { AbstractNotificationProviderService } from "@medusajs/framework/utils"

/** While this is set to "closed", no e-mail can be sent. */
export const POST_OFFICE = "TEST_POST_OFFICE"

/** The e-mail provider of the test host: what it sent stays with the Notification module, for tests to read. */
export class PostOffice extends AbstractNotificationProviderService {
  static identifier = "post-office"

  async send(mail: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    if (process.env[POST_OFFICE] === "closed") {
      throw new Error(`The mailbox of ${mail.to} could not be reached.`)
    }
    return { id: `mail-${Date.now()}` }
  }
}
