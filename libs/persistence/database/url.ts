/** What both mysql2 and TypeORM ask for; taken from `mysql://user:password@host:port/database?socketPath=…`. */
export interface ConnectionOptions {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly socketPath?: string;
}

/** Throws a sentence when the URL names no database. */
export function connectionOptions(databaseUrl: string): ConnectionOptions {
  const url = new URL(databaseUrl);
  const database = decodeURIComponent(url.pathname.slice(1));
  if (database === '') throw new Error('数据库地址缺少库名，应为 mysql://用户:密码@主机:端口/库名');
  const socketPath = url.searchParams.get('socketPath');
  return {
    host: url.hostname || '127.0.0.1',
    port: Number(url.port || 3306),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database,
    ...(socketPath ? { socketPath } : {}),
  };
}
