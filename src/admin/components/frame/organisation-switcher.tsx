import { Badge, Container, Label, Select } from "@medusajs/ui"
import { useId } from "react"
import { useLocation, useNavigate } from "react-router-dom"
import { type StatusAnswer } from "../../../api/admin/xero/answers"
import { useText } from "../../hooks/frame/use-text"
import { addressOf } from "../../state/organisation-address"

/** Which of several organisations the page is about; nothing while there is one. */
export function OrganisationSwitcher({ status }: { status: StatusAnswer }) {
  const t = useText()
  const id = useId()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const { organisations, connection } = status
  if (organisations.length < 2 || !connection) {
    return null
  }
  const choose = (chosen: string) => {
    const byDefault = organisations.find(({ is_default }) => is_default)?.id
    navigate(addressOf(pathname, chosen === byDefault ? undefined : chosen))
  }
  return (
    <Container
      className="flex flex-wrap items-center gap-x-4 gap-y-2 px-6 py-3"
      data-testid="xero-organisations"
    >
      <Label htmlFor={id} size="small" weight="plus">
        {t("organisations.label")}
      </Label>
      <div className="w-full max-w-sm">
        <Select value={connection.id} onValueChange={choose} size="small">
          <Select.Trigger id={id} data-testid="xero-organisation-switch">
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            {organisations.map(({ id: value, organisation_name }) => (
              <Select.Item key={value} value={value} data-testid={`xero-organisation-${value}`}>
                {organisation_name}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      </div>
      {connection.is_default && <Badge size="2xsmall">{t("organisations.default")}</Badge>}
    </Container>
  )
}
