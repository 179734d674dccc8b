import type { DossierPage } from '../engine/shown-dossiers.ts';
import { engine } from './engine.ts';

// Bedrijven with their personen for the fourth step, some at a time.

export function loadDossiers(from: number, to: number): Promise<DossierPage> {
  return engine().ask('dossiers', from, to);
}
