/**
 * The parts of the tests, the quick ones first. Those of one `stage` run beside each other in their `lane`s, since none
 * of them keeps two processors busy; the next stage follows when all have ended. `database` tells whether the part needs
 * a PostgreSQL; a part that is named gets `args_by_name` instead of `args`. `workers` is how many spec files run at once,
 * one beside another lane: each of these boots a whole Medusa, whose 300 to 400 MB are not given back before its process
 * ends.
 */
export const PARTS = [
  {
    name: "unit",
    stage: 1,
    lane: 1,
    what: "what the books must say, as pure functions",
    database: false,
  },
  {
    name: "sandbox",
    stage: 1,
    lane: 1,
    what: "the Xero sandbox, driven by Xero's own client",
    database: false,
  },
  {
    name: "modules",
    stage: 1,
    lane: 2,
    what: "the module on a real PostgreSQL",
    database: true,
    workers: 2,
  },
  {
    name: "chaos",
    stage: 1,
    lane: 2,
    what: "workers killed in the midst of their work, store and Xero compared afterwards",
    // It crashes its PostgreSQL as well, so it has one of its own.
    database: false,
    // At every step it takes three minutes of both cores, more than a checkout's tests have to spare.
    args: ["--seed", "45", "--runs", "3", "--orders", "3"],
    args_by_name: ["--every-step"],
  },
  {
    name: "http",
    stage: 2,
    lane: 1,
    what: "a real Medusa with the plugin, over HTTP",
    database: true,
    // More than there are processors: half of the time a test waits for what is to come by itself. Four are no quicker.
    workers: 3,
  },
  {
    name: "browser",
    stage: 3,
    lane: 1,
    what: "the admin in a real browser",
    database: true,
    workers: 2,
  },
]
