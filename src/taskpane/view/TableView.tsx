import { useMemo } from "react";
import type { FunctionId } from "../../functions/catalogue";
import type { Values } from "../../functions/declaration";
import type { ReadCall } from "../../functions/evaluateList";
import type { Table } from "../../metrics/table";
import { colourScale } from "../answer/colourScale";
import { negativeRows } from "../answer/refunds";
import { tableText } from "../words/tableText";
import { useWords } from "../words/useWords";
import { RowUseView } from "./RowUseView";
import { TableRow } from "./TableRow";
import { useTableStyles } from "./tableStyles";
import { TrendView } from "./TrendView";

const SHOWN_ROWS = 10;
const NOTHING_READ: Values = {};

interface TableViewProps {
  readonly id: FunctionId;
  readonly table: Table;
  /** What the table was made of. */
  readonly call: ReadCall | undefined;
}

/** What a table tells, its course, and its first rows as they will spill; it scrolls sideways, as the pane is narrow. */
export function TableView({ id, table, call }: TableViewProps) {
  const styles = useTableStyles();
  const words = useWords();
  const { pane, answer, measures, formats } = words;
  const { columns, rows, use } = table;
  const more = rows.length - SHOWN_ROWS;
  const strengthOf = useMemo(() => colourScale(table), [table]);
  const values = call?.values ?? NOTHING_READ;
  const refunds = useMemo(() => negativeRows(values), [values]);
  const shown = rows.slice(0, SHOWN_ROWS);
  const writers = columns.map(({ kind }, column) =>
    formats.column(
      shown.map((row) => row[column]),
      kind === "rate" ? "rate" : "number",
    ),
  );
  return (
    <>
      <p className={styles.sentence}>{tableText(table, values, words)}</p>
      <TrendView table={table} />
      <div role="region" aria-label={measures.titles[id]} tabIndex={0} className={styles.scroll}>
        <table className={styles.table}>
          {/* The headings are English in every language, as they are in the sheet. */}
          <thead lang="en">
            <tr>
              {columns.map(({ name, kind }) => (
                <th key={name} scope="col" className={kind === "text" ? styles.text : styles.number}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, index) => (
              <TableRow
                key={index}
                columns={columns}
                row={row}
                writers={writers}
                strengthOf={(column) => strengthOf(index, column)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && <p className={styles.more}>{pane.result.moreRows(more)}</p>}
      <RowUseView rows={use} {...(refunds > 0 && { refunds: answer.refunds(refunds) })} />
    </>
  );
}
