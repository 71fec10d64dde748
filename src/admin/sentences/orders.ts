import { type Sentence } from "./sentence"

/** Why an order or a customer stays out of the books or waits. */
export const ORDERS: Sentence[] = [
  [
    "{=paper} was voided or deleted in Xero, and is not sent again.",
    "{=paper} wurde in Xero storniert oder gelöscht und wird nicht noch einmal gesendet.",
    "{=paper} : document annulé ou supprimé dans Xero, il n'est pas renvoyé.",
  ],
  ["Invoice {number}", "Rechnung {number}", "Facture {number}"],
  ["Credit note {number}", "Gutschrift {number}", "Avoir {number}"],
  [
    "Draft orders are not sent.",
    "Bestellungsentwürfe werden nicht gesendet.",
    "Les brouillons de commande ne sont pas envoyés.",
  ],
  [
    "The order was placed before the start date {day}.",
    "Die Bestellung wurde vor dem Startdatum {day} aufgegeben.",
    "La commande a été passée avant la date de début {day}.",
  ],
  [
    "Invoices are switched off under Settings → Xero.",
    "Rechnungen sind unter Einstellungen → Xero ausgeschaltet.",
    "Les factures sont désactivées sous Paramètres → Xero.",
  ],
  [
    "Payments are switched off under Settings → Xero.",
    "Zahlungen sind unter Einstellungen → Xero ausgeschaltet.",
    "Les paiements sont désactivés sous Paramètres → Xero.",
  ],
  [
    "Customers are switched off under Settings → Xero.",
    "Kunden sind unter Einstellungen → Xero ausgeschaltet.",
    "Les clients sont désactivés sous Paramètres → Xero.",
  ],
  ["The order has no lines.", "Die Bestellung hat keine Zeilen.", "La commande n'a aucune ligne."],
  [
    "The order was cancelled before it was sent.",
    "Die Bestellung wurde storniert, bevor sie gesendet wurde.",
    "La commande a été annulée avant d'être envoyée.",
  ],
  [
    "It no longer exists in Medusa, or does not exist yet.",
    "Es gibt sie in Medusa nicht mehr oder noch nicht.",
    "Cela n'existe plus dans Medusa, ou pas encore.",
  ],
  [
    "It is not paid in full yet; orders are sent once they are.",
    "Sie ist noch nicht ganz bezahlt; Bestellungen werden gesendet, sobald sie es sind.",
    "Elle n'est pas encore entièrement payée ; les commandes sont envoyées dès qu'elles le sont.",
  ],
  [
    "It is not fulfilled yet; orders are sent once all of their items are.",
    "Sie ist noch nicht ausgeliefert; Bestellungen werden gesendet, sobald es alle ihre Artikel sind.",
    "Elle n'est pas encore traitée ; les commandes sont envoyées dès que tous leurs articles le sont.",
  ],
  [
    "It is not completed yet; orders are sent once they are.",
    "Sie ist noch nicht abgeschlossen; Bestellungen werden gesendet, sobald sie es sind.",
    "Elle n'est pas encore terminée ; les commandes sont envoyées dès qu'elles le sont.",
  ],
  [
    "Its sales channel “{name}” is not sent.",
    "Ihr Vertriebskanal „{name}“ wird nicht gesendet.",
    "Son canal de vente « {name} » n'est pas envoyé.",
  ],
  [
    "It has no sales channel that is sent.",
    "Sie hat keinen Vertriebskanal, der gesendet wird.",
    "Elle n'a aucun canal de vente qui soit envoyé.",
  ],
  [
    "The customer is in none of the customer groups that are sent.",
    "Der Kunde ist in keiner der Kundengruppen, die gesendet werden.",
    "Le client n'est dans aucun des groupes de clients envoyés.",
  ],
  [
    "Guests are sent with their orders.",
    "Gäste werden mit ihren Bestellungen gesendet.",
    "Les invités sont envoyés avec leurs commandes.",
  ],
  [
    "The customer registered before the start date {day}, and is sent with the next order.",
    "Der Kunde hat sich vor dem Startdatum {day} registriert und wird mit der nächsten Bestellung gesendet.",
    "Le client s'est inscrit avant la date de début {day} ; il est envoyé avec sa prochaine commande.",
  ],
  [
    "The order was cancelled, but {money} of what was received has not been given back: it stands in Xero as credit of the customer.",
    "Die Bestellung wurde storniert, aber {money} des erhaltenen Geldes wurden nicht zurückgegeben: Sie stehen in Xero als Guthaben des Kunden.",
    "La commande a été annulée, mais {money} de l'argent reçu n'ont pas été rendus : ils figurent dans Xero au crédit du client.",
  ],
  [
    "The order was cancelled, and {money} more was given back than received: the customer owes it.",
    "Die Bestellung wurde storniert, und es wurden {money} mehr zurückgegeben als erhalten: Der Kunde schuldet sie.",
    "La commande a été annulée, et {money} de plus ont été rendus que reçus : le client les doit.",
  ],
  [
    "The order is in {currency}, a currency that the Xero organisation does not have. Add it in Xero (Settings → Currencies), then retry.",
    "Die Bestellung ist in {currency}, einer Währung, die die Xero-Organisation nicht hat. Fügen Sie sie in Xero hinzu (Settings → Currencies) und versuchen Sie es dann erneut.",
    "La commande est en {currency}, une devise que l'organisation Xero n'a pas. Ajoutez-la dans Xero (Settings → Currencies), puis réessayez.",
  ],
  [
    "The order comes to {money}, and Xero takes no invoice below zero. Look at the order's discounts, or enter it in Xero by hand.",
    "Die Bestellung kommt auf {money}, und Xero nimmt keine Rechnung unter null. Sehen Sie sich die Rabatte der Bestellung an oder tragen Sie sie von Hand in Xero ein.",
    "La commande s'élève à {money}, et Xero n'accepte pas de facture négative. Regardez les remises de la commande, ou saisissez-la à la main dans Xero.",
  ],
  [
    "The lines of the order cannot be made to add up to its total of {total} with {tax} tax in Xero. Enter this order in Xero by hand.",
    "Die Zeilen der Bestellung lassen sich in Xero nicht so setzen, dass sie ihre Summe von {total} mit {tax} Steuer ergeben. Tragen Sie diese Bestellung von Hand in Xero ein.",
    "Les lignes de la commande ne peuvent pas donner dans Xero son total de {total} avec {tax} de taxe. Saisissez cette commande à la main dans Xero.",
  ],
  [
    "The order's lines come to a total of {money}, but Medusa says {other}.",
    "Die Zeilen der Bestellung ergeben eine Summe von {money}, Medusa sagt aber {other}.",
    "Les lignes de la commande donnent un total de {money}, mais Medusa indique {other}.",
  ],
  [
    "The order's lines come to a tax of {money}, but Medusa says {other}.",
    "Die Zeilen der Bestellung ergeben eine Steuer von {money}, Medusa sagt aber {other}.",
    "Les lignes de la commande donnent une taxe de {money}, mais Medusa indique {other}.",
  ],
  [
    "Nothing is posted until both agree: look at the order's lines in Medusa, then retry.",
    "Nichts wird gebucht, bis beide übereinstimmen: Sehen Sie sich die Zeilen der Bestellung in Medusa an und versuchen Sie es dann erneut.",
    "Rien n'est comptabilisé tant que les deux ne concordent pas : regardez les lignes de la commande dans Medusa, puis réessayez.",
  ],
  [
    "A charge of {money} stands on order #{number}, which has no goods whose account and tax it could take. Take it off the order, or enter it in Xero by hand.",
    "Auf Bestellung #{number} steht ein Aufschlag von {money}, und sie hat keine Waren, deren Konto und Steuer er nehmen könnte. Nehmen Sie ihn von der Bestellung oder tragen Sie ihn von Hand in Xero ein.",
    "Un supplément de {money} figure sur la commande n° {number}, qui n'a aucun article dont il pourrait prendre le compte et la taxe. Retirez-le de la commande, ou saisissez-le à la main dans Xero.",
  ],
  [
    "{=paper} stands in Xero at {total} with {tax} tax, but should come to {meant} with {meant_tax} tax. Correct it in Xero.",
    "{=paper} steht in Xero mit {total} und {tax} Steuer, müsste aber auf {meant} mit {meant_tax} Steuer kommen. Berichtigen Sie sie in Xero.",
    "{=paper} : {total} avec {tax} de taxe dans Xero, au lieu de {meant} avec {meant_tax} de taxe. Corrigez ce document dans Xero.",
  ],
  [
    "The total is {money} in Xero but {other} in Medusa. Open the document in Xero and see what differs.",
    "Die Summe ist in Xero {money}, in Medusa aber {other}. Öffnen Sie den Beleg in Xero und sehen Sie nach, was abweicht.",
    "Le total est de {money} dans Xero mais de {other} dans Medusa. Ouvrez le document dans Xero et voyez ce qui diffère.",
  ],
  [
    "The tax is {money} in Xero but {other} in Medusa. Open the document in Xero and see what differs.",
    "Die Steuer ist in Xero {money}, in Medusa aber {other}. Öffnen Sie den Beleg in Xero und sehen Sie nach, was abweicht.",
    "La taxe est de {money} dans Xero mais de {other} dans Medusa. Ouvrez le document dans Xero et voyez ce qui diffère.",
  ],
  [
    "The total is {money} in Xero but {other} in Medusa, and the tax is {tax} in Xero but {other_tax} in Medusa. Open the document in Xero and see what differs.",
    "Die Summe ist in Xero {money}, in Medusa aber {other}, und die Steuer ist in Xero {tax}, in Medusa aber {other_tax}. Öffnen Sie den Beleg in Xero und sehen Sie nach, was abweicht.",
    "Le total est de {money} dans Xero mais de {other} dans Medusa, et la taxe de {tax} dans Xero mais de {other_tax} dans Medusa. Ouvrez le document dans Xero et voyez ce qui diffère.",
  ],
  [
    "{=what} is dated {day}, and Xero's books are locked up to {lock}. Ask your accountant to move the lock date in Xero (Settings → Advanced → Financial settings), then retry.",
    "{=what} trägt das Datum {day}, und die Bücher in Xero sind bis {lock} gesperrt. Bitten Sie Ihre Buchhaltung, das Sperrdatum in Xero zu verschieben (Settings → Advanced → Financial settings), und versuchen Sie es dann erneut.",
    "{=what} : la date est le {day}, et les livres de Xero sont verrouillés jusqu'au {lock}. Demandez à votre comptable de déplacer la date de verrouillage dans Xero (Settings → Advanced → Financial settings), puis réessayez.",
  ],
  [
    "The payment of {money} on {number}",
    "Die Zahlung von {money} auf {number}",
    "Le paiement de {money} sur {number}",
  ],
  [
    "The refund of {money} on {number}",
    "Die Rückzahlung von {money} auf {number}",
    "Le remboursement de {money} sur {number}",
  ],
  [
    "The credit of {number} on invoice {invoice}",
    "Die Verrechnung von {number} mit Rechnung {invoice}",
    "L'imputation de {number} sur la facture {invoice}",
  ],
  [
    "Xero already has another quote with the number {number}. Give that one a different number, then retry.",
    "Xero hat schon ein anderes Angebot mit der Nummer {number}. Geben Sie jenem eine andere Nummer und versuchen Sie es dann erneut.",
    "Xero a déjà un autre devis portant le numéro {number}. Donnez-lui un autre numéro, puis réessayez.",
  ],
  [
    "Xero already has another invoice with the number {number}. Choose a different invoice number prefix under Settings → Xero, then retry.",
    "Xero hat schon eine andere Rechnung mit der Nummer {number}. Wählen Sie unter Einstellungen → Xero ein anderes Präfix für Rechnungsnummern und versuchen Sie es dann erneut.",
    "Xero a déjà une autre facture portant le numéro {number}. Choisissez un autre préfixe de facture sous Paramètres → Xero, puis réessayez.",
  ],
  [
    "Xero already has another credit note with the number {number}. Choose a different credit note number prefix under Settings → Xero, then retry.",
    "Xero hat schon eine andere Gutschrift mit der Nummer {number}. Wählen Sie unter Einstellungen → Xero ein anderes Präfix für Gutschriftsnummern und versuchen Sie es dann erneut.",
    "Xero a déjà un autre avoir portant le numéro {number}. Choisissez un autre préfixe d'avoir sous Paramètres → Xero, puis réessayez.",
  ],
  [
    "It waits for a document that is not in Xero yet.",
    "Es wartet auf einen Beleg, der noch nicht in Xero ist.",
    "Cela attend un document qui n'est pas encore dans Xero.",
  ],
  [
    "The organisation is not connected.",
    "Die Organisation ist nicht verbunden.",
    "L'organisation n'est pas connectée.",
  ],
  [
    "The sync is switched off.",
    "Die Synchronisierung ist ausgeschaltet.",
    "La synchronisation est désactivée.",
  ],
]
