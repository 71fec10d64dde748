/** The day a date picker shows, as `YYYY-MM-DD`, or empty: it gives midnight in the browser's time zone. */
export function dayOf(date: Date | null): string {
  if (!date) {
    return ""
  }
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
  return [String(year).padStart(4, "0"), ...[month, day].map((part) => pad(part))].join("-")
}

const pad = (part: number) => String(part).padStart(2, "0")
