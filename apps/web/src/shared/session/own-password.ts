import type { FieldError } from '../../api/problem';

export const SHORTEST_PASSWORD = 10;

export interface PasswordChange {
  readonly oldPassword: string;
  readonly newPassword: string;
  readonly repeated: string;
}

/** What the server would refuse, said before it is asked; and the repetition, which it never sees. */
export function wrongWith({ oldPassword, newPassword, repeated }: PasswordChange, username: string): readonly FieldError[] {
  return [
    ...(oldPassword === '' ? [{ field: 'oldPassword', message: '请填写现在的密码' }] : []),
    ...wrongWithNew(newPassword, oldPassword, username),
    ...(repeated === newPassword ? [] : [{ field: 'repeated', message: '两次填写的新密码不一样' }]),
  ];
}

function wrongWithNew(password: string, old: string, username: string): readonly FieldError[] {
  const said = (message: string) => [{ field: 'newPassword', message }];
  if ([...password].length < SHORTEST_PASSWORD) return said(`新密码至少 ${SHORTEST_PASSWORD} 个字符`);
  if (password === old) return said('新密码不能与现在的密码相同');
  if (password.includes(username)) return said('新密码不能包含用户名');
  return [];
}
