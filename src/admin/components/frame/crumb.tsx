import { useText } from "../../hooks/frame/use-text"
import { type TextKey } from "../../i18n/text-key"

/** A page's name in the trail at the top. */
export function Crumb({ name }: { name: TextKey }) {
  return <>{useText()(name)}</>
}
