import { natureOf } from "../../../src/taskpane/understanding/neededColumns";
import type { Cell } from "../../../src/workbook/Workbook";
import {
  customerCodes,
  groupNames,
  isoDays,
  repeatedNumbers,
  sums,
  tableOf,
  understood,
  uniqueNumbers,
} from "./lists";

const uniqueCodes = uniqueNumbers.map((number) => `K-${number}`);
const subjectOf = (columns: Readonly<Record<string, readonly Cell[]>>) =>
  understood(tableOf("T", columns))[0]!.subject;

it.each<[string, string, Readonly<Record<string, readonly Cell[]>>]>([
  ["a ledger's postings", "posting", { Dato: isoDays, Konto: repeatedNumbers, Debet: sums, Kredit: sums }],
  ["a bank's postings", "posting", { Date: isoDays, Text: groupNames, Amount: sums, Balance: sums }],
  [
    "a stock list",
    "article",
    { "Varenr.": uniqueNumbers, Navn: uniqueCodes, Lager: uniqueNumbers, Pris: sums },
  ],
  ["assets", "article", { "Anlægsnr.": uniqueNumbers, Anskaffelsesdato: isoDays, "Bogført værdi": sums }],
  ["orders placed with suppliers", "purchase", { "Order date": isoDays, Supplier: groupNames, Total: sums }],
  ["a campaign's figures", "statistic", { Day: isoDays, Clicks: uniqueNumbers, Value: sums }],
  ["a plan", "task", { Task: groupNames, Start: isoDays, End: isoDays }],
  ["a register of customers", "customer", { Customer: uniqueCodes, Created: isoDays }],
  ["a budget", "heading", { Account: groupNames, Jan: sums, Feb: sums, Mar: sums }],
  ["reviews in words", "answer", { Reviewer: customerCodes, Date: isoDays, Rating: groupNames }],
  ["cases", "case", { "Case ID": uniqueNumbers, Customer: customerCodes, Created: isoDays }],
])("tells %s from orders", (_, subject, columns) => {
  expect(subjectOf(columns)).toBe(subject);
  expect(natureOf(understood(tableOf("T", columns))[0]!)).toBe("other");
});

it.each<[string, Readonly<Record<string, readonly Cell[]>>]>([
  ["orders of customers who come once each", { Customer: uniqueCodes, Date: isoDays, Amount: sums }],
  ["orders with what is still owed", { Customer: customerCodes, Date: isoDays, Amount: sums, Balance: sums }],
  ["orders of nobody", { Order: uniqueNumbers, Date: isoDays, Amount: sums }],
  ["orders with a stock", { Customer: customerCodes, SKU: uniqueCodes, Stock: uniqueNumbers, Amount: sums }],
])("leaves orders what they are: %s", (_, columns) => expect(subjectOf(columns)).toBeUndefined());

it("does not take visits for a register where only some rows of a long list were read", () => {
  const visits = tableOf("T", { Customer: uniqueCodes, "Visit date": isoDays });
  expect(understood(visits)[0]!.subject).toBe("customer");
  expect(understood({ ...visits, rows: 5000 })[0]!.subject).toBeUndefined();
});

it("takes hours for no days, so that a roster is no list of subscriptions", () => {
  const hours = isoDays.map((_, row) => 46_023 + row + 0.33);
  const roster = {
    ...tableOf("T", { Employee: groupNames, Start: hours, End: hours }),
    numberFormats: ["General", "h:mm", "h:mm"],
  };
  expect(understood(roster)[0]!.columns.map(({ recognition }) => recognition.kind)).toEqual(["groups"]);
});
