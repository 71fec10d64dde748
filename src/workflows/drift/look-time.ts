/** The time of night, by the server's clock, at which differences between the store and Xero are looked for. */
export const LOOK_TIME = { hour: 3, minute: 43 }
