// npm run build
import { buildPlugin } from "./demo/build-plugin.mjs"

await buildPlugin()
