import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** Stands between client and server and cuts a connection at the statement it is told of. */
export class CuttingProxy {
  cuts = 0;
  private trigger: { readonly text: string; readonly moment: 'before' | 'after' } | null = null;
  private readonly sockets = new Set<Socket>();

  private constructor(private readonly server: Server, readonly url: string) {}

  static async before(databaseUrl: string): Promise<CuttingProxy> {
    const target = new URL(databaseUrl);
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = new URL(databaseUrl);
    url.hostname = '127.0.0.1';
    url.searchParams.delete('socketPath');
    url.port = String((server.address() as AddressInfo).port);
    const proxy = new CuttingProxy(server, url.toString());
    server.on('connection', (client) => proxy.join(client, connect(Number(target.port || 3306), target.hostname)));
    return proxy;
  }

  /** The next packet with this text: lost on its way (`before`), or done by the server and its answer lost (`after`). */
  cutAt(text: string, moment: 'before' | 'after'): void {
    this.trigger = { text, moment };
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
    await once(this.server, 'close');
  }

  private join(client: Socket, upstream: Socket): void {
    let answerLost = false;
    for (const [socket, other] of [[client, upstream], [upstream, client]] as const) {
      this.sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => other.destroy());
      socket.on('close', () => other.destroy());
    }
    client.on('data', (data) => {
      const moment = this.momentOf(data);
      if (moment === 'before') client.destroy();
      else upstream.write(data);
      answerLost ||= moment === 'after';
    });
    upstream.on('data', (data) => (answerLost ? client.destroy() : client.write(data)));
  }

  private momentOf(data: Buffer): 'before' | 'after' | null {
    if (!this.trigger || !data.includes(this.trigger.text)) return null;
    const { moment } = this.trigger;
    this.trigger = null;
    this.cuts += 1;
    return moment;
  }
}
