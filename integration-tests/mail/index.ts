import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { PostOffice } from "./post-office"

export default ModuleProvider(Modules.NOTIFICATION, { services: [PostOffice] })
