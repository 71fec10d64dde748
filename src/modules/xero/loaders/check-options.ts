import { type LoaderOptions } from "@medusajs/framework/types"
import { parseOptions } from "../options"

/** Stops the boot with one sentence when an option is missing or wrong. */
export default async function checkOptions({ options }: LoaderOptions): Promise<void> {
  parseOptions(options)
}
