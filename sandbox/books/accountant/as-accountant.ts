import { AccountantError } from "../../state/accountant-error"
import type { Organisation } from "../../state/organisation"
import { ApiFailure } from "../http/api-failure"
import { Rejected } from "../http/rejected"
import { readShape, type Read, type Shape } from "../http/shape"
import type { Actor } from "../state/actor"

/** The name under which the accountant appears in history. */
export const accountant = "Sandbox Accountant"

/** Something the accountant does in Xero itself; the input is JSON, or the fields of a form. */
export type AccountantAction = (organisation: Organisation, input: unknown, now: Date) => object

/**
 * Makes an action from the shape of its input and what it does. Empty fields, as forms send them,
 * count as absent. What the books refuse becomes an `AccountantError` with the books' own sentences.
 */
export function asAccountant<S extends Shape>(
  shape: S,
  act: (actor: Actor, input: Read<S>) => object
): AccountantAction {
  return (organisation, input, now) => {
    try {
      const filled = Object.entries((input ?? {}) as object).filter(([, value]) => value !== "")
      const read = readShape(shape, Object.fromEntries(filled), "input")
      return act({ organisation, user: accountant, now }, read)
    } catch (error) {
      if (error instanceof Rejected) {
        throw new AccountantError(error.messages.join(" "))
      }
      if (error instanceof ApiFailure) {
        const { body } = error.response
        throw new AccountantError("Message" in Object(body) ? readMessage(body) : error.message)
      }
      throw error
    }
  }
}

function readMessage(body: object | string): string {
  return String((body as { Message: unknown }).Message)
}
