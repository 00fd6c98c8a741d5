import type { CASE_REFUSALS, FILE_REFUSALS, PROCEEDING_REFUSALS } from '@sidan/domain';
import type { RECORD_REFUSALS } from '@sidan/persistence';

type Code = keyof typeof FILE_REFUSALS | keyof typeof CASE_REFUSALS | keyof typeof PROCEEDING_REFUSALS | keyof typeof RECORD_REFUSALS;

const REFRESH = '请刷新页面，看案件现在到了哪一步。';
const PICK = '请刷新页面，从列表中重新选择。';
const UPLOAD = '请先上传文件，上传成功后再提交。';
const TIME = '请核对并改正填写的时间。';
const NOTHING_TO_DO = '不需要再办，请继续下一步。';
const BY_OTHERS = '请由页面上写明的岗位办理，或者请其认领任务。';
const CERTIFIED = '请改选持有当日有效执法证的执法人员。';
const ASK_ADMIN = '请联系系统管理员补充区域规则后再办。';

/** What to do now, for each refusal: one sentence in officers' words. A code without one does not compile. */
const NEXT: Readonly<Record<Code, string>> = {
  // Any file
  'file-not-opened': REFRESH, 'file-already-opened': REFRESH, 'not-in-this-state': '请办理提示中写明的、现在等待的步骤；不是由您办理的，请提醒其办理。',
  'role-cannot': BY_OTHERS, 'org-cannot': BY_OTHERS, 'system-only': '这一步由系统自动办理，不用操作。',
  'person-unknown': PICK, 'person-inactive': '请改选在岗人员。', 'person-not-in-org': '请改选任务所属机关里任相应岗位的人员。',
  'text-missing': '请写明内容后再提交。',
  'text-unreadable': '请删去或者改写该处的字符后再提交。',
  'task-not-open': REFRESH, 'task-taken': '请与认领人联系，或者请执法队长改派。', 'task-anothers': '请由名下有此任务的人办理；需要换人的，请其退回，或者请执法队长、督办员改派，其代理人可以接办。', 'task-not-yours': '请由认领人退回，或者请执法队长改派。',
  'no-such-clock': REFRESH, 'clock-moved-on': REFRESH, 'clock-not-yet': '还没有到时间，到时系统会自动办理。', 'clock-not-late': '没有逾期的不能提级，可以先催办。',
  'calendar-year-missing': '请联系系统管理员导入该年度的节假日安排。', 'clock-not-configured': ASK_ADMIN,
  'calendar-not-loaded': '请联系系统管理员先导入节假日安排。', 'calendar-moves-nothing': NOTHING_TO_DO,
  'no-such-escalation': REFRESH, 'already-acknowledged': NOTHING_TO_DO,

  // 收单、派单、评单
  'report-empty': '请填写情况描述，或者上传现场照片。', 'place-missing': '请填写发生地点。', 'found-in-future': TIME, 'time-malformed': TIME, 'photo-not-stored': '请重新上传照片后再登记。',
  'policy-mismatch': '请刷新页面后重新登记。', 'not-a-township': '请改由乡镇（街道）受理。', 'bureau-missing': ASK_ADMIN,
  'reason-missing': '请写明理由后再提交。', 'merge-into-itself': '请选择另一个案件。', 'merge-target-unknown': PICK,
  'merge-target-elsewhere': '请并入本机关的案件；应由其他机关办理的，不予受理并告知有权办理的机关。', 'merge-across-training': '请选择同为教学案件或者同为实际案件的一件。',
  'merge-target-merged': '请并入它所并入的那件案件。', 'merge-target-refused': '请选择正在办理的案件，或者受理本线索。',
  'merge-target-handled': '违法行为仍在继续的，请受理本线索另行办理；已经处理完毕的，不予受理并告知处理结果。',
  'matter-not-listed': '请改选赋权清单内的事项，或者不予受理并告知有权办理的机关。', 'matter-not-in-force': '请核对事项的赋权期间；本机关无权办理的，移送有权的主管部门。',
  'job-not-ours': '请派给本机关执法队；不属于本机关的，告知有权办理的机关。', 'job-offered-already': '该事项已经派单，请在已有的派单上办理。', 'no-such-job': PICK, 'job-taken-already': '该派单已经接单，请到办案程序中办理。',
  'job-concluded-already': NOTHING_TO_DO, 'too-few-officers': '请再选一名执法人员，不少于两名。', 'officer-not-certified': CERTIFIED, 'officer-not-here': '请改选承办机关的执法人员。', 'officer-inactive': '请改选在岗的执法人员。',
  'scored-already': NOTHING_TO_DO, 'handled-it-yourself': '请由没有办理、审核过本案的评查员评查。', 'score-items-missing': '请给每一项都打分。', 'score-item-unknown': PICK, 'score-item-twice': '请删去重复的评查项。',
  'points-out-of-range': '请把得分改为不超过该项分值的整数。', 'lateness-must-cost-points': '请在时限项扣分，并写明哪一步逾期。', 'shortcoming-missing': '请为得分不足六成的项写明问题。', 'owner-not-here': '请改选办案机关的在岗人员。',
  'satisfaction-recorded-already': NOTHING_TO_DO, 'reporter-exists': '请回访举报人；联系不上的选“联系不上”。', 'visited-already': NOTHING_TO_DO, 'visitors-missing': '请选择回访人。',
  'no-such-shortcoming': PICK, 'shortcoming-resolved-already': NOTHING_TO_DO, 'shortcoming-not-yours': '请由整改责任人销号。',

  // 立案、调查
  'officers-too-few': '请选不少于两名执法人员；承办人不足的，请执法队长指定。', 'certificate-not-shown': '请补充出示执法证件的过程；没有出示的，证据应当重新依法取得。',
  'taker-unfit': '请填写实际取证的执法人员；其他机关协助、移送的，写明该机关和其取证人。', 'officer-recused': '请由执法队长另行指定承办人。', 'recusal-undecided': '请先由负责人决定回避申请。', 'own-recusal': '请由其他负责人决定。',
  'takes-no-part': '请从名单中选择参与本案或者将要审核、决定本案的人员。', 'recusal-not-discussed': '请填写其他负责人集体讨论的人员、时间并附记录；人数不足的，报上级机关决定后登记其决定。',
  'investigator-may-not': '请由没有参与本案调查的人员办理。', 'not-an-investigator': '请由本案承办人办理，或者请执法队长指定您为承办人。', 'reviewer-not-qualified': '请由符合条件的审核人员审核。',
  'party-unknown': '请先办理“确认当事人”。',
  'identity-missing': '请填写证件号码；当事人拒不提供的，填写“未登记证件号码的原因”。', 'identity-number-wrong': '请对照证件逐位核对号码和证件种类。', 'identity-contradicts': '请核对当事人类型、证件种类、证件号码和出生日期。',
  'phone-wrong': '请核对电话号码；没有电话的可以不填。', 'facts-contradict': '请核对提示中的两个时间，改正填错的一个。', 'evidence-before-act': '填错的请改正取证时间；确属早于违法行为的（合同、许可证、以前的照片等），请写明原因。',
  'addressed-to-another': '请向现当事人重新制发文书后再送达。',
  'one-act-two-fines': '请查阅提示的案件，其他机关的向其核实；是同一违法行为的不再罚款，不是的写明理由。',
  'time-barred': '请核对违法行为终了的时间；超过时效的，办理“不予立案”。', 'no-evidence': '请先登记证据。', 'evidence-not-stored': UPLOAD, 'evidence-unknown': PICK,
  'paper-used-already': '请上传证明这件事的那份材料；同一时间一并送达的，送达方式、时间和受送达人应当填写一致。', 'paper-type-wrong': '请上传签名材料的照片或者扫描件；录像上传影音文件。',
  'monitoring-not-reviewed': '请先完成设备的法制和技术审核，或者改用其他证据。', 'in-the-future': TIME, 'before-it-could': TIME,
  'guidance-missing': '请等司法局办理“首案指导”后再提交。', 'guidance-not-needed': NOTHING_TO_DO, 'no-such-preservation': PICK, 'preserved-already': '请对已保存的物品作出处理决定；确为另一物品的，写明编号、特征后再提请。',
  'correction-not-verified': '请先复查并登记已经改正；没有改正的，提请立案或者写明其他不予立案的理由。',
  'preservation-pending': '请负责人先批准或者不批准登记保存。',
  'order-to-correct-open': '请先办理“复查改正情况”。', 'no-order-to-correct': '请先办理“责令改正”；已经确认改正的不用再办。', 'order-not-served': '请先送达责令改正通知书。',
  'correction-period-running': '请在改正期限届满后再复查。', 'order-to-correct-first': '请先责令改正并送达，逾期复查未改正的再提请处罚。', 'correction-missing': '请填写责令改正的内容，或者先复查确认已经改正。',
  'correction-deadline-past': '请把改正期限改到现在以后。', 'correction-limit-missing': '请写明改正到哪一天，或者收到后多少日、多少小时内改正；不给期限的选“立即改正”。',
  'correction-refusal-missing': '请再次复查，并登记当事人拒不改正的情况：谁、何时、怎样拒绝，附上记录。', 'correction-contradicted': '请核对：已经改正的不填拒不改正。',
  'no-rule-to-extend': '没有依据不能延长，请在办案期限内作出决定。', 'extension-out-of-turn': '请先按前一项依据延长；期满前仍不能作出决定的，再集体讨论延长。', 'no-rule-to-suspend': '没有依据不能中止，请继续办理。', 'extension-too-long': '请改为依据允许的期限。',
  'decision-overdue': '不能再延长，请尽快作出决定。', 'already-suspended': '事由消除后办理“恢复调查”。', 'not-suspended': NOTHING_TO_DO,
  'fine-out-of-range': '请把罚款改到法定幅度内，或者列明减轻的法定情节。', 'penalty-kind-wrong': '请改为罚则对这类当事人设定的处罚种类；不再处罚的，把处理意见改为不予行政处罚或者违法事实不能成立。',
  'excused-from-penalty': '请把处理意见改为不予行政处罚，或者核对法定情节。', 'fined-already': '请核对同案的另一处理；不是同一违法行为的，由负责人退回后在处理建议中写明理由。', 'nothing-imposed': '请由负责人退回，重新提出处理意见。', 'step-unnamed': '请选明适用的裁量档次。', 'outside-step': '请改选相应的裁量档次，或者填写偏离裁量基准的理由。',
  'no-ground-to-spare': '请选明不予处罚的法定情节，或者改提处罚。',
  'no-penalty-for-minors': '请把处理意见改为不予行政处罚。', 'reasons-missing': '请写明理由后再提交。',

  // 审核、审批
  'no-pending-review': '没有等待审核的事项，请办理现在等待的步骤。', 'not-this-tier': '请由当前层级的审核人员办理。', 'panel-incomplete': '请等会审意见到齐后再审核。', 'panel-disagrees': '请办理“法制审核退回”。',
  'opinion-already-given': NOTHING_TO_DO, 'discussion-needed': '请组织集体讨论，并办理“记录集体讨论”。', 'discussion-quorum': '请补足参加讨论的负责人后再登记。', 'discussion-after-hearing': '请在听证后重新组织集体讨论。',

  // 告知、送达、听证
  'document-incomplete': '请补齐文书的必备内容。', 'document-unknown': PICK, 'already-served': '请办理下一步；已公告的等公告期满。', 'proof-missing': '请补齐这种送达方式的凭证，或者改用其他送达方式。',
  'notice-not-served': '请先制发并送达事先告知书。', 'statement-period-wrong': '请按提示的幅度改正陈述申辩期限，或者不填，按区域规定的期限。',
  'statement-period-running': '请等陈述申辩期届满，或者登记当事人的书面放弃声明。',
  'hearing-period-running': '请等听证申请期届满；当事人要求听证的，登记听证申请。', 'statement-not-reexamined': '请先办理“复核陈述申辩”。', 'no-statement': NOTHING_TO_DO,
  'statement-closed': '陈述申辩期已经结束，请办理下一步。', 'aggravated-for-defending': '请去掉比已告知的更重的内容（罚款、警告、没收、责令改正）；有新证据的，退回调查后重新告知。',
  'no-hearing-right': '当事人没有听证权利，可以记录其陈述申辩。', 'hearing-too-late': '已过申请期限，可以记录其陈述申辩；填错的请改正申请时间。', 'hearing-asked-already': '请办理“通知听证”。',
  'hearing-notice-too-short': '请把听证时间改到提示的最早日期或者以后。', 'hearing-not-public': '请改为公开举行，或者写明依法不公开的理由。', 'host-unfit': '请改由通知书载明的、未参与调查的法制审核员主持。',
  'host-not-certified': '请另选在听证当日持有有效证书的主持人并重新通知当事人；证书已经取得但没有登记的，请系统管理员在“人员”中登记。',
  'hearing-not-notified': '请先送达听证通知书。', 'hearing-not-yet': '请在通知书载明的听证时间以后再登记。', 'hearing-held-already': '请办理“提交听证报告”。', 'too-many-agents': '请改为不超过两名代理人。',
  'transcript-missing': '请上传经签字的听证笔录；拒绝签字的，由主持人注明。',

  // 决定、履行、救济、执行、结案
  'decision-suspended': '请先办理“恢复调查”。', 'not-published': NOTHING_TO_DO, 'already-published': NOTHING_TO_DO, 'decision-stands': '决定仍然有效，不用撤回。', 'decision-revoked': '决定已被撤销，不用公开。',
  'nothing-to-pay': '已经缴清，请办理“提请结案”；确实多缴的选“确有多缴”。', 'paid-too-much': '请核对票据，按应缴金额登记；确实多缴的选“确有多缴”。', 'amount-wrong': '请改正金额。', 'number-used': '请核对票据上的号码；同一笔款项已经登记的不用再办。', 'no-refund-due': NOTHING_TO_DO, 'refund-too-much': '请核对凭证，按应当退还的金额登记。', 'deferral-pending': '请负责人先决定已有的申请。', 'no-deferral': REFRESH,
  'schedule-wrong': '请让各期合计等于应缴金额，日期依次向后。', 'not-overdue': '当事人还没有逾期，不用催告。', 'demand-issued-already': '请送达已制发的催告书。', 'demand-deadline-past': '请把履行期限改到今天以后。',
  'no-such-remedy': PICK, 'remedy-open': '请等复议或者诉讼终结并登记结果。', 'remedy-concluded': NOTHING_TO_DO, 'no-decision': '请核对是对哪一件案件提出的。',  'remedy-out-of-time': '请写明该机关是否受理；受理的写明理由，没有受理的如实登记。', 'aggravated-by-remedy': '请按复议决定或者裁判填写，不得高于原罚款；责令重新作出的，有新的证据才能加重。',
  'court-window-not-open': '请等申请复议、起诉的期限届满。', 'court-window-closed': '已过申请期限；有正当理由的，向人民法院说明。', 'demand-not-waited': '请先送达催告书，并等满十个工作日。',
  'court-review-missing': '请先办理“提请申请强制执行”，经法制审核后再申请。', 'court-review-not-needed': '请等法制审核结果。', 'not-finished': '请先办完提示中尚未完结的事项。',

  // 还没有轮到的步骤
  'not-filed': '请先提请立案，由负责人批准。', 'not-investigated': '请先完成调查取证，提交调查终结报告。', 'not-reviewed': '请等法制审核，或者请督办人催办。', 'not-approved': '请负责人审批处理意见，应当集体讨论的记录集体讨论。',
  'hearing-not-asked': '当事人要求听证的，请先登记听证申请。', 'hearing-not-concluded': '请先办完听证，由主持人提交听证报告。', 'not-decided': '请负责人先作出决定。', 'decision-not-served': '请先送达决定书；公告送达的等公告期满。',
  'court-not-asked': '请先申请法院强制执行，再登记法院结果。', 'court-has-it': '请等法院结果并登记；当事人缴款的登记缴款。', 'closure-not-proposed': '请承办人先提请结案。',

  // The door
  'policy-unknown': ASK_ADMIN, 'calendar-unknown': '请联系系统管理员先导入节假日安排。', 'post-not-held': '请退出后重新登录；岗位有变动的联系系统管理员。',
};

