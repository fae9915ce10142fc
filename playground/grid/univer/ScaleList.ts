import type { Injector } from "@univerjs/core";
import {
  AddCfCommand,
  CFRuleType,
  CFValueType,
  ConditionalFormattingRuleModel,
  DeleteCfCommand,
  SetCfCommand,
  type IColorScale,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import type { ColorPoint, ColorScale, ColorScales } from "../port/ColorScales";
import { areaOf, rangeOf, type Book } from "./Book";

const kinds = {
  lowest: CFValueType.min,
  highest: CFValueType.max,
  number: CFValueType.num,
  percent: CFValueType.percent,
  percentile: CFValueType.percentile,
  formula: CFValueType.formula,
} as const satisfies Record<ColorPoint["kind"], CFValueType>;

/** Colour scales among the grid library's conditional formats. */
export class ScaleList implements ColorScales {
  private readonly model: ConditionalFormattingRuleModel;

  constructor(
    private readonly book: Book,
    injector: Injector,
  ) {
    this.model = injector.get(ConditionalFormattingRuleModel);
  }

  list(sheet: string): ColorScale[] {
    const rules = this.model.getSubunitRules(this.book.id, sheet) ?? [];
    return rules.filter(isColorScale).map((rule) => ({
      id: rule.cfId,
      areas: rule.ranges.map((range) => areaOf(sheet, range)),
      points: rule.rule.config.map(({ color, value }) => toPoint(color, value.type, value.value)),
      stopIfTrue: rule.stopIfTrue,
    }));
  }

  add(sheet: string, scale: ColorScale): void {
    this.run(AddCfCommand.id, { subUnitId: sheet, rule: toRule(scale) });
  }

  change(sheet: string, scale: ColorScale): void {
    this.run(SetCfCommand.id, { subUnitId: sheet, cfId: scale.id, rule: toRule(scale) });
  }

  remove(sheet: string, id: string): void {
    this.run(DeleteCfCommand.id, { subUnitId: sheet, cfId: id });
  }

  private run(command: string, params: object): void {
    this.book.commands.syncExecuteCommand(command, { unitId: this.book.id, ...params });
  }
}

function isColorScale(rule: IConditionFormattingRule): rule is IConditionFormattingRule<IColorScale> {
  return rule.rule.type === CFRuleType.colorScale;
}

function toRule({ id, areas, points, stopIfTrue }: ColorScale): IConditionFormattingRule<IColorScale> {
  return {
    cfId: id,
    ranges: areas.map(rangeOf),
    stopIfTrue,
    rule: {
      type: CFRuleType.colorScale,
      config: points.map(({ kind, value, color }, index) => ({
        index,
        color,
        value: { type: kinds[kind], ...(value === undefined ? {} : { value }) },
      })),
    },
  };
}

function toPoint(color: string, type: CFValueType, value: number | string | undefined): ColorPoint {
  const [kind] = Object.entries(kinds).find(([, one]) => one === type) ?? ["number"];
  return { kind: kind as ColorPoint["kind"], color, ...(value === undefined ? {} : { value }) };
}
