import { makeStyles, tokens } from "@fluentui/react-components";
import type { FunctionId } from "../../functions/catalogue";
import type { Column, Table, TableCell } from "../../metrics/table";
import { useWords } from "../words/useWords";
import { RowUseView } from "./RowUseView";

const SHOWN_ROWS = 10;

/** The first rows of a table that will spill; it scrolls sideways, as the pane is narrow. */
export function TableView({ id, table }: { readonly id: FunctionId; readonly table: Table }) {
  const styles = useStyles();
  const { pane, measures } = useWords();
  const { columns, rows, use } = table;
  const more = rows.length - SHOWN_ROWS;
  return (
    <>
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
            {rows.slice(0, SHOWN_ROWS).map((row, index) => (
              <TableRow key={index} columns={columns} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && <p className={styles.more}>{pane.result.moreRows(more)}</p>}
      <RowUseView rows={use} />
    </>
  );
}

interface TableRowProps {
  readonly columns: readonly Column[];
  readonly row: readonly TableCell[];
}

/** The first cell says what the row is about. */
function TableRow({ columns, row }: TableRowProps) {
  const styles = useStyles();
  return (
    <tr>
      {columns.map(({ name, kind }, index) => {
        const cell = <CellContent cell={row[index] ?? null} kind={kind} />;
        return index === 0 ? (
          <th key={name} scope="row" className={styles.text}>
            {cell}
          </th>
        ) : (
          <td key={name} className={kind === "text" ? styles.text : styles.number}>
            {cell}
          </td>
        );
      })}
    </tr>
  );
}

interface CellContentProps {
  readonly cell: TableCell;
  readonly kind: Column["kind"];
}

function CellContent({ cell, kind }: CellContentProps) {
  const { pane, formats } = useWords();
  if (cell === null) {
    return (
      <span role="img" aria-label={pane.result.nothingToMeasure} title={pane.result.nothingToMeasure}>
        –
      </span>
    );
  }
  if (typeof cell === "string") return cell;
  return formats.value(cell, kind === "rate" ? "rate" : "number");
}

const useStyles = makeStyles({
  scroll: {
    marginTop: tokens.spacingVerticalS,
    overflowX: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: "collapse",
    whiteSpace: "nowrap",
    "& th": { fontWeight: tokens.fontWeightSemibold },
    "& th, & td": {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
    },
    "& thead": { color: tokens.colorNeutralForeground2 },
    "& tbody tr": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  text: { textAlign: "start" },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  more: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});
