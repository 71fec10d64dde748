import { type Sentence } from "./sentence"

/** Why the admin API refuses what was asked for. */
export const REQUESTS: Sentence[] = [
  [
    "The first day ({day}) is after the last ({last}). Turn them round.",
    "Der erste Tag ({day}) liegt nach dem letzten ({last}). Vertauschen Sie sie.",
    "Le premier jour ({day}) est après le dernier ({last}). Inversez-les.",
  ],
  [
    "No orders have been placed from {day} on yet. Choose an earlier first day.",
    "Ab {day} wurden noch keine Bestellungen aufgegeben. Wählen Sie einen früheren ersten Tag.",
    "Aucune commande n'a encore été passée à partir du {day}. Choisissez un premier jour antérieur.",
  ],
  [
    "Another backfill is not over yet. Wait for its end, or cancel it.",
    "Eine andere Übertragung früherer Bestellungen ist noch nicht zu Ende. Warten Sie darauf oder brechen Sie sie ab.",
    "Un autre envoi de commandes antérieures n'est pas terminé. Attendez sa fin, ou annulez-le.",
  ],
  [
    "The backfill is {state}, so it cannot be asked to {action}. Look at it again.",
    "Die Übertragung früherer Bestellungen ist inzwischen weiter ({state}), daher geht das nicht ({action}). Sehen Sie noch einmal nach.",
    "L'envoi des commandes antérieures a changé d'état entre-temps ({state}) : l'action ({action}) n'est pas possible. Regardez de nouveau.",
  ],
  [
    "The task is {state}, so there is nothing to cancel. Look at it again.",
    "Die Aufgabe ist schon zu Ende ({state}), daher gibt es nichts abzubrechen. Sehen Sie noch einmal nach.",
    "La tâche est déjà terminée ({state}) : il n'y a rien à annuler. Regardez de nouveau.",
  ],
  [
    "The report is {state}, so there is nothing to cancel. Look at it again.",
    "Der Bericht ist schon zu Ende ({state}), daher gibt es nichts abzubrechen. Sehen Sie noch einmal nach.",
    "Le rapport est déjà terminé ({state}) : il n'y a rien à annuler. Regardez de nouveau.",
  ],
  [
    "Choose a start date first: orders placed before it stay out of Xero.",
    "Wählen Sie zuerst ein Startdatum: Frühere Bestellungen kommen nicht nach Xero.",
    "Choisissez d'abord une date de début : les commandes antérieures restent hors de Xero.",
  ],
  [
    "Invoices and credit notes need different number prefixes, or two papers of an order would bear the same number.",
    "Rechnungen und Gutschriften brauchen verschiedene Nummernpräfixe, sonst trügen zwei Belege einer Bestellung dieselbe Nummer.",
    "Les factures et les avoirs demandent des préfixes différents, sinon deux documents d'une commande porteraient le même numéro.",
  ],
  [
    "The store has no sales channel {id}. Load the page anew and choose again.",
    "Der Shop hat keinen Vertriebskanal {id}. Laden Sie die Seite neu und wählen Sie noch einmal.",
    "La boutique n'a pas de canal de vente {id}. Rechargez la page et choisissez de nouveau.",
  ],
  [
    "The store has no customer group {id}. Load the page anew and choose again.",
    "Der Shop hat keine Kundengruppe {id}. Laden Sie die Seite neu und wählen Sie noch einmal.",
    "La boutique n'a pas de groupe de clients {id}. Rechargez la page et choisissez de nouveau.",
  ],
  [
    "There is no organisation {id}. Choose one that is connected under Settings → Xero.",
    "Es gibt keine Organisation {id}. Wählen Sie eine, die unter Einstellungen → Xero verbunden ist.",
    "Il n'y a pas d'organisation {id}. Choisissez-en une qui est connectée sous Paramètres → Xero.",
  ],
  [
    "The store has no {=kind} {id}. Choose one of those it has.",
    "Der Shop hat nichts dergleichen ({=kind} {id}). Wählen Sie aus dem, was er hat.",
    "La boutique n'a rien de tel ({=kind} {id}). Choisissez parmi ce qu'elle a.",
  ],
  [
    "There are two rules for the {=kind} {name}. Keep one of them.",
    "Es gibt zwei Regeln für dasselbe ({=kind} {name}). Behalten Sie eine davon.",
    "Il y a deux règles pour la même chose ({=kind} {name}). Gardez-en une.",
  ],
  ["sales channel", "Vertriebskanal", "canal de vente"],
  ["region", "Region", "région"],
  [
    "Nothing is read from Xero: no organisation is connected and switched on. See Settings → Xero.",
    "Aus Xero wird nichts gelesen: Keine Organisation ist verbunden und eingeschaltet. Siehe Einstellungen → Xero.",
    "Rien n'est lu dans Xero : aucune organisation n'est connectée et activée. Voyez Paramètres → Xero.",
  ],
  [
    "Nothing is fetched from Xero: no organisation is connected and switched on. See Settings → Xero.",
    "Aus Xero wird nichts abgerufen: Keine Organisation ist verbunden und eingeschaltet. Siehe Einstellungen → Xero.",
    "Rien n'est récupéré dans Xero : aucune organisation n'est connectée et activée. Voyez Paramètres → Xero.",
  ],
  [
    "What changed in {name} could not be read to the end: {=problem}",
    "Was sich in {name} geändert hat, konnte nicht zu Ende gelesen werden: {=problem}",
    "Ce qui a changé dans {name} n'a pas pu être lu jusqu'au bout : {=problem}",
  ],
  ["There is no customer {id}.", "Es gibt keinen Kunden {id}.", "Il n'y a pas de client {id}."],
  ["There is no order {id}.", "Es gibt keine Bestellung {id}.", "Il n'y a pas de commande {id}."],
  [
    "Xero cannot be read now: connect it again under Settings → Xero, or run the report without a full audit.",
    "Xero kann gerade nicht gelesen werden: Verbinden Sie es unter Einstellungen → Xero neu oder lassen Sie den Bericht ohne vollständige Prüfung laufen.",
    "Xero ne peut pas être lu pour l'instant : reconnectez-le sous Paramètres → Xero, ou lancez le rapport sans audit complet.",
  ],
  [
    "Another report is not done yet. Wait for its end, or cancel it.",
    "Ein anderer Bericht ist noch nicht fertig. Warten Sie darauf oder brechen Sie ihn ab.",
    "Un autre rapport n'est pas terminé. Attendez sa fin, ou annulez-le.",
  ],
  ["There is no such report.", "Diesen Bericht gibt es nicht.", "Ce rapport n'existe pas."],
  ["There is no such task.", "Diese Aufgabe gibt es nicht.", "Cette tâche n'existe pas."],
  [
    "This task is for everything: leave the selection and the search out.",
    "Diese Aufgabe gilt für alles: Lassen Sie Auswahl und Suche weg.",
    "Cette tâche porte sur tout : retirez la sélection et la recherche.",
  ],
  [
    "The same task is not over yet. Wait for its end, or cancel it.",
    "Dieselbe Aufgabe ist noch nicht zu Ende. Warten Sie darauf oder brechen Sie sie ab.",
    "La même tâche n'est pas terminée. Attendez sa fin, ou annulez-la.",
  ],
  [
    "None of these is waiting to be sent any more. Look at the list again.",
    "Nichts davon wartet noch darauf, gesendet zu werden. Sehen Sie sich die Liste noch einmal an.",
    "Rien de cela n'attend plus d'être envoyé. Regardez la liste de nouveau.",
  ],
  [
    "PDFs are not searched by a text. Leave it out, or choose the orders.",
    "PDFs werden nicht nach einem Text gesucht. Lassen Sie ihn weg oder wählen Sie die Bestellungen.",
    "Les PDF ne se cherchent pas par un texte. Retirez-le, ou choisissez les commandes.",
  ],
  [
    "The connection to {name} is lost. Connect it again under Settings → Xero.",
    "Die Verbindung zu {name} ist verloren. Verbinden Sie sich unter Einstellungen → Xero neu.",
    "La connexion à {name} est perdue. Reconnectez-la sous Paramètres → Xero.",
  ],
  [
    "The sync is switched off. Switch it on under Settings → Xero first.",
    "Die Synchronisierung ist ausgeschaltet. Schalten Sie sie zuerst unter Einstellungen → Xero ein.",
    "La synchronisation est désactivée. Activez-la d'abord sous Paramètres → Xero.",
  ],
  [
    "This customer is not linked to a contact in Xero.",
    "Dieser Kunde ist mit keinem Kontakt in Xero verknüpft.",
    "Ce client n'est lié à aucun contact dans Xero.",
  ],
  [
    "The customer is being sent at this moment, or it is not known yet whether Xero has the contact. Try again once that is done.",
    "Der Kunde wird gerade gesendet, oder es ist noch nicht bekannt, ob Xero den Kontakt hat. Versuchen Sie es danach noch einmal.",
    "Le client est en cours d'envoi, ou l'on ne sait pas encore si Xero a le contact. Réessayez une fois que c'est fait.",
  ],
  [
    "Nothing of this order is linked to a document in Xero.",
    "Nichts an dieser Bestellung ist mit einem Beleg in Xero verknüpft.",
    "Rien de cette commande n'est lié à un document dans Xero.",
  ],
  [
    "It is not known yet whether Xero has {number}. Send the order first: it is looked for there. Then unlink.",
    "Es ist noch nicht bekannt, ob Xero {number} hat. Senden Sie die Bestellung zuerst: Dabei wird dort danach gesucht. Lösen Sie die Verknüpfung danach.",
    "On ne sait pas encore si Xero a {number}. Envoyez d'abord la commande : il y est alors cherché. Déliez ensuite.",
  ],
  [
    "The order is being sent at this moment. Try again once that is done.",
    "Die Bestellung wird gerade gesendet. Versuchen Sie es danach noch einmal.",
    "La commande est en cours d'envoi. Réessayez une fois que c'est fait.",
  ],
  [
    "Xero could not be asked how the invoice stands, so the link was kept: {=problem}",
    "Xero konnte nicht gefragt werden, wie die Rechnung steht, daher blieb die Verknüpfung: {=problem}",
    "Xero n'a pas pu dire où en est la facture, le lien a donc été gardé : {=problem}",
  ],
  [
    "This address names no record.",
    "Diese Adresse nennt keinen Datensatz.",
    "Cette adresse ne désigne aucun enregistrement.",
  ],
  [
    "No text may hold a null character.",
    "Kein Text darf ein Nullzeichen enthalten.",
    "Aucun texte ne peut contenir de caractère nul.",
  ],
]
