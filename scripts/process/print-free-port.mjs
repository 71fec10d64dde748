// For who cannot wait for an answer: prints a port that nothing listens on.
import { freePort } from "./free-port.mjs"

console.log(await freePort())
