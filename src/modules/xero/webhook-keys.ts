import { z } from "@medusajs/framework/zod"

const LONGEST = 500
const WRONG = "must be the webhooks key of your app at developer.xero.com, a text"

const isNothing = (given: unknown) => given === undefined || given === null || given === ""

/**
 * The option `webhook_key`: none, one, or a list any of which may have signed, for the time a key is replaced. Empty
 * places of a list are left out. No message shows what was given.
 */
export const webhookKeys = z.unknown().transform((given, context): string[] => {
  const places = [given].flat().filter((place) => !isNothing(place))
  const keys = places.flatMap((place) =>
    typeof place === "string" && place.trim() && place.length <= LONGEST ? [place.trim()] : []
  )
  if (keys.length < places.length) {
    context.addIssue({ code: "custom", message: WRONG })
  }
  return keys
})
