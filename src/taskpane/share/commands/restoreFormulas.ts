import { isNamePlace, restorePlan } from "../../../sharing/restorePlan";
import { KEPT_NAME, keepings } from "../../../sharing/keptFormulas";
import type { Workbook } from "../../../workbook/Workbook";
import type { Account } from "./Account";
import { untilSettled } from "./settledAreas";

/** Brings back the formulas that sharing has taken out; what somebody has changed since is left, and said. */
export async function restoreFormulas(workbook: Workbook): Promise<Account> {
  const kept = keepings(await workbook.namedCells(KEPT_NAME));
  const places = kept.flatMap(({ formulas }) => formulas).filter((one) => !isNamePlace(one));
  const addresses = places.map(({ place }) => place);
  const contents = await workbook.areas(addresses);
  const plan = restorePlan(kept, {
    contents: new Map(addresses.map((address, index) => [address, contents[index]])),
    names: await workbook.names(),
  });
  const { cells, names, forgottenNames } = plan;
  if (cells.length + names.length + forgottenNames.length > 0) {
    await workbook.change({ cells, names, forgottenNames });
    // Until its function has answered, a formula that is back shows #BUSY!, which would need attention.
    await untilSettled(
      workbook,
      cells.map(({ area }) => area),
    );
  }
  const emptied = kept.filter(({ name }) => forgottenNames.includes(name)).map(({ sheet }) => sheet);
  return { command: "restore", lines: plan.places, emptied };
}
