import { type Sentence } from "./sentence"

/** What was changed in Xero, and what accepting and restoring it does. */
export const DRIFT: Sentence[] = [
  ["deleted", "gelöscht", "supprimé"],
  ["voided", "storniert", "annulé"],
  [
    "{=paper} was {=done} in Xero. The store has it at {money}.",
    "{=paper} wurde in Xero {=done}. Der Shop hat sie mit {money}.",
    "{=paper} : document {=done} dans Xero. La boutique l'a à {money}.",
  ],
  [
    "{=paper} is no longer found in Xero. The store has it at {money}.",
    "{=paper} ist in Xero nicht mehr zu finden. Der Shop hat sie mit {money}.",
    "{=paper} : introuvable dans Xero désormais. La boutique l'a à {money}.",
  ],
  [
    "Accounts, tax rates or amounts of single lines of {=paper} were changed in Xero; it still comes to {money}.",
    "Konten, Steuersätze oder Beträge einzelner Zeilen wurden in Xero geändert ({=paper}); es bleibt bei {money}.",
    "{=paper} : des comptes, taux de TVA ou montants de lignes ont été modifiés dans Xero ; le total reste {money}.",
  ],
  [
    "The lines of {=paper} were changed in Xero: it comes to {money} there, and to {other} in the store.",
    "Die Zeilen wurden in Xero geändert ({=paper}): Dort kommt sie auf {money}, im Shop auf {other}.",
    "{=paper} : les lignes ont été modifiées dans Xero, le total y est de {money}, et de {other} dans la boutique.",
  ],
  [
    "{=paper} is dated {day} in Xero; it was sent with {other}.",
    "{=paper} trägt in Xero das Datum {day}; gesendet wurde sie mit {other}.",
    "{=paper} : datée du {day} dans Xero, envoyée avec le {other}.",
  ],
  [
    "{=paper} was sent as {number} and is called {other} in Xero.",
    "{=paper} wurde als {number} gesendet und heißt in Xero {other}.",
    "{=paper} : envoi sous le numéro {number}, devenu {other} dans Xero.",
  ],
  [
    "The reference of {=paper} was changed in Xero.",
    "Die Referenz wurde in Xero geändert ({=paper}).",
    "{=paper} : la référence a été modifiée dans Xero.",
  ],
  [
    "{=paper} is made out to another contact in Xero than it was sent to.",
    "{=paper} ist in Xero auf einen anderen Kontakt ausgestellt als beim Senden.",
    "{=paper} : le contact n'est plus dans Xero celui de l'envoi.",
  ],
  [
    "The payment of {money} on {=paper} was deleted in Xero; the store still has it.",
    "Die Zahlung von {money} wurde in Xero gelöscht ({=paper}); der Shop hat sie noch.",
    "{=paper} : le paiement de {money} a été supprimé dans Xero ; la boutique l'a encore.",
  ],
  [
    "The refund of {money} on {=paper} was deleted in Xero; the store still has it.",
    "Die Rückzahlung von {money} wurde in Xero gelöscht ({=paper}); der Shop hat sie noch.",
    "{=paper} : le remboursement de {money} a été supprimé dans Xero ; la boutique l'a encore.",
  ],
  [
    "The contact that papers of this order are made out to is archived in Xero; they wait.",
    "Der Kontakt, auf den Belege dieser Bestellung ausgestellt werden, ist in Xero archiviert; sie warten.",
    "Le contact auquel sont adressés des documents de cette commande est archivé dans Xero ; ils attendent.",
  ],
  [
    "Papers of this order wait, since Xero's books are locked.",
    "Belege dieser Bestellung warten, weil die Bücher in Xero gesperrt sind.",
    "Des documents de cette commande attendent, car les livres de Xero sont verrouillés.",
  ],
  [
    "Papers of this order wait, since Xero's books are locked up to {day}.",
    "Belege dieser Bestellung warten, weil die Bücher in Xero bis {day} gesperrt sind.",
    "Des documents de cette commande attendent, car les livres de Xero sont verrouillés jusqu'au {day}.",
  ],
  [
    "The tax rate {name} is chosen in the mapping and cannot be used in Xero any more ({status}).",
    "Der Steuersatz {name} ist in der Zuordnung gewählt und in Xero nicht mehr verwendbar ({status}).",
    "Le taux de TVA {name} est choisi dans les correspondances et n'est plus utilisable dans Xero ({status}).",
  ],
  [
    "{name} is chosen in the mapping and cannot be used in Xero any more ({status}).",
    "{name} ist in der Zuordnung gewählt und in Xero nicht mehr verwendbar ({status}).",
    "{name} est choisi dans les correspondances et n'est plus utilisable dans Xero ({status}).",
  ],
  [
    "The order should be in Xero and is not, or not wholly; nothing was about to send it.",
    "Die Bestellung sollte in Xero sein und ist es nicht oder nicht ganz; nichts war dabei, sie zu senden.",
    "La commande devrait être dans Xero et n'y est pas, ou pas entièrement ; rien n'allait l'envoyer.",
  ],
  [
    "It goes by itself once it is put right.",
    "Es geht von selbst weg, sobald es in Ordnung gebracht ist.",
    "Cela disparaît de soi-même une fois corrigé.",
  ],
  [
    "The order stays as it is in Xero, and is not sent again by itself.",
    "Die Bestellung bleibt, wie sie in Xero ist, und wird nicht von selbst noch einmal gesendet.",
    "La commande reste telle qu'elle est dans Xero, et n'est pas renvoyée d'elle-même.",
  ],
  [
    "The document stays as it is in Xero, and what changes on the order later is booked beside it.",
    "Der Beleg bleibt, wie er in Xero ist, und was sich an der Bestellung später ändert, wird daneben gebucht.",
    "Le document reste tel qu'il est dans Xero, et ce qui change ensuite sur la commande est comptabilisé à côté.",
  ],
  [
    "Xero's date counts from now on.",
    "Von jetzt an gilt das Datum in Xero.",
    "La date de Xero fait foi désormais.",
  ],
  [
    "Xero's number counts from now on.",
    "Von jetzt an gilt die Nummer in Xero.",
    "Le numéro de Xero fait foi désormais.",
  ],
  ["Xero's reference stays.", "Die Referenz in Xero bleibt.", "La référence de Xero reste."],
  ["Xero's contact stays.", "Der Kontakt in Xero bleibt.", "Le contact de Xero reste."],
  [
    "Xero stays without it, and it is not sent again.",
    "In Xero bleibt es dabei, und sie wird nicht noch einmal gesendet.",
    "Xero reste sans lui, et il n'est pas renvoyé.",
  ],
  [
    "You are not told of it again; the papers wait on.",
    "Es wird Ihnen nicht noch einmal gemeldet; die Belege warten weiter.",
    "Ce n'est plus signalé ; les documents continuent d'attendre.",
  ],
  [
    "You are not told of it again; what needs the account waits on.",
    "Es wird Ihnen nicht noch einmal gemeldet; was das Konto braucht, wartet weiter.",
    "Ce n'est plus signalé ; ce qui a besoin du compte continue d'attendre.",
  ],
  [
    "You are not told of it again; what needs the tax rate waits on.",
    "Es wird Ihnen nicht noch einmal gemeldet; was den Steuersatz braucht, wartet weiter.",
    "Ce n'est plus signalé ; ce qui a besoin du taux de TVA continue d'attendre.",
  ],
  [
    "You are not told of it again.",
    "Es wird Ihnen nicht noch einmal gemeldet.",
    "Ce n'est plus signalé.",
  ],
  [
    "A new document is made in Xero under the order's next number, for what the store has.",
    "In Xero entsteht ein neuer Beleg unter der nächsten Nummer der Bestellung, mit dem Stand des Shops.",
    "Un nouveau document est créé dans Xero sous le numéro suivant de la commande, avec ce qu'a la boutique.",
  ],
  [
    "The document is sent once more as the store has it.",
    "Der Beleg wird noch einmal gesendet, wie der Shop ihn hat.",
    "Le document est renvoyé tel que la boutique l'a.",
  ],
  [
    "The document is sent once more as the store has it, to its first contact.",
    "Der Beleg wird noch einmal gesendet, wie der Shop ihn hat, an seinen ersten Kontakt.",
    "Le document est renvoyé tel que la boutique l'a, à son premier contact.",
  ],
  [
    "It is sent to Xero once more.",
    "Sie wird noch einmal an Xero gesendet.",
    "Il est renvoyé à Xero.",
  ],
  [
    "The order is sent now.",
    "Die Bestellung wird jetzt gesendet.",
    "La commande est envoyée maintenant.",
  ],
  [
    "Restore the account in Xero, or choose another under Settings → Xero → Mapping. This goes by itself then.",
    "Stellen Sie das Konto in Xero wieder her oder wählen Sie ein anderes unter Einstellungen → Xero → Zuordnung. Dann geht dies von selbst weg.",
    "Restaurez le compte dans Xero, ou choisissez-en un autre sous Paramètres → Xero → Correspondances. Cela disparaît alors de soi-même.",
  ],
  [
    "Restore the tax rate in Xero, or choose another under Settings → Xero → Mapping. This goes by itself then.",
    "Stellen Sie den Steuersatz in Xero wieder her oder wählen Sie einen anderen unter Einstellungen → Xero → Zuordnung. Dann geht dies von selbst weg.",
    "Restaurez le taux de TVA dans Xero, ou choisissez-en un autre sous Paramètres → Xero → Correspondances. Cela disparaît alors de soi-même.",
  ],
  [
    "Restore the contact in Xero under Contacts → Archived. This goes by itself then.",
    "Stellen Sie den Kontakt in Xero unter Contacts → Archived wieder her. Dann geht dies von selbst weg.",
    "Restaurez le contact dans Xero sous Contacts → Archived. Cela disparaît alors de soi-même.",
  ],
  [
    "Have the lock date moved in Xero, or choose the first open day under Settings → Xero. This goes by itself then.",
    "Lassen Sie das Sperrdatum in Xero verschieben oder wählen Sie den ersten offenen Tag unter Einstellungen → Xero. Dann geht dies von selbst weg.",
    "Faites déplacer la date de verrouillage dans Xero, ou choisissez le premier jour ouvert sous Paramètres → Xero. Cela disparaît alors de soi-même.",
  ],
  [
    "Payments are switched off under Settings → Xero. Switch them on, or enter it in Xero by hand.",
    "Zahlungen sind unter Einstellungen → Xero ausgeschaltet. Schalten Sie sie ein oder tragen Sie sie von Hand in Xero ein.",
    "Les paiements sont désactivés sous Paramètres → Xero. Activez-les, ou saisissez-le à la main dans Xero.",
  ],
  [
    "Invoices are switched off under Settings → Xero. Switch them on, then try again.",
    "Rechnungen sind unter Einstellungen → Xero ausgeschaltet. Schalten Sie sie ein und versuchen Sie es dann erneut.",
    "Les factures sont désactivées sous Paramètres → Xero. Activez-les, puis réessayez.",
  ],
  [
    "Correct it in Xero by hand, or accept the change.",
    "Berichtigen Sie es von Hand in Xero oder übernehmen Sie die Änderung.",
    "Corrigez-le à la main dans Xero, ou acceptez le changement.",
  ],
  [
    "It is not in Xero any more, so there is nothing to change.",
    "Es ist nicht mehr in Xero, daher gibt es nichts zu ändern.",
    "Il n'est plus dans Xero : il n'y a rien à modifier.",
  ],
  [
    "Credit note {number} cannot be changed from here once it was sent. Correct it in Xero by hand, or accept the change.",
    "Gutschrift {number} kann von hier aus nicht mehr geändert werden, seit sie gesendet wurde. Berichtigen Sie sie von Hand in Xero oder übernehmen Sie die Änderung.",
    "L'avoir {number} ne peut plus être modifié d'ici une fois envoyé. Corrigez-le à la main dans Xero, ou acceptez le changement.",
  ],
  [
    "Invoice {number} is dated in a period that is locked in Xero. Correct it in Xero by hand, or accept the change.",
    "Rechnung {number} liegt in einem Zeitraum, der in Xero gesperrt ist. Berichtigen Sie sie von Hand in Xero oder übernehmen Sie die Änderung.",
    "La facture {number} est datée dans une période verrouillée dans Xero. Corrigez-la à la main dans Xero, ou acceptez le changement.",
  ],
  [
    "Money stands on invoice {number}, so Xero takes no changes of it from here. Correct it in Xero by hand, or accept the change.",
    "Auf Rechnung {number} steht Geld, daher nimmt Xero von hier aus keine Änderung an. Berichtigen Sie sie von Hand in Xero oder übernehmen Sie die Änderung.",
    "De l'argent est imputé sur la facture {number} : Xero n'accepte donc pas de la modifier d'ici. Corrigez-la à la main dans Xero, ou acceptez le changement.",
  ],
  [
    "Invoice {number} cannot be changed any more, since a further one was made after it. Correct it in Xero by hand, or accept the change.",
    "Rechnung {number} kann nicht mehr geändert werden, weil danach eine weitere entstand. Berichtigen Sie sie von Hand in Xero oder übernehmen Sie die Änderung.",
    "La facture {number} ne peut plus être modifiée, car une autre a été créée après elle. Corrigez-la à la main dans Xero, ou acceptez le changement.",
  ],
  [
    "Its order is being sent just now. Try again in a moment.",
    "Ihre Bestellung wird gerade gesendet. Versuchen Sie es gleich noch einmal.",
    "Sa commande est en cours d'envoi. Réessayez dans un instant.",
  ],
  ["There is no such difference.", "Diese Abweichung gibt es nicht.", "Cet écart n'existe pas."],
  ["accepted", "übernommen", "accepté"],
  ["to be restored", "wird wiederhergestellt", "à restaurer"],
]
