import { type Mapping } from "../../accounting/mapping/mapping"
import { type Change } from "../../modules/xero/log/record-changes"
import { type MappingChange } from "../mapping/save-mappings"

/**
 * What a change of the mapping comes to, one by one. The last one of a source counts, as it does when they are kept.
 *
 * @param before the choices as they were
 * @param mappings the choices asked for; a null target forgets one
 */
export function mappingChanges(before: Mapping[], mappings: MappingChange[]): Change[] {
  const nameOf = ({ kind, source }: Pick<Mapping, "kind" | "source">) =>
    `Mapping of ${kind.replace("_", " ")}: ${source}`
  const were = new Map(before.map((mapping) => [nameOf(mapping), mapping.target]))
  const wanted = new Map(mappings.map((mapping) => [nameOf(mapping), mapping.target]))
  return [...wanted].flatMap(([name, after]) => {
    const was = were.get(name) ?? null
    return was === after ? [] : [{ name, before: was, after }]
  })
}
