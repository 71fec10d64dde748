/**
 * The language of the admin as `Intl` takes it. Medusa's dashboard writes `enGB`, `ptBR` or `zhCN`,
 * at which `Intl` throws; it wants `en-GB`, `pt-BR` and `zh-CN`.
 *
 * @param language the dashboard's code
 */
export const localeOf = (language: string): string =>
  language.replace(/^([a-z]{2})([A-Z]{2})$/, "$1-$2")
