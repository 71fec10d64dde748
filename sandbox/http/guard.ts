import type { NextFunction, Request, RequestHandler, Response } from "express"

/** Lets an asynchronous handler's failure reach Express, which by itself does not wait for it. */
export function guard(
  handler: (request: Request, response: Response, next: NextFunction) => Promise<void> | void
): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    Promise.resolve()
      .then(() => handler(request, response, next))
      .catch(next)
  }
}
