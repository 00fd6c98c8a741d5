// Gets the Temporal CLI the way the SDK does: its test environment downloads the program, starts it once and stops it.
// Its own process, so that a download that hangs can be ended.
import { TestWorkflowEnvironment } from '@temporalio/testing';

const [downloadDir, version] = process.argv.slice(2);
const environment = await TestWorkflowEnvironment.createLocal({ server: { executable: { type: 'cached-download', downloadDir, version } } });
await environment.teardown();
