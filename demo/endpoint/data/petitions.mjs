/** The petitions that may be signed. */
import {StartError} from '../settings.mjs';

/** It is part of addresses, of tokens and of the ids that the outbox prints. */
const PETITION = /^[a-z0-9][a-z0-9-]{0,62}$/;

export const isPetitionId = (text) => typeof text === 'string' && PETITION.test(text);

/**
 * @typedef {object} Petition
 * @property {string} petition
 * @property {number | null} goal
 * @property {number} baseCount Signatures from elsewhere, on paper or before: counted, and not kept here.
 * @property {string} fields As the widget's attribute: `given-name family-name email country?`.
 * @property {Date | null} ends
 */

const number = (value) => (value === null ? null : Number(value));

/** @returns {Petition} */
const toPetition = ({petition, goal, base_count, fields, ends}) => ({
  petition,
  goal: number(goal),
  baseCount: Number(base_count),
  fields,
  ends,
});

/** @returns {Promise<Petition | null>} */
export async function findPetition(query, petition) {
  if (!isPetitionId(petition)) return null;
  const [row] = await query('select * from petitions where petition = $1', [petition]);
  return row ? toPetition(row) : null;
}

/** @returns {Promise<Petition[]>} */
export async function listPetitions(query) {
  return (await query('select * from petitions order by petition')).map(toPetition);
}

/** Adds a petition, or changes of an existing one what is given. */
export async function savePetition(query, {petition, goal, baseCount, fields, ends}) {
  await query(
    `insert into petitions as p (petition, goal, base_count, fields, ends)
     values ($1, $2, coalesce($3, 0), coalesce($4, 'given-name family-name email country? postal-code? comment?'), $5)
     on conflict (petition) do update
     set goal = coalesce($2, p.goal), base_count = coalesce($3, p.base_count),
         fields = coalesce($4, p.fields), ends = coalesce($5, p.ends)`,
    [petition, goal ?? null, baseCount ?? null, fields ?? null, ends ?? null],
  );
}

export async function closePetition(query, petition) {
  const rows = await query(
    'update petitions set ends = now() where petition = $1 returning petition',
    [petition],
  );
  if (rows.length === 0) throw new StartError(`There is no petition "${petition}".`);
}

export const isClosed = ({ends}) => ends !== null && ends <= new Date();
