import type { Faults } from "../host/faults/Faults";
import type { Addin } from "./Addin";
import { NotOffered } from "./requirements";
import type { StatusLine } from "./status";
import { fill } from "./words";
import type { Words } from "./words/en";

/** Installs the add-in, and later takes it away and brings it back as the fault of a missing add-in says. */
export async function installAddin(
  addin: Addin,
  faults: Faults,
  status: StatusLine,
  words: Words,
): Promise<void> {
  const install = () => addin.install().catch((error: unknown) => status.fail(reason(error, words)));
  let isWanted = true;
  let last: Promise<unknown> = Promise.resolve();
  faults.onChanged(() => {
    if (isWanted !== faults.settings.addInMissing) return;
    isWanted = !isWanted;
    const step = isWanted ? install : () => addin.remove();
    last = last.then(step);
  });
  last = install();
  await last;
}

function reason(error: unknown, words: Words): string {
  if (error instanceof NotOffered) return fill(words.addinNotOffered, { ...error.requirement });
  return fill(words.addinMissing, { reason: String(error) });
}
