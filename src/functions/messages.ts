import { errors as da } from "../locales/da/errors";
import { errors as en } from "../locales/en/errors";
import { errors as sv } from "../locales/sv/errors";
import type { ArgumentName } from "./catalogue";
import type { Language } from "./host";
import type { FunctionProblem } from "./reading/problem";

type Code = FunctionProblem["code"];
type ProblemOf<C extends Code> = Extract<FunctionProblem, { code: C }>;

/** A sentence for every problem, a name for every argument: what is forgotten in a language does not compile. */
interface ErrorWords {
  readonly argumentNames: Readonly<Record<ArgumentName, string>>;
  readonly sentences: { readonly [C in Code]: (facts: ProblemOf<C>) => string };
}

const words: Readonly<Record<Language, ErrorWords>> = { en, da, sv };

/** Says in the user's language why there is no figure: which argument, which row, which value. */
export function messageFor(problem: FunctionProblem, language: Language): string {
  const { argumentNames, sentences } = words[language];
  const names: Readonly<Record<string, string>> = argumentNames;
  const named = Object.fromEntries(
    Object.entries(problem).map(([key, fact]) =>
      key === "argument" || key === "otherArgument" ? [key, names[String(fact)] ?? fact] : [key, fact],
    ),
  );
  const say = sentences[problem.code] as (facts: unknown) => string;
  return say(named);
}
