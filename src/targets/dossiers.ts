import type { RowId } from '../model/table.ts';
import type { TargetSubject } from '../model/target.ts';
import { type DossierLost, type Known, Register } from './dossier-register.ts';
import { isNamed, sayingsOf, type Texts } from './dossier-texts.ts';

// The bedrijven and personen of what is open, and who belongs where: each of them once, each link once. What gives way is handed back.

/** One row of an import of dossiers: a bedrijf, a persoon, or both and then linked. */
export interface DossierRow {
  /** The row of the open file that says so first. */
  row: RowId;
  /** By field; categories and free fields stand in their first columns. */
  texts: Texts;
  /** Told by its number; absent for a private person. */
  bedrijf: number | undefined;
  hasPersoon: boolean;
}

export interface Dossiers {
  rows: DossierRow[];
  lost: { why: DossierLost; row: RowId }[];
  /** Rows about whom other rows are too: put together with those. */
  merged: RowId[];
}

interface Link {
  row: RowId;
  bedrijf: Known | undefined;
  persoon: Known | undefined;
}

/** @param source ExternSource for who has an ExternId and no source; '' for none */
export function dossiersOf(subject: TargetSubject, source = ''): Dossiers {
  const register = new Register(source);
  const links = new Map<string, Link>();
  const made: { row: RowId; links: Link[] }[] = [];
  for (const row of subject.rows) {
    const all = sayingsOf((field) => subject.text(row, field));
    const sayings = all.filter(isNamed);
    if (sayings.length < all.length) register.lost.push({ why: 'unnamed', row });
    const met = sayings.map((saying) => register.add(saying, row));
    const bedrijf = met.find(({ owner }) => owner === 'bedrijf');
    const persons = met.filter(({ owner }) => owner === 'persoon');
    if (all.length === 0) register.lost.push({ why: 'nobody', row });
    const news: Link[] = [];
    for (const persoon of persons.length > 0 || bedrijf === undefined ? persons : [undefined]) {
      const key = `${bedrijf?.id} ${persoon?.id}`;
      if (links.has(key)) continue;
      const link: Link = { row, bedrijf, persoon };
      links.set(key, link);
      news.push(link);
    }
    if (met.length > 0) made.push({ row, links: news });
  }
  return settled(register, [...links.values()], made);
}

/** A row for one alone says nothing when another links that one: a persoon alone would even lose the bedrijf. */
function settled(
  register: Register,
  links: readonly Link[],
  made: readonly { row: RowId; links: readonly Link[] }[],
): Dossiers {
  const linked = new Set<Known | undefined>();
  for (const { bedrijf, persoon } of links)
    if (bedrijf !== undefined && persoon !== undefined) linked.add(bedrijf).add(persoon);
  const stays = ({ bedrijf, persoon }: Link) =>
    (bedrijf !== undefined && persoon !== undefined) || !linked.has(bedrijf ?? persoon);
  const merged: RowId[] = [];
  for (const { row, links: own } of made) {
    if (own.some((link) => link.bedrijf === undefined && !stays(link)))
      register.lost.push({ why: 'unlinked', row });
    else if (!own.some(stays)) merged.push(row);
  }
  const texts = register.texts();
  const rows = links.filter(stays).map(({ row, bedrijf, persoon }): DossierRow => {
    const both = [bedrijf, persoon].flatMap((one) => (one === undefined ? [] : [...texts.get(one)!]));
    return { row, texts: new Map(both), bedrijf: bedrijf?.id, hasPersoon: persoon !== undefined };
  });
  return { rows, lost: register.lost, merged };
}
