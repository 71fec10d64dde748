/**
 * What an accountant's action answers when the books do not allow it, in one sentence for people.
 * The control API turns it into a 400.
 */
export class AccountantError extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = "AccountantError"
  }
}
