import { type Sentence } from "./sentence"

/** Alerts on the plugin's own pages. */
export const ALERTS: Sentence[] = [
  [
    "The connection to Xero is lost: {name}",
    "Die Verbindung zu Xero ist verloren: {name}",
    "La connexion à Xero est perdue : {name}",
  ],
  [
    "Connect again under Settings → Xero.",
    "Verbinden Sie sich unter Einstellungen → Xero neu.",
    "Reconnectez-vous sous Paramètres → Xero.",
  ],
  [
    "Nothing is lost: changes are collected, and sent once it works again.",
    "Nichts geht verloren: Änderungen werden gesammelt und gesendet, sobald es wieder geht.",
    "Rien n'est perdu : les changements sont recueillis, et envoyés dès que cela remarche.",
  ],
  [
    "The connection to Xero is about to end: {name}",
    "Die Verbindung zu Xero endet bald: {name}",
    "La connexion à Xero va prendre fin : {name}",
  ],
  [
    "It could not be renewed for days. Check that the store's server reaches Xero, or connect again under Settings → Xero.",
    "Sie konnte seit Tagen nicht erneuert werden. Prüfen Sie, ob der Server des Shops Xero erreicht, oder verbinden Sie sich unter Einstellungen → Xero neu.",
    "Elle n'a pas pu être renouvelée depuis des jours. Vérifiez que le serveur de la boutique atteint Xero, ou reconnectez-vous sous Paramètres → Xero.",
  ],
  [
    "It could not be renewed for days, and Xero ends it on {@day}. Check that the store's server reaches Xero, or connect again under Settings → Xero.",
    "Sie konnte seit Tagen nicht erneuert werden, und Xero beendet sie am {@day}. Prüfen Sie, ob der Server des Shops Xero erreicht, oder verbinden Sie sich unter Einstellungen → Xero neu.",
    "Elle n'a pas pu être renouvelée depuis des jours, et Xero y met fin le {@day}. Vérifiez que le serveur de la boutique atteint Xero, ou reconnectez-vous sous Paramètres → Xero.",
  ],
  [
    "Xero takes no more calls for now: {name}",
    "Xero nimmt vorerst keine Aufrufe mehr an: {name}",
    "Xero n'accepte plus d'appels pour l'instant : {name}",
  ],
  [
    "Xero limits how often it may be called. What waits is sent by itself afterwards; you need not do anything.",
    "Xero begrenzt, wie oft es aufgerufen werden darf. Was wartet, wird danach von selbst gesendet; Sie müssen nichts tun.",
    "Xero limite le nombre d'appels. Ce qui attend est envoyé ensuite de soi-même ; vous n'avez rien à faire.",
  ],
  [
    "Xero limits how often it may be called, and asked for a pause until {@moment}. What waits is sent by itself afterwards; you need not do anything.",
    "Xero begrenzt, wie oft es aufgerufen werden darf, und hat um eine Pause bis {@moment} gebeten. Was wartet, wird danach von selbst gesendet; Sie müssen nichts tun.",
    "Xero limite le nombre d'appels, et a demandé une pause jusqu'au {@moment}. Ce qui attend est envoyé ensuite de soi-même ; vous n'avez rien à faire.",
  ],
  [
    "Xero cannot be reached: {name}",
    "Xero ist nicht erreichbar: {name}",
    "Xero est injoignable : {name}",
  ],
  [
    "Xero has not answered for twenty minutes, or only with trouble of its own. What waits is sent by itself once it answers. If Xero works elsewhere (status.xero.com tells), check that the store's server reaches it.",
    "Xero hat seit zwanzig Minuten nicht oder nur mit eigenen Störungen geantwortet. Was wartet, wird von selbst gesendet, sobald es antwortet. Funktioniert Xero anderswo (status.xero.com sagt es), prüfen Sie, ob der Server des Shops es erreicht.",
    "Xero ne répond plus depuis vingt minutes, ou seulement avec ses propres pannes. Ce qui attend est envoyé de soi-même dès qu'il répond. Si Xero marche ailleurs (status.xero.com le dit), vérifiez que le serveur de la boutique l'atteint.",
  ],
  [
    "{count} order or customer waits for you: {name}",
    "{count} Bestellung oder Kunde wartet auf Sie: {name}",
    "{count} commande ou client vous attend : {name}",
  ],
  [
    "{count} orders or customers wait for you: {name}",
    "{count} Bestellungen oder Kunden warten auf Sie: {name}",
    "{count} commandes ou clients vous attendent : {name}",
  ],
  [
    "They are not in Xero, or not wholly. Look at the sync log under Xero: it names each of them, the reason and the remedy.",
    "Sie sind nicht oder nicht ganz in Xero. Sehen Sie im Protokoll unter Xero nach: Es nennt jede davon, den Grund und die Abhilfe.",
    "Elles ne sont pas dans Xero, ou pas entièrement. Consultez le journal sous Xero : il nomme chacune, la raison et le remède.",
  ],
  [
    "They are not in Xero, or not wholly, mostly because {=reason}. Look at the sync log under Xero: it names each of them, the reason and the remedy.",
    "Sie sind nicht oder nicht ganz in Xero, meist weil {=reason}. Sehen Sie im Protokoll unter Xero nach: Es nennt jede davon, den Grund und die Abhilfe.",
    "Elles ne sont pas dans Xero, ou pas entièrement ; le plus souvent, {=reason}. Consultez le journal sous Xero : il nomme chacune, la raison et le remède.",
  ],
  [
    "{count} order or customer keeps failing: {name}",
    "{count} Bestellung oder Kunde scheitert immer wieder: {name}",
    "{count} commande ou client échoue sans cesse : {name}",
  ],
  [
    "{count} orders or customers keep failing: {name}",
    "{count} Bestellungen oder Kunden scheitern immer wieder: {name}",
    "{count} commandes ou clients échouent sans cesse : {name}",
  ],
  [
    "They could not be sent to Xero after several tries. They are tried again by themselves. Look at the sync log under Xero: it names each of them, the reason and the remedy.",
    "Sie konnten nach mehreren Versuchen nicht an Xero gesendet werden. Sie werden von selbst wieder versucht. Sehen Sie im Protokoll unter Xero nach: Es nennt jede davon, den Grund und die Abhilfe.",
    "Après plusieurs essais, l'envoi à Xero n'a pas abouti. De nouveaux essais suivent d'eux-mêmes. Consultez le journal sous Xero : il nomme chacune, la raison et le remède.",
  ],
  [
    "They could not be sent to Xero after several tries, mostly because {=reason}. They are tried again by themselves. Look at the sync log under Xero: it names each of them, the reason and the remedy.",
    "Sie konnten nach mehreren Versuchen nicht an Xero gesendet werden, meist weil {=reason}. Sie werden von selbst wieder versucht. Sehen Sie im Protokoll unter Xero nach: Es nennt jede davon, den Grund und die Abhilfe.",
    "Après plusieurs essais, l'envoi à Xero n'a pas abouti ; le plus souvent, {=reason}. De nouveaux essais suivent d'eux-mêmes. Consultez le journal sous Xero : il nomme chacune, la raison et le remède.",
  ],
  [
    "{count} PDF waits for you: {name}",
    "{count} PDF wartet auf Sie: {name}",
    "{count} PDF vous attend : {name}",
  ],
  [
    "{count} PDFs wait for you: {name}",
    "{count} PDFs warten auf Sie: {name}",
    "{count} PDF vous attendent : {name}",
  ],
  [
    "The documents are in Xero, but not their PDFs. The sync log under Xero names each of them and the reason, and so does the order's page, where Attach PDF to Xero tries it again.",
    "Die Belege sind in Xero, ihre PDFs aber nicht. Das Protokoll unter Xero nennt jedes davon und den Grund, ebenso die Seite der Bestellung, wo „PDF in Xero anhängen“ es noch einmal versucht.",
    "Les documents sont dans Xero, mais pas leurs PDF. Le journal sous Xero nomme chacun et la raison, tout comme la page de la commande, où « Joindre le PDF dans Xero » fait un nouvel essai.",
  ],
  [
    "{count} difference between the store and Xero: {name}",
    "{count} Abweichung zwischen Shop und Xero: {name}",
    "{count} écart entre la boutique et Xero : {name}",
  ],
  [
    "{count} differences between the store and Xero: {name}",
    "{count} Abweichungen zwischen Shop und Xero: {name}",
    "{count} écarts entre la boutique et Xero : {name}",
  ],
  [
    "Something in Xero is not as the store says. “Changed in Xero” on the Xero page names each difference, and takes it over or mends it with a click.",
    "Etwas ist in Xero nicht so, wie der Shop es sagt. „In Xero geändert“ auf der Xero-Seite nennt jede Abweichung und übernimmt oder behebt sie mit einem Klick.",
    "Quelque chose dans Xero n'est pas comme le dit la boutique. « Modifié dans Xero », sur la page Xero, nomme chaque écart, et le reprend ou le corrige d'un clic.",
  ],
  [
    "The store has no notification provider for the channel email.",
    "Der Shop hat keinen Benachrichtigungsanbieter für den Kanal email.",
    "La boutique n'a pas de fournisseur de notification pour le canal email.",
  ],
  [
    "The provider did not answer.",
    "Der Anbieter hat nicht geantwortet.",
    "Le fournisseur n'a pas répondu.",
  ],
  ["an account has not been chosen", "ein Konto nicht gewählt ist", "un compte n'est pas choisi"],
  [
    "a tax rate has not been chosen",
    "ein Steuersatz nicht gewählt ist",
    "un taux de TVA n'est pas choisi",
  ],
  [
    "the account of a payment provider has not been chosen",
    "das Konto eines Zahlungsanbieters nicht gewählt ist",
    "le compte d'un prestataire de paiement n'est pas choisi",
  ],
  [
    "an account was archived in Xero",
    "ein Konto in Xero archiviert wurde",
    "un compte a été archivé dans Xero",
  ],
  [
    "a tracking category was archived in Xero",
    "eine Tracking-Kategorie in Xero archiviert wurde",
    "une catégorie de suivi a été archivée dans Xero",
  ],
  [
    "a tax rate is no longer in Xero",
    "ein Steuersatz nicht mehr in Xero ist",
    "un taux de TVA n'est plus dans Xero",
  ],
  [
    "a tax rate in Xero differs from what was charged",
    "ein Steuersatz in Xero von dem berechneten abweicht",
    "un taux de TVA de Xero diffère de celui facturé",
  ],
  [
    "Xero's total differs from the order's",
    "die Summe in Xero von der der Bestellung abweicht",
    "le total de Xero diffère de celui de la commande",
  ],
  [
    "a currency has not been added in Xero",
    "eine Währung in Xero nicht hinzugefügt ist",
    "une devise manque dans Xero",
  ],
  [
    "their period is closed in Xero",
    "ihr Zeitraum in Xero gesperrt ist",
    "leur période est verrouillée dans Xero",
  ],
  [
    "several contacts in Xero fit",
    "mehrere Kontakte in Xero passen",
    "plusieurs contacts de Xero conviennent",
  ],
  [
    "a contact was archived in Xero",
    "ein Kontakt in Xero archiviert wurde",
    "un contact a été archivé dans Xero",
  ],
  [
    "a number is taken by another document in Xero",
    "eine Nummer in Xero schon von einem anderen Beleg belegt ist",
    "un numéro est pris par un autre document dans Xero",
  ],
  [
    "the document was settled in Xero by other means",
    "der Beleg in Xero auf andere Weise ausgeglichen wurde",
    "le document a été soldé autrement dans Xero",
  ],
  [
    "a payment was deleted in Xero",
    "eine Zahlung in Xero gelöscht wurde",
    "un paiement a été supprimé dans Xero",
  ],
  [
    "an invoice still has to be approved in Xero",
    "eine Rechnung in Xero noch genehmigt werden muss",
    "une facture doit encore être approuvée dans Xero",
  ],
  [
    "it is not certain which invoices in Xero are theirs",
    "nicht sicher ist, welche Rechnungen in Xero zu ihnen gehören",
    "il n'est pas certain quelles factures de Xero sont les leurs",
  ],
  [
    "refunds are switched off",
    "Rückzahlungen ausgeschaltet sind",
    "les remboursements sont désactivés",
  ],
  ["Xero refused them", "Xero sie abgelehnt hat", "Xero les a refusés"],
  ["Xero did not answer", "Xero nicht geantwortet hat", "Xero n'a pas répondu"],
  ["Xero asked for a pause", "Xero um eine Pause gebeten hat", "Xero a demandé une pause"],
  [
    "Xero did not accept the authorisation",
    "Xero die Berechtigung nicht angenommen hat",
    "Xero n'a pas accepté l'autorisation",
  ],
  [
    "something they need is no longer in Xero",
    "etwas, das sie brauchen, nicht mehr in Xero ist",
    "quelque chose qu'il leur faut n'est plus dans Xero",
  ],
  [
    "something unforeseen happened",
    "etwas Unvorhergesehenes geschehen ist",
    "quelque chose d'imprévu est arrivé",
  ],
]
