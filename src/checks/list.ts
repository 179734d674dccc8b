import { citizenNumber } from './cell/citizen-number.ts';
import { controlCharacters } from './cell/control-characters.ts';
import { dateNotation } from './cell/date-notation.ts';
import { dateOrder } from './cell/date-order.ts';
import { dateSerial } from './cell/date-serial.ts';
import { decimalGhost } from './cell/decimal-ghost.ts';
import { digitInName } from './cell/digit-in-name.ts';
import { doubleEncodedText } from './cell/double-encoded-text.ts';
import { emailTypo } from './cell/email-typo.ts';
import { errorCell } from './cell/error-cell.ts';
import { formulaText } from './cell/formula-text.ts';
import { freeFieldCode } from './cell/free-field-code.ts';
import { impossibleDate } from './cell/impossible-date.ts';
import { initialsNotation } from './cell/initials-notation.ts';
import { lineBreakInCell } from './cell/line-break-in-cell.ts';
import { lookAlikeLetter } from './cell/look-alike-letter.ts';
import { lostDigits } from './cell/lost-digits.ts';
import { lostLeadingZero } from './cell/lost-leading-zero.ts';
import { malformedCompanyNumber } from './cell/malformed-company-number.ts';
import { malformedEmail } from './cell/malformed-email.ts';
import { malformedNationalNumber } from './cell/malformed-national-number.ts';
import { malformedPostcode } from './cell/malformed-postcode.ts';
import { missingValue } from './cell/missing-value.ts';
import { moodleFirstName } from './cell/moodle-first-name.ts';
import { moodleMissing } from './cell/moodle-missing.ts';
import { moodleUsernameLetters } from './cell/moodle-username-letters.ts';
import { nameCapitals } from './cell/name-capitals.ts';
import { notInList } from './cell/not-in-list.ts';
import { postcodeNotation } from './cell/postcode-notation.ts';
import { straySpaces } from './cell/stray-spaces.ts';
import { tooLong } from './cell/too-long.ts';
import { unknownCountry } from './cell/unknown-country.ts';
import { unknownGender } from './cell/unknown-gender.ts';
import { unlikelyBirthDate } from './cell/unlikely-birth-date.ts';
import { unreadableValue } from './cell/unreadable-value.ts';
import { wrappedText } from './cell/wrapped-text.ts';
import { yesNoSpelling } from './cell/yes-no-spelling.ts';
import type { Check } from './check.ts';
import { blankHeading } from './column/blank-heading.ts';
import { doubledColumn } from './column/doubled-column.ts';
import { extraColumn } from './column/extra-column.ts';
import { hiddenColumns } from './column/hidden-columns.ts';
import { missingColumn } from './column/missing-column.ts';
import { monthFirstColumn } from './column/month-first-column.ts';
import { movedColumn } from './column/moved-column.ts';
import { reconstructedHeading } from './column/reconstructed-heading.ts';
import { renamedColumn } from './column/renamed-column.ts';
import { shiftedData } from './column/shifted-data.ts';
import { formulaWithoutValue } from './file/formula-without-value.ts';
import { guessedEncoding } from './file/guessed-encoding.ts';
import { hiddenRows } from './file/hidden-rows.ts';
import { mergedCells } from './file/merged-cells.ts';
import { raggedRow } from './file/ragged-row.ts';
import { sepLine } from './file/sep-line.ts';
import { severalSheets } from './file/several-sheets.ts';
import { titleRows } from './file/title-rows.ts';
import { tooManyRows } from './file/too-many-rows.ts';
import { totalRow } from './file/total-row.ts';
import { unclosedQuote } from './file/unclosed-quote.ts';
import { MATCH_CHECKS } from './match/list.ts';
import { contactIsParticipantUnset } from './row/contact-is-participant-unset.ts';
import { contactTwice } from './row/contact-twice.ts';
import { emptyRow } from './row/empty-row.ts';
import { halfAddress } from './row/half-address.ts';
import { halfCategory } from './row/half-category.ts';
import { halfFreeField } from './row/half-free-field.ts';
import { halfKey } from './row/half-key.ts';
import { infixInSurname } from './row/infix-in-surname.ts';
import { keylessRecord } from './row/keyless-record.ts';
import { losesCompany } from './row/loses-company.ts';
import { malformedPhone } from './row/malformed-phone.ts';
import { mismatchedPostcode } from './row/mismatched-postcode.ts';
import { moodleKnownUser } from './row/moodle-known-user.ts';
import { moodleOtherUser } from './row/moodle-other-user.ts';
import { namelessRecord } from './row/nameless-record.ts';
import { namelessRelation } from './row/nameless-relation.ts';
import { nobodyInRow } from './row/nobody-in-row.ts';
import { participantMissing } from './row/participant-missing.ts';
import { privatePerson } from './row/private-person.ts';
import { seenBefore } from './row/seen-before.ts';
import { swappedNames } from './row/swapped-names.ts';
import { waitingListOnly } from './row/waiting-list-only.ts';
import { wholeNameInSurname } from './row/whole-name-in-surname.ts';
import { companySpelling } from './table/company-spelling.ts';
import { keyOverwrites } from './table/key-overwrites.ts';
import { moodleEmailTwice } from './table/moodle-email-twice.ts';
import { moodleIdTwice } from './table/moodle-id-twice.ts';
import { moodleUsernameClash } from './table/moodle-username-clash.ts';
import { numberVariant } from './table/number-variant.ts';
import { sameEnrolment } from './table/same-enrolment.ts';
import { sameKeyDifferentCompany } from './table/same-key-different-company.ts';
import { sameKeyDifferentPerson } from './table/same-key-different-person.ts';
import { samePersonDifferentKey } from './table/same-person-different-key.ts';
import { sharedEmail } from './table/shared-email.ts';
import { companyDiffers } from './webaanvraag/company-differs.ts';
import { contactDiffers } from './webaanvraag/contact-differs.ts';
import { contactFlagDiffers } from './webaanvraag/contact-flag-differs.ts';
import { courseDiffers } from './webaanvraag/course-differs.ts';
import { orderDiffers } from './webaanvraag/order-differs.ts';
import { overfullBundle } from './webaanvraag/overfull-bundle.ts';
import { participantTwice } from './webaanvraag/participant-twice.ts';
import { referenceDiffers } from './webaanvraag/reference-differs.ts';
import { tornBundle } from './webaanvraag/torn-bundle.ts';

