import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { APP_GUARD, APP_PIPE } from '@nestjs/core';
import { caseKind, proceedingKind } from '@sidan/domain';
import { Database, LocalEvidenceStore, Recorder, Rulebook } from '@sidan/persistence';
import { ActionsController } from '../actions/actions.controller.js';
import { Steps } from '../actions/steps.js';
import { ADMINISTRATION_CONTROLLERS, ADMINISTRATION_PROVIDERS } from '../administration/index.js';
import { CalculatorsController } from '../calculators/calculators.controller.js';
import { Deputies } from '../deputies/deputies.js';
import { DeputiesController } from '../deputies/deputies.controller.js';
import { EvidenceController } from '../evidence/evidence.controller.js';
import { EVIDENCE_STORE, EvidenceFiles } from '../evidence/evidence-files.js';
import { FileViews } from '../files/file-views.js';
import { ReadableLedger } from '../files/ledger/readable-ledger.js';
import { FilesController } from '../files/files.controller.js';
import { ReadableFiles } from '../files/readable-files.js';
import { BulkController } from '../inbox/bulk.controller.js';
import { BulkSteps } from '../inbox/bulk-steps.js';
import { InboxController } from '../inbox/inbox.controller.js';
import { FollowUpCodes } from '../intake/follow-up-codes.js';
import { FollowUpController } from '../intake/follow-up.controller.js';
import { IntakeController } from '../intake/intake.controller.js';
import { KnownCases } from '../intake/known-cases.js';
import { ReporterController } from '../intake/reporter.controller.js';
import { Reports } from '../intake/reports.js';
import { CasesController } from '../lists/cases.controller.js';
import { ListsController } from '../lists/lists.controller.js';
import { LiveController } from '../live/live.controller.js';
import { LiveUpdates } from '../live/live-updates.js';
import { Supervision } from '../supervision/supervision.js';
import { SupervisionController } from '../supervision/supervision.controller.js';
import { TRAINING_CONTROLLERS, TRAINING_PROVIDERS } from '../training/index.js';
import { DtoPipe } from './dto-pipe.js';
import { HealthController } from './observe/health.controller.js';
import { MetricsController } from './observe/metrics.controller.js';
import { Metrics } from './observe/metrics.js';
import { OwnPasswordController } from './session/own-password.controller.js';
import { SessionController } from './session/session.controller.js';
import { SessionGuard } from './session/session-guard.js';
import { Sessions } from './session/sessions.js';
import { SignInLock } from './session/sign-in-lock.js';
import { SignIn } from './session/sign-in.js';
import { SETTINGS, type Settings } from './settings.js';

const CONTROLLERS = [
  SessionController, OwnPasswordController, ...ADMINISTRATION_CONTROLLERS,
  IntakeController, FollowUpController, ReporterController, ActionsController, FilesController, InboxController, EvidenceController,
  BulkController, CasesController, DeputiesController, LiveController,
  CalculatorsController, ListsController, SupervisionController, ...TRAINING_CONTROLLERS, HealthController, MetricsController,
];

// Nest knows a module by its class, even where there is nothing in it.
@Module({ controllers: CONTROLLERS })
// oxlint-disable-next-line typescript/no-extraneous-class
class AppModule {}

export function appModule(settings: Settings, database: Database): DynamicModule {
  return {
    module: AppModule,
    providers: [
      { provide: SETTINGS, useValue: settings }, { provide: Database, useValue: database }, ...persistence(settings),
      Metrics, Sessions, SignIn, SignInLock, Steps, ReadableFiles, FileViews, ReadableLedger, Reports, KnownCases, EvidenceFiles, BulkSteps, Deputies, LiveUpdates, Supervision, ...ADMINISTRATION_PROVIDERS, ...TRAINING_PROVIDERS,
      { provide: APP_GUARD, useClass: SessionGuard }, { provide: APP_PIPE, useClass: DtoPipe },
    ],
  };
}

function persistence(settings: Settings): Provider[] {
  return [
    { provide: Rulebook, useFactory: (database: Database) => new Rulebook(database), inject: [Database] },
    { provide: Recorder, useFactory: recorder, inject: [Database, Rulebook, Metrics] },
    { provide: EVIDENCE_STORE, useFactory: () => new LocalEvidenceStore(settings.dataDir) },
    { provide: FollowUpCodes, useFactory: () => FollowUpCodes.open(settings.dataDir) },
  ];
}

function recorder(database: Database, rulebook: Rulebook, metrics: Metrics): Recorder {
  return new Recorder(database, { case: caseKind, proceeding: proceedingKind }, rulebook, { onRecorded: (cost) => metrics.onRecorded(cost) });
}
