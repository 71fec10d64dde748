import { type LogRow } from "../../../modules/xero/log/log-row"
import { type LogLine } from "./answers"
import { csvText } from "./csv-text"

/** A line of the log with what only the file tells. */
export type LogFileLine = LogLine & Pick<LogRow, "xero_id" | "correlation_id">

const COLUMNS: [string, (line: LogFileLine) => string | null][] = [
  ["Moment (UTC)", ({ at }) => at],
  ["Organisation", ({ organisation_name }) => organisation_name],
  ["About", ({ subject_label }) => subject_label],
  ["Result", ({ state }) => state],
  ["Document", ({ document_kind }) => document_kind],
  ["Action", ({ action }) => action],
  ["Number in Xero", ({ document_number }) => document_number],
  ["Amount", ({ amount }) => amount],
  ["Currency", ({ currency_code }) => currency_code],
  ["Changed", ({ changed }) => changed],
  ["Before", ({ before }) => before],
  ["After", ({ after }) => after],
  ["Cause", ({ cause }) => cause],
  ["User id", ({ actor_id }) => actor_id],
  ["Code", ({ code }) => code],
  ["Reason", ({ reason }) => reason],
  ["Note in Xero", ({ note_state }) => note_state],
  ["Next try (UTC)", ({ next_try_at }) => next_try_at],
  ["Subject id", ({ subject_id }) => subject_id],
  ["Xero id", ({ xero_id }) => xero_id],
  ["Correlation id", ({ correlation_id }) => correlation_id],
  ["Link", ({ xero_url }) => xero_url],
]

/** The first line of the file. */
export const logCsvHead = (): string => csvText(COLUMNS.map(([name]) => name))

/** One line of the file. */
export const logCsvLine = (line: LogFileLine): string =>
  csvText(COLUMNS.map(([, valueOf]) => valueOf(line)))
