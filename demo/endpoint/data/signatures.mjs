/** Signatures: taking, confirming and erasing them. */
import {createHash, randomBytes} from 'node:crypto';
import {addToCount} from './counts.mjs';

const ADD_SIGNATURE = `
  insert into signatures (petition, id, idempotency_key, address_hash, token_hash, given_name, family_name,
    name, email, country, postal_code, comment, consent_given, consent_text, partner, lang, url)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
  on conflict do nothing returning id`;

const FIND_CONFLICT = `
  select idempotency_key = $2 as same_key, address_hash = $3 as same_address
  from signatures where petition = $1 and (idempotency_key = $2 or address_hash = $3)`;

const hashToken = (token) => createHash('sha256').update(token).digest();

/** RFC 9562, version 7: ids grow with time, so new rows stand together in the index. */
function uuidV7(now = Date.now()) {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  bytes[6] = (bytes[6] & 0x0f) | 0x70;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/**
 * Takes a signature, its place in the count and its mail, or none of them.
 *
 * @param {import('./database.mjs').Database} database
 * @param {Record<string, any>} signature What `validate` gave, with `petition`, `key` and `addressHash`.
 * @param {{confirm: boolean}} options Whether the address is asked for confirmation.
 * @returns {Promise<'accepted' | 'repeated' | 'signed-before' | 'key-taken'>} `repeated`: this very
 *   signature was taken before. `key-taken`: its key came with another address.
 */
export async function sign(database, signature, {confirm}) {
  const {petition, key, addressHash} = signature;
  const id = uuidV7();
  // The petition comes first, so that the token alone says where its row is.
  const token = confirm ? `${petition}.${randomBytes(32).toString('base64url')}` : null;
  return database.transaction(async (query) => {
    const added = await query(ADD_SIGNATURE, [
      petition,
      id,
      key,
      addressHash,
      token && hashToken(token),
      signature.givenName,
      signature.familyName,
      signature.name,
      signature.email,
      signature.country,
      signature.postalCode,
      signature.comment,
      signature.consentGiven,
      signature.consentText,
      signature.partner,
      signature.lang,
      signature.url,
    ]);
    if (added.length === 0) {
      const rows = await query(FIND_CONFLICT, [petition, key, addressHash]);
      const sameKey = rows.find((row) => row.same_key);
      if (!sameKey) return 'signed-before';
      return sameKey.same_address ? 'repeated' : 'key-taken';
    }
    if (token) {
      await query('insert into outbox (petition, id, token) values ($1, $2, $3)', [
        petition,
        id,
        token,
      ]);
    }
    await addToCount(query, petition, {accepted: 1});
    return 'accepted';
  });
}

/** @returns {Promise<boolean>} Whether the token is one; a second time it changes nothing. */
export async function confirmSignature(database, token) {
  const [petition] = token.split('.');
  const values = [petition, hashToken(token)];
  return database.transaction(async (query) => {
    const [row] = await query(
      `update signatures set confirmed_at = now()
       where petition = $1 and token_hash = $2 and confirmed_at is null returning id`,
      values,
    );
    if (row) {
      await query('delete from outbox where petition = $1 and id = $2', [petition, row.id]);
      await addToCount(query, petition, {confirmed: 1});
      return true;
    }
    const known = await query(
      'select 1 from signatures where petition = $1 and token_hash = $2',
      values,
    );
    return known.length > 0;
  });
}

/** Deletes one person's signature, and their mail with it. @returns {Promise<boolean>} Whether there was one. */
export async function eraseSignature(database, petition, addressHash) {
  return database.transaction(async (query) => {
    const [row] = await query(
      `delete from signatures where petition = $1 and address_hash = $2
       returning confirmed_at is not null as confirmed`,
      [petition, addressHash],
    );
    if (row) await addToCount(query, petition, {accepted: -1, confirmed: row.confirmed ? -1 : 0});
    return row !== undefined;
  });
}

/** Deletes signatures that were asked for confirmation before `time` and never gave it. */
export async function deleteUnconfirmed(database, petition, time) {
  return database.transaction(async (query) => {
    const rows = await query(
      `delete from signatures where petition = $1 and token_hash is not null
       and confirmed_at is null and created_at < $2 returning id`,
      [petition, time],
    );
    if (rows.length > 0) await addToCount(query, petition, {accepted: -rows.length});
    return rows.length;
  });
}
