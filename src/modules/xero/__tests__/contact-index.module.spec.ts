import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { XERO_MODULE } from ".."
import { findIndexedContacts, indexContacts } from "../contacts/contact-index"
import { matchHash } from "../contacts/match-hash"
import { claimIntents } from "../ledger/claim-intents"
import { recordDocuments } from "../ledger/record-documents"
import type XeroModuleService from "../service"
import { MODULE_OPTIONS } from "./module-options"

const CONNECTION = { id: "xcon_1", tenant_id: "tenant-1" }

moduleIntegrationTestRunner<XeroModuleService>({
  moduleName: XERO_MODULE,
  resolve: "./src/modules/xero",
  moduleOptions: MODULE_OPTIONS,
  testSuite: ({ service }) => {
    it("knows whom a contact serves, also while the answer to its making is unclear", async () => {
      const { knex } = service.postgres
      await claimIntents(
        knex,
        CONNECTION.id,
        "worker 1",
        [
          {
            kind: "contact",
            source_id: "cus_1",
            key: "cus_1",
            order_id: null,
            customer_id: null,
            payment_id: null,
            contact_source_id: null,
            applied_to: null,
            applied_from: null,
            posted: null,
            lines: [],
            total: null,
            tax: null,
          },
        ],
        60
      )
      await indexContacts(knex, CONNECTION, [
        {
          contact_id: "made",
          contact_number: "cus_1",
          name: "Ada Hart",
          email: "ada@example.com",
          status: "ACTIVE",
          merged_to_contact_id: null,
          updated_at: "2026-06-01T10:00:00",
        },
      ])
      const ofThatName = () =>
        findIndexedContacts(knex, CONNECTION.id, {
          numbers: [],
          name_hashes: [matchHash(CONNECTION.tenant_id, "Ada Hart")],
          email_hashes: [],
        })
      expect(await ofThatName()).toMatchObject([{ linked_source_ids: ["cus_1"] }])

      const outcome = { kind: "contact" as const, source_id: "cus_1" }
      await recordDocuments(knex, CONNECTION.id, [
        { ...outcome, state: "posted", xero_id: "another" },
      ])
      expect(await ofThatName()).toMatchObject([{ linked_source_ids: [] }])
      await recordDocuments(knex, CONNECTION.id, [{ ...outcome, state: "posted", xero_id: "made" }])
      expect(await ofThatName()).toMatchObject([{ linked_source_ids: ["cus_1"] }])
    })
  },
})
