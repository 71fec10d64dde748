import type { Organisation } from "../../state/organisation"

/** Who changes an organisation's books, and when. */
export interface Actor {
  organisation: Organisation
  /** The app that calls the API, or the accountant. */
  user: string
  /** The sandbox's clock, UTC. */
  now: Date
}