// The one bare ordered list of all checks: file, column, cell, row, webaanvraag, table, match. The order is the order of the findings on the page.
export const CHECKS: readonly Check[] = [
  // file
  unclosedQuote,
  raggedRow,
  formulaWithoutValue,
  mergedCells,
  hiddenRows,
  guessedEncoding,
  severalSheets,
  titleRows,
  sepLine,
  totalRow,
  tooManyRows,
  // column
  movedColumn,
  renamedColumn,
  shiftedData,
  missingColumn,
  extraColumn,
  doubledColumn,
  blankHeading,
  hiddenColumns,
  monthFirstColumn,
  reconstructedHeading,
  // cell: first what damaged the text as a whole, then what it says
  errorCell,
  wrappedText,
  doubleEncodedText,
  controlCharacters,
  lineBreakInCell,
  straySpaces,
  lookAlikeLetter,
  formulaText,
  lostDigits,
  decimalGhost,
  lostLeadingZero,
  dateSerial,
  impossibleDate,
  dateOrder,
  dateNotation,
  unreadableValue,
  unlikelyBirthDate,
  yesNoSpelling,
  malformedEmail,
  emailTypo,
  malformedPostcode,
  postcodeNotation,
  initialsNotation,
  nameCapitals,
  digitInName,
  unknownGender,
  unknownCountry,
  citizenNumber,
  malformedCompanyNumber,
  malformedNationalNumber,
  freeFieldCode,
  notInList,
  tooLong,
  missingValue,
  moodleFirstName,
  moodleMissing,
  moodleUsernameLetters,
  // row
  nobodyInRow,
  participantMissing,
  namelessRecord,
  namelessRelation,
  halfKey,
  halfFreeField,
  halfCategory,
  contactTwice,
  contactIsParticipantUnset,
  waitingListOnly,
  seenBefore,
  privatePerson,
  losesCompany,
  keylessRecord,
  halfAddress,
  mismatchedPostcode,
  malformedPhone,
  swappedNames,
  wholeNameInSurname,
  infixInSurname,
  emptyRow,
  moodleOtherUser,
  moodleKnownUser,
  // webaanvraag
  tornBundle,
  companyDiffers,
  contactDiffers,
  participantTwice,
  overfullBundle,
  courseDiffers,
  referenceDiffers,
  orderDiffers,
  contactFlagDiffers,
  // table
  sameKeyDifferentPerson,
  sameKeyDifferentCompany,
  keyOverwrites,
  sharedEmail,
  samePersonDifferentKey,
  numberVariant,
  companySpelling,
  sameEnrolment,
  moodleUsernameClash,
  moodleEmailTwice,
  moodleIdTwice,
  // match: asked when there are lists from Coachview
  ...MATCH_CHECKS,
];
