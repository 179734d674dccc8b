import { layoutFromHeadings } from '../layouts/template.ts';
import type { Layout } from '../model/layout.ts';
import type { TargetOption } from '../model/target.ts';

// The headings of the user's own template, pasted in as an option of a target: where a layout is reconstructed, those go first.

/** @param from where the template comes from, as the sentence ends */
export function headingsOption(from: { nl: string; en: string }): TargetOption {
  return {
    id: 'kopregel',
    kind: 'text',
    title: { nl: 'Kopregel van je eigen sjabloon', en: 'Heading row of your own template' },
    says: {
      nl: `Kopieer de eerste regel van het sjabloon dat je ${from.nl} en plak die hier. Die koppen gelden dan, in die volgorde.`,
      en: `Copy the first row of the template that you ${from.en} and paste it here. Those headings then rule, in that order.`,
    },
  };
}

/** The built-in layout, or one of the headings that were pasted: with tabs from a spreadsheet, or typed with semicolons. */
export function templateOf(headings: string, builtIn: Layout, source: string): Layout {
  const given = headings.split(/[\t;\n]/).map((heading) => heading.trim());
  if (given.every((heading) => heading === '')) return builtIn;
  const { layout } = layoutFromHeadings(given, source, builtIn);
  const marks = new Map(builtIn.columns.map((column) => [column.field, column]));
  const columns = layout.columns.map((column) => {
    const { required, oneOf } = marks.get(column.field) ?? {};
    return {
      ...column,
      ...(required === undefined ? {} : { required }),
      ...(oneOf === undefined ? {} : { oneOf }),
    };
  });
  return { ...layout, columns };
}
