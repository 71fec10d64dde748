import { lifeFigures } from "../suites/life-figures"
import { lives } from "../suites/lives"
import { onOneHost } from "../xero/on-one-host"

onOneHost({ lives, "life figures": lifeFigures })
