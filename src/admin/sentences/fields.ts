import { type Sentence } from "./sentence"

/** What is wrong with something that was typed or asked for. */
export const FIELDS: Sentence[] = [
  [
    'The parameter "{name}" is not right: {=rule}.',
    "Der Parameter „{name}“ ist nicht richtig: {=rule}.",
    "Le paramètre « {name} » n'est pas valable : {=rule}.",
  ],
  [
    'The parameter "{name}" is not right: {words}.',
    "Der Parameter „{name}“ ist nicht richtig: {words}.",
    "Le paramètre « {name} » n'est pas valable : {words}.",
  ],
  [
    'The parameter "connection_id" is not right: GET /admin/xero lists the organisations with their ids.',
    "Der Parameter „connection_id“ ist nicht richtig: GET /admin/xero nennt die Organisationen mit ihren IDs.",
    "Le paramètre « connection_id » n'est pas valable : GET /admin/xero donne les organisations et leurs identifiants.",
  ],
  [
    "must be a date such as {day}",
    "es muss ein Datum sein wie {day}",
    "il faut une date comme {day}",
  ],
  [
    "must be a date that exists",
    "es muss ein Datum sein, das es gibt",
    "il faut une date qui existe",
  ],
  [
    "must name at most {count} orders",
    "höchstens {count} Bestellungen sind möglich",
    "{count} commandes au plus sont possibles",
  ],
  [
    "name either order_ids, or from and to",
    "nennen Sie entweder order_ids oder from und to",
    "indiquez order_ids, ou bien from et to",
  ],
  [
    "must be at most two years after the first day",
    "er darf höchstens zwei Jahre nach dem ersten Tag liegen",
    "il doit être au plus deux ans après le premier jour",
  ],
  [
    "must have at most {count} characters",
    "höchstens {count} Zeichen sind möglich",
    "{count} caractères au plus sont possibles",
  ],
  [
    "may hold letters, digits, spaces and . _ / # - only",
    "nur Buchstaben, Ziffern, Leerzeichen und . _ / # - sind möglich",
    "seuls lettres, chiffres, espaces et . _ / # - sont possibles",
  ],
  ["must name at most {count}", "höchstens {count} sind möglich", "{count} au plus sont possibles"],
  [
    "must be a whole number of minutes",
    "es muss eine ganze Zahl von Minuten sein",
    "il faut un nombre entier de minutes",
  ],
  [
    "must be at least {count} minutes",
    "es müssen mindestens {count} Minuten sein",
    "il faut au moins {count} minutes",
  ],
  [
    "must be at most {count} minutes, which is a day",
    "höchstens {count} Minuten sind möglich, ein Tag",
    "{count} minutes au plus, soit un jour",
  ],
  [
    "must be at most {count} minutes, a day",
    "höchstens {count} Minuten sind möglich, ein Tag",
    "{count} minutes au plus, soit un jour",
  ],
  [
    "must be 0, or at least {count} minutes",
    "es muss 0 sein oder mindestens {count} Minuten",
    "il faut 0, ou au moins {count} minutes",
  ],
  [
    "must be a time such as {time}",
    "es muss eine Uhrzeit sein wie {time}",
    "il faut une heure comme {time}",
  ],
  [
    "must be a whole number of days",
    "es muss eine ganze Zahl von Tagen sein",
    "il faut un nombre entier de jours",
  ],
  [
    "must be {count} or more days",
    "es müssen {count} oder mehr Tage sein",
    "il faut {count} jours ou plus",
  ],
  [
    "must be at least {count} days",
    "es müssen mindestens {count} Tage sein",
    "il faut au moins {count} jours",
  ],
  ["must be at most {count} days", "höchstens {count} Tage sind möglich", "{count} jours au plus"],
  [
    "must be at most {count} days, which is ten years",
    "höchstens {count} Tage sind möglich, zehn Jahre",
    "{count} jours au plus, soit dix ans",
  ],
  ["must be an email address", "es muss eine E-Mail-Adresse sein", "il faut une adresse e-mail"],
  [
    "must be a day such as {day}, or a month such as {month}",
    "es muss ein Tag sein wie {day} oder ein Monat wie {month}",
    "il faut un jour comme {day}, ou un mois comme {month}",
  ],
  [
    "must be a currency such as {code}",
    "es muss eine Währung sein wie {code}",
    "il faut une devise comme {code}",
  ],
  [
    "must be at most {count} rules",
    "höchstens {count} Regeln sind möglich",
    "{count} règles au plus",
  ],
  [
    "There is no such alert, or it is over.",
    "Diese Meldung gibt es nicht, oder sie ist vorbei.",
    "Cette alerte n'existe pas, ou elle est finie.",
  ],
  [
    "There is no such backfill.",
    "Diese Übertragung früherer Bestellungen gibt es nicht.",
    "Cet envoi de commandes antérieures n'existe pas.",
  ],
  [
    "It waits for {name}, which is not connected. Connect it again under Settings → Xero.",
    "Es wartet auf {name}, die nicht verbunden ist. Verbinden Sie sie unter Einstellungen → Xero neu.",
    "Cela attend {name}, qui n'est pas connectée. Reconnectez-la sous Paramètres → Xero.",
  ],
]
