import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Inventory, InventoryCell } from "../../sharing/inventory";
import type { NativeFacts } from "../../sharing/nativeContext";
import type { Workbook } from "../../workbook/Workbook";
import { Choice, ChoiceList } from "../view/ChoiceList";
import { useWords } from "../words/useWords";
import type { Words } from "../words/words";
import { formsText } from "./nativeText";
import { ailmentsText, isAiling, shownText } from "./shareText";
import { useShownCell } from "../hooks/useShownCell";

interface InventoryViewProps {
  readonly inventory: Inventory;
  readonly facts: NativeFacts;
  readonly workbook: Workbook;
}

/** Every cell and name that depends on the add-in; first those that need attention. Choosing a cell shows it in the sheet. */
export function InventoryView({ inventory: { cells, names }, facts, workbook }: InventoryViewProps) {
  const styles = useStyles();
  const { sharing } = useWords();
  const { show, problem } = useShownCell(workbook);
  const ailing = cells.filter(isAiling);
  const healthy = cells.filter((cell) => !isAiling(cell));
  return (
    <div className={styles.lists}>
      <div role="alert">{problem}</div>
      {ailing.length > 0 && (
        <CellList heading={sharing.lists.ailing} cells={ailing} facts={facts} onShow={show} />
      )}
      {healthy.length > 0 && (
        <CellList heading={sharing.lists.healthy} cells={healthy} facts={facts} onShow={show} />
      )}
      {names.length > 0 && (
        <ChoiceList heading={sharing.lists.names}>
          {names.map(({ name, sheet, formula }) => (
            <li key={`${sheet}!${name}`} className={styles.name}>
              <strong>{name}</strong> <code className={styles.formula}>{formula}</code>
            </li>
          ))}
        </ChoiceList>
      )}
    </div>
  );
}

/** So many cells of a list are shown before the user asks for the others. */
const FIRST_CELLS = 12;

interface CellListProps {
  readonly heading: string;
  readonly cells: readonly InventoryCell[];
  readonly facts: NativeFacts;
  readonly onShow: (address: string) => void;
}

function CellList({ heading, cells, facts, onShow }: CellListProps) {
  const words = useWords();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? cells : cells.slice(0, FIRST_CELLS);
  return (
    <div>
      <ChoiceList heading={heading}>
        {shown.map((cell) => (
          <Choice
            key={cell.address}
            title={cell.address}
            name={[...new Set(cell.functions)].join(" ")}
            question={shownText(cell, words)}
            remark={remarkOn(cell, facts, words)}
            isFocused={false}
            onChoose={() => onShow(cell.address)}
          />
        ))}
      </ChoiceList>
      {shown.length < cells.length && (
        <Button appearance="transparent" onClick={() => setShowsAll(true)}>
          {words.sharing.lists.all(cells.length)}
        </Button>
      )}
    </div>
  );
}

/** What is wrong with a cell, and which forms it can take. */
function remarkOn(cell: InventoryCell, facts: NativeFacts, words: Words): string | undefined {
  return [ailmentsText(cell, words), formsText(cell, facts, words)].filter(Boolean).join(" ") || undefined;
}

const useStyles = makeStyles({
  lists: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  name: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
});
