import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { Role } from '@sidan/domain';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problem/problem.js';

export interface Post {
  readonly role: Role;
  readonly orgId: string;
}

/** Who is signed in, as one query on the session tells. */
export interface Who {
  readonly personId: string;
  readonly username: string;
  readonly name: string;
  readonly region: string;
  readonly posts: readonly Post[];
  readonly tokenHash: string;
  readonly csrfToken: string;
  /** Signed in with a password that an administrator was shown: good for choosing another one, and for nothing else. */
  readonly mustChangePassword: boolean;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the session guard; absent on public routes. */
    who?: Who;
  }
}

/** The signed-in person, as a controller's parameter. */
export const Me = createParamDecorator((_: unknown, context: ExecutionContext): Who => {
  const who = context.switchToHttp().getRequest<FastifyRequest>().who;
  if (!who) throw new Problem(401, 'not-signed-in', '请先登录。');
  return who;
});

export const PUBLIC = 'sidan:public';
/** Open to everyone; everything else needs a session. */
export const Public = () => SetMetadata(PUBLIC, true);

export const WITH_ONE_TIME_PASSWORD = 'sidan:with-one-time-password';
/** Open to whoever still has to choose a password of their own. */
export const WithOneTimePassword = () => SetMetadata(WITH_ONE_TIME_PASSWORD, true);

export const UNATTENDED = 'sidan:unattended';
/** Asked by a page by itself, not by a person at work: keeps no idle session alive. */
export const Unattended = () => SetMetadata(UNATTENDED, true);

/** Posts that see cases: an administrator's gives no sight of any. */
export function casePosts({ posts }: Pick<Who, 'posts'>): readonly Post[] {
  return posts.filter(({ role }) => role !== 'administrator');
}
