import { offerFor } from "../../../src/taskpane/understanding/offer";
import {
  customerCodes,
  isoDays,
  orders,
  repeatedNumbers,
  survey,
  tableOf,
  understood,
  uniqueNumbers,
} from "./lists";

const subscriptions = tableOf("Subs", {
  Customer: customerCodes,
  Start: isoDays,
  End: [...isoDays.slice(9), ""],
});

const referencesFor = (id: Parameters<typeof offerFor>[0], ...lists: Parameters<typeof understood>) => {
  const offer = offerFor(id, understood(...lists));
  if (offer.kind !== "answerable") return offer;
  return Object.fromEntries(Object.entries(offer.columns).map(([name, column]) => [name, column.reference]));
};

it("offers a measure with the columns that it needs", () => {
  expect(referencesFor("RETENTION.ORDERS", orders, survey, subscriptions)).toEqual({
    customers: "Orders[Customer]",
    dates: "Orders[Date]",
  });
  expect(referencesFor("NPS.BY", orders, survey)).toEqual({ scores: "Survey[NPS]", groups: "Survey[Team]" });
  expect(referencesFor("CHURN.SUBS", orders, subscriptions)).toEqual({
    starts: "Subs[Start]",
    ends: "Subs[End]",
  });
});

it("takes answers and subscriptions for no orders, whatever dates and customers they have", () => {
  expect(referencesFor("RETENTION.ORDERS", survey, subscriptions)).toEqual({
    kind: "missing",
    kinds: ["customers", "dates"],
  });
});

it("says what is missing", () => {
  expect(referencesFor("ORDERS.BY", orders)).toEqual({ kind: "missing", kinds: ["groups"] });
  expect(referencesFor("CES", orders, survey)).toEqual({ kind: "missing", kinds: ["ces"] });
  expect(referencesFor("NPS.TEST", survey)).toEqual({ kind: "missing", kinds: ["nps"] });
});

it("asks nothing of the data for measures of counted figures", () => {
  expect(referencesFor("RETENTION")).toEqual({ kind: "independent" });
});

it("means the list around the selection where several would do", () => {
  const later = { ...tableOf("Orders2", { Customer: customerCodes, Date: isoDays }), isSelected: true };
  expect(referencesFor("RETENTION.ORDERS", orders, later)).toMatchObject({ customers: "Orders2[Customer]" });
});

it("uses order numbers only where several rows share one", () => {
  const withIds = (ids: number[]) => tableOf("O", { Order: ids, Customer: customerCodes });
  expect(referencesFor("REPEATRATE.ORDERS", withIds(uniqueNumbers))).toEqual({ customers: "O[Customer]" });
  expect(referencesFor("REPEATRATE.ORDERS", withIds(repeatedNumbers))).toEqual({
    customers: "O[Customer]",
    orderIds: "O[Order]",
  });
});

it("uses the people per answer where answers are counted", () => {
  const counted = tableOf("S", { Score: [10, 9, 8, 3, 0], "Antal svar": [40, 31, 20, 8, 2] });
  expect(referencesFor("NPS", counted)).toEqual({ scores: "S[Score]", counts: "S[Antal svar]" });
});
