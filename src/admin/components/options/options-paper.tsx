import { type ConnectionAnswer } from "../../../api/admin/xero/answers"
import { useText } from "../../hooks/frame/use-text"
import { ConnectButton } from "../connection/connect-button"
import { Note } from "../frame/note"
import { OptionsGroup, type OptionsGroupInput } from "./options-group"
import { SelectField } from "../form/select-field"
import { SwitchField } from "../form/switch-field"
import { TextField } from "../form/text-field"

const CHOICES = ["never", "always"] as const

interface OptionsPaperInput extends Omit<OptionsGroupInput, "errors"> {
  connection: ConnectionAnswer
}

/** What PDFs of invoices and credit notes say beside the sale, and whether Xero gets them. */
export function OptionsPaper({ draft, onEdit, connection }: OptionsPaperInput) {
  const t = useText()
  const forbidden = !connection.scopes.includes("accounting.attachments")
  return (
    <OptionsGroup title={t("options.pdfs")} testId="xero-options-pdfs">
      <SelectField
        label={t("options.attachPdf")}
        hint={t("options.attachPdfHint")}
        value={draft.attach_pdf}
        options={CHOICES.map((value) => ({ value, label: t(`options.attachPdfs.${value}`) }))}
        onChange={(attach_pdf) => onEdit({ attach_pdf })}
        testId="xero-attach-pdf"
      />
      {forbidden && (
        <div className="flex flex-col items-start gap-y-2">
          <Note
            variant={draft.attach_pdf === "always" ? "warning" : "info"}
            testId="xero-pdfs-forbidden"
          >
            {t("options.pdfsForbidden")}
          </Note>
          <ConnectButton label={t("connection.reconnect")} testId="xero-reconnect-pdfs" />
        </div>
      )}
      <SwitchField
        label={t("options.pdfOnline")}
        hint={t("options.pdfOnlineHint")}
        checked={draft.pdf_online}
        onChange={(pdf_online) => onEdit({ pdf_online })}
        testId="xero-pdf-online"
      />
      <TextField
        label={t("options.paperName")}
        hint={t("options.paperNameHint")}
        error={null}
        value={draft.paper_name}
        onChange={(paper_name) => onEdit({ paper_name })}
        maxLength={200}
        testId="xero-paper-name"
      />
      <TextField
        label={t("options.paperAddress")}
        hint={t("options.paperAddressHint")}
        error={null}
        value={draft.paper_address}
        onChange={(paper_address) => onEdit({ paper_address })}
        lines={3}
        maxLength={1000}
        testId="xero-paper-address"
      />
      <TextField
        label={t("options.paperTaxNumber")}
        hint={t("options.paperTaxNumberHint")}
        error={null}
        value={draft.paper_tax_number}
        onChange={(paper_tax_number) => onEdit({ paper_tax_number })}
        maxLength={50}
        testId="xero-paper-tax-number"
      />
      <TextField
        label={t("options.paperNote")}
        hint={t("options.paperNoteHint")}
        error={null}
        value={draft.paper_note}
        onChange={(paper_note) => onEdit({ paper_note })}
        lines={3}
        maxLength={2000}
        testId="xero-paper-note"
      />
    </OptionsGroup>
  )
}
