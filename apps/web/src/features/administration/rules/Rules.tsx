import { Route, Routes } from 'react-router';
import type { RuleKind } from './ask';
import { Compare } from './Compare';
import { ImportNotice } from './ImportNotice';
import { ImportRules } from './ImportRules';
import { Versions } from './Versions';
import { VersionText } from './VersionText';

/** 规则, 日历: versions that are only ever added. */
export function Rules({ kind }: { readonly kind: RuleKind }) {
  return (
    <Routes>
      <Route index element={<Versions kind={kind} />} />
      <Route path="import" element={<ImportRules key={kind} kind={kind} />} />
      {kind === 'calendar' && <Route path="notice" element={<ImportNotice />} />}
      <Route path="compare" element={<Compare key={kind} kind={kind} />} />
      <Route path="versions/:version" element={<VersionText kind={kind} />} />
    </Routes>
  );
}
