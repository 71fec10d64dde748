import { type Sentence } from "./sentence"

/** Why an account or a tax rate cannot be used, and what they are for. */
export const ACCOUNTS: Sentence[] = [
  [
    "No Xero account is chosen for {=what}. Choose one for all {=all} under Settings → Xero → Mapping.",
    "Für {=what} ist kein Xero-Konto gewählt. Wählen Sie eines für alle {=all} unter Einstellungen → Xero → Zuordnung.",
    "Aucun compte Xero n'est choisi pour {=what}. Choisissez-en un pour tous les {=all} sous Paramètres → Xero → Correspondances.",
  ],
  [
    "No Xero account is chosen for rounding differences. Choose one under Settings → Xero → Mapping.",
    "Für Rundungsdifferenzen ist kein Xero-Konto gewählt. Wählen Sie eines unter Einstellungen → Xero → Zuordnung.",
    "Aucun compte Xero n'est choisi pour les écarts d'arrondi. Choisissez-en un sous Paramètres → Xero → Correspondances.",
  ],
  [
    "No Xero account is chosen for {=what}. Choose a liability account under Settings → Xero → Mapping.",
    "Für {=what} ist kein Xero-Konto gewählt. Wählen Sie ein Verbindlichkeitskonto unter Einstellungen → Xero → Zuordnung.",
    "Aucun compte Xero n'est choisi pour {=what}. Choisissez un compte de passif sous Paramètres → Xero → Correspondances.",
  ],
  [
    "No Xero account is chosen for payments by {provider}. Choose one, or “do not post”, under Settings → Xero → Mapping.",
    "Für Zahlungen über {provider} ist kein Xero-Konto gewählt. Wählen Sie eines oder „nicht buchen“ unter Einstellungen → Xero → Zuordnung.",
    "Aucun compte Xero n'est choisi pour les paiements par {provider}. Choisissez-en un, ou « ne pas comptabiliser », sous Paramètres → Xero → Correspondances.",
  ],
  [
    "The Xero account chosen for {=what} is no longer in Xero. Choose another under Settings → Xero → Mapping.",
    "Das für {=what} gewählte Konto gibt es in Xero nicht mehr. Wählen Sie ein anderes unter Einstellungen → Xero → Zuordnung.",
    "Le compte choisi pour {=what} n'existe plus dans Xero. Choisissez-en un autre sous Paramètres → Xero → Correspondances.",
  ],
  [
    "The account {account}, chosen for {=what}, is archived in Xero. Restore it in Xero, or choose another under Settings → Xero → Mapping.",
    "Das Konto {account}, gewählt für {=what}, ist in Xero archiviert. Stellen Sie es in Xero wieder her oder wählen Sie ein anderes unter Einstellungen → Xero → Zuordnung.",
    "Le compte {account}, choisi pour {=what}, est archivé dans Xero. Restaurez-le dans Xero, ou choisissez-en un autre sous Paramètres → Xero → Correspondances.",
  ],
  [
    "The account {account}, chosen for {=what}, takes no payments in Xero. Choose a bank account, or tick “Enable payments to this account” in Xero's chart of accounts.",
    "Das Konto {account}, gewählt für {=what}, nimmt in Xero keine Zahlungen an. Wählen Sie ein Bankkonto oder kreuzen Sie im Kontenplan von Xero „Enable payments to this account“ an.",
    "Le compte {account}, choisi pour {=what}, n'accepte pas de paiements dans Xero. Choisissez un compte bancaire, ou cochez « Enable payments to this account » dans le plan comptable de Xero.",
  ],
  [
    "The account {account}, chosen for {=what}, is kept in {currency}, the payment is in {other}. Choose another under Settings → Xero → Mapping.",
    "Das Konto {account}, gewählt für {=what}, wird in {currency} geführt, die Zahlung ist in {other}. Wählen Sie ein anderes unter Einstellungen → Xero → Zuordnung.",
    "Le compte {account}, choisi pour {=what}, est tenu en {currency}, le paiement est en {other}. Choisissez-en un autre sous Paramètres → Xero → Correspondances.",
  ],
  [
    "The account {account}, chosen for {=what}, takes no payments in Xero. Tick “Enable payments to this account” in Xero's chart of accounts, or choose another account. Then retry.",
    "Das Konto {account}, gewählt für {=what}, nimmt in Xero keine Zahlungen an. Kreuzen Sie im Kontenplan von Xero „Enable payments to this account“ an oder wählen Sie ein anderes Konto. Versuchen Sie es dann erneut.",
    "Le compte {account}, choisi pour {=what}, n'accepte pas de paiements dans Xero. Cochez « Enable payments to this account » dans le plan comptable de Xero, ou choisissez un autre compte. Puis réessayez.",
  ],
  [
    "The account {account}, on which this order is already booked, is archived in Xero. Restore it in Xero, then retry.",
    "Das Konto {account}, auf dem diese Bestellung schon gebucht ist, ist in Xero archiviert. Stellen Sie es in Xero wieder her und versuchen Sie es dann erneut.",
    "Le compte {account}, où cette commande est déjà comptabilisée, est archivé dans Xero. Restaurez-le dans Xero, puis réessayez.",
  ],
  [
    "The tracking option chosen for {=what} is archived in Xero or no longer there. Restore it in Xero, or choose another under Settings → Xero → Mapping.",
    "Die Tracking-Option, gewählt für {=what}, ist in Xero archiviert oder nicht mehr da. Stellen Sie sie in Xero wieder her oder wählen Sie eine andere unter Einstellungen → Xero → Zuordnung.",
    "L'option de suivi choisie pour {=what} est archivée dans Xero ou n'y est plus. Restaurez-la dans Xero, ou choisissez-en une autre sous Paramètres → Xero → Correspondances.",
  ],
  [
    "No Xero tax rate is chosen for {=tax}. Choose one of {rate} % under Settings → Xero → Mapping.",
    "Für {=tax} ist kein Xero-Steuersatz gewählt. Wählen Sie einen von {rate} % unter Einstellungen → Xero → Zuordnung.",
    "Aucun taux de TVA Xero n'est choisi pour {=tax}. Choisissez-en un de {rate} % sous Paramètres → Xero → Correspondances.",
  ],
  [
    "The tax rate {name}, chosen for {=tax}, {=trouble}. Choose another one of {rate} % under Settings → Xero → Mapping.",
    "Der Steuersatz {name}, gewählt für {=tax}, {=trouble}. Wählen Sie einen anderen von {rate} % unter Einstellungen → Xero → Zuordnung.",
    "Le taux de TVA {name}, choisi pour {=tax}, {=trouble}. Choisissez-en un autre de {rate} % sous Paramètres → Xero → Correspondances.",
  ],
  [
    "Medusa charged {rate} % for {=tax}, but {name} is {other} % in Xero. Choose another one of {rate} % under Settings → Xero → Mapping.",
    "Medusa hat {rate} % für {=tax} berechnet, {name} ist in Xero aber {other} %. Wählen Sie einen anderen von {rate} % unter Einstellungen → Xero → Zuordnung.",
    "Medusa a facturé {rate} % pour {=tax}, mais {name} est de {other} % dans Xero. Choisissez-en un autre de {rate} % sous Paramètres → Xero → Correspondances.",
  ],
  [
    "Xero has no active tax rate of 0 % for the rounding line. Add one in Xero, then choose it for “No tax” under Settings → Xero → Mapping.",
    "Xero hat keinen aktiven Steuersatz von 0 % für die Rundungszeile. Legen Sie einen in Xero an und wählen Sie ihn dann für „Keine Steuer“ unter Einstellungen → Xero → Zuordnung.",
    "Xero n'a aucun taux de TVA actif de 0 % pour la ligne d'arrondi. Ajoutez-en un dans Xero, puis choisissez-le pour « Sans taxe » sous Paramètres → Xero → Correspondances.",
  ],
  ["is no longer in Xero", "ist nicht mehr in Xero", "n'est plus dans Xero"],
  [
    "is no longer in use in Xero",
    "wird in Xero nicht mehr verwendet",
    "n'est plus utilisé dans Xero",
  ],
  [
    "cannot be used on sales in Xero",
    "kann in Xero nicht für Verkäufe verwendet werden",
    "ne peut pas servir aux ventes dans Xero",
  ],
  ["the shipping “{title}”", "den Versand „{title}“", "la livraison « {title} »"],
  ["“{title}”", "„{title}“", "« {title} »"],
  ["products", "Produkte", "produits"],
  ["shipping", "Versandarten", "modes de livraison"],
  ["gift cards", "Geschenkkarten", "les cartes cadeaux"],
  ["store credit", "Guthaben", "le crédit client"],
  ["customers' balances", "Kundensalden", "les soldes des clients"],
  ["rounding differences", "Rundungsdifferenzen", "les écarts d'arrondi"],
  ["payments by {provider}", "Zahlungen über {provider}", "les paiements par {provider}"],
  ["the sales channel {name}", "den Vertriebskanal {name}", "le canal de vente {name}"],
  ["the order's region", "die Region der Bestellung", "la région de la commande"],
  ["lines without tax", "Zeilen ohne Steuer", "les lignes sans taxe"],
  ["the Medusa tax {tax}", "die Medusa-Steuer {tax}", "la taxe Medusa {tax}"],
]
