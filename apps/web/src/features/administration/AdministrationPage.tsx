import { NavLink, Navigate, Route, Routes } from 'react-router';
import { useHasRole } from '../../shared/session/session';
import { AuditLog } from './AuditLog';
import { CalendarReminder } from './CalendarReminder';
import { Failures } from './Failures';
import { Organisations } from './Organisations';
import { NewPerson } from './people/NewPerson';
import { People } from './people/People';
import { PersonPage } from './people/PersonPage';
import { Rules } from './rules/Rules';
import './administration.css';

const PARTS = [
  { path: 'people', title: '人员' }, { path: 'organisations', title: '机关' }, { path: 'rules', title: '规则' },
  { path: 'calendars', title: '日历' }, { path: 'failures', title: '故障' }, { path: 'audit', title: '操作记录' },
];

/** 管理: auditors find the record of acts, administrators all of it. */
export default function AdministrationPage() {
  const administers = useHasRole('administrator');
  const parts = PARTS.filter(({ path }) => administers || path === 'audit');
  return (
    <div className="administration">
      {parts.length > 1 && (
        <nav aria-label="管理" className="admin-parts">
          {parts.map(({ path, title }) => <NavLink key={path} to={`/administration/${path}`}>{title}</NavLink>)}
        </nav>
      )}
      {administers && <CalendarReminder />}
      <Routes>
        {administers && (
          <>
            <Route path="people" element={<People />} />
            <Route path="people/new" element={<NewPerson />} />
            <Route path="people/:personId" element={<PersonPage />} />
            <Route path="organisations" element={<Organisations />} />
            <Route path="rules/*" element={<Rules kind="policy" />} />
            <Route path="calendars/*" element={<Rules kind="calendar" />} />
            <Route path="failures" element={<Failures />} />
          </>
        )}
        <Route path="audit" element={<AuditLog />} />
        <Route path="*" element={<Navigate to={`/administration/${parts[0]?.path ?? 'audit'}`} replace />} />
      </Routes>
    </div>
  );
}
