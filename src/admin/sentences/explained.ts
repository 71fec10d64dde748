import { type Sentence } from "./sentence"

/** Why a document would be sent as it is: its contact, accounts and tax rates. */
export const EXPLAINED: Sentence[] = [
  [
    "{what} → {account} because {=why}",
    "{what} → {account}: {=why}",
    "{what} → {account} : {=why}",
  ],
  [
    "Rounding → {account} because {=why}",
    "Rundung → {account}: {=why}",
    "Arrondi → {account} : {=why}",
  ],
  [
    "Gift cards → {account} because {=why}",
    "Geschenkkarten → {account}: {=why}",
    "Cartes cadeaux → {account} : {=why}",
  ],
  [
    "Store credit → {account} because {=why}",
    "Guthaben → {account}: {=why}",
    "Crédit client → {account} : {=why}",
  ],
  [
    "Customers' balances → {account} because {=why}",
    "Kundensalden → {account}: {=why}",
    "Soldes des clients → {account} : {=why}",
  ],
  [
    "Lines without tax → {rate} because {=why}",
    "Zeilen ohne Steuer → {rate}: {=why}",
    "Lignes sans taxe → {rate} : {=why}",
  ],
  [
    "The Medusa tax {tax} → {rate} because {=why}",
    "Die Medusa-Steuer {tax} → {rate}: {=why}",
    "La taxe Medusa {tax} → {rate} : {=why}",
  ],
  [
    "No tax → {rate} because it bears none",
    "Keine Steuer → {rate}: Sie trägt keine",
    "Sans taxe → {rate} : elle n'en porte pas",
  ],
  ["product {name}", "Produkt {name}", "produit {name}"],
  ["product type {name}", "Produkttyp {name}", "type de produit {name}"],
  ["collection {name}", "Kollektion {name}", "collection {name}"],
  ["category {name}", "Kategorie {name}", "catégorie {name}"],
  ["tag {name}", "Tag {name}", "tag {name}"],
  ["shipping option {name}", "Versandoption {name}", "option de livraison {name}"],
  ["tax code {codes}", "Steuercode {codes}", "code de taxe {codes}"],
  [
    "it is the account for all products",
    "Es ist das Konto für alle Produkte",
    "c'est le compte de tous les produits",
  ],
  [
    "it is the account for all shipping",
    "Es ist das Konto für alle Versandarten",
    "c'est le compte de toutes les livraisons",
  ],
  [
    "it is the account for this payment provider",
    "Es ist das Konto für diesen Zahlungsanbieter",
    "c'est le compte de ce prestataire de paiement",
  ],
  ["it is the account for that", "Es ist das Konto dafür", "c'est le compte prévu pour cela"],
  [
    "it is the closest account for what is owed to customers",
    "Es ist das nächstliegende Konto für das, was Kunden zusteht",
    "c'est le compte le plus proche pour ce qui est dû aux clients",
  ],
  ["it is mapped", "Es ist zugeordnet", "il est choisi dans les correspondances"],
  [
    "it is the organisation's own rounding account",
    "Es ist das eigene Rundungskonto der Organisation",
    "c'est le compte d'arrondi de l'organisation",
  ],
  ["it is the rate for them", "Es ist der Satz dafür", "c'est le taux prévu pour elles"],
  [
    "it is the rate for this percentage in this country",
    "Es ist der Satz für diesen Prozentsatz in diesem Land",
    "c'est le taux de ce pourcentage dans ce pays",
  ],
  ["{name} because of {=what}", "{name} für {=what}", "{name} pour {=what}"],
  [
    "Payments by {provider} are not posted",
    "Zahlungen über {provider} werden nicht gebucht",
    "Les paiements par {provider} ne sont pas comptabilisés",
  ],
  [
    "Stays on {account} because this order is booked there already",
    "Bleibt auf {account}, weil diese Bestellung schon dort gebucht ist",
    "Reste sur {account}, car cette commande y est déjà comptabilisée",
  ],
  [
    "Stays {rate} because this order is booked with it already",
    "Bleibt {rate}, weil diese Bestellung schon damit gebucht ist",
    "Reste {rate}, car cette commande est déjà comptabilisée ainsi",
  ],
  [
    "An allowance is taken off the accounts of the goods, in proportion",
    "Ein Nachlass wird anteilig von den Konten der Waren abgezogen",
    "Une remise est déduite des comptes des articles, en proportion",
  ],
  [
    "An allowance is taxed as the goods it is taken off",
    "Ein Nachlass wird besteuert wie die Waren, von denen er abgeht",
    "Une remise est taxée comme les articles dont elle est déduite",
  ],
  [
    "A cent of tax that moves without goods stays on the account of the goods",
    "Ein Cent Steuer, der sich ohne Ware bewegt, bleibt auf dem Konto der Waren",
    "Un centime de taxe qui bouge sans article reste sur le compte des articles",
  ],
  [
    "It is the tax rate that the cent belongs to",
    "Es ist der Steuersatz, zu dem der Cent gehört",
    "C'est le taux de TVA auquel ce centime appartient",
  ],
  [
    "Credit that is left pays what is due, the oldest first",
    "Verbleibende Gutschrift begleicht, was offen ist, das Älteste zuerst",
    "L'avoir restant règle ce qui est dû, le plus ancien d'abord",
  ],
  [
    "It is sent again just as it was, because Xero gave no clear answer the first time",
    "Es wird genau so noch einmal gesendet, weil Xero beim ersten Mal keine klare Antwort gab",
    "C'est renvoyé tel quel, car Xero n'a pas répondu clairement la première fois",
  ],
  [
    "Its details have changed in the store since they were sent. What is blank here stays as it is in Xero.",
    "Die Angaben haben sich im Shop geändert, seit sie gesendet wurden. Was hier leer ist, bleibt in Xero, wie es ist.",
    "Ses coordonnées ont changé dans la boutique depuis leur envoi. Ce qui est vide ici reste tel quel dans Xero.",
  ],
  [
    "Made unless Xero has a contact with {=same}: that one is then taken over and brought up to date.",
    "Wird angelegt, es sei denn, Xero hat einen Kontakt mit {=same}: Dieser wird dann übernommen und auf den neuesten Stand gebracht.",
    "Créé, sauf si Xero a un contact avec {=same} : celui-ci est alors repris et mis à jour.",
  ],
  ["this e-mail", "dieser E-Mail", "cet e-mail"],
  ["exactly this name", "genau diesem Namen", "exactement ce nom"],
  [
    "this e-mail, else with exactly this name",
    "dieser E-Mail, sonst mit genau diesem Namen",
    "cet e-mail, sinon avec exactement ce nom",
  ],
  [
    "Made as a new contact: without an e-mail none in Xero can be told to be the same.",
    "Wird als neuer Kontakt angelegt: Ohne E-Mail lässt sich von keinem in Xero sagen, dass er derselbe ist.",
    "Créé comme nouveau contact : sans e-mail, aucun dans Xero ne peut être reconnu comme le même.",
  ],
]
