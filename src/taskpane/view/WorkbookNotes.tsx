import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { MOST_TABLES, type Workbook } from "../../workbook/Workbook";
import { useFacts } from "../hooks/useFacts";
import { useWords } from "../words/useWords";
import { ExampleOffer } from "./ExampleOffer";

/** What the user has to know of the workbook as a whole before asking anything. */
export function WorkbookNotes({ workbook }: { readonly workbook: Workbook }) {
  const { insert } = useWords();
  const facts = useFacts(workbook);
  if (!facts) return null;
  return (
    <>
      {facts.countsFrom1904 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{insert.countsFrom1904}</MessageBarBody>
        </MessageBar>
      )}
      {facts.tables > MOST_TABLES && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{insert.manyTables(MOST_TABLES, facts.tables)}</MessageBarBody>
        </MessageBar>
      )}
      <ExampleOffer workbook={workbook} isEmpty={facts.isEmpty} />
    </>
  );
}
