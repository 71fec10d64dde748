/** Has Xero keep unit amounts with four decimals instead of two. */
export const UNIT_DECIMALS = 4

/** Documents with their lines, a page. */
export const WHOLE_PAGE = 100

/** Records without lines, a page. */
export const SUMMARY_PAGE = 1000
