import { tokens } from "@fluentui/react-components";
import type { CSSProperties } from "react";
import type { Column, TableCell } from "../../metrics/table";
import { useWords } from "../words/useWords";
import { useTableStyles } from "./tableStyles";

interface TableRowProps {
  readonly columns: readonly Column[];
  readonly row: readonly TableCell[];
  /** How the numbers of each column are written. */
  readonly writers: readonly ((value: number) => string)[];
  /** How strongly a cell is coloured, from 0 to 1; undefined where it is not. */
  readonly strengthOf: (column: number) => number | undefined;
}

/** The first cell says what the row is about. */
export function TableRow({ columns, row, writers, strengthOf }: TableRowProps) {
  const styles = useTableStyles();
  return (
    <tr>
      {columns.map(({ name, kind }, index) => {
        const cell = <CellContent cell={row[index] ?? null} write={writers[index]!} />;
        return index === 0 ? (
          <th key={name} scope="row" className={styles.text}>
            {cell}
          </th>
        ) : (
          <td
            key={name}
            className={kind === "text" ? styles.text : styles.number}
            style={colouring(strengthOf(index))}
          >
            {cell}
          </td>
        );
      })}
    </tr>
  );
}

/** The strongest colour still lets the text be read, on light ground and on dark. */
const STRONGEST = 45;

function colouring(strength: number | undefined): CSSProperties | undefined {
  if (strength === undefined) return undefined;
  const share = Math.round(STRONGEST * strength);
  return { backgroundColor: `color-mix(in srgb, ${tokens.colorBrandForeground1} ${share}%, transparent)` };
}

interface CellContentProps {
  readonly cell: TableCell;
  readonly write: (value: number) => string;
}

function CellContent({ cell, write }: CellContentProps) {
  const { pane } = useWords();
  if (cell === null) {
    return (
      <span role="img" aria-label={pane.result.nothingToMeasure} title={pane.result.nothingToMeasure}>
        –
      </span>
    );
  }
  return typeof cell === "string" ? cell : write(cell);
}
