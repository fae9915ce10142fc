/**
 * The playground as the conformance tests use it: one browser and one page a file, an empty workbook a test, and code
 * that runs in the add-in's pane through Microsoft's unmodified Office.js.
 */
import type { WorkbookData } from "../../../../../playground/file/WorkbookData";
import type { Language } from "../../../../../playground/language";
import { paneFrame } from "../../../support/paneFrame";
import { startPlayground, type Playground } from "../../../support/playground";

export interface PlayedExcel {
  readonly playground: Playground;
  /** Opens another workbook than the empty one. */
  open(workbook: WorkbookData): Promise<void>;
  /** What Excel.run makes of the body. The body sees nothing of the test around it but what is handed to it. */
  run<T, Args extends readonly unknown[]>(body: Body<T, Args>, ...args: Args): Promise<T>;
  /** The address that an expression about `sheet`, the active worksheet, leads to: "null", or the error's code. */
  address(expression: string): Promise<string>;
  /** What a statement about `sheet`, the active worksheet, fails with. */
  statement(statement: string): Promise<Failure>;
  /** What a body that must fail failed with. */
  failure<Args extends readonly unknown[]>(body: Body<unknown, Args>, ...args: Args): Promise<Failure>;
}

type Body<T, Args extends readonly unknown[]> = (context: Excel.RequestContext, ...args: Args) => Promise<T>;

export interface Failure {
  /** "" when nothing failed. */
  readonly code: string;
  readonly message: string;
  /** The member that failed: "Worksheet.getRange". */
  readonly location?: string;
}

const empty: WorkbookData = { name: "Book", sheets: [{ name: "Sheet1", rows: [] }] };

export function playedExcel(language: Language = "en-US"): PlayedExcel {
  let playground: Playground;
  const open = (workbook: WorkbookData) =>
    playground.page.evaluate((data) => window.playground.grid.open(data), workbook);
  const evaluate = <T>(script: string) => paneFrame(playground).evaluate<T>(script);
  beforeAll(async () => {
    playground = await startPlayground({ language, empty: true });
    // A hidden frame has no animation frames, on which Playwright would wait.
    await paneFrame(playground).waitForFunction("typeof Office === 'object'", undefined, { polling: 20 });
    await evaluate("Office.onReady().then(() => undefined)");
  });
  beforeEach(() => open(empty));
  afterAll(() => playground.close());
  return {
    get playground() {
      return playground;
    },
    open,
    run: (body, ...args) => evaluate(`Excel.run((context) => (${body})(context, ${json(args)}))`),
    address: (expression) =>
      evaluate(`Excel.run(async (context) => {
        const range = ${activeSheet}.${expression};
        range.load("address");
        await context.sync();
        return range.isNullObject ? "null" : range.address;
      }).catch(({ code }) => code)`),
    statement: (statement) =>
      evaluate(
        failing(`async (context) => {
        const sheet = ${activeSheet};
        ${statement};
        await context.sync();
      }`),
      ),
    failure: (body, ...args) => evaluate(failing(`(context) => (${body})(context, ${json(args)})`)),
  };
}

const activeSheet = "context.workbook.worksheets.getActiveWorksheet()";

function failing(body: string): string {
  return `Excel.run(${body}).then(
    () => ({ code: "", message: "" }),
    ({ code, message, debugInfo }) => ({ code, message, location: debugInfo?.errorLocation }),
  )`;
}

function json(args: readonly unknown[]): string {
  return args.map((arg) => JSON.stringify(arg)).join(", ");
}
