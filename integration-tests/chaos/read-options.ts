import { parseArgs } from "node:util"

const USAGE =
  "npm run chaos -- [--seed <first seed>] [--runs <how many seeds>] [--orders <of each run>], or " +
  "npm run chaos -- --every-step [--seed <first seed>] [--orders <of each run>]"

/** How much chaos. */
export interface ChaosOptions {
  seed: number
  runs: number
  orders: number
  /** A few runs with many kills each, one at every step. */
  everyStep: boolean
}

/** @throws Error saying what is wrong with the arguments, and how they are given */
export function readOptions(args: string[]): ChaosOptions {
  const text = { type: "string" as const }
  const options = {
    seed: text,
    runs: text,
    orders: text,
    "every-step": { type: "boolean" as const },
  }
  const { values } = parseArgs({ args, options })
  const whole = (name: "seed" | "runs" | "orders", otherwise: number) => {
    const value = Number(values[name] ?? otherwise)
    if (!Number.isInteger(value) || value < 1) {
      throw new Error(`--${name} must be a whole number from 1 up.\n${USAGE}`)
    }
    return value
  }
  return {
    seed: whole("seed", 1),
    runs: whole("runs", 20),
    orders: whole("orders", 5),
    everyStep: values["every-step"] ?? false,
  }
}
