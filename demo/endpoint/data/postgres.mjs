/** PostgreSQL, or a cluster that speaks its protocol, by `DATABASE_URL`. */
import pg from 'pg';

const CONNECT_TIMEOUT = 5000;
const QUERY_TIMEOUT = 10_000;

export async function openDriver({databaseUrl, databasePool}) {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: databasePool,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    // On this side of the connection: a database that hangs does not keep its own time either.
    query_timeout: QUERY_TIMEOUT,
  });
  // A connection that breaks tells its query, or the next one. Unheard, these would end the process.
  const ignore = () => {};
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));

  async function transaction(work) {
    const client = await pool.connect();
    const query = async (sql, values) => (await client.query(sql, values)).rows;
    let broken;
    try {
      // Whatever the server's default: after a conflict, the row that was in the way must be seen.
      await query('begin isolation level read committed');
      const result = await work(query);
      await query('commit');
      return result;
    } catch (error) {
      await query('rollback').catch((failure) => (broken = failure));
      throw error;
    } finally {
      client.release(broken);
    }
  }

  return {
    query: async (sql, values) => (await pool.query(sql, values)).rows,
    transaction,
    close: () => pool.end(),
  };
}
