/** Before the first end-to-end test: a built playground. FASTHOLD_BUILD=1 builds it anew where there is one already. */
import { buildPlayground, isBuilt } from "../../playground/buildPlayground";

export default function build(): void {
  if (!isBuilt() || process.env.FASTHOLD_BUILD === "1") buildPlayground();
}
