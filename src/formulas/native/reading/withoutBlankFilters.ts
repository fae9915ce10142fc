import { catalogue } from "../../../functions/catalogue";
import type { Argument } from "../../../functions/arguments";
import { besideFilled, type BesideFilled } from "../../parsing/besideFilled";
import type { Call, CallArgument } from "../../parsing/callsIn";

/**
 * The call without the FILTERs that leave out rows with a blank score: FILTER(dates,scores<>"") is dates. The native
 * form leaves those rows out by itself, and an Excel without FILTER can calculate it. Only where all ranges of a list
 * are filtered alike; others stay as they are written. Where all scores are blank, FILTER is an error of its own.
 */
export function withoutBlankFilters(call: Call): Call {
  const declared = Object.values(catalogue[call.id].arguments) as Argument<unknown>[];
  const ranges = call.arguments.map((argument, position): Range | undefined => {
    const one = declared[position];
    if (one?.shape !== "range" || argument.meaning.kind === "omitted") return undefined;
    return {
      list: one.list,
      isScores: one.role === "scores",
      filter: besideFilled(argument.expression),
    };
  });
  return {
    ...call,
    arguments: call.arguments.map((argument, position) => {
      const range = ranges[position];
      return range?.filter && isFilteredAlike(ranges.filter((one) => one && one.list === range.list))
        ? unfiltered(argument, range.filter)
        : argument;
    }),
  };
}

interface Range {
  readonly list: string | undefined;
  readonly isScores: boolean;
  readonly filter: BesideFilled | undefined;
}

/** Whether the scores of a list leave out their own blanks, and all its ranges the same rows. */
function isFilteredAlike(list: readonly (Range | undefined)[]): boolean {
  const scores = list.find((one) => one?.isScores)?.filter;
  if (!scores || scores.reference !== scores.filled) return false;
  return list.every((one) => one?.filter?.filled === scores.filled);
}

function unfiltered({ expression }: CallArgument, { reference }: BesideFilled): CallArgument {
  return { text: reference, meaning: { kind: "reference", reference }, expression };
}
