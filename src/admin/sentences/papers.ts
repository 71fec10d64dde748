import { type Sentence } from "./sentence"

/** Why a PDF cannot be made or attached. */
export const PAPERS: Sentence[] = [
  [
    "{=paper} is not in Xero, so there is nothing to print.",
    "{=paper} ist nicht in Xero, daher gibt es nichts zu drucken.",
    "{=paper} : absent de Xero, il n'y a rien à imprimer.",
  ],
  [
    "{=paper} was made in Xero and not by the store. Print it in Xero.",
    "{=paper} wurde in Xero und nicht vom Shop erstellt. Drucken Sie sie in Xero.",
    "{=paper} : document créé dans Xero et non par la boutique. Imprimez-le dans Xero.",
  ],
  [
    "{=paper} was changed in Xero, so that the store does not know its lines. Print it in Xero.",
    "{=paper} wurde in Xero geändert, sodass der Shop ihre Zeilen nicht kennt. Drucken Sie sie in Xero.",
    "{=paper} : document modifié dans Xero, la boutique n'en connaît pas les lignes. Imprimez-le dans Xero.",
  ],
  [
    "{number} has {count} files in Xero, which is all it takes. Remove one there.",
    "{number} hat {count} Dateien in Xero, mehr nimmt es nicht an. Entfernen Sie dort eine.",
    "{number} a {count} fichiers dans Xero, le maximum. Retirez-en un.",
  ],
  ["The store was stopped.", "Der Shop wurde angehalten.", "La boutique a été arrêtée."],
  [
    'The store may not attach files in {name}. Add accounting.attachments to your app at developer.xero.com and to the plugin\'s option "scopes", then connect again under Settings → Xero.',
    "Der Shop darf in {name} keine Dateien anhängen. Fügen Sie accounting.attachments Ihrer App auf developer.xero.com und der Option „scopes“ des Plugins hinzu und verbinden Sie sich dann unter Einstellungen → Xero neu.",
    "La boutique ne peut pas joindre de fichiers dans {name}. Ajoutez accounting.attachments à votre application sur developer.xero.com et à l'option « scopes » du plugin, puis reconnectez-vous sous Paramètres → Xero.",
  ],
  [
    "The store may not attach files in {name} yet. Click Reconnect under Settings → Xero and allow it.",
    "Der Shop darf in {name} noch keine Dateien anhängen. Wählen Sie „Neu verbinden“ unter Einstellungen → Xero und erlauben Sie es.",
    "La boutique ne peut pas encore joindre de fichiers dans {name}. Cliquez sur « Reconnecter » sous Paramètres → Xero et autorisez-le.",
  ],
  [
    "The PDF of {number} could not be drawn: {words}",
    "Das PDF von {number} konnte nicht erstellt werden: {words}",
    "Le PDF de {number} n'a pas pu être créé : {words}",
  ],
  [
    "What the store's hook drawPaper gave back is no PDF file in base64.",
    "Was der Hook drawPaper des Shops zurückgab, ist keine PDF-Datei in Base64.",
    "Ce que le hook drawPaper de la boutique a rendu n'est pas un fichier PDF en base64.",
  ],
  [
    "The PDF is larger than the 10 MB that Xero takes.",
    "Das PDF ist größer als die 10 MB, die Xero annimmt.",
    "Le PDF dépasse les 10 Mo que Xero accepte.",
  ],
  [
    "The order has no invoice or credit note {number} in Xero.",
    "Die Bestellung hat keine Rechnung oder Gutschrift {number} in Xero.",
    "La commande n'a ni facture ni avoir {number} dans Xero.",
  ],
  [
    "The order has no invoice in Xero yet. Its PDF is made from that.",
    "Die Bestellung hat noch keine Rechnung in Xero. Ihr PDF entsteht daraus.",
    "La commande n'a pas encore de facture dans Xero. Son PDF en est tiré.",
  ],
]
