/** One element that does not pass validation, with the messages that Xero would give. */
export class Rejected extends Error {
  readonly messages: string[]

  constructor(...messages: string[]) {
    super(messages.join(" "))
    this.messages = messages
  }
}

/** Throws when there is anything to say. */
export function rejectIfAny(messages: string[]): void {
  if (messages.length > 0) {
    throw new Rejected(...new Set(messages))
  }
}
