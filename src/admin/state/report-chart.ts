import { type Figure } from "../../api/admin/xero/answers"

/** A day or month of the chart. The numbers are for drawing only. */
export interface ChartPoint {
  key: string
  figure: Figure | null
  store: number
  xero: number
}

/** Beyond this many days the chart is drawn by month. */
const MOST_DAYS = 62

/** Whether days would be too narrow to be seen. */
export const byMonth = (from: string, to: string): boolean =>
  keysOf(from, to, 10).length > MOST_DAYS

/**
 * The sales of one currency by day or month, those without any included.
 *
 * @param figures by day, or by month where the range is longer
 */
export function chartPoints(
  figures: Figure[],
  currency: string,
  { from, to }: { from: string; to: string }
): ChartPoint[] {
  const own = new Map(
    figures
      .filter(({ kind, currency_code }) => kind === "sale" && currency_code === currency)
      .map((figure) => [figure.key, figure])
  )
  return keysOf(from, to, byMonth(from, to) ? 7 : 10)
    .map((key) => {
      const figure = own.get(key) ?? null
      return { key, figure, store: Number(figure?.store_total), xero: Number(figure?.xero_total) }
    })
    .map((point) => (point.figure ? point : { ...point, store: 0, xero: 0 }))
}

/** Every day (10 characters) or month (7) of a range. */
function keysOf(from: string, to: string, length: 7 | 10): string[] {
  const keys = new Set<string>()
  const end = Date.parse(`${to}T00:00:00Z`)
  for (let day = Date.parse(`${from}T00:00:00Z`); day <= end; day += 86_400_000) {
    keys.add(new Date(day).toISOString().slice(0, length))
  }
  return [...keys]
}

/** The lowest and the highest value of the axis, nought always among them, with round steps between. */
export function chartScale(points: ChartPoint[]): { low: number; high: number; steps: number[] } {
  const values = points.flatMap(({ store, xero }) => [store, xero])
  const high = Math.max(0, ...values)
  const low = Math.min(0, ...values)
  const step = roundStep((high - low || 1) / 4)
  const first = Math.floor(low / step)
  const last = Math.max(Math.ceil(high / step), first + 1)
  const steps = Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step)
  return { low: first * step, high: last * step, steps }
}

/** The next of 1, 2, 5, 10, 20 … */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least))
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= least) ?? 10
  return factor * power
}
