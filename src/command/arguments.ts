import { parseArgs } from 'node:util';
import type { RuleOrder } from '../model/match.ts';
import { REFERENCE_KINDS, type ReferenceKind } from '../model/reference.ts';
import { LANGUAGES, type Language } from '../text/language.ts';
import { Stop } from './exit.ts';
import { COMMAND_WORDS, type CommandWords } from './words.ts';

// From the words on the command line to what is wanted. It reads no file; what it does not understand becomes a Stop in words.

interface Common {
  file: string;
  layout?: string;
  template?: string;
  sheet?: string;
  language: Language;
  references: WishedList[];
  rules: RuleOrder;
}
export interface CheckWish extends Common {
  command: 'check';
  json: boolean;
}
/** A list from Coachview; without a kind it has to speak for itself. */
export interface WishedList {
  kind?: ReferenceKind;
  file: string;
}
export interface ConvertWish extends Common {
  command: 'convert';
  out: string;
  mend: boolean;
  bom: boolean;
  force: boolean;
  /** Id of a target's form; absent for the file of the layout itself. */
  to?: string;
  /** Values of the target's options, by id. */
  choices: Readonly<Record<string, string>>;
}
export interface LayoutsWish {
  command: 'layouts';
  language: Language;
  json: boolean;
}
/** An empty template to fill in. */
export interface StarterWish {
  command: 'starter';
  language: Language;
  layout: string;
  out: string;
}
export type Wish =
  | LayoutsWish
  | StarterWish
  | CheckWish
  | ConvertWish
  | { command: 'help'; language: Language }
  | { command: 'version'; language: Language };

const BOTH = {
  layout: { type: 'string' },
  template: { type: 'string' },
  sheet: { type: 'string' },
  reference: { type: 'string', multiple: true },
  rules: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;
const OF_CHECK = { json: { type: 'boolean' } } as const;
const OF_CONVERT = {
  out: { type: 'string', short: 'o' },
  mend: { type: 'string' },
  bom: { type: 'boolean' },
  force: { type: 'boolean' },
  to: { type: 'string' },
  set: { type: 'string', multiple: true },
} as const;
const ALL = { ...BOTH, ...OF_CHECK, ...OF_CONVERT };
const { help, version, lang } = BOTH;
type Command = 'check' | 'convert' | 'layouts' | 'starter';
const KNOWN: Record<Command, object> = {
  layouts: { help, version, lang, ...OF_CHECK },
  starter: { help, version, lang, out: OF_CONVERT.out },
  check: { ...BOTH, ...OF_CHECK },
  convert: { ...BOTH, ...OF_CONVERT },
};

/** How a list is called on the command line. */
export const LIST_OPTIONS: Readonly<Record<ReferenceKind, string>> = {
  bedrijf: 'bedrijven',
  persoon: 'personen',
  opleiding: 'opleidingen',
  opleidingssoort: 'opleidingssoorten',
  webaanvraag: 'webaanvragen',
  'webaanvraag-opleiding': 'webaanvraag-opleidingen',
  'webaanvraag-deelnemer': 'webaanvraag-deelnemers',
  relatie: 'relaties',
  'moodle-gebruiker': 'moodle-gebruikers',
};

/** The language that was asked for, also when the rest was not understood. */
export function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = args[at] === '--lang' ? args[at + 1] : args[at]?.slice('--lang='.length);
  return LANGUAGES.find((language) => language === value) ?? 'nl';
}

