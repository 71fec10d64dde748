import { availableParallelism } from "node:os"
import { parseArgs } from "node:util"

const USAGE = `Usage: npm run verify:books [-- options]

  --orders <n>   how many orders are to live (1000)
  --seed <n>     decides what happens to them: the same seed tells the same (1)
  --workers <n>  how many processes share the work (one a core)
  --report <f>   writes the table into a file too, as Markdown`

export interface VerifyOptions {
  orders: number
  seed: number
  workers: number
  report: string | null
}

function whole(value: string, flag: string, least: number): number {
  const number = Number(value)
  if (!Number.isSafeInteger(number) || number < least) {
    throw new Error(`${flag} wants a whole number from ${least} on, not "${value}".\n\n${USAGE}`)
  }
  return number
}

/**
 * Reads the options of `npm run verify:books`.
 *
 * @returns null when only the usage was asked for, which has then been printed
 * @throws Error with a sentence and the usage when an option is not understood
 */
export function readOptions(args: string[]): VerifyOptions | null {
  const text = (value: string) => ({ type: "string" as const, default: value })
  const options = {
    orders: text("1000"),
    seed: text("1"),
    workers: text(String(availableParallelism())),
    report: { type: "string" as const },
    help: { type: "boolean" as const, default: false },
  }
  let values
  try {
    values = parseArgs({ args, options }).values
  } catch (error) {
    throw new Error(`${(error as Error).message}\n\n${USAGE}`)
  }
  if (values.help) {
    console.log(USAGE)
    return null
  }
  return {
    orders: whole(values.orders, "--orders", 1),
    seed: whole(values.seed, "--seed", 0),
    workers: whole(values.workers, "--workers", 1),
    report: values.report ?? null,
  }
}
