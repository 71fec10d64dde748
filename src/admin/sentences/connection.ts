import { type Sentence } from "./sentence"

/** How Xero answered, how the connection stands, and what the set-up still asks for. */
export const CONNECTION: Sentence[] = [
  [
    "Xero no longer accepts the authorisation. Connect again under Settings → Xero.",
    "Xero nimmt die Berechtigung nicht mehr an. Verbinden Sie sich unter Einstellungen → Xero neu.",
    "Xero n'accepte plus l'autorisation. Reconnectez-vous sous Paramètres → Xero.",
  ],
  [
    "The Xero tokens in the database were encrypted with a key that the option encryption_key no longer has. Add the old key to its list and restart, or connect again under Settings → Xero.",
    "Die Xero-Token in der Datenbank wurden mit einem Schlüssel verschlüsselt, den die Option encryption_key nicht mehr hat. Fügen Sie den alten Schlüssel ihrer Liste hinzu und starten Sie neu, oder verbinden Sie sich unter Einstellungen → Xero neu.",
    "Les jetons Xero de la base ont été chiffrés avec une clé que l'option encryption_key n'a plus. Ajoutez l'ancienne clé à sa liste et redémarrez, ou reconnectez-vous sous Paramètres → Xero.",
  ],
  [
    "Xero's answer does not say what became of this document.",
    "Die Antwort von Xero sagt nicht, was aus diesem Beleg wurde.",
    "La réponse de Xero ne dit pas ce qu'est devenu ce document.",
  ],
  ["Xero refused it: {words}", "Xero hat es abgelehnt: {words}", "Xero l'a refusé : {words}"],
  [
    "Xero refused it without saying why.",
    "Xero hat es ohne Begründung abgelehnt.",
    "Xero l'a refusé sans dire pourquoi.",
  ],
  [
    "Xero's limits allow no more calls for now.",
    "Die Grenzen von Xero lassen vorerst keine weiteren Aufrufe zu.",
    "Les limites de Xero n'autorisent plus d'appels pour l'instant.",
  ],
  [
    "Xero's answer was not readable.",
    "Die Antwort von Xero war nicht lesbar.",
    "La réponse de Xero était illisible.",
  ],
  [
    "The custom connection lacks a permission the plugin needs. Give it {scopes} at developer.xero.com, have it authorised, then connect again under Settings → Xero.",
    "Der Custom Connection fehlt eine Berechtigung, die das Plugin braucht. Geben Sie ihr {scopes} auf developer.xero.com, lassen Sie sie autorisieren und verbinden Sie sich dann unter Einstellungen → Xero neu.",
    "Il manque à la « custom connection » une permission dont le plugin a besoin. Donnez-lui {scopes} sur developer.xero.com, faites-la autoriser, puis reconnectez-vous sous Paramètres → Xero.",
  ],
  [
    "Xero lets the custom connection into no organisation. See at developer.xero.com that it is a custom connection and is authorised, then connect again under Settings → Xero.",
    "Xero lässt die Custom Connection in keine Organisation. Prüfen Sie auf developer.xero.com, dass es eine Custom Connection ist und sie autorisiert ist, und verbinden Sie sich dann unter Einstellungen → Xero neu.",
    "Xero n'ouvre aucune organisation à la « custom connection ». Vérifiez sur developer.xero.com que c'en est une et qu'elle est autorisée, puis reconnectez-vous sous Paramètres → Xero.",
  ],
  [
    "Xero did not answer (no reason given).",
    "Xero hat nicht geantwortet (ohne Begründung).",
    "Xero n'a pas répondu (sans raison donnée).",
  ],
  [
    "Xero did not answer ({words}).",
    "Xero hat nicht geantwortet ({words}).",
    "Xero n'a pas répondu ({words}).",
  ],
  [
    "Xero no longer lets the app into this organisation. Connect again under Settings → Xero.",
    "Xero lässt die App nicht mehr in diese Organisation. Verbinden Sie sich unter Einstellungen → Xero neu.",
    "Xero n'ouvre plus cette organisation à l'application. Reconnectez-vous sous Paramètres → Xero.",
  ],
  [
    "Xero no longer lets the app into {name}. Connect again under Settings → Xero.",
    "Xero lässt die App nicht mehr in {name}. Verbinden Sie sich unter Einstellungen → Xero neu.",
    "Xero n'ouvre plus {name} à l'application. Reconnectez-vous sous Paramètres → Xero.",
  ],
  [
    "Xero does not have this record.",
    "Xero hat diesen Datensatz nicht.",
    "Xero n'a pas cet enregistrement.",
  ],
  [
    "Xero allows no more {=calls} for now.",
    "Xero lässt vorerst nicht mehr {=calls} zu.",
    "Xero n'autorise plus d'{=calls} pour l'instant.",
  ],
  ["calls", "Aufrufe", "appels"],
  ["calls a minute", "Aufrufe je Minute", "appels par minute"],
  ["calls a day", "Aufrufe je Tag", "appels par jour"],
  ["calls at the same time", "Aufrufe gleichzeitig", "appels simultanés"],
  [
    "calls a minute of all stores of the app",
    "Aufrufe je Minute aller Shops der App",
    "appels par minute de toutes les boutiques de l'application",
  ],
  [
    "Xero has a problem of its own ({status}).",
    "Xero hat selbst ein Problem ({status}).",
    "Xero a lui-même un problème ({status}).",
  ],
  [
    "Xero refused the call ({status}).",
    "Xero hat den Aufruf abgelehnt ({status}).",
    "Xero a refusé l'appel ({status}).",
  ],
  [
    "The authorisation lacks a permission the plugin needs. Connect again under Settings → Xero and allow everything that is asked for.",
    "Der Berechtigung fehlt etwas, das das Plugin braucht. Verbinden Sie sich unter Einstellungen → Xero neu und erlauben Sie alles, wonach gefragt wird.",
    "Il manque à l'autorisation une permission dont le plugin a besoin. Reconnectez-vous sous Paramètres → Xero et autorisez tout ce qui est demandé.",
  ],
  [
    "Xero's sign-in did not answer (nothing came back).",
    "Die Anmeldung von Xero hat nicht geantwortet (es kam nichts zurück).",
    "L'identification de Xero n'a pas répondu (rien n'est revenu).",
  ],
  [
    "Xero's sign-in did not answer (its answer was not readable).",
    "Die Anmeldung von Xero hat nicht geantwortet (ihre Antwort war nicht lesbar).",
    "L'identification de Xero n'a pas répondu (sa réponse était illisible).",
  ],
  [
    "Xero's sign-in did not answer (no token came back).",
    "Die Anmeldung von Xero hat nicht geantwortet (es kam kein Token zurück).",
    "L'identification de Xero n'a pas répondu (aucun jeton n'est revenu).",
  ],
  [
    "Xero's sign-in did not answer ({words}).",
    "Die Anmeldung von Xero hat nicht geantwortet ({words}).",
    "L'identification de Xero n'a pas répondu ({words}).",
  ],
  [
    "Xero refused to sign in: {words}",
    "Xero hat die Anmeldung abgelehnt: {words}",
    "Xero a refusé l'identification : {words}",
  ],
  [
    "Xero does not know the client id or secret in the plugin's options. Compare them with your app at developer.xero.com.",
    "Xero kennt die Client-ID oder das Secret in den Optionen des Plugins nicht. Vergleichen Sie sie mit Ihrer App auf developer.xero.com.",
    "Xero ne connaît pas l'identifiant client ou le secret des options du plugin. Comparez-les avec votre application sur developer.xero.com.",
  ],
  [
    "This answer from Xero does not belong to a connection you began in the last minutes, or was used already. Start again under Settings → Xero.",
    "Diese Antwort von Xero gehört zu keiner Verbindung, die Sie in den letzten Minuten begonnen haben, oder wurde schon verwendet. Beginnen Sie unter Einstellungen → Xero neu.",
    "Cette réponse de Xero n'appartient à aucune connexion que vous avez commencée ces dernières minutes, ou a déjà servi. Recommencez sous Paramètres → Xero.",
  ],
  [
    "The custom connection opens no organisation. Have it authorised at developer.xero.com, then connect again.",
    "Die Custom Connection öffnet keine Organisation. Lassen Sie sie auf developer.xero.com autorisieren und verbinden Sie sich dann neu.",
    "La « custom connection » n'ouvre aucune organisation. Faites-la autoriser sur developer.xero.com, puis reconnectez-vous.",
  ],
  [
    "{name} is connected. Disconnect it first, then connect the other organisation.",
    "{name} ist verbunden. Trennen Sie sie zuerst und verbinden Sie dann die andere Organisation.",
    "{name} est connectée. Déconnectez-la d'abord, puis connectez l'autre organisation.",
  ],
  [
    "This authorisation is not known. Start again under Settings → Xero.",
    "Diese Berechtigung ist nicht bekannt. Beginnen Sie unter Einstellungen → Xero neu.",
    "Cette autorisation est inconnue. Recommencez sous Paramètres → Xero.",
  ],
  [
    "Xero did not authorise this organisation. Connect again and tick it there.",
    "Xero hat diese Organisation nicht autorisiert. Verbinden Sie sich neu und kreuzen Sie sie dort an.",
    "Xero n'a pas autorisé cette organisation. Reconnectez-vous et cochez-la.",
  ],
  [
    "No Xero organisation is connected. Connect one under Settings → Xero.",
    "Keine Xero-Organisation ist verbunden. Verbinden Sie eine unter Einstellungen → Xero.",
    "Aucune organisation Xero n'est connectée. Connectez-en une sous Paramètres → Xero.",
  ],
  [
    "No organisation has the connection {id}. GET /admin/xero lists those there are.",
    "Keine Organisation hat die Verbindung {id}. GET /admin/xero nennt die vorhandenen.",
    "Aucune organisation n'a la connexion {id}. GET /admin/xero donne celles qui existent.",
  ],
  ["Authorisation", "Berechtigung", "Autorisation"],
  ["Permissions", "Rechte", "Permissions"],
  ["Organisation", "Organisation", "Organisation"],
  ["Chart of accounts", "Kontenplan", "Plan comptable"],
  ["Mapping", "Zuordnung", "Correspondances"],
  [
    "No organisation is connected. Click Connect.",
    "Keine Organisation ist verbunden. Wählen Sie Verbinden.",
    "Aucune organisation n'est connectée. Cliquez sur Connecter.",
  ],
  [
    "Xero accepts the authorisation.",
    "Xero nimmt die Berechtigung an.",
    "Xero accepte l'autorisation.",
  ],
  [
    "The authorisation lacks {scopes}. Connect again and allow everything that is asked for.",
    "Der Berechtigung fehlt {scopes}. Verbinden Sie sich neu und erlauben Sie alles, wonach gefragt wird.",
    "Il manque à l'autorisation {scopes}. Reconnectez-vous et autorisez tout ce qui est demandé.",
  ],
  [
    "Everything the plugin needs is allowed.",
    "Alles, was das Plugin braucht, ist erlaubt.",
    "Tout ce dont le plugin a besoin est autorisé.",
  ],
  ["{name} answers ({currency}).", "{name} antwortet ({currency}).", "{name} répond ({currency})."],
  ["{count} accounts in use.", "{count} Konten in Verwendung.", "{count} comptes en usage."],
  [
    "Every tax, payment provider and account that is needed is mapped.",
    "Jede Steuer, jeder Zahlungsanbieter und jedes Konto, das gebraucht wird, ist zugeordnet.",
    "Chaque taxe, prestataire de paiement et compte nécessaire a sa correspondance.",
  ],
  ["{=label}: {=problem}", "{=label}: {=problem}", "{=label} : {=problem}"],
  ["{label}: {=problem}", "{label}: {=problem}", "{label} : {=problem}"],
  ["And {count} more.", "Und {count} weitere.", "Et {count} de plus."],
  ["One more needs you.", "Eines mehr braucht Sie.", "Un de plus vous attend."],
  ["{count} more need you.", "{count} weitere brauchen Sie.", "{count} de plus vous attendent."],
  [
    "No Xero organisation is connected yet.",
    "Noch ist keine Xero-Organisation verbunden.",
    "Aucune organisation Xero n'est encore connectée.",
  ],
  [
    "Connect a Xero organisation first.",
    "Verbinden Sie zuerst eine Xero-Organisation.",
    "Connectez d'abord une organisation Xero.",
  ],
  [
    "Xero no longer accepts the connection. Connect again.",
    "Xero nimmt die Verbindung nicht mehr an. Verbinden Sie sich neu.",
    "Xero n'accepte plus la connexion. Reconnectez-vous.",
  ],
  [
    "The organisation could not be read from Xero yet.",
    "Die Organisation konnte noch nicht aus Xero gelesen werden.",
    "L'organisation n'a pas encore pu être lue dans Xero.",
  ],
  [
    "Choose a start date: orders placed before it stay out of Xero.",
    "Wählen Sie ein Startdatum: Frühere Bestellungen kommen nicht nach Xero.",
    "Choisissez une date de début : les commandes antérieures restent hors de Xero.",
  ],
  [
    "The sync is not switched on yet.",
    "Die Synchronisierung ist noch nicht eingeschaltet.",
    "La synchronisation n'est pas encore activée.",
  ],
  [
    'Look at the step "{step}" first.',
    "Sehen Sie sich zuerst den Schritt „{step}“ an.",
    "Voyez d'abord l'étape « {step} ».",
  ],
]
