import { type ChartAccount } from "./chart"

/** An account as Xero shows it: its code and its name. A bank account has no code unless somebody gave it one. */
export const accountTitle = ({
  code,
  name,
}: {
  code?: ChartAccount["code"] | null
  name?: string | null
}): string => [code, name].filter(Boolean).join(" ")
