import { type Text } from "../../hooks/frame/use-text"

/** Texts as their key with what fills them in; what the server said stays as it is. */
export const textOfKeys: Text = Object.assign(
  (key: string, values?: Record<string, string | number>) =>
    [key, ...Object.values(values ?? {})].join(" "),
  { said: (sentence: string) => sentence }
)
