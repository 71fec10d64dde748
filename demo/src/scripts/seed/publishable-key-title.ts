/** The title of the publishable key that the shop's pages, and the tests, use. */
export const PUBLISHABLE_KEY_TITLE = "Web shop"
