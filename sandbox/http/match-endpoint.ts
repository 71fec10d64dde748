import type { Endpoint } from "./endpoint"

/** An endpoint that fits a path, with the values of its `:name` segments. */
export interface Match {
  endpoint: Endpoint
  params: Record<string, string>
}

/**
 * Builds the router of the accounting API. Names are compared without regard to case, as Xero does;
 * an endpoint with more literal segments goes before one with fewer.
 *
 * @returns a function that gives the match, `method` when only the method is wrong, or undefined
 */
export function matchEndpoint(endpoints: Endpoint[]) {
  const routes = endpoints
    .map((endpoint) => ({ endpoint, segments: split(endpoint.path) }))
    .sort((a, b) => literals(b.segments) - literals(a.segments))
  return (method: string, path: string): Match | "method" | undefined => {
    const segments = split(path)
    const fitting = routes.filter((route) => fits(route.segments, segments))
    const route = fitting.find(({ endpoint }) => endpoint.method === method)
    if (!route) {
      return fitting.length > 0 ? "method" : undefined
    }
    return { endpoint: route.endpoint, params: valuesOf(route.segments, segments) }
  }
}

function split(path: string): string[] {
  return path.split("/").filter((segment) => segment !== "")
}

function literals(segments: string[]): number {
  return segments.filter((segment) => !segment.startsWith(":")).length
}

function fits(pattern: string[], segments: string[]): boolean {
  return (
    pattern.length === segments.length &&
    pattern.every(
      (part, i) => part.startsWith(":") || part.toLowerCase() === segments[i].toLowerCase()
    )
  )
}

function valuesOf(pattern: string[], segments: string[]): Record<string, string> {
  const values: Record<string, string> = {}
  pattern.forEach((part, i) => {
    if (part.startsWith(":")) {
      values[part.slice(1)] = decode(segments[i])
    }
  })
  return values
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
