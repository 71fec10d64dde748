import { type SentFigure } from "../../../modules/xero/home/read-sent"
import { type ConnectionRecord } from "../../../workflows/connect/connection-record"
import { type Run } from "../../../workflows/home/next-runs"
import { type Home } from "../../../workflows/home/read-home"
import { type HomeAnswer, type LogLine } from "./answers"

/** An organisation at a glance, as the admin shows it. */
export function homeAnswer(
  home: Home,
  { time_zone, send_when }: ConnectionRecord,
  lines: LogLine[]
): HomeAnswer {
  const { today, figures, days, imports, differences, runs, quota } = home
  const of = (action: SentFigure["action"]) =>
    figures
      .filter((figure) => figure.day === today && figure.action === action)
      .map(({ kind, currency_code, documents, total }) => ({
        kind,
        currency_code,
        documents,
        total,
      }))
  return {
    today,
    time_zone,
    sent_today: of("create"),
    fetched_today: of("import"),
    days,
    reasons: home.reasons.map(({ since, ...reason }) => ({
      ...reason,
      since: since.toISOString(),
    })),
    imports,
    differences,
    runs: {
      scan: runAnswer(runs.scan),
      fetch: runAnswer(runs.fetch),
      drift: runAnswer(runs.drift),
      sending: runAnswer(runs.sending),
    },
    send_when,
    calls_left: {
      day: quota?.day_remaining ?? null,
      said_at: quota?.said_at?.toISOString() ?? null,
      parked_until: quota?.parked_until?.toISOString() ?? null,
    },
    lines,
  }
}

const runAnswer = ({ last, next }: Run) => ({
  last: last?.toISOString() ?? null,
  next: next?.toISOString() ?? null,
})
