/**
 * The source id of a contact that stands in the ledger only because an invoice that was taken over is made out to
 * it. What follows on that invoice goes to the same; further orders of the customer need not.
 */
export const foundContact = (contactId: string): string => `found:${contactId}`
