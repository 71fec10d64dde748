import { type Sentence } from "./sentence"

/** What the mapping page says: names of what is mapped, proposals, what is wrong with a choice. */
export const MAPPING: Sentence[] = [
  ["All products", "Alle Produkte", "Tous les produits"],
  ["All shipping", "Alle Versandarten", "Toutes les livraisons"],
  ["No tax", "Keine Steuer", "Sans taxe"],
  ["Rounding differences", "Rundungsdifferenzen", "Écarts d'arrondi"],
  [
    "Gift cards sold and redeemed",
    "Verkaufte und eingelöste Geschenkkarten",
    "Cartes cadeaux vendues et utilisées",
  ],
  ["Store credit", "Guthaben", "Crédit client"],
  ["Gift cards", "Geschenkkarten", "Cartes cadeaux"],
  [
    "Customers' balances (money that no sale stands behind)",
    "Kundensalden (Geld, hinter dem kein Verkauf steht)",
    "Soldes des clients (argent sans vente correspondante)",
  ],
  ["Manual payment ({id})", "Manuelle Zahlung ({id})", "Paiement manuel ({id})"],
  ["{name} ({rate} % in all)", "{name} (insgesamt {rate} %)", "{name} ({rate} % en tout)"],
  [
    "{name} ({rate} % in all), {country}",
    "{name} (insgesamt {rate} %), {country}",
    "{name} ({rate} % en tout), {country}",
  ],
  [
    "Choose the account for sales; invoices wait until then.",
    "Wählen Sie das Konto für Verkäufe; Rechnungen warten so lange.",
    "Choisissez le compte des ventes ; les factures attendent jusque-là.",
  ],
  [
    "Choose the account for shipping; invoices with shipping wait until then.",
    "Wählen Sie das Konto für Versand; Rechnungen mit Versand warten so lange.",
    "Choisissez le compte de livraison ; les factures avec livraison attendent jusque-là.",
  ],
  [
    "Choose the Xero tax rate; invoices with this tax wait until then.",
    "Wählen Sie den Xero-Steuersatz; Rechnungen mit dieser Steuer warten so lange.",
    "Choisissez le taux de TVA Xero ; les factures avec cette taxe attendent jusque-là.",
  ],
  [
    "Choose the account that this provider pays into; its payments wait until then.",
    "Wählen Sie das Konto, auf das dieser Anbieter auszahlt; seine Zahlungen warten so lange.",
    "Choisissez le compte que ce prestataire crédite ; ses paiements attendent jusque-là.",
  ],
  [
    "Choose the account for rounding differences.",
    "Wählen Sie das Konto für Rundungsdifferenzen.",
    "Choisissez le compte des écarts d'arrondi.",
  ],
  [
    "Choose a liability account; what is owed there waits until then.",
    "Wählen Sie ein Verbindlichkeitskonto; was dorthin gehört, wartet so lange.",
    "Choisissez un compte de passif ; ce qui y est dû attend jusque-là.",
  ],
  [
    "Choose a tracking option.",
    "Wählen Sie eine Tracking-Option.",
    "Choisissez une option de suivi.",
  ],
  ["Choose the number of days.", "Wählen Sie die Zahl der Tage.", "Choisissez le nombre de jours."],
  [
    "Choose a whole number of days from 0 to {most}.",
    "Wählen Sie eine ganze Zahl von Tagen von 0 bis {most}.",
    "Choisissez un nombre entier de jours, de 0 à {most}.",
  ],
  [
    "The tracking option is archived in Xero or no longer there. Restore it there, or choose another.",
    "Die Tracking-Option ist in Xero archiviert oder nicht mehr da. Stellen Sie sie dort wieder her oder wählen Sie eine andere.",
    "L'option de suivi est archivée dans Xero ou n'y est plus. Restaurez-la, ou choisissez-en une autre.",
  ],
  [
    "{account} is no liability account; what the shop owes belongs on one. Choose another.",
    "{account} ist kein Verbindlichkeitskonto; was der Shop schuldet, gehört auf eines. Wählen Sie ein anderes.",
    "{account} n'est pas un compte de passif ; ce que la boutique doit en demande un. Choisissez-en un autre.",
  ],
  [
    "{account} takes no payments, so nothing can be redeemed from it. Tick “Enable payments to this account” in Xero's chart of accounts, or choose another account.",
    "{account} nimmt keine Zahlungen an, sodass daraus nichts eingelöst werden kann. Kreuzen Sie im Kontenplan von Xero „Enable payments to this account“ an oder wählen Sie ein anderes Konto.",
    "{account} n'accepte pas de paiements, rien ne peut donc y être utilisé. Cochez « Enable payments to this account » dans le plan comptable de Xero, ou choisissez un autre compte.",
  ],
  [
    "The account is no longer in Xero. Choose another.",
    "Das Konto gibt es in Xero nicht mehr. Wählen Sie ein anderes.",
    "Le compte n'existe plus dans Xero. Choisissez-en un autre.",
  ],
  [
    "The account {account} is archived in Xero. Restore it there, or choose another.",
    "Das Konto {account} ist in Xero archiviert. Stellen Sie es dort wieder her oder wählen Sie ein anderes.",
    "Le compte {account} est archivé dans Xero. Restaurez-le, ou choisissez-en un autre.",
  ],
  [
    "The tax rate {name} is no longer in use in Xero. Choose another.",
    "Der Steuersatz {name} wird in Xero nicht mehr verwendet. Wählen Sie einen anderen.",
    "Le taux de TVA {name} n'est plus utilisé dans Xero. Choisissez-en un autre.",
  ],
  [
    "Medusa charges {rate} %, but {name} is {other} % in Xero. Choose a rate of {rate} %.",
    "Medusa berechnet {rate} %, {name} ist in Xero aber {other} %. Wählen Sie einen Satz von {rate} %.",
    "Medusa facture {rate} %, mais {name} est de {other} % dans Xero. Choisissez un taux de {rate} %.",
  ],
  [
    "“{source}” is nothing that a mapping of kind {kind} can be for.",
    "„{source}“ ist nichts, wofür eine Zuordnung der Art {kind} gelten kann.",
    "« {source} » ne peut pas être l'objet d'une correspondance de type {kind}.",
  ],
  [
    "The choice for {source} is not right: {=trouble}",
    "Die Wahl für {source} ist nicht richtig: {=trouble}",
    "Le choix pour {source} n'est pas valable : {=trouble}",
  ],
  [
    "Xero has no tax rate {target}. Read Xero's settings again, then choose another.",
    "Xero hat keinen Steuersatz {target}. Lesen Sie die Einstellungen von Xero neu und wählen Sie dann einen anderen.",
    "Xero n'a pas de taux de TVA {target}. Relisez les réglages de Xero, puis choisissez-en un autre.",
  ],
  [
    "Xero has no tracking option {target} in use. Read Xero's settings again, then choose another.",
    "Xero hat keine Tracking-Option {target} in Verwendung. Lesen Sie die Einstellungen von Xero neu und wählen Sie dann eine andere.",
    "Xero n'a pas d'option de suivi {target} en usage. Relisez les réglages de Xero, puis choisissez-en une autre.",
  ],
  [
    "Xero has no account {target}. Read Xero's settings again, then choose another.",
    "Xero hat kein Konto {target}. Lesen Sie die Einstellungen von Xero neu und wählen Sie dann ein anderes.",
    "Xero n'a pas de compte {target}. Relisez les réglages de Xero, puis choisissez-en un autre.",
  ],
  [
    "{account} is the usual account for sales in Xero.",
    "{account} ist das übliche Konto für Verkäufe in Xero.",
    "{account} est le compte de ventes habituel de Xero.",
  ],
  [
    "{account} is the first income account of the chart.",
    "{account} ist das erste Erlöskonto des Kontenplans.",
    "{account} est le premier compte de produits du plan comptable.",
  ],
  [
    "{account} says by its name that it is for shipping.",
    "{account} sagt schon mit seinem Namen, dass es für Versand ist.",
    "{account} indique par son nom qu'il sert à la livraison.",
  ],
  [
    "No income account is named for shipping, so it goes to {account} like sales.",
    "Kein Erlöskonto ist nach Versand benannt, daher geht er wie Verkäufe auf {account}.",
    "Aucun compte de produits ne porte le nom de la livraison : elle va sur {account}, comme les ventes.",
  ],
  [
    "{account} is a liability, and its name says so.",
    "{account} ist eine Verbindlichkeit, und sein Name sagt es.",
    "{account} est un passif, et son nom le dit.",
  ],
  [
    "{account} names the provider and takes payments.",
    "{account} nennt den Anbieter und nimmt Zahlungen an.",
    "{account} nomme le prestataire et accepte les paiements.",
  ],
  [
    "{account} is a clearing account that takes payments.",
    "{account} ist ein Verrechnungskonto, das Zahlungen annimmt.",
    "{account} est un compte d'attente qui accepte les paiements.",
  ],
  [
    "No clearing account takes payments, so it is the first bank account, {account}.",
    "Kein Verrechnungskonto nimmt Zahlungen an, daher ist es das erste Bankkonto, {account}.",
    "Aucun compte d'attente n'accepte les paiements : c'est donc le premier compte bancaire, {account}.",
  ],
  [
    "{account} is the account that Xero keeps for rounding.",
    "{account} ist das Konto, das Xero für Rundungen führt.",
    "{account} est le compte que Xero tient pour les arrondis.",
  ],
  [
    "{name} is a rate of 0 % for sales without tax.",
    "{name} ist ein Satz von 0 % für Verkäufe ohne Steuer.",
    "{name} est un taux de 0 % pour les ventes sans taxe.",
  ],
  [
    "{name} is {rate} % in Xero, as {tax} is in Medusa.",
    "{name} ist in Xero {rate} %, wie {tax} in Medusa.",
    "{name} est de {rate} % dans Xero, comme {tax} dans Medusa.",
  ],
]
