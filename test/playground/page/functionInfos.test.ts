import { functionInfos } from "../../../playground/page/functionInfos";

it("reads functions.json as Excel does", () => {
  const metadata = {
    functions: [
      {
        id: "NPS",
        name: "NPS",
        description: "Net Promoter Score",
        helpUrl: "/addin/docs/en/nps.html",
        parameters: [
          { name: "scores", description: "Answers 0–10", dimensionality: "matrix" as const },
          { name: "scale", optional: true },
        ],
      },
    ],
  };
  expect(functionInfos(metadata)).toEqual([
    {
      id: "NPS",
      name: "NPS",
      description: "Net Promoter Score",
      helpUrl: "/addin/docs/en/nps.html",
      parameters: [
        { name: "scores", description: "Answers 0–10", optional: false, matrix: true },
        { name: "scale", description: "", optional: true, matrix: false },
      ],
    },
  ]);
});
