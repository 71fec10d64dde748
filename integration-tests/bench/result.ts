/** One figure of a measurement. */
export interface Result {
  /** Name of the measurement it belongs to. */
  measure: string
  what: string
  figure: string
  /** What it should be, where that is said. */
  wanted?: string
}
