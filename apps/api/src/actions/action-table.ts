import type { AccessRule } from '@sidan/domain';

/** One step a person may ask for: the route, its form, who may, and what the button says. */
export interface ActionRow<Body extends object = object> {
  /** 中文，按钮上的字 */
  readonly title: string;
  readonly dto: new () => Body;
  readonly access: AccessRule;
}

/** Steps only sidan itself proposes: never a route. */
export type SystemStep = 'fire-clock' | 'adopt-calendar' | 'conclude-job' | 'open-proceeding';
/** Opened by POST /api/reports, with the reporter's identity beside it. */
export type OwnRoute = 'register-report';

/** A row for each command of a file kind, with a form that has exactly the command's fields. */
export type Actions<Command extends { readonly type: string }> = {
  readonly [Type in Exclude<Command['type'], SystemStep | OwnRoute>]: ActionRow<Omit<Extract<Command, { readonly type: Type }>, 'type'>>;
};

export type ActionTable = Readonly<Record<string, ActionRow>>;
