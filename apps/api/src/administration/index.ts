import { AuditController } from './audit.controller.js';
import { CalendarsController } from './calendars.controller.js';
import { Engine } from './engine.js';
import { FailuresController } from './failures.controller.js';
import { HolidayNotices } from './holiday-notices.js';
import { Imports } from './imports.js';
import { AdministrationOrganisationsController } from './organisations.controller.js';
import { AdministrationPeopleController } from './people.controller.js';
import { PeopleChanges } from './people-changes.js';
import { PoliciesController } from './policies.controller.js';
import { Scopes } from './scope.js';

/** What the application's module takes in. */
export const ADMINISTRATION_CONTROLLERS = [
  AdministrationPeopleController, AdministrationOrganisationsController, PoliciesController, CalendarsController, FailuresController, AuditController,
];
export const ADMINISTRATION_PROVIDERS = [Scopes, PeopleChanges, Imports, HolidayNotices, Engine];
