import type { Effect, EffectId } from '../model/effect.ts';
import type { Bilingual, Language } from './language.ts';
import { number } from './number.ts';

// How effects are told: a short line with the count, and why it matters.

interface Told {
  one: string;
  many: string;
  why: string;
}

const WORDS: Bilingual<Record<EffectId, Told>> = {
  nl: {
    webaanvragen: {
      one: 'webaanvraag',
      many: 'webaanvragen',
      why: 'Van elke webaanvraag maakt Coachview bij het verwerken één aanvraag.',
    },
    deelnemers: {
      one: 'deelnemer',
      many: 'deelnemers',
      why: 'Een contactpersoon die zelf deelneemt, telt mee.',
    },
    orders: {
      one: 'aanvraag wordt direct gefactureerd',
      many: 'aanvragen worden direct gefactureerd',
      why: 'Bij Aanvraag is Order staat Ja: de aanvraag is meteen een order.',
    },
    'new-bedrijven': {
      one: 'nieuw bedrijf',
      many: 'nieuwe bedrijven',
      why: 'Geen regel vindt precies één bedrijf, dus maakt Coachview er een nieuw dossier voor.',
    },
    'recognised-bedrijven': {
      one: 'herkend bedrijf',
      many: 'herkende bedrijven',
      why: 'De aanvraag komt bij het bestaande dossier.',
    },
    'unknown-bedrijven': {
      one: 'bedrijf: onbekend',
      many: 'bedrijven: onbekend',
      why: 'Uit de lijsten blijkt niet of Coachview dit bedrijf kent.',
    },
    'new-personen': {
      one: 'nieuwe persoon',
      many: 'nieuwe personen',
      why: 'Geen regel vindt precies één persoon, dus maakt Coachview een nieuw dossier.',
    },
    'recognised-personen': {
      one: 'herkende persoon',
      many: 'herkende personen',
      why: 'De inschrijving komt in het bestaande dossier.',
    },
    'unknown-personen': {
      one: 'persoon: onbekend',
      many: 'personen: onbekend',
      why: 'Uit de lijsten blijkt niet of Coachview deze persoon kent.',
    },
    'changed-bedrijven': {
      one: 'bedrijfsdossier verandert',
      many: 'bedrijfsdossiers veranderen',
      why: 'Het bestand zegt iets anders dan het dossier; bij het verwerken kan dat worden overgenomen.',
    },
    'changed-personen': {
      one: 'persoonsdossier verandert',
      many: 'persoonsdossiers veranderen',
      why: 'Het bestand zegt iets anders dan het dossier; bij het verwerken kan dat worden overgenomen.',
    },
    'merged-personen': {
      one: 'keer worden verschillende personen één dossier',
      many: 'keer worden verschillende personen één dossier',
      why: 'Een regel vindt voor hen hetzelfde dossier, meestal door een gedeeld e-mailadres.',
    },
    'waiting-list': {
      one: 'deelnemer alleen op de wachtlijst',
      many: 'deelnemers alleen op de wachtlijst',
      why: 'Zonder code en naam van een opleiding kan er niet direct worden ingeschreven. Zoek de opleidingssoort op bij het verwerken.',
    },
    'opleiding-by-hand': {
      one: 'deelnemer: opleiding zelf opzoeken',
      many: 'deelnemers: opleiding zelf opzoeken',
      why: 'Code en naam wijzen niet precies één opleiding aan. Kies bij het verwerken een opleiding of een opleidingssoort.',
    },
    'opleiding-cancelled': {
      one: 'deelnemer op een geannuleerde opleiding',
      many: 'deelnemers op een geannuleerde opleiding',
      why: 'Volgens de lijst gaat deze opleiding niet door.',
    },
    'opleiding-past': {
      one: 'deelnemer op een opleiding die voorbij is',
      many: 'deelnemers op een opleiding die voorbij is',
      why: 'De einddatum in de lijst ligt in het verleden.',
    },
    'opleiding-started': {
      one: 'deelnemer op een opleiding die al begonnen is',
      many: 'deelnemers op een opleiding die al begonnen is',
      why: 'De startdatum in de lijst is vandaag of eerder.',
    },
    'opleiding-full': {
      one: 'deelnemer op een volle opleiding',
      many: 'deelnemers op een volle opleiding',
      why: 'Volgens de lijst is er geen plaats meer.',
    },
  },
  en: {
    webaanvragen: {
      one: 'webaanvraag',
      many: 'webaanvragen',
      why: 'Of each webaanvraag Coachview makes one request when it is processed.',
    },
    deelnemers: {
      one: 'participant',
      many: 'participants',
      why: 'A contact person who takes part counts as well.',
    },
    orders: {
      one: 'request is invoiced at once',
      many: 'requests are invoiced at once',
      why: 'Aanvraag is Order says Ja: the request is an order from the start.',
    },
    'new-bedrijven': {
      one: 'new company',
      many: 'new companies',
      why: 'No rule finds exactly one company, so Coachview makes a new record.',
    },
    'recognised-bedrijven': {
      one: 'recognised company',
      many: 'recognised companies',
      why: 'The request goes to the record that is there.',
    },
    'unknown-bedrijven': {
      one: 'company: unknown',
      many: 'companies: unknown',
      why: 'The lists do not show whether Coachview knows this company.',
    },
    'new-personen': {
      one: 'new person',
      many: 'new persons',
      why: 'No rule finds exactly one person, so Coachview makes a new record.',
    },
    'recognised-personen': {
      one: 'recognised person',
      many: 'recognised persons',
      why: 'The enrolment goes into the record that is there.',
    },
    'unknown-personen': {
      one: 'person: unknown',
      many: 'persons: unknown',
      why: 'The lists do not show whether Coachview knows this person.',
    },
    'changed-bedrijven': {
      one: 'company record changes',
      many: 'company records change',
      why: 'The file says something else than the record; it may be taken over while processing.',
    },
    'changed-personen': {
      one: 'person record changes',
      many: 'person records change',
      why: 'The file says something else than the record; it may be taken over while processing.',
    },
    'merged-personen': {
      one: 'time different persons become one record',
      many: 'times different persons become one record',
      why: 'A rule finds the same record for them, mostly because of a shared e-mail address.',
    },
    'waiting-list': {
      one: 'participant on the waiting list only',
      many: 'participants on the waiting list only',
      why: 'Without code and name of a course nobody can be enrolled directly. Look up the opleidingssoort while processing.',
    },
    'opleiding-by-hand': {
      one: 'participant: look up the course yourself',
      many: 'participants: look up the course yourself',
      why: 'Code and name do not point at exactly one course. Choose a course or an opleidingssoort while processing.',
    },
    'opleiding-cancelled': {
      one: 'participant on a cancelled course',
      many: 'participants on a cancelled course',
      why: 'According to the list this course does not take place.',
    },
    'opleiding-past': {
      one: 'participant on a course that is over',
      many: 'participants on a course that is over',
      why: 'The end date in the list lies in the past.',
    },
    'opleiding-started': {
      one: 'participant on a course that has begun',
      many: 'participants on a course that has begun',
      why: 'The start date in the list is today or earlier.',
    },
    'opleiding-full': {
      one: 'participant on a full course',
      many: 'participants on a full course',
      why: 'According to the list there is no place left.',
    },
  },
};

type Counted = Pick<Effect, 'id' | 'count'>;

/** "12 nieuwe bedrijven". */
export function effectLine(effect: Counted, language: Language): string {
  return `${number(effect.count, language)} ${effectNoun(effect, language)}`;
}

/** "nieuwe bedrijven": what is counted, for where the count stands apart. */
export function effectNoun({ id, count }: Counted, language: Language): string {
  const { one, many } = WORDS[language][id];
  return count === 1 ? one : many;
}

/** Why it is told: one or two sentences. */
export function effectWhy(id: EffectId, language: Language): string {
  return WORDS[language][id].why;
}
