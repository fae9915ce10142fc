/**
 * Words in headers that say which of several columns is meant, or that it is another thing after all: `transactions`
 * number a payment or a line rather than an order, `stamps` say when a record was made, `otherDates` what comes before
 * or after, `unitPrices` what one piece costs, `quantities` how many there are; `names` and `companies` are customers
 * where nothing names them better, and `otherIds` at the end of a header number whatever stands before them.
 */
export const headerQualifiers = {
  transactions: ["transaction id", "transaction number", "payment id", "receipt no", "receipt number"],
  stamps: [
    "created",
    "created at",
    "date created",
    "created date",
    "create date",
    "creation date",
    "created on",
  ],
  otherDates: [
    "due",
    "ship",
    "shipped",
    "shipping",
    "dispatched",
    "delivered",
    "delivery",
    "expected",
    "estimated",
    "planned",
    "next",
    "last",
    "latest",
    "previous",
    "updated",
    "modified",
    "renewal",
    "renews",
    "reply",
    "replied",
    "sent",
    "birth",
    "exported",
    "scraped",
  ],
  unitPrices: [
    "price",
    "unit price",
    "item price",
    "product price",
    "price each",
    "price per unit",
    "unit amount",
  ],
  quantities: ["quantity", "qty", "units", "count", "pieces", "pcs", "product amount", "number of", "no of"],
  names: [
    "name",
    "full name",
    "contact name",
    "account name",
    "contact person",
    "client name",
    "reviewer name",
    "display name",
  ],
  companies: ["company", "company name", "organization", "organisation", "organization name"],
  otherIds: ["id", "no", "nr", "number", "code", "key", "uuid", "prefix"],
} satisfies Readonly<Record<string, readonly string[]>>;

export type HeaderQualifier = keyof typeof headerQualifiers;
export type HeaderQualifiers = Readonly<Record<HeaderQualifier, readonly string[]>>;
