import { AuditRow, OrganisationRow, PersonRow, PostRow, ReporterRow, SessionRow } from './people.js';
import { FileRow, LedgerRow } from './file.js';
import { CalendarRow, EvidenceFileRow, PolicyRow } from './rules.js';
import { ClockRow, NumberSeriesRow, OutboxRow, TaskRow, TrainingClockRow } from './work.js';

export const ENTITIES = [
  FileRow, LedgerRow, TaskRow, ClockRow, OutboxRow, NumberSeriesRow, TrainingClockRow,
  OrganisationRow, PersonRow, PostRow, SessionRow, ReporterRow, AuditRow, PolicyRow, CalendarRow, EvidenceFileRow,
];

export { AuditRow, CalendarRow, ClockRow, EvidenceFileRow, FileRow, LedgerRow, NumberSeriesRow, OrganisationRow, OutboxRow, PersonRow };
export { PolicyRow, PostRow, ReporterRow, SessionRow, TaskRow, TrainingClockRow };
