import { type HoldCode } from "../ledger/hold"

/** What keeps something from being posted, and what the owner can do about it. */
export interface Problem {
  code: HoldCode
  message: string
}

/** The same sentence once. */
export const uniqueProblems = (problems: Problem[]): Problem[] => [
  ...new Map(problems.map(({ code, message }) => [message, { code, message }])).values(),
]
