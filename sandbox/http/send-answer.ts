import type { ServerResponse } from "node:http"
import type { ApiResponse } from "./endpoint"

/** Writes an answer: objects as JSON, strings as plain text, Buffers as they are. */
export function sendAnswer(
  response: ServerResponse,
  answer: ApiResponse,
  headers: Record<string, string> = {}
): void {
  const body =
    typeof answer.body === "object" && !Buffer.isBuffer(answer.body)
      ? JSON.stringify(answer.body)
      : answer.body
  const type =
    typeof answer.body === "string"
      ? "text/plain; charset=utf-8"
      : Buffer.isBuffer(answer.body)
        ? "application/octet-stream"
        : "application/json; charset=utf-8"
  const all = { "Content-Type": type, ...headers, ...answer.headers }
  if (answer.status === 204 || body.length === 0) {
    response.writeHead(answer.status, { ...headers, ...answer.headers }).end()
  } else {
    response.writeHead(answer.status, { ...all, "Content-Length": Buffer.byteLength(body) })
    response.end(body)
  }
}

/** Writes the first half of an answer's JSON as if it were the whole. */
export function sendMalformed(
  response: ServerResponse,
  answer: ApiResponse,
  headers: Record<string, string>
): void {
  const text = Buffer.isBuffer(answer.body) ? "{" : JSON.stringify(answer.body)
  response.writeHead(answer.status, { ...headers, "Content-Type": "application/json" })
  response.end(text.slice(0, Math.ceil(text.length / 2)))
}
