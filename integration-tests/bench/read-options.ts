import { parseArgs } from "node:util"
import { MEASURES } from "./measures/measures"

const USAGE = `npm run bench [-- --only <names> --orders <n> --write]
  --only    measurements, separated by commas: ${MEASURES.map(({ name }) => name).join(", ")}
  --orders  past orders of the larger measurements, 10,000 unless said
  --write   puts the results into docs/benchmarks.md`

export interface BenchOptions {
  only: string[]
  orders: number
  write: boolean
}

/** Reads the command line. @throws Error that tells how it is used */
export function readOptions(args: string[]): BenchOptions {
  const names = MEASURES.map(({ name }) => name)
  const { values } = parseArgs({
    args,
    options: {
      only: { type: "string", default: names.join(",") },
      orders: { type: "string", default: "10000" },
      write: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  })
  const only = values.only.split(",").map((name) => name.trim())
  const orders = Number(values.orders)
  const unknown = only.filter((name) => !names.includes(name))
  if (values.help || unknown.length || !Number.isInteger(orders) || orders < 1) {
    throw new Error(USAGE)
  }
  return { only, orders, write: values.write }
}
