import { ConfirmButton } from './ConfirmButton';
import { Part, type PartProps } from './Part';
import { usePersonChange } from './use-person-change';

export function AccountPart({ person, onChanged }: PartProps) {
  const { send, busy, problem, reset } = usePersonChange(person, onChanged);
  const { name, active } = person;
  const shared = { busy, problem, onOpen: reset };
  return (
    <Part title="账号">
      <p>{active ? '可以登录。' : '已停用，不能登录。'}</p>
      {person.notChangeable === null && (
        <div className="admin-actions">
          <ConfirmButton {...shared} title="重置密码" onConfirm={(done) => send({ what: 'password' }, { onSuccess: done })}>
            {name}会立即退出登录，原密码作废。系统给出一个一次性密码，只显示一次，由您告诉本人。
          </ConfirmButton>
          <ConfirmButton {...shared} title={active ? '停用' : '启用'} danger={active} onConfirm={(done) => send({ what: 'active', body: { active: !active } }, { onSuccess: done })}>
            {active ? `${name}会立即退出登录，以后不能登录。手里未办的任务不会自动转走，停用后会告诉您还有几项。` : `${name}可以用原来的密码登录，岗位和资格照旧。`}
          </ConfirmButton>
        </div>
      )}
    </Part>
  );
}
