import type { Value } from "./compare"

type Method = (value: Value, argument: Value) => Value

function onText(answer: (text: string, part: string) => boolean): Method {
  return (value, argument) =>
    typeof value === "string" &&
    typeof argument === "string" &&
    answer(value.toLowerCase(), argument.toLowerCase())
}

/** The methods that a filter may call on a field; on an absent one they are false. */
export const methods: Record<string, Method> = {
  Contains: onText((text, part) => text.includes(part)),
  StartsWith: onText((text, part) => text.startsWith(part)),
  EndsWith: onText((text, part) => text.endsWith(part)),
  ToLower: (value) => (typeof value === "string" ? value.toLowerCase() : value),
  ToUpper: (value) => (typeof value === "string" ? value.toUpperCase() : value),
}
