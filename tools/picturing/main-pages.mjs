// Every main page with something on it, and who looks at it: for pictures, and for the tests that look at all of them.

async function settled(page) {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  await page.waitForTimeout(300);
}

const opened = (title) => async (page) => {
  await settled(page);
  await page.getByRole('button', { name: title, exact: true }).first().click();
  await page.getByRole('form', { name: title }).waitFor();
  await page.waitForTimeout(300);
};

export const MAIN_PAGES = [
  { name: 'workbench', as: 'hejin.supervisor', path: () => '/?scope=team', ready: settled },
  { name: 'intake', as: 'yancheng.clerk', path: () => '/intake', ready: settled },
  { name: 'cases', as: 'yancheng.clerk', path: () => '/cases', ready: settled },
  { name: 'case', as: 'yancheng.clerk', path: ({ reviewed }) => `/cases/${reviewed.caseId}`, ready: settled },
  { name: 'case-with-form', as: 'yancheng.officer1', path: ({ reviewed }) => `/cases/${reviewed.caseId}`, ready: opened('登记证据') },
  { name: 'print', as: 'yancheng.clerk', path: ({ reviewed }) => `/cases/${reviewed.caseId}/print`, ready: settled },
  { name: 'review-queue', as: 'yancheng.dept', path: () => '/review', ready: settled },
  { name: 'review-desk', as: 'yancheng.dept', path: ({ reviewed }) => `/review/${reviewed.proceedingId}`, ready: settled },
  { name: 'review-desk-with-form', as: 'yancheng.dept', path: ({ reviewed }) => `/review/${reviewed.proceedingId}`, ready: opened('法制审核退回') },
  { name: 'supervision', as: 'hejin.supervisor', path: () => '/supervision?training=1&show=open', ready: settled },
  { name: 'monday-list', as: 'hejin.supervisor', path: () => '/supervision?training=1&list=monday', ready: settled },
  { name: 'evaluation-queue', as: 'hejin.filereviewer', path: () => '/evaluation', ready: settled },
  { name: 'evaluation-sheet', as: 'hejin.filereviewer', path: ({ late }) => `/evaluation/${late.caseId}`, ready: settled },
  { name: 'training-shelf', as: 'hejin.officer1', path: () => '/training', ready: settled },
  { name: 'story', as: 'hejin.officer1', path: ({ run }) => `/training/${run.caseId}`, ready: settled },
  { name: 'administration-people', as: 'hejin.admin', path: () => '/administration/people', ready: settled },
  { name: 'administration-organisations', as: 'hejin.admin', path: () => '/administration/organisations', ready: settled },
  { name: 'administration-rules', as: 'hejin.districtadmin', path: () => '/administration/rules', ready: settled },
  { name: 'administration-calendars', as: 'hejin.districtadmin', path: () => '/administration/calendars', ready: settled },
  { name: 'administration-calendar-notice', as: 'hejin.districtadmin', path: () => '/administration/calendars/notice', ready: settled },
  { name: 'administration-failures', as: 'hejin.admin', path: () => '/administration/failures', ready: settled },
  { name: 'administration-audit', as: 'hejin.auditor', path: () => '/administration/audit', ready: settled },
  { name: 'me', as: 'hejin.head', path: () => '/me', ready: settled },
];
