/** True when the database takes the sign-in and answers. */
export async function databaseAnswers(url) {
  const { createConnection } = await import('mysql2/promise');
  let connection;
  try {
    connection = await createConnection({ uri: url, connectTimeout: 2_000 });
    await connection.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    connection?.destroy();
  }
}
