export { parseWhere } from "./where/parse-where"
