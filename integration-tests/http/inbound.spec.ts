import { imports } from "../suites/imports"
import { importsRefused } from "../suites/imports-refused"
import { interleavings, INTERLEAVINGS_MILLISECONDS } from "../suites/interleavings"
import { webhooks } from "../suites/webhooks"
import { onOneHost } from "../xero/on-one-host"

jest.setTimeout(INTERLEAVINGS_MILLISECONDS)
onOneHost({ webhooks, imports, "imports refused": importsRefused, interleavings })