/** Throws a Stop that says what was not understood. */
export function readArguments(args: readonly string[]): Wish {
  const language = languageOf(args);
  const words = COMMAND_WORDS[language];
  // Not strict: Node's own messages are English only, so the same things are looked for here, in words of ours.
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: ALL,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  if (values.help === true) return { command: 'help', language };
  if (values.version === true) return { command: 'version', language };

  const [command, file, ...more] = positionals;
  if (command === undefined) throw new Stop(words.noCommand);
  if (!isCommand(command)) throw new Stop(words.unknownCommand(command));
  for (const token of tokens) if (token.kind === 'option') mustFit(token, command, words);
  const lang = text(values.lang);
  if (lang !== undefined && lang !== language) throw new Stop(words.language(lang));
  if (command === 'layouts') {
    if (file !== undefined) throw new Stop(words.takesNoFile(file));
    return { command, language, json: values.json === true };
  }
  if (file === undefined) throw new Stop(command === 'starter' ? words.noLayout : words.noFile);
  if (more[0] !== undefined) throw new Stop(words.moreFiles(more[0]));

  if (command === 'starter') return { command, language, layout: file, out: outOf(values.out, words) };

  const rules = text(values.rules) ?? 'csv';
  if (rules !== 'csv' && rules !== 'web-service') throw new Stop(words.rulesWhat(rules));
  const references = texts(values.reference).map((value) => readList(value, words));
  const common: Common = { file, language, references, rules };
  for (const name of ['layout', 'template', 'sheet'] as const) {
    const value = text(values[name]);
    if (value !== undefined) common[name] = value;
  }
  if (common.layout !== undefined && common.template !== undefined) throw new Stop(words.layoutOrTemplate);
  if (command === 'check') return { command, ...common, json: values.json === true };

  const out = outOf(values.out, words);
  const mend = text(values.mend);
  if (mend !== undefined && mend !== 'safe') throw new Stop(words.mendWhat(mend));
  const to = text(values.to);
  const bom = values.bom === true;
  if (bom && to !== undefined) throw new Stop(words.bomOrTo);
  return {
    command,
    ...common,
    out,
    mend: mend === 'safe',
    bom,
    force: values.force === true,
    ...(to === undefined ? {} : { to }),
    choices: choicesOf(values.set, to, words),
  };
}

function outOf(given: string | boolean | (string | boolean)[] | undefined, words: CommandWords): string {
  const out = text(given);
  if (out === undefined) throw new Stop(words.noOut);
  return out;
}

function isCommand(word: string): word is Command {
  return Object.hasOwn(KNOWN, word);
}

/** `--set id=value`, as often as one likes. */
function choicesOf(given: unknown, to: string | undefined, words: CommandWords): Record<string, string> {
  const choices: Record<string, string> = {};
  for (const one of Array.isArray(given) ? given.map(String) : []) {
    const at = one.indexOf('=');
    if (at < 1) throw new Stop(words.setHow(one));
    if (to === undefined) throw new Stop(words.setWithoutTo);
    choices[one.slice(0, at)] = one.slice(at + 1);
  }
  return choices;
}

interface OptionToken {
  name: string;
  rawName: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}

function mustFit(option: OptionToken, command: Command, words: CommandWords): void {
  const { name, rawName, value } = option;
  if (!Object.hasOwn(KNOWN[command], name)) throw new Stop(words.unknownOption(rawName, command));
  const takesValue = ALL[name as keyof typeof ALL].type === 'string';
  // `--sheet --json`: the next option is not the name of a sheet. `--sheet=--json` says so in so many words.
  const missing =
    value === undefined || value === '' || (value.startsWith('-') && option.inlineValue !== true);
  if (takesValue && missing) throw new Stop(words.needsValue(rawName));
  if (!takesValue && value !== undefined) throw new Stop(words.takesNoValue(rawName));
}

/** `personen=FILE`, or a file alone. What stands before the first = is a kind only if it could be one: paths hold = as well. */
function readList(value: string, words: CommandWords): WishedList {
  const [, name, file] = /^([a-z-]+)=(.*)$/i.exec(value) ?? [];
  if (name === undefined || file === undefined) return { file: value };
  const kind = REFERENCE_KINDS.find((one) => LIST_OPTIONS[one] === name.toLowerCase());
  if (kind === undefined) throw new Stop(words.listWhat(name, Object.values(LIST_OPTIONS).join(', ')));
  if (file === '') throw new Stop(words.needsValue(`--reference ${name}=`));
  return { kind, file };
}

function texts(value: string | boolean | (string | boolean)[] | undefined): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function text(value: string | boolean | (string | boolean)[] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
