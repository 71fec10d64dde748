/**
 * The parts of the tests, in the order in which they run: the quick ones first. `database` tells whether the part needs
 * a PostgreSQL; one that is `by_name` runs only when it is named.
 */
export const PARTS = [
  { name: "unit", what: "what the books must say, as pure functions", database: false },
  { name: "sandbox", what: "the Xero sandbox, driven by Xero's own client", database: false },
  { name: "modules", what: "the module on a real PostgreSQL", database: true },
  { name: "http", what: "a real Medusa with the plugin, over HTTP", database: true },
  {
    name: "chaos",
    what: "workers killed at every step of their work, store and Xero compared afterwards",
    // It crashes its PostgreSQL as well, so it has one of its own.
    database: false,
    // Three minutes of both cores, more than a checkout's tests have to spare.
    by_name: true,
  },
  { name: "browser", what: "the admin in a real browser", database: true },
]
