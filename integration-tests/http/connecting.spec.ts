import { adminGuard } from "../suites/admin-guard"
import { connect } from "../suites/connect"
import { oauthState } from "../suites/oauth-state"
import { openapi } from "../suites/openapi"
import { organisations } from "../suites/organisations"
import { organisationsApart } from "../suites/organisations-apart"
import { reconnect } from "../suites/reconnect"
import { scopeAndSchedule } from "../suites/scope-and-schedule"
import { onOneHost } from "../xero/on-one-host"

onOneHost({
  connect,
  "oauth state": oauthState,
  reconnect,
  "admin guard": adminGuard,
  organisations,
  "organisations apart": organisationsApart,
  "scope and schedule": scopeAndSchedule,
  openapi,
})
