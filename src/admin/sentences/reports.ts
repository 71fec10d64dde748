import { type Sentence } from "./sentence"

/** Which invoice is an order's, and why a report's figures differ. */
export const REPORTS: Sentence[] = [
  [
    "Invoice {number} in Xero names this order. Say on the order's page whether to take it or to send a new one.",
    "Rechnung {number} in Xero nennt diese Bestellung. Sagen Sie auf der Seite der Bestellung, ob sie übernommen oder eine neue gesendet werden soll.",
    "La facture {number} de Xero nomme cette commande. Indiquez sur la page de la commande s'il faut la reprendre ou en envoyer une nouvelle.",
  ],
  [
    "Invoice {number} in Xero names this order but has {tax} tax; the order has {other}. Say on the order's page whether to take it or to send a new one.",
    "Rechnung {number} in Xero nennt diese Bestellung, hat aber {tax} Steuer; die Bestellung hat {other}. Sagen Sie auf der Seite der Bestellung, ob sie übernommen oder eine neue gesendet werden soll.",
    "La facture {number} de Xero nomme cette commande mais porte {tax} de taxe ; la commande en a {other}. Indiquez sur la page de la commande s'il faut la reprendre ou en envoyer une nouvelle.",
  ],
  [
    "Invoice {number} in Xero names this order but comes to {total}; the order comes to {other}. Say on the order's page whether to take it or to send a new one.",
    "Rechnung {number} in Xero nennt diese Bestellung, kommt aber auf {total}; die Bestellung kommt auf {other}. Sagen Sie auf der Seite der Bestellung, ob sie übernommen oder eine neue gesendet werden soll.",
    "La facture {number} de Xero nomme cette commande mais s'élève à {total} ; la commande, à {other}. Indiquez sur la page de la commande s'il faut la reprendre ou en envoyer une nouvelle.",
  ],
  [
    "Several invoices in Xero name this order: {list}. Say on the order's page which one to take, or to send a new one.",
    "Mehrere Rechnungen in Xero nennen diese Bestellung: {list}. Sagen Sie auf der Seite der Bestellung, welche übernommen oder ob eine neue gesendet werden soll.",
    "Plusieurs factures de Xero nomment cette commande : {list}. Indiquez sur la page de la commande laquelle reprendre, ou s'il faut en envoyer une nouvelle.",
  ],
  [
    "Invoice {number} in Xero names this order, and another order of the same total. Say on the order's page whether to take it or to send a new one.",
    "Rechnung {number} in Xero nennt diese Bestellung und eine andere mit derselben Summe. Sagen Sie auf der Seite der Bestellung, ob sie übernommen oder eine neue gesendet werden soll.",
    "La facture {number} de Xero nomme cette commande, et une autre du même total. Indiquez sur la page de la commande s'il faut la reprendre ou en envoyer une nouvelle.",
  ],
  [
    "Invoice {number} in Xero names this order, but stands for another order already. Say on the order's page that a new one is to be sent, or correct the invoice's reference in Xero.",
    "Rechnung {number} in Xero nennt diese Bestellung, steht aber schon für eine andere. Sagen Sie auf der Seite der Bestellung, dass eine neue gesendet werden soll, oder berichtigen Sie die Referenz der Rechnung in Xero.",
    "La facture {number} de Xero nomme cette commande, mais correspond déjà à une autre. Indiquez sur la page de la commande qu'il faut en envoyer une nouvelle, ou corrigez la référence de la facture dans Xero.",
  ],
  [
    "Invoice {number} in Xero bears this order's number and comes to the same, but is made out to somebody with another e-mail. Say on the order's page whether to take it or to send a new one.",
    "Rechnung {number} in Xero trägt die Nummer dieser Bestellung und kommt auf dasselbe, ist aber auf jemanden mit einer anderen E-Mail ausgestellt. Sagen Sie auf der Seite der Bestellung, ob sie übernommen oder eine neue gesendet werden soll.",
    "La facture {number} de Xero porte le numéro de cette commande et le même total, mais est adressée à quelqu'un dont l'e-mail est autre. Indiquez sur la page de la commande s'il faut la reprendre ou en envoyer une nouvelle.",
  ],
  [
    "Invoice {number} in Xero names this order, of which {money} went back since. Where Xero has a credit note for that too, void that one first: a new one is sent. Say on the order's page whether to take it or to send a new one.",
    "Rechnung {number} in Xero nennt diese Bestellung, von der seither {money} zurückgingen. Hat Xero auch dafür eine Gutschrift, stornieren Sie diese zuerst: Eine neue wird gesendet. Sagen Sie auf der Seite der Bestellung, ob die Rechnung übernommen oder eine neue gesendet werden soll.",
    "La facture {number} de Xero nomme cette commande, dont {money} ont été rendus depuis. Si Xero a aussi un avoir pour cela, annulez-le d'abord : un nouveau est envoyé. Indiquez sur la page de la commande s'il faut reprendre la facture ou en envoyer une nouvelle.",
  ],
  [
    "Invoice {number} in Xero names this order and has {money} of credit on it. Say on the order's page whether to take it or to send a new one.",
    "Rechnung {number} in Xero nennt diese Bestellung, und {money} sind darauf gutgeschrieben. Sagen Sie auf der Seite der Bestellung, ob sie übernommen oder eine neue gesendet werden soll.",
    "La facture {number} de Xero nomme cette commande et porte {money} d'avoirs imputés. Indiquez sur la page de la commande s'il faut la reprendre ou en envoyer une nouvelle.",
  ],
  [
    "This invoice cannot be taken for the order: it does not name it, is in another currency, was voided, or stands for another order. Look at the order again.",
    "Diese Rechnung kann nicht für die Bestellung übernommen werden: Sie nennt sie nicht, ist in einer anderen Währung, wurde storniert oder steht für eine andere Bestellung. Sehen Sie sich die Bestellung noch einmal an.",
    "Cette facture ne peut pas être reprise pour la commande : elle ne la nomme pas, est dans une autre devise, a été annulée, ou correspond à une autre commande. Regardez la commande de nouveau.",
  ],
  [
    "Xero rounds the lines of {number} otherwise.",
    "Xero rundet die Zeilen von {number} anders.",
    "Xero arrondit autrement les lignes de {number}.",
  ],
  [
    "{number} was dated {day} when it was sent, and is dated {other} in Xero.",
    "{number} trug beim Senden das Datum {day} und trägt in Xero {other}.",
    "{number} était datée du {day} à l'envoi, et du {other} dans Xero.",
  ],
  [
    "The payment was dated {day} when it was sent, and is dated {other} in Xero.",
    "Die Zahlung trug beim Senden das Datum {day} und trägt in Xero {other}.",
    "Le paiement était daté du {day} à l'envoi, et du {other} dans Xero.",
  ],
  [
    "The {=what} {number} was deleted in Xero, and is not sent again.",
    "Die {=what} {number} wurde in Xero gelöscht und wird nicht noch einmal gesendet.",
    "Le {=what} {number} a été supprimé dans Xero, et n'est pas renvoyé.",
  ],
  [
    "The {=what} {number} on {document} was deleted in Xero, and is not sent again.",
    "Die {=what} {number} auf {document} wurde in Xero gelöscht und wird nicht noch einmal gesendet.",
    "Le {=what} {number} sur {document} a été supprimé dans Xero, et n'est pas renvoyé.",
  ],
  [
    "The {=what} {number} has another amount in Xero.",
    "Die {=what} {number} hat in Xero einen anderen Betrag.",
    "Le {=what} {number} a un autre montant dans Xero.",
  ],
  [
    "Payments by {provider} are not posted, as chosen under Settings → Xero → Mapping.",
    "Zahlungen über {provider} werden nicht gebucht, wie unter Einstellungen → Xero → Zuordnung gewählt.",
    "Les paiements par {provider} ne sont pas comptabilisés, comme choisi sous Paramètres → Xero → Correspondances.",
  ],
  [
    "The payment {number} is in Xero, but the order has no such payment.",
    "Die Zahlung {number} ist in Xero, die Bestellung hat aber keine solche.",
    "Le paiement {number} est dans Xero, mais la commande n'en a pas de tel.",
  ],
  [
    "It was recorded in Xero on {document}; the store knows nothing of it.",
    "Es wurde in Xero auf {document} erfasst; der Shop weiß davon nichts.",
    "Il a été enregistré dans Xero sur {document} ; la boutique n'en sait rien.",
  ],
  [
    "It is queued, and sent when its turn comes.",
    "Es ist vorgemerkt und wird gesendet, wenn es an der Reihe ist.",
    "C'est en file d'attente, et envoyé à son tour.",
  ],
  [
    "The sync is switched off. It is sent once that is switched on.",
    "Die Synchronisierung ist ausgeschaltet. Es wird gesendet, sobald sie eingeschaltet ist.",
    "La synchronisation est désactivée. L'envoi se fait dès qu'elle est activée.",
  ],
  [
    "It is not sent yet. The next look at the order sends it; “Send now” does so at once.",
    "Es ist noch nicht gesendet. Der nächste Blick auf die Bestellung sendet es; „Jetzt senden“ tut es sofort.",
    "Ce n'est pas encore envoyé. Le prochain examen de la commande l'envoie ; « Envoyer maintenant » le fait aussitôt.",
  ],
  [
    "No cause is known. Open the order, press “Send now”, and run the report once more; if it stays, tell the plugin's makers.",
    "Es ist keine Ursache bekannt. Öffnen Sie die Bestellung, wählen Sie „Jetzt senden“ und lassen Sie den Bericht noch einmal laufen; bleibt es, melden Sie es den Herstellern des Plugins.",
    "Aucune cause n'est connue. Ouvrez la commande, choisissez « Envoyer maintenant », et relancez le rapport ; si cela persiste, signalez-le aux auteurs du plugin.",
  ],
  [
    "No cause is known. Run the report once more with a full audit.",
    "Es ist keine Ursache bekannt. Lassen Sie den Bericht noch einmal mit vollständiger Prüfung laufen.",
    "Aucune cause n'est connue. Relancez le rapport avec un audit complet.",
  ],
  [
    "{=paper} is no longer found in Xero. Look there what became of it.",
    "{=paper} ist in Xero nicht mehr zu finden. Sehen Sie dort nach, was daraus wurde.",
    "{=paper} : introuvable dans Xero désormais. Voyez là-bas ce qu'il en est advenu.",
  ],
  [
    "{=paper} was {=done} in Xero, and is not sent again.",
    "{=paper} wurde in Xero {=done} und wird nicht noch einmal gesendet.",
    "{=paper} : document {=done} dans Xero, il n'est pas renvoyé.",
  ],
  [
    "{=paper} is {=state} in Xero: it counts in no report there before it is approved.",
    "{=paper} ist in Xero {=state}: Vor der Genehmigung zählt sie dort in keinem Bericht.",
    "{=paper} : {=state} dans Xero, ce document n'y compte dans aucun rapport avant d'être approuvé.",
  ],
  [
    "The lines of {=paper} were changed in Xero.",
    "Die Zeilen wurden in Xero geändert ({=paper}).",
    "{=paper} : les lignes ont été modifiées dans Xero.",
  ],
  [
    "{=paper} was changed in Xero. A full audit reads which of its lines.",
    "{=paper} wurde in Xero geändert. Eine vollständige Prüfung liest, welche Zeilen.",
    "{=paper} : document modifié dans Xero. Un audit complet lit lesquelles de ses lignes.",
  ],
]
