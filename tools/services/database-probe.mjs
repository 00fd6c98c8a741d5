/** True when the server takes the sign-in and answers; the database itself may be still to be made. */
export async function databaseAnswers(url) {
  const { createConnection } = await import('mysql2/promise');
  const server = new URL(url);
  server.pathname = '';
  let connection;
  try {
    connection = await createConnection({ uri: server.href, connectTimeout: 2_000 });
    await connection.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    connection?.destroy();
  }
}
