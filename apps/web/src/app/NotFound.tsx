import { Result } from 'antd';
import { Link } from 'react-router';

export function NotFound() {
  return <Result status="404" title="没有这个页面" subTitle="地址可能写错了，或者案件已经移交。" extra={<Link to="/">回到工作台</Link>} />;
}
