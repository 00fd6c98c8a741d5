import { DeputyRow } from './deputy.js';
import { AuditRow, OrganisationRow, PersonRow, PostRow, ReferenceVersionRow, ReporterRow, SessionRow } from './people.js';
import { FileRow, LedgerRow } from './file.js';
import { CalendarRow, EvidenceFileRow, EvidenceUploadRow, PaperUseRow, PolicyRow } from './rules.js';
import { TrainingRunRow, TrainingStepRow } from './training.js';
import { ClockRow, NumberSeriesRow, OutboxRow, RefusedMessageRow, TaskRow, TrainingClockRow, UsedNumberRow } from './work.js';

export const ENTITIES = [
  FileRow, LedgerRow, TaskRow, ClockRow, OutboxRow, NumberSeriesRow, TrainingClockRow,
  OrganisationRow, PersonRow, PostRow, SessionRow, DeputyRow, ReporterRow, AuditRow, PolicyRow, CalendarRow, EvidenceFileRow, EvidenceUploadRow, PaperUseRow,
  ReferenceVersionRow, TrainingRunRow, TrainingStepRow, UsedNumberRow, RefusedMessageRow,
];

export { AuditRow, CalendarRow, ClockRow, DeputyRow, EvidenceFileRow, FileRow, LedgerRow, NumberSeriesRow, OrganisationRow, OutboxRow, PersonRow };
export { type HostColumns, hostQualificationOf } from './host-columns.js';
export { PolicyRow, PostRow, ReferenceVersionRow, ReporterRow, SessionRow, TaskRow, TrainingClockRow, TrainingRunRow, TrainingStepRow };
