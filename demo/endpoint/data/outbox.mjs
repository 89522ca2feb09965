/** Mails that are to be sent: each asks one address for confirmation. */
import {inBatches} from './batches.mjs';

const UNSENT = `
  select o.id, o.token, o.created_at, s.email, s.given_name, s.family_name, s.name, s.lang
  from outbox o join signatures s on s.petition = o.petition and s.id = o.id
  where o.petition = $1 and o.id > $2 order by o.id limit $3`;

/** @returns {AsyncGenerator<object[]>} */
export async function* readOutbox(query, petition, publicUrl) {
  for await (const rows of inBatches(query, UNSENT, petition)) {
    yield rows.map((row) => ({
      id: `${petition}/${row.id}`,
      petition,
      email: row.email,
      name: row.name ?? ([row.given_name, row.family_name].filter(Boolean).join(' ') || null),
      lang: row.lang,
      link: `${publicUrl}/confirm?token=${row.token}`,
      created: row.created_at.toISOString(),
    }));
  }
}

/** The token was in the mail, and is nowhere else from now on. */
export async function markSent(query, petition, id) {
  const rows = await query('delete from outbox where petition = $1 and id = $2 returning id', [
    petition,
    id,
  ]);
  return rows.length > 0;
}