/** The API's own answers. */
const OWN: Readonly<Record<string, string>> = {
  stale: '请看一看变了什么，再决定要不要办；填写的内容还在。', 'bad-input': '请按提示改正填写的内容。', 'not-found': '请从工作台或者案件列表重新打开。', 'not-signed-in': '请重新登录。',
  'no-post': '请联系系统管理员设置岗位。', 'not-your-post': '请换用您自己的岗位。', 'idempotency-key-reused': '请刷新页面后重新办理。', 'database-unreachable': '请稍后再点一次，同一次操作不会办理两遍。',
  'administration-only': '请联系系统管理员办理。', 'regional-administrator-only': '请联系地区系统管理员导入。', 'no-policy': ASK_ADMIN,
  'username-taken': '请换一个用户名。', 'version-known': '请换一个新的版本号再导入。', 'old-password-wrong': '请核对现密码；忘记的，请系统管理员重置。',
  'password-changed-meanwhile': '请用新密码重新登录。', 'password-must-change': '请先修改密码，再办其他事项。', csrf: '请刷新页面后再办。',
  'story-person-away': '请联系系统管理员核对剧中人物的岗位，或者换一个故事。', 'story-off-script': '请回到以案教学，重新开始一次。', 'story-changed': '请回到以案教学，重新开始一次。',
  'story-over': '可以打开案件回顾，或者换一个故事。', 'not-this-step': '请刷新页面，从轮到的一步接着办。', 'follow-script': '请照剧本办理这一步。',
  'clock-backwards': '请选择现在以后的时间。', 'not-training': '请打开教学案件再拨时钟。',
  'file-too-large': '请压缩或者拆分文件后再上传。', 'evidence-type': '请换成可收的文件格式。', internal: '请稍后再试；还不行的，把请求编号告诉系统管理员。',
};

export function nextStep(code: string): string | null {
  const all: Readonly<Record<string, string>> = { ...OWN, ...NEXT };
  return Object.hasOwn(all, code) ? all[code] ?? null : null;
}
