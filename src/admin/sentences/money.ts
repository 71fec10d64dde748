import { type Sentence } from "./sentence"

/** Why payments, refunds and credit wait, on either side. */
export const MONEY: Sentence[] = [
  ["payment", "Zahlung", "paiement"],
  ["refund", "Rückzahlung", "remboursement"],
  [
    "The {=what} of {money} is in {currency}, but the order is in {other}. Enter it in Xero by hand.",
    "Die {=what} von {money} ist in {currency}, die Bestellung aber in {other}. Tragen Sie sie von Hand in Xero ein.",
    "Le {=what} de {money} est en {currency}, mais la commande est en {other}. Saisissez-le à la main dans Xero.",
  ],
  [
    "The {=what} of {money} has no account.",
    "Die {=what} von {money} hat kein Konto.",
    "Le {=what} de {money} n'a pas de compte.",
  ],
  [
    "The {=what} of {money} waits: invoice {number} is {=state} in Xero. Approve it there, then retry.",
    "Die {=what} von {money} wartet: Rechnung {number} ist in Xero {=state}. Genehmigen Sie sie dort und versuchen Sie es dann erneut.",
    "Le {=what} de {money} attend : la facture {number} est {=state} dans Xero. Approuvez-la, puis réessayez.",
  ],
  [
    "The {=what} of {money} waits: credit note {number} is {=state} in Xero. Approve it there, then retry.",
    "Die {=what} von {money} wartet: Gutschrift {number} ist in Xero {=state}. Genehmigen Sie sie dort und versuchen Sie es dann erneut.",
    "Le {=what} de {money} attend : l'avoir {number} est {=state} dans Xero. Approuvez-le, puis réessayez.",
  ],
  ["a draft", "ein Entwurf", "un brouillon"],
  ["waiting for approval", "noch zu genehmigen", "en attente d'approbation"],
  [
    "The {=what} of {money} is not sent: {number} was settled in Xero by hand. If this money is not recorded there yet, enter it by hand.",
    "Die {=what} von {money} wird nicht gesendet: {number} wurde in Xero von Hand ausgeglichen. Ist dieses Geld dort noch nicht erfasst, tragen Sie es von Hand ein.",
    "Le {=what} de {money} n'est pas envoyé : {number} a été soldé à la main dans Xero. Si cet argent n'y est pas encore enregistré, saisissez-le à la main.",
  ],
  [
    "The payment of {money} was deleted in Xero, but the order still has it as received. {=remedy}",
    "Die Zahlung von {money} wurde in Xero gelöscht, die Bestellung hat sie aber noch als erhalten. {=remedy}",
    "Le paiement de {money} a été supprimé dans Xero, mais la commande l'a encore comme reçu. {=remedy}",
  ],
  [
    "The payment of {money} on invoice {number} was deleted in Xero, but the order still has it as received. {=remedy}",
    "Die Zahlung von {money} auf Rechnung {number} wurde in Xero gelöscht, die Bestellung hat sie aber noch als erhalten. {=remedy}",
    "Le paiement de {money} sur la facture {number} a été supprimé dans Xero, mais la commande l'a encore comme reçu. {=remedy}",
  ],
  [
    "Enter it in Xero once more, or have removed payments reversed under Settings → Xero.",
    "Tragen Sie sie in Xero noch einmal ein oder lassen Sie entfernte Zahlungen unter Einstellungen → Xero zurückbuchen.",
    "Saisissez-le de nouveau dans Xero, ou faites annuler les paiements retirés sous Paramètres → Xero.",
  ],
  [
    "It is not sent again by itself: enter it in Xero once more, for the same invoice and amount.",
    "Sie wird nicht von selbst noch einmal gesendet: Tragen Sie sie in Xero noch einmal ein, auf dieselbe Rechnung und mit demselben Betrag.",
    "Il n'est pas renvoyé de lui-même : saisissez-le de nouveau dans Xero, sur la même facture et du même montant.",
  ],
  [
    "{money} more was received than is due on the order's invoices. To show it takes a credit note, and these are switched off: switch refunds on under Settings → Xero, or enter the money in Xero by hand.",
    "Es wurden {money} mehr erhalten, als auf den Rechnungen der Bestellung offen ist. Das zu zeigen, braucht eine Gutschrift, und diese sind ausgeschaltet: Schalten Sie Rückzahlungen unter Einstellungen → Xero ein oder tragen Sie das Geld von Hand in Xero ein.",
    "{money} de plus ont été reçus que ce que doivent les factures de la commande. Le montrer demande un avoir, et ceux-ci sont désactivés : activez les remboursements sous Paramètres → Xero, ou saisissez l'argent à la main dans Xero.",
  ],
  [
    "Refunds are switched off, so a credit note over {money} is not sent: enter it in Xero by hand.",
    "Rückzahlungen sind ausgeschaltet, daher wird eine Gutschrift über {money} nicht gesendet: Tragen Sie sie von Hand in Xero ein.",
    "Les remboursements sont désactivés : un avoir de {money} n'est donc pas envoyé. Saisissez-le à la main dans Xero.",
  ],
  [
    "Refunds are switched off, so a refund of {money} is not sent: enter it in Xero by hand.",
    "Rückzahlungen sind ausgeschaltet, daher wird eine Rückzahlung von {money} nicht gesendet: Tragen Sie sie von Hand in Xero ein.",
    "Les remboursements sont désactivés : un remboursement de {money} n'est donc pas envoyé. Saisissez-le à la main dans Xero.",
  ],
  [
    "Refunds are switched off, so a credit note over {money} and a refund of {other} are not sent: enter them in Xero by hand.",
    "Rückzahlungen sind ausgeschaltet, daher werden eine Gutschrift über {money} und eine Rückzahlung von {other} nicht gesendet: Tragen Sie sie von Hand in Xero ein.",
    "Les remboursements sont désactivés : un avoir de {money} et un remboursement de {other} ne sont donc pas envoyés. Saisissez-les à la main dans Xero.",
  ],
  [
    "{money} received in Xero on {number} is not on order #{order}: the invoice was voided or deleted in Xero.",
    "{money}, in Xero auf {number} eingegangen, stehen nicht auf Bestellung #{order}: Die Rechnung wurde in Xero storniert oder gelöscht.",
    "{money} reçus dans Xero sur {number} ne sont pas sur la commande n° {order} : la facture a été annulée ou supprimée dans Xero.",
  ],
  [
    "{money} received in Xero on {number} is not on order #{order}: the order is cancelled. Give the money back, or put it on another invoice in Xero.",
    "{money}, in Xero auf {number} eingegangen, stehen nicht auf Bestellung #{order}: Die Bestellung ist storniert. Geben Sie das Geld zurück oder buchen Sie es in Xero auf eine andere Rechnung.",
    "{money} reçus dans Xero sur {number} ne sont pas sur la commande n° {order} : la commande est annulée. Rendez l'argent, ou mettez-le sur une autre facture dans Xero.",
  ],
  [
    "{money} received in Xero on {number} is not on order #{order}: the order is in {currency}.",
    "{money}, in Xero auf {number} eingegangen, stehen nicht auf Bestellung #{order}: Die Bestellung ist in {currency}.",
    "{money} reçus dans Xero sur {number} ne sont pas sur la commande n° {order} : la commande est en {currency}.",
  ],
  [
    "{money} received in Xero on {number} is not on order #{order}: only {open} is outstanding there. See whether the same money was recorded on both sides.",
    "{money}, in Xero auf {number} eingegangen, stehen nicht auf Bestellung #{order}: Dort sind nur {open} offen. Sehen Sie nach, ob dasselbe Geld auf beiden Seiten erfasst wurde.",
    "{money} reçus dans Xero sur {number} ne sont pas sur la commande n° {order} : seuls {open} y restent dus. Voyez si le même argent a été enregistré des deux côtés.",
  ],
  [
    "{money} received in Xero on {number} is not on order #{order}: {other} of it is authorised by another way of payment. Capture or cancel that in Medusa.",
    "{money}, in Xero auf {number} eingegangen, stehen nicht auf Bestellung #{order}: {other} davon sind über eine andere Zahlungsart autorisiert. Ziehen Sie diese in Medusa ein oder stornieren Sie sie.",
    "{money} reçus dans Xero sur {number} ne sont pas sur la commande n° {order} : {other} sont autorisés par un autre moyen de paiement. Capturez-le ou annulez-le dans Medusa.",
  ],
  [
    "It was removed in Xero before it was put on its order.",
    "Sie wurde in Xero entfernt, bevor sie auf ihre Bestellung gebucht wurde.",
    "Il a été retiré dans Xero avant d'être mis sur sa commande.",
  ],
  [
    "Medusa did not take the payment just now; it is tried again shortly.",
    "Medusa hat die Zahlung gerade nicht angenommen; es wird gleich noch einmal versucht.",
    "Medusa n'a pas pris le paiement à l'instant ; un nouvel essai suit bientôt.",
  ],
  [
    "Its order no longer exists in Medusa.",
    "Ihre Bestellung gibt es in Medusa nicht mehr.",
    "Sa commande n'existe plus dans Medusa.",
  ],
  [
    "The payment was removed in Xero.",
    "Die Zahlung wurde in Xero entfernt.",
    "Le paiement a été retiré dans Xero.",
  ],
  [
    "The contact of this customer was archived or merged in Xero. Restore it there, then retry.",
    "Der Kontakt dieses Kunden wurde in Xero archiviert oder zusammengeführt. Stellen Sie ihn dort wieder her und versuchen Sie es dann erneut.",
    "Le contact de ce client a été archivé ou fusionné dans Xero. Restaurez-le, puis réessayez.",
  ],
  [
    "The contact of this customer could be any of {count} contacts in Xero with the same e-mail. Merge them in Xero, or archive those that are not wanted, then retry.",
    "Der Kontakt dieses Kunden könnte jeder von {count} Kontakten in Xero mit derselben E-Mail sein. Führen Sie sie in Xero zusammen oder archivieren Sie die nicht gewünschten und versuchen Sie es dann erneut.",
    "Le contact de ce client pourrait être l'un de {count} contacts de Xero ayant le même e-mail. Fusionnez-les dans Xero, ou archivez ceux qui sont en trop, puis réessayez.",
  ],
  [
    "The contact of this customer could be any of {count} contacts in Xero with the same name. Merge them in Xero, or archive those that are not wanted, then retry.",
    "Der Kontakt dieses Kunden könnte jeder von {count} Kontakten in Xero mit demselben Namen sein. Führen Sie sie in Xero zusammen oder archivieren Sie die nicht gewünschten und versuchen Sie es dann erneut.",
    "Le contact de ce client pourrait être l'un de {count} contacts de Xero portant le même nom. Fusionnez-les dans Xero, ou archivez ceux qui sont en trop, puis réessayez.",
  ],
  [
    "The contact it is made out to is archived in Xero. Restore it there (Contacts → Archived), then retry.",
    "Der Kontakt, auf den es ausgestellt ist, ist in Xero archiviert. Stellen Sie ihn dort wieder her (Contacts → Archived) und versuchen Sie es dann erneut.",
    "Le contact auquel il est adressé est archivé dans Xero. Restaurez-le (Contacts → Archived), puis réessayez.",
  ],
]
