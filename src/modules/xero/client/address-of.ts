/** A path under an address of the options, whether or not that ends with a slash. */
export const addressOf = (base: string, path: string): string =>
  `${base.replace(/\/+$/, "")}${path}`
