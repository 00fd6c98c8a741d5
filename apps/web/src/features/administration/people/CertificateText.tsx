import { Tag } from 'antd';
import { useState } from 'react';
import type { Person } from '../ask';
import { validityOf, type Validity } from './certificate';

const MARKS: Readonly<Record<Validity, { readonly title: string; readonly color: string } | null>> = {
  valid: null, 'ends-soon': { title: '即将到期', color: 'warning' }, expired: { title: '已过期，不能办案', color: 'error' }, 'not-yet': { title: '尚未生效', color: 'warning' },
};

export function CertificateText({ certificate }: Pick<Person, 'certificate'>) {
  const [now] = useState(() => new Date().toISOString());
  if (!certificate) return '无';
  const mark = MARKS[validityOf(certificate, now)];
  return (
    <span>
      {certificate.number}　<span className="shown-number">{certificate.validFrom} 至 {certificate.validTo}</span>
      {mark && <>　<Tag color={mark.color}>{mark.title}</Tag></>}
    </span>
  );
}
