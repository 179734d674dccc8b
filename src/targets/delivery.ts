import type { NextSteps } from '../model/target.ts';

// How a file for the periodic import gets to Coachview, as its article on that import says: by whom it is tried first, and over which ports.

export const DELIVERY: NextSteps = {
  title: { nl: 'En dan, naar Coachview', en: 'And then, to Coachview' },
  steps: [
    {
      nl: 'Probeer het eerst in je trainingsomgeving. Coachview kijkt het bestand na, leest het daar in, en pas na jouw akkoord in de echte omgeving. Een import is niet terug te draaien.',
      en: 'Try it in your training environment first. Coachview checks the file, reads it in there, and only after your approval in the live one. An import cannot be undone.',
    },
    {
      nl: 'Lever je periodiek aan, zet het bestand dan in de map op de FTP-server waarvan Coachview je het account geeft: steeds met dezelfde naam en dezelfde kolommen, steeds op dezelfde dag en tijd.',
      en: 'If you deliver periodically, put the file into the folder on the FTP server for which Coachview gives you the account: always with the same name and columns, always on the same day and time.',
    },
    {
      nl: 'Een groot bestand kan beter later op de dag.',
      en: 'A large file had better go later in the day.',
    },
    {
      nl: 'Open een CSV niet in Excel om hem op te slaan: dan verdwijnen voorloopnullen weer.',
      en: 'Do not open a CSV in Excel to save it: leading zeros would vanish again.',
    },
  ],
  facts: {
    title: { nl: 'Verbinding', en: 'Connection' },
    says: {
      nl: 'Zo staat het in het artikel van Coachview. Puntkomma verstuurt zelf niets.',
      en: 'So says Coachview’s article. Puntkomma itself sends nothing.',
    },
    rows: [
      [
        { nl: 'FTPES (TLS, expliciet)', en: 'FTPES (TLS, explicit)' },
        { nl: 'poort 910', en: 'port 910' },
      ],
      [
        { nl: 'FTPS (TLS, impliciet)', en: 'FTPS (TLS, implicit)' },
        { nl: 'poort 990', en: 'port 990' },
      ],
      [
        {
          nl: 'FTP, onversleuteld: liever niet voor persoonsgegevens',
          en: 'FTP, not encrypted: rather not for personal data',
        },
        { nl: 'poort 21', en: 'port 21' },
      ],
      [
        { nl: 'Passieve poorten', en: 'Passive ports' },
        { nl: '2000–2010', en: '2000–2010' },
      ],
      [
        { nl: 'Versie van TLS', en: 'Version of TLS' },
        { nl: '1.2', en: '1.2' },
      ],
    ],
  },
};
