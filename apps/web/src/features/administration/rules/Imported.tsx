import { Alert } from 'antd';
import { Link } from 'react-router';
import { type ImportedVersion, PLACES, type RuleKind, TITLES } from './ask';

export function Imported({ kind, imported: { version, effect } }: { readonly kind: RuleKind; readonly imported: ImportedVersion }) {
  return (
    <>
      <h1>已导入{TITLES[kind]}的新版本</h1>
      <div role="status"><Alert type="success" showIcon title={`版本 ${version} 已采用`} description={effect} style={{ marginBottom: 16 }} /></div>
      <p><Link to={`${PLACES[kind]}/versions/${encodeURIComponent(version)}`}>查看这个版本</Link>　<Link to={PLACES[kind]}>回到{TITLES[kind]}，与上一版本比较</Link></p>
    </>
  );
}
