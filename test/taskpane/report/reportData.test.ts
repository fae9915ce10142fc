import { parseIsoDate } from "../../../src/metrics/period/day";
import { candidates } from "../../../src/taskpane/report/candidates";
import { chosenLists, LEFT_OUT, noChoice, type ReportChoice } from "../../../src/taskpane/report/choice";
import { firstReportInputs, reportData } from "../../../src/taskpane/report/reportData";
import { customerCodes, isoDays, orders, survey, tableOf, understood } from "../understanding/lists";

const subscriptions = tableOf("Subs", {
  Customer: customerCodes,
  Start: isoDays,
  End: [...isoDays.slice(9), ""],
});
const older = { ...orders, table: { ...orders.table!, name: "Older" } };

const chosen = (lists: Parameters<typeof understood>, choice: ReportChoice = noChoice) =>
  chosenLists(candidates(understood(...lists)), choice);

describe("the lists that a report can be about", () => {
  const names = (found: ReturnType<typeof candidates>) =>
    Object.fromEntries(Object.entries(found).map(([kind, lists]) => [kind, lists.map(({ name }) => name)]));

  it("are told apart by what their rows are", () => {
    expect(names(candidates(understood(subscriptions, survey, orders)))).toEqual({
      orders: ["Orders"],
      survey: ["Survey"],
      subscriptions: ["Subs"],
    });
  });

  it("begin with the one around the selection", () => {
    const selected = { ...older, isSelected: true };
    expect(names(candidates(understood(orders, selected))).orders).toEqual(["Older", "Orders"]);
  });
});

describe("the columns of a report", () => {
  it("are those of the chosen lists", () => {
    expect(reportData(chosen([orders, survey, subscriptions]))).toMatchObject({
      orders: {
        list: "Orders",
        customers: "Orders[Customer]",
        dates: "Orders[Date]",
        amounts: "Orders[Amount]",
      },
      survey: { list: "Survey", nps: "Survey[NPS]" },
      subscriptions: { list: "Subs", starts: "Subs[Start]", ends: "Subs[End]", customers: "Subs[Customer]" },
    });
  });

  it("are those of another list where the user says so, and nothing of a list that is left out", () => {
    const data = reportData(
      chosen([orders, older, survey], { lists: { orders: "Older", survey: LEFT_OUT } }),
    );
    expect(data.orders?.list).toBe("Older");
    expect(data.survey).toBeUndefined();
  });

  it("are those of the first list again where the chosen one is gone", () => {
    expect(reportData(chosen([orders], { lists: { orders: "Older" } })).orders?.list).toBe("Orders");
  });

  it("group by no column that the user has left out", () => {
    const grouped = tableOf("Shop", {
      Customer: customerCodes,
      Date: isoDays,
      Amount: isoDays.map((_, row) => 10.5 + row),
      Segment: isoDays.map((_, row) => (row % 2 === 0 ? "Web" : "Store")),
    });
    expect(reportData(chosen([grouped])).orders?.groups).toBe("Shop[Segment]");
    expect(reportData(chosen([grouped], { lists: {}, groups: LEFT_OUT })).orders?.groups).toBeUndefined();
  });
});

it("begins with the latest periods of the data", () => {
  const today = parseIsoDate("2026-11-22")!;
  expect(firstReportInputs(chosen([]), today)).toEqual({ period: "2026-10", unit: "month" });
  expect(firstReportInputs(chosen([orders]), today)).not.toEqual(firstReportInputs(chosen([]), today));
});
