/** The longest terms that can be chosen, in days. */
const LONGEST = 365

/** Says which days can be chosen. */
export const DUE_DAYS_RULE = `Choose a whole number of days from 0 to ${LONGEST}.`

/** Whether the target of a due-days mapping is a whole number of days that can be chosen. */
export const isDueDays = (target: string): boolean =>
  /^\d{1,3}$/.test(target) && Number(target) <= LONGEST
