/** What the log calls the choices of a setting, by the setting's field; others are told as they are. */
export const SETTING_VALUES: Record<string, Record<string, string>> = {
  order_state: {
    any: "placed",
    paid: "paid in full",
    fulfilled: "fulfilled",
    completed: "completed",
  },
  send_when: {
    at_once: "at once",
    every_minutes: "every so many minutes",
    daily: "once a day",
    by_hand: "by hand",
  },
  invoice_status: {
    DRAFT: "draft",
    SUBMITTED: "awaiting approval",
    AUTHORISED: "approved",
  },
  due_terms: { days: "days after the order", contact: "the contact's terms in Xero" },
  locked_period: { hold: "waits", next_open_day: "dated the first open day" },
  guest_contacts: { each: "one for each email", sales_channel: "one for each sales channel" },
  draft_orders: {
    ignore: "not sent",
    quote: "a quote each",
    draft_invoice: "a draft invoice each",
  },
  removed_payments: { flag: "told of", reverse: "taken off the order" },
  xero_changes: { ask: "asked about", accept: "accepted", restore: "restored" },
  attach_pdf: { never: "only when asked for", always: "always" },
}
