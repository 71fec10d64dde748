import { spawn } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"

it("starts from the command line, says where, and stops on SIGINT", async () => {
  const main = join(__dirname, "..", "main.ts")
  const child = spawn(process.execPath, ["--import", "tsx", main, "--port", "0"], {
    env: { ...process.env, XERO_SANDBOX_REDIRECT_URIS: "https://shop.example.com/back" },
  })
  const [line] = (await once(child.stdout, "data")) as [Buffer]
  const url = /^Xero sandbox: (http:\/\/localhost:\d+)\n$/.exec(line.toString())?.[1]
  const query = new URLSearchParams({
    response_type: "code",
    client_id: "5A4D0B0C0DE0000000000000000000A1",
    redirect_uri: "https://shop.example.com/back",
    scope: "accounting.invoices",
  })
  const page = await fetch(`${url}/identity/connect/authorize?${query}`)
  expect(page.status).toBe(200)
  expect((await fetch(`${url}/`)).status).toBe(200)
  child.kill("SIGINT")
  expect(await once(child, "exit")).toEqual([0, null])
})
