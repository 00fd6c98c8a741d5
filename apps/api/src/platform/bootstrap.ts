import 'reflect-metadata';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Database } from '@sidan/persistence';
import { LogController, type FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { appModule } from './app.module.js';
import { createLog, FrameworkLog } from './observe/logging.js';
import { Metrics } from './observe/metrics.js';
import { observeRequests } from './observe/observe-requests.js';
import { serveApiPage } from './openapi/api-page.js';
import { describeApi } from './openapi/openapi.js';
import { ProblemFilter } from './problem/problem-filter.js';
import { requestIdOf } from './request-id.js';
import type { Settings } from './settings.js';
import { onRouterError, requireUtf8 } from './utf8.js';
import { serveWeb } from './web/serve-web.js';

const BODY_LIMIT = 1024 * 1024;
const REQUEST_PATIENCE_MS = 120_000;
const SWEEP_MS = 50;
const GRACE_MS = 10_000;

export interface Api {
  readonly app: NestFastifyApplication;
  /** Lets requests in progress finish, ten seconds at most, then closes the database. */
  close(): Promise<void>;
}

/** The whole API, ready to listen or to be asked in a test. */
export async function createApi(settings: Settings, log: Logger = createLog(settings.logLevel)): Promise<Api> {
  const database = new Database(settings.databaseUrl);
  const app = await NestFactory.create<NestFastifyApplication>(appModule(settings, database), adapter(log), {
    logger: new FrameworkLog(log), bodyParser: true, abortOnError: false,
  });
  await secure(app, settings);
  await serveWeb(app, settings.webFolder);
  app.useGlobalFilters(new ProblemFilter());
  const server: FastifyInstance = app.getHttpAdapter().getInstance();
  observeRequests(server, app.get(Metrics));
  requireUtf8(app, BODY_LIMIT);
  serveApiPage(server, () => describeApi(app));
  return { app, close: () => leave(app, database) };
}

/** A connection that falls idle only after the close began would otherwise be waited for until its keep-alive ends. */
async function leave(app: NestFastifyApplication, database: Database): Promise<void> {
  const server = app.getHttpServer();
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
  const cutOff = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  try {
    await app.close();
  } finally {
    clearInterval(sweep);
    clearTimeout(cutOff);
    await database.close();
  }
}

/** No proxy is trusted: the address that is throttled is the one that connected. */
function adapter(log: Logger): FastifyAdapter {
  return new FastifyAdapter({
    loggerInstance: log, logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }), genReqId: requestIdOf, requestIdHeader: false, trustProxy: false,
    bodyLimit: BODY_LIMIT, requestTimeout: REQUEST_PATIENCE_MS, forceCloseConnections: 'idle', return503OnClosing: true, frameworkErrors: onRouterError,
  });
}

async function secure(app: NestFastifyApplication, settings: Settings): Promise<void> {
  await app.register(helmet, { contentSecurityPolicy: { directives: POLICY, useDefaults: false }, hsts: settings.secureCookie });
  await app.register(cookie as never);
  await app.register(multipart, { limits: { files: 1, fileSize: settings.evidenceMaxBytes, fields: 5, parts: 6 } });
}

/** The pages' own files and nothing else. Ant Design writes its styles into the page; scripts come only as files. */
const POLICY = {
  'default-src': ["'none'"], 'script-src': ["'self'"], 'style-src': ["'self'", "'unsafe-inline'"], 'img-src': ["'self'", 'data:', 'blob:'], 'media-src': ["'self'", 'blob:'],
  'connect-src': ["'self'"], 'manifest-src': ["'self'"], 'worker-src': ["'self'"], 'base-uri': ["'none'"], 'form-action': ["'none'"], 'frame-ancestors': ["'none'"],
};
