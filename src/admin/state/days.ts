/** Whether a text is a number of days that Xero's terms are chosen from here: whole, 0 to 365. */
export const isDays = (text: string): boolean =>
  /^\d{1,3}$/.test(text.trim()) && Number(text) <= 365
