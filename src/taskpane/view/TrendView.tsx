import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Table } from "../../metrics/table";
import { courseOfTable, mainColumn } from "../answer/course";
import { useWords } from "../words/useWords";
import { CourseView } from "./CourseView";

/** The course of one column of a table over time, the main one until the user chooses another; nothing for other tables. */
export function TrendView({ table }: { readonly table: Table }) {
  const { answer } = useWords();
  const main = mainColumn(table);
  const [chosen, choose] = useState(main);
  if (main === undefined) return null;
  const names = table.columns.filter(({ kind }) => kind !== "text").map(({ name }) => name);
  // The table may have become another since.
  const shown = chosen !== undefined && names.includes(chosen) ? chosen : main;
  const course = courseOfTable(table, shown);
  if (!course) return null;
  return (
    <CourseView name={shown} course={course}>
      <Field label={answer.chart.column} size="small">
        <Select size="small" value={shown} onChange={(_, { value }) => choose(value)}>
          {names.map((name) => (
            // English in every language, as in the sheet.
            <option key={name} lang="en">
              {name}
            </option>
          ))}
        </Select>
      </Field>
    </CourseView>
  );
}
