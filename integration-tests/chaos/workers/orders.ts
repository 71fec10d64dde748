/** What a worker is told to do. */
export type Order =
  | { id: number; do: "event"; name: string; data: { id: string } }
  | { id: number; do: "drain" }
  | { id: number; do: "scan" }

/** What a worker says. */
export type Word = { is: "ready" } | { is: "done"; id: number; error: string | null }
