/** A petition's signatures as CSV (RFC 4180). */
import {inBatches} from './data/batches.mjs';

const COLUMNS = [
  'id',
  'created_at',
  'confirmed_at',
  'given_name',
  'family_name',
  'name',
  'email',
  'country',
  'postal_code',
  'comment',
  'consent_given',
  'consent_text',
  'partner',
  'lang',
  'url',
];

const sql = (condition) => `
  select ${COLUMNS.join(', ')} from signatures
  where petition = $1 and id > $2 ${condition} order by id limit $3`;

/** Excel takes a file for UTF-8 only if it begins with this. */
const BOM = '\uFEFF';

/** @see https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[=+\-@\t\r\n]/;

export function cell(value) {
  if (value === null) return '';
  const text = value instanceof Date ? value.toISOString() : String(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const line = (cells) => `${cells.map(cell).join(',')}\r\n`;

/**
 * @param {import('./data/database.mjs').Query} query
 * @param {{bom?: boolean, confirmed?: boolean}} options `confirmed` leaves out the others.
 */
export async function* exportCsv(query, petition, {bom = false, confirmed = false}) {
  yield (bom ? BOM : '') + line(COLUMNS);
  const condition = confirmed ? 'and confirmed_at is not null' : '';
  for await (const rows of inBatches(query, sql(condition), petition)) {
    yield rows.map((row) => line(COLUMNS.map((column) => row[column]))).join('');
  }
}
