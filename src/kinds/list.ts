import type { KindId } from '../model/field.ts';
import { address } from './address.ts';
import { companyName } from './company-name.ts';
import { country } from './country.ts';
import { courseCode } from './course-code.ts';
import { courseName } from './course-name.ts';
import { date } from './date.ts';
import { email } from './email.ts';
import { enterpriseNumber } from './enterprise-number.ts';
import { externId } from './extern-id.ts';
import { externSource } from './extern-source.ts';
import { firstName } from './first-name.ts';
import { freeFieldCode } from './free-field-code.ts';
import { freeFieldValue } from './free-field-value.ts';
import { gender } from './gender.ts';
import { infixes } from './infixes.ts';
import { initials } from './initials.ts';
import type { Kind } from './kind.ts';
import { nationalNumber } from './national-number.ts';
import { number } from './number.ts';
import { phone } from './phone.ts';
import { postcode } from './postcode.ts';
import { reference } from './reference.ts';
import { remark } from './remark.ts';
import { requestNumber } from './request-number.ts';
import { surname } from './surname.ts';
import { text } from './text.ts';
import { town } from './town.ts';
import { uniqueId } from './unique-id.ts';
import { yesNo } from './yes-no.ts';

// All kinds of value by their id. A kind that has no file does not compile.

export const KINDS: Record<KindId, Kind> = {
  'request-number': requestNumber,
  'course-code': courseCode,
  'course-name': courseName,
  reference: reference,
  remark: remark,
  'yes-no': yesNo,
  'company-name': companyName,
  address: address,
  postcode: postcode,
  town: town,
  country: country,
  phone: phone,
  email: email,
  'extern-id': externId,
  'extern-source': externSource,
  initials: initials,
  'first-name': firstName,
  infixes: infixes,
  surname: surname,
  gender: gender,
  date: date,
  'free-field-code': freeFieldCode,
  'free-field-value': freeFieldValue,
  'unique-id': uniqueId,
  number: number,
  'enterprise-number': enterpriseNumber,
  'national-number': nationalNumber,
  text: text,
};
