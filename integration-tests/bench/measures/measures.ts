import type { Bench } from "../bench"
import type { BenchOptions } from "../read-options"
import type { Result } from "../result"
import { measureCalls } from "./calls"
import { measureCheckout } from "./checkout"
import { measureGrowth } from "./growth"
import { measureLatency } from "./latency"
import { measureLimits } from "./limits"
import { measureMemory } from "./memory"
import { measurePace } from "./pace"

/** A measurement by its name on the command line. */
export interface Measure {
  name: string
  measure: (bench: Bench, options: BenchOptions) => Promise<Result[]>
}

/** All measurements, in the order in which they run. */
export const MEASURES: Measure[] = [
  { name: "latency", measure: measureLatency },
  { name: "checkout", measure: measureCheckout },
  { name: "calls", measure: measureCalls },
  { name: "growth", measure: measureGrowth },
  { name: "pace", measure: measurePace },
  { name: "limits", measure: measureLimits },
  { name: "memory", measure: measureMemory },
]
