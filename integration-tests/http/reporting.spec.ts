import { auditTrail } from "../suites/audit-trail"
import { reportDifferences } from "../suites/report-differences"
import { reports } from "../suites/reports"
import { xeroChanges } from "../suites/xero-changes"
import { xeroChangesDecided } from "../suites/xero-changes-decided"
import { xeroChangesMissing } from "../suites/xero-changes-missing"
import { onOneHost } from "../xero/on-one-host"

onOneHost({
  reports,
  "report differences": reportDifferences,
  "changes in Xero": xeroChanges,
  "changes in Xero, decided": xeroChangesDecided,
  "changes in Xero, missing": xeroChangesMissing,
  "audit trail": auditTrail,
})
