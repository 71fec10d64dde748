import { html, Html } from "./html"
import { STYLE } from "./style"

/** A whole page of the sandbox around its content. */
export function layout(title: string, content: Html, narrow = false): string {
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Xero sandbox</title>
        <style>
          ${new Html(STYLE)}
        </style>
      </head>
      <body>
        <header class="top">
          <a href="/">Xero sandbox</a><small>a stand-in for Xero, not Xero</small>
        </header>
        <main class="${narrow ? "narrow" : ""}">${content}</main>
      </body>
    </html> `
  return page.text
}
