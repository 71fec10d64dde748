let lastTold = Date.now()

/** Tells one check, by the line the command counts, with the seconds since the one before. */
export function check(title: string, problems: string[]): void {
  const seconds = Math.round((Date.now() - lastTold) / 1000)
  lastTold = Date.now()
  console.log(`${problems.length === 0 ? "ok" : "not ok"} ${title} (${seconds} s)`)
  problems.forEach((problem) => console.log(`   ${problem}`))
}

/** A problem unless the condition holds. */
export function unless(holds: boolean, problem: string): string[] {
  return holds ? [] : [problem]
}
