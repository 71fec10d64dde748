import { alerts } from "../suites/alerts"
import { checkout } from "../suites/checkout"
import { faults } from "../suites/faults"
import { creditFaults } from "../suites/credit-faults"
import { badElement } from "../suites/bad-element"
import { changedMeanwhile } from "../suites/changed-meanwhile"
import { quota } from "../suites/quota"
import { onOneHost } from "../xero/on-one-host"

onOneHost({
  checkout,
  faults,
  "credit faults": creditFaults,
  "bad element": badElement,
  "changed meanwhile": changedMeanwhile,
  quota,
  alerts,
})
