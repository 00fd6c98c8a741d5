// A lean HTTP client: the bench and the system share the machine, and every millisecond the client burns would be measured as theirs.
import { Agent, request } from 'node:http';

export function httpClient(apiUrl) {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const { hostname, port } = new URL(apiUrl);

  /** POSTs JSON and answers with the parsed body; throws what is not a success. */
  return function post(path, token, key, body) {
    const sent = JSON.stringify(body);
    const headers = { authorization: `Bearer ${token}`, 'idempotency-key': key, 'content-type': 'application/json', 'content-length': Buffer.byteLength(sent) };
    return new Promise((resolve, reject) => {
      const asked = request({ agent, hostname, port, path, method: 'POST', headers }, (answer) => {
        const chunks = [];
        answer.on('data', (chunk) => chunks.push(chunk));
        answer.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          if (answer.statusCode >= 300) reject(new Error(`${path}: ${answer.statusCode} ${text}`));
          else resolve(JSON.parse(text));
        });
      });
      asked.on('error', reject);
      asked.end(sent);
    });
  };
}
