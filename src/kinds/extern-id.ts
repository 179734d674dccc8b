import { textKind } from './kind.ts';

// Keys of the own administration. Texts: every leading zero counts.

export const externId = textKind('extern-id', {
  nl: {
    expected: 'Het nummer of de code in de eigen administratie, met alle voorloopnullen.',
    example: '000123',
    coachview:
      'Samen met ExternSource is dit het eerste waaraan Coachview een bedrijf of persoon herkent. Zonder ExternSource telt het niet.',
  },
  en: {
    expected: 'The number or code in your own administration, with all its leading zeros.',
    example: '000123',
    coachview:
      'Together with ExternSource this is the first thing by which Coachview recognises a company or person. Without ExternSource it does not count.',
  },
});
