/**
 * The values of a query parameter such as `IDs`, in lower case, or undefined without it: separated by
 * commas, or the parameter repeated. The spelling `IDs[]=…`, which axios gives an array unless told
 * otherwise, is not read: Xero is known to pass over filters that it does not recognise, and then
 * answers with everything. Whether it does so for this spelling is not certain.
 */
export function listParameter(query: URLSearchParams, name: string): Set<string> | undefined {
  const text = query.getAll(name).join(",")
  if (text.trim() === "") {
    return undefined
  }
  return new Set(text.split(",").map((item) => item.trim().toLowerCase()))
}
