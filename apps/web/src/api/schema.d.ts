// Made by `npm run api` from the API's code: change that, not this.
export interface paths {
    "/api/administration/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 操作记录，最新的在前；管理员和审计员可看，限本机关和全地区事项；涉及案件的（查阅举报人身份、拨动教学时钟）只给审计员。actor 是姓名、用户名或者代码 */
        get: operations["AuditController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 日历的各个版本，最新的在前 */
        get: operations["CalendarsController_list"];
        put?: never;
        /**
         * 导入日历的新版本
         * @description 字段：version、years、holidays、makeUpDays、workingHours；各地区共用。
         */
        post: operations["CalendarsController_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/calendars/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 日历一个版本的全文 */
        get: operations["CalendarsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/calendars/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 比较日历的两个版本 */
        get: operations["CalendarsController_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/calendars/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导入国务院办公厅放假通知，以文号确认；并入现行日历，成为新版本 */
        post: operations["CalendarsController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/calendars/notice/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 预览国务院办公厅放假通知：哪些天有变动，会推算、移动多少期限；什么也不改
         * @description days：通行的节假日 JSON（holiday-cn），{year, days: [{name, date, isOffDay}]}，其余字段不看。
         */
        post: operations["CalendarsController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/failures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 未能送达的消息、异常停止的流程 */
        get: operations["FailuresController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/failures/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 重试以后的结果：这个文件的消息是否都已送达 */
        get: operations["FailuresController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/failures/{fileId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新通知这个文件的流程；流程不在的，随即重新启动 */
        post: operations["FailuresController_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 所管机关：现行规则所列，人数，可设岗位 */
        get: operations["AdministrationOrganisationsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 所管机关的人员；org 限一个机关，q 按姓名、用户名、执法证号查找，active 只看在岗或者停用的 */
        get: operations["AdministrationPeopleController_list"];
        put?: never;
        /**
         * 新增人员
         * @description 一次性密码只显示这一次；本人首次登录须先修改。
         */
        post: operations["AdministrationPeopleController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一名人员；ETag 是其版本 */
        get: operations["AdministrationPeopleController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/people/{id}/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停用（随即退出所有会话）或者启用
         * @description stranded 是仍分派给本人的未办任务数，请告知队长改派。
         */
        post: operations["AdministrationPeopleController_active"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/people/{id}/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记、更换或者注销（null）执法证 */
        post: operations["AdministrationPeopleController_certificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/people/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重置密码（随即退出所有会话）
         * @description 一次性密码只显示这一次；本人登录后须先修改。
         */
        post: operations["AdministrationPeopleController_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/people/{id}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 调整岗位：给出调整后的全部岗位
         * @description stranded 是仍分派给本人、但所需岗位已不在的未办任务数，请告知队长改派。
         */
        post: operations["AdministrationPeopleController_posts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/people/{id}/qualification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记法律职业资格、从事法制审核的起始日、听证主持人资格 */
        post: operations["AdministrationPeopleController_qualification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本地区规则的各个版本，最新的在前 */
        get: operations["PoliciesController_list"];
        put?: never;
        /**
         * 导入规则的新版本
         * @description 内容与区域包的 region.yaml、matters.yaml 相同，按同样的检查；版本号由 version 加内容指纹得出。此后开办的案件适用，在办案件仍按原版本。
         */
        post: operations["PoliciesController_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/policies/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 规则一个版本的全文；金额单位为分 */
        get: operations["PoliciesController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/policies/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 比较规则的两个版本 */
        get: operations["PoliciesController_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可阅案件，新的在前；q 查编号、案号、事由、当事人，完整编号不论新旧都能查到 */
        get: operations["CasesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 案件：状态、四单、派单、期限、任务、可办事项 */
        get: operations["FilesController_theCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/actions/accept-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 受理
         * @description 由办案机关的受理员办理。
         */
        post: operations["caseAction_accept-report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/actions/acknowledge-escalation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签收督办
         * @description 由可阅该案的机关的网格员、受理员、指挥调度员、执法人员、执法队长、法制审核员、部门法制科审核员、司法局审核负责人、公职律师/法律顾问、行政机关负责人、督办员、案卷评查员办理。
         */
        post: operations["caseAction_acknowledge-escalation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/actions/assign-job": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 派单
         * @description 由办案机关的指挥调度员办理。
         */
        post: operations["caseAction_assign-job"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/actions/assign-shortcoming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 落实整改责任人
         * @description 由办案机关或督办机关的执法队长、督办员办理。
         */
        post: operations["caseAction_assign-shortcoming"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/actions/assign-task": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 改派任务
         * @description 由办案机关或督办机关的执法队长、督办员办理。
         */
        post: operations["caseAction_assign-task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/actions/claim-task": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 认领任务
         * @description 由可阅该案的机关的网格员、受理员、指挥调度员、执法人员、执法队长、法制审核员、部门法制科审核员、司法局审核负责人、公职律师/法律顾问、行政机关负责人、督办员、案卷评查员办理。
         */
        post: operations["caseAction_claim-task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/actions/merge-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 并案
         * @description 由办案机关的受理员办理。
         */
        post: operations["caseAction_merge-report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/actions/record-return-visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 现场回访
         * @description 由办案机关或督办机关的督办员办理。
         */
        post: operations["caseAction_record-return-visit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/actions/record-satisfaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 满意度回访
         * @description 由办案机关的受理员办理。
         */
        post: operations["caseAction_record-satisfaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/actions/refuse-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不予受理
         * @description 由办案机关的受理员办理。
         */
        post: operations["caseAction_refuse-report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/actions/release-task": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回任务
         * @description 由可阅该案的机关的网格员、受理员、指挥调度员、执法人员、执法队长、法制审核员、部门法制科审核员、司法局审核负责人、公职律师/法律顾问、行政机关负责人、督办员、案卷评查员办理。
         */
        post: operations["caseAction_release-task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/actions/resolve-shortcoming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 整改销号
         * @description 由办案机关或督办机关的网格员、受理员、指挥调度员、执法人员、执法队长、法制审核员、行政机关负责人、督办员办理。
         */
        post: operations["caseAction_resolve-shortcoming"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/actions/return-job": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退单
         * @description 由办案机关的执法队长、执法人员办理。
         */
        post: operations["caseAction_return-job"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/actions/score-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 案卷评查
         * @description 由司法行政机关的案卷评查员办理。
         */
        post: operations["caseAction_score-file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/actions/take-job": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 接单
         * @description 由办案机关的执法队长、执法人员办理。
         */
        post: operations["caseAction_take-job"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/actions/take-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提级办理
         * @description 由办案机关或督办机关的督办员办理。
         */
        post: operations["caseAction_take-over"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/actions/urge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 催办
         * @description 由办案机关或督办机关的执法队长、督办员、行政机关负责人办理。
         */
        post: operations["caseAction_urge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 案件台账 */
        get: operations["FilesController_caseLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/reporter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 举报人身份：只给受理员和打满意度电话的人，每次查阅留痕 */
        get: operations["ReporterController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 全部期限：依据、长度和单位、起算事实、逾期后果 */
        get: operations["CalculatorsController_clocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clocks/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 期限计算：哪天届满，为什么是这一天 */
        post: operations["CalculatorsController_clock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 代办安排：本人委托的、本人代办的，负责人另见本机关全部 */
        get: operations["DeputiesController_list"];
        put?: never;
        /**
         * 安排代办：由本人，或由机关的执法队长、负责人为缺席人安排；代办人须任同一岗位
         * @description 代办只转交已签收的任务，不增加任何权限；回避、审核与办理分离等规则照旧。
         */
        post: operations["DeputiesController_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 结束代办 */
        delete: operations["DeputiesController_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上传证据文件，得到 SHA-256；随后在登记证据等操作中引用 */
        post: operations["EvidenceController_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence-files/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载证据文件：须有一个可阅的案件引用它 */
        get: operations["EvidenceController_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/follow-up/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 举报人凭查询码查进度 */
        get: operations["FollowUpController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 待办任务，按期限先后
         * @description mine 本人的（含代办），team 本岗位的，claimable 可认领的，waiting 本机关等待其他岗位办理的。带筛选条件时一页可能不满，next 不为空即可继续查找。
         */
        get: operations["InboxController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批量改派：逐项办理，逐项答复 */
        post: operations["BulkController_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批量签收：逐项办理，逐项答复 */
        post: operations["BulkController_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各范围的待办数、已逾期数、三日内到期数；每项最多数到1000 */
        get: operations["InboxController_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按描述推荐事项，按地点提示可能重复的案件；由人决定 */
        get: operations["IntakeController_suggest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 实时更新（Server-Sent Events）：可阅案件和本岗位任务所在案件的新进展，包括教学时钟的拨动
         * @description 事件：change {fileId, kind, caseId, seq, moves}，moves 是教学时钟拨过几次；ping 每25秒，连上时先来一次；session-ended 会话已结束，随后关闭。断线重连后应重新读取页面内容。保持连接不算操作，不延长会话。
         */
        get: operations["LiveController_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我是谁：姓名、地区、岗位 */
        get: operations["SessionController_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 修改自己的密码
         * @description 新密码至少10个字符；本人的其他会话随即失效。一次性密码登录后须先办此步。
         */
        post: operations["OwnPasswordController_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{orgId}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 机关的在岗人员：岗位和执法证 */
        get: operations["ListsController_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/penalties/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 处罚计算：罚款幅度、可否当场处罚、有无听证权，及其理由 */
        post: operations["CalculatorsController_penalty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 办案程序：状态、期限、任务、可办事项 */
        get: operations["FilesController_theProceeding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/acknowledge-escalation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签收督办
         * @description 由可阅该案的机关的网格员、受理员、指挥调度员、执法人员、执法队长、法制审核员、部门法制科审核员、司法局审核负责人、公职律师/法律顾问、行政机关负责人、督办员、案卷评查员办理。
         */
        post: operations["proceedingAction_acknowledge-escalation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/add-evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记证据
         * @description 由办案机关的执法人员、执法队长办理。
         */
        post: operations["proceedingAction_add-evidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/apply-court-enforcement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请法院强制执行
         * @description 由办案机关的行政机关负责人办理。
         */
        post: operations["proceedingAction_apply-court-enforcement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/approve-closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准结案
         * @description 由办案机关的行政机关负责人办理。
         */
        post: operations["proceedingAction_approve-closure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/approve-filing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准立案
         * @description 由办案机关的行政机关负责人办理。
         */
        post: operations["proceedingAction_approve-filing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/approve-preservation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准先行登记保存
         * @description 由办案机关的行政机关负责人办理。
         */
        post: operations["proceedingAction_approve-preservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/approve-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 法制审核通过
         * @description 由可阅该案的机关的法制审核员、部门法制科审核员、司法局审核负责人办理。
         */
        post: operations["proceedingAction_approve-review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/approve-treatment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准处理意见
         * @description 由办案机关的行政机关负责人办理。
         */
        post: operations["proceedingAction_approve-treatment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/assign-investigators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 指定承办人
         * @description 由办案机关的执法队长办理。
         */
        post: operations["proceedingAction_assign-investigators"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/assign-task": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 改派任务
         * @description 由办案机关或督办机关的执法队长、督办员办理。
         */
        post: operations["proceedingAction_assign-task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/claim-task": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 认领任务
         * @description 由可阅该案的机关的网格员、受理员、指挥调度员、执法人员、执法队长、法制审核员、部门法制科审核员、司法局审核负责人、公职律师/法律顾问、行政机关负责人、督办员、案卷评查员办理。
         */
        post: operations["proceedingAction_claim-task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/conclude-hearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交听证报告
         * @description 由办案机关的法制审核员办理。
         */
        post: operations["proceedingAction_conclude-hearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/conclude-remedy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记复议、诉讼结果
         * @description 由办案机关的执法人员、执法队长办理。
         */
        post: operations["proceedingAction_conclude-remedy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/confirm-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认送达地址
         * @description 由办案机关的执法人员、执法队长办理。
         */
        post: operations["proceedingAction_confirm-address"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/decide-deferral": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 决定延期、分期
         * @description 由办案机关的行政机关负责人办理。
         */
        post: operations["proceedingAction_decide-deferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/decide-recusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 决定回避
         * @description 由可阅该案的机关的行政机关负责人、执法队长办理。
         */
        post: operations["proceedingAction_decide-recusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/decline-filing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不予立案
         * @description 由办案机关的行政机关负责人办理。
         */
        post: operations["proceedingAction_decline-filing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/dispose-preservation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 处理登记保存物品
         * @description 由办案机关的执法人员、执法队长办理。
         */
        post: operations["proceedingAction_dispose-preservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/extend-clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 延长期限
         * @description 由办案机关的行政机关负责人办理。
         */
        post: operations["proceedingAction_extend-clock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/hold-hearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 举行听证
         * @description 由办案机关的法制审核员办理。
         */
        post: operations["proceedingAction_hold-hearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/identify-party": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认当事人
         * @description 由办案机关的执法人员、执法队长办理。
         */
        post: operations["proceedingAction_identify-party"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/issue-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 作出决定
         * @description 由办案机关的行政机关负责人办理。
         */
        post: operations["proceedingAction_issue-decision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/issue-demand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 制发催告书
         * @description 由办案机关的执法人员、执法队长办理。
         */
        post: operations["proceedingAction_issue-demand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/issue-prior-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 制发事先告知书
         * @description 由办案机关的执法人员、执法队长办理。
         */
        post: operations["proceedingAction_issue-prior-notice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/notify-hearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 通知听证
         * @description 由办案机关的法制审核员办理。
         */
        post: operations["proceedingAction_notify-hearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/order-correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 责令改正
         * @description 由办案机关的执法人员、执法队长办理。
         */
        post: operations["proceedingAction_order-correction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/propose-closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提请结案
         * @description 由办案机关的执法人员、执法队长办理。
         */
        post: operations["proceedingAction_propose-closure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/propose-court-enforcement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提请申请强制执行
         * @description 由办案机关的执法人员、执法队长办理。
         */
        post: operations["proceedingAction_propose-court-enforcement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/propose-filing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提请立案
         * @description 由办案机关的执法人员、执法队长办理。
         */
        post: operations["proceedingAction_propose-filing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/propose-preservation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提请先行登记保存
         * @description 由办案机关的执法人员、执法队长办理。
         */
        post: operations["proceedingAction_propose-preservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/publish-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 公开决定
         * @description 由办案机关的执法人员、执法队长办理。
         */
        post: operations["proceedingAction_publish-decision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/record-court-result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记法院执行结果
         * @description 由办案机关的执法人员、执法队长办理。
         */
        post: operations["proceedingAction_record-court-result"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/record-discussion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 记录集体讨论
         * @description 由办案机关的行政机关负责人办理。
         */
        post: operations["proceedingAction_record-discussion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/record-guidance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 首案指导
         * @description 由司法行政机关的司法局审核负责人办理。
         */
        post: operations["proceedingAction_record-guidance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/record-panel-opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 出具会审意见
         * @description 由司法行政机关的公职律师/法律顾问、司法局审核负责人办理。
         */
        post: operations["proceedingAction_record-panel-opinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/record-payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记缴款
         * @description 由办案机关的执法人员、执法队长办理。
         */
        post: operations["proceedingAction_record-payment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/record-refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记退款
         * @description 由办案机关的执法人员、执法队长办理。
         */
        post: operations["proceedingAction_record-refund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/record-remedy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记复议、诉讼
         * @description 由办案机关的执法人员、执法队长办理。
         */
        post: operations["proceedingAction_record-remedy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/record-statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 记录陈述申辩
         * @description 由办案机关的执法人员、执法队长办理。
         */
        post: operations["proceedingAction_record-statement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/reexamine-statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 复核陈述申辩
         * @description 由办案机关的执法人员、执法队长办理。
         */
        post: operations["proceedingAction_reexamine-statement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/refuse-preservation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不批准先行登记保存
         * @description 由办案机关的行政机关负责人办理。
         */
        post: operations["proceedingAction_refuse-preservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/reject-treatment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回处理意见
         * @description 由办案机关的行政机关负责人办理。
         */
        post: operations["proceedingAction_reject-treatment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/release-task": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回任务
         * @description 由可阅该案的机关的网格员、受理员、指挥调度员、执法人员、执法队长、法制审核员、部门法制科审核员、司法局审核负责人、公职律师/法律顾问、行政机关负责人、督办员、案卷评查员办理。
         */
        post: operations["proceedingAction_release-task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/reply-remedy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记答复
         * @description 由办案机关的执法人员、执法队长办理。
         */
        post: operations["proceedingAction_reply-remedy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/request-deferral": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记延期、分期申请
         * @description 由办案机关的执法人员、执法队长办理。
         */
        post: operations["proceedingAction_request-deferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/request-hearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记听证申请
         * @description 由办案机关的执法人员、执法队长办理。
         */
        post: operations["proceedingAction_request-hearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/request-recusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请回避
         * @description 由可阅该案的机关的执法人员、执法队长、法制审核员、部门法制科审核员、司法局审核负责人、公职律师/法律顾问、行政机关负责人办理。
         */
        post: operations["proceedingAction_request-recusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/resume-investigation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 恢复调查
         * @description 由办案机关的行政机关负责人办理。
         */
        post: operations["proceedingAction_resume-investigation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/return-closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回结案申请
         * @description 由办案机关的行政机关负责人办理。
         */
        post: operations["proceedingAction_return-closure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/return-filing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回立案申请
         * @description 由办案机关的行政机关负责人办理。
         */
        post: operations["proceedingAction_return-filing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/return-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 法制审核退回
         * @description 由可阅该案的机关的法制审核员、部门法制科审核员、司法局审核负责人办理。
         */
        post: operations["proceedingAction_return-review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/review-suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 复核中止事由
         * @description 由办案机关的行政机关负责人办理。
         */
        post: operations["proceedingAction_review-suspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/serve-document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 送达文书
         * @description 由办案机关的执法人员、执法队长办理。
         */
        post: operations["proceedingAction_serve-document"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/submit-final-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交调查终结报告
         * @description 由办案机关的执法人员、执法队长办理。
         */
        post: operations["proceedingAction_submit-final-report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/suspend-investigation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 中止调查
         * @description 由办案机关的行政机关负责人办理。
         */
        post: operations["proceedingAction_suspend-investigation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/take-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提级办理
         * @description 由办案机关或督办机关的督办员办理。
         */
        post: operations["proceedingAction_take-over"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/urge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 催办
         * @description 由办案机关或督办机关的执法队长、督办员、行政机关负责人办理。
         */
        post: operations["proceedingAction_urge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/verify-correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 复查改正情况
         * @description 由办案机关的执法人员、执法队长办理。
         */
        post: operations["proceedingAction_verify-correction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/waive-statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记放弃陈述申辩
         * @description 由办案机关的执法人员、执法队长办理。
         */
        post: operations["proceedingAction_waive-statement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/actions/withdraw-publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回公开
         * @description 由办案机关的执法人员、执法队长办理。
         */
        post: operations["proceedingAction_withdraw-publication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceedings/{id}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 办案程序台账 */
        get: operations["FilesController_proceedingLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 已登记的地区 */
        get: operations["ListsController_regions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regions/{region}/matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 地区的事项清单：违则、罚则、赋权依据、处罚模型 */
        get: operations["ListsController_matters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记报告（收单），得到案件、报告编号和查询码 */
        post: operations["IntakeController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登录
         * @description 令牌可放在 Authorization: Bearer 中；同时写入 httpOnly Cookie，用 Cookie 时写操作须带 X-CSRF-Token。30分钟不操作或满12小时即失效。
         */
        post: operations["SessionController_open"];
        /** 退出登录 */
        delete: operations["SessionController_close"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 督办看板：按机关、人员、阶段、期限统计未办结、已逾期、三日内到期、中止；每个数都有定义 */
        get: operations["SupervisionController_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 最紧的期限：机关应办而未办的，将到期的，或 late=true 已逾期的，或 soon=true 三日内到期的（教学案件按自己的时钟）；不含当事人的权利期限；awaiting=true 则是因缺少节假日安排而待推算的，含权利期限；限本机关和所督办的机关，教学案件只在 training=true 时 */
        get: operations["SupervisionController_clocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/escalations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 未签收的升级督办，按级别：应当通知谁、何时起，谁已签收 */
        get: operations["SupervisionController_escalations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/training/{caseId}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 教学案件的时钟，以及到此时为止的期限事件是否都已办完（caughtUp） */
        get: operations["TrainingController_read"];
        put?: never;
        /** 把教学案件的时钟往前拨；本案机关的人员可以，打开这次练习的人也可以 */
        post: operations["TrainingController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/training/runs/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 自己的一次练习：剧本和已经办的各步 */
        get: operations["TrainingRunsController_run"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/training/runs/{caseId}/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 以剧中人的身份办下一步；同一步请求两次只办一次 */
        post: operations["TrainingRunsController_next"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/training/runs/{caseId}/sight": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下一步的办理人现在看到的案件，以及照剧本填好的表单 */
        get: operations["TrainingRunsController_sight"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/training/stories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 教学故事：教什么、谁出场、几步，以及自己练到哪里；人人可看 */
        get: operations["TrainingRunsController_stories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/training/stories/{story}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 开始一次练习：以剧中受理员的身份登记教学案件 */
        post: operations["TrainingRunsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 进程在运行 */
        get: operations["HealthController_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可以办理业务：数据库可用；Temporal 不可用时为 degraded，仍可办理 */
        get: operations["HealthController_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptReportDto: {
            /** @description 事项 */
            matter: string;
            /** @description 备注 */
            note?: string;
        };
        AcknowledgeEscalationDto: {
            /** @description 升级记录 */
            escalationId: string;
            /** @description 说明 */
            note: string;
        };
        ActionView: {
            action: string;
            allowed: boolean;
            /** @description The provision or house rule that rules the step. */
            article: string;
            /** @description What to do instead, when not allowed: one sentence. */
            next: string | null;
            presets: components["schemas"]["Presets"];
            /** @enum {string} */
            slip: "intake" | "dispatch" | "closure" | "evaluation" | "any";
            /** @description The open task it answers. */
            task: string | null;
            title: string;
            /**
             * @description `main`: the ordinary way; `return`: refuses or sends back; `other`: besides the ordinary way.
             * @enum {string}
             */
            weight: "main" | "other" | "return";
            /** @description Chinese, when not allowed. */
            why: string | null;
        };
        ActiveDto: {
            /** @description 在岗（active） */
            active: boolean;
        };
        /** @description Who takes a step: a person in one role in one organisation, or sidan itself for what time brings. */
        Actor: {
            /** @constant */
            kind: "person";
            name: string;
            orgId: string;
            personId: string;
            role: components["schemas"]["Role"];
        } | {
            /** @constant */
            kind: "system";
            /** @constant */
            name: "系统";
            orgId: null;
            /** @constant */
            personId: "system";
            /** @constant */
            role: "system";
        };
        AddEvidenceDto: {
            /** @description 取证早于违法行为的原因 */
            beforeAct?: string;
            /** @description 协助或者移送的机关 */
            body?: string;
            /** @description 该机关的取证人 */
            bodyOfficers?: string[];
            /** @description 已出示执法证件 */
            certificatesShown: boolean;
            /** @description 文件名 */
            fileName: string;
            /** @description 提交人 */
            handedInBy?: string;
            /**
             * @description 证据种类
             * @enum {string}
             */
            kind: "documentary" | "physical" | "audio-visual" | "electronic" | "witness" | "party-statement" | "expert-opinion" | "site-record";
            /** @description 监控设备审核 */
            monitoringDevice?: components["schemas"]["MonitoringDeviceDto"];
            /** @description 证据来源 */
            origin: string;
            /** @description 取证地点 */
            place: string;
            /** @description 证据文件 */
            sha256: string;
            /**
             * Format: date-time
             * @description 取证时间
             */
            takenAt: string;
            /** @description 取证人 */
            takenBy: string[];
            /** @description 证据名称 */
            title: string;
        };
        AdministrationOrganisationsController: Record<string, never>;
        AdoptedVersion: {
            /** @description Epoch milliseconds. */
            adoptedAt: number;
            /** @description Open files that run under it. */
            openFiles: number;
            version: string;
        };
        /** @description What a clock makes happen, in the order of time. `due` comes once; reminders come before it, rungs after it. */
        AgendaItem: {
            at: components["schemas"]["Instant"];
            /** @enum {string} */
            event: "remind" | "due" | "escalate";
            /** @description 0-based number of the reminder or of the rung (提醒 / 升级的第几级). */
            index: number;
        };
        Alive: {
            /** @constant */
            status: "up";
        };
        ApplyCourtEnforcementDto: {
            /** @description 执行法院 */
            court: string;
            /** @description 申请材料 */
            materials: string[];
        };
        ApproveClosureDto: {
            /** @description 审批意见 */
            opinion: string;
        };
        ApproveFilingDto: {
            /** @description 审批意见 */
            opinion: string;
        };
        ApprovePreservationDto: {
            /** @description 登记保存 */
            preservationId: string;
        };
        ApproveReviewDto: {
            /** @description 审核意见 */
            opinion: string;
        };
        ApproveTreatmentDto: {
            /** @description 审批意见 */
            opinion: string;
        };
        AssignInvestigatorsDto: {
            /** @description 承办人 */
            officers: string[];
        };
        AssignJobDto: {
            /** @description 事项 */
            matter: string;
            /** @description 派单说明 */
            note?: string;
            /** @description 承办机关 */
            orgId: string;
        };
        AssignmentsDto: {
            /** @description 任务 */
            items: components["schemas"]["TaskRefDto"][];
            /** @description 承办人 */
            personId: string;
            /** @description 理由 */
            reason: string;
        };
        AssignShortcomingDto: {
            /** @description 整改责任人 */
            owner: string;
            /** @description 问题 */
            shortcomingId: string;
        };
        AssignTaskDto: {
            /** @description 承办人 */
            personId: string;
            /** @description 改派理由 */
            reason: string;
            /** @description 任务 */
            task: string;
        };
        AuditController: Record<string, never>;
        AuditDto: {
            action?: string;
            actor?: string;
            after?: string;
            limit?: number;
        };
        AuditItem: {
            action: string;
            actor: {
                name: string;
                personId: string;
            };
            at: string;
            id: string;
            /** @description What was changed, from what to what. */
            summary: string;
            /** @description `person:jimo-officer1` */
            target: string;
            /** @description What the target is called: a person's name, a version, a case's number; null where it has no name. */
            targetName: string | null;
            title: string;
        };
        AuditPage: {
            /** @description Every act that the reader may see, for choosing. */
            actions: {
                action: string;
                title: string;
            }[];
            items: components["schemas"]["AuditItem"][];
            next: string | null;
        };
        /** @description Open duties of one organisation, clock, step and person, counted. */
        BoardCell: {
            /** @description 待推算: without a due time for want of a calendar. */
            awaiting: number;
            late: number;
            name: string;
            open: number;
            orgId: string;
            /** @description Empty while nobody has the task. */
            person: string;
            phase: string;
            soon: number;
            suspended: number;
        };
        BoardNumbers: {
            awaiting: number;
            late: number;
            open: number;
            soon: number;
            suspended: number;
        };
        BoardRow: {
            awaiting: number;
            key: string;
            late: number;
            open: number;
            soon: number;
            suspended: number;
            title: string;
        };
        BoardTitles: {
            /** @description Null: everyone; else only this person's row is told by name. */
            onlyPerson: string | null;
            organisations: {
                size: number;
            };
            people: {
                size: number;
            };
        };
        BulkItem: {
            fileId: string;
            key: string;
            ok: boolean;
            /** @description Why not. */
            problem: {
                article: string | null;
                code: string;
                detail: string;
                title: string;
            } | null;
        };
        BulkOutcome: {
            items: components["schemas"]["BulkItem"][];
        };
        /** @description One request, many steps: each through the one door, under a key that follows from the request's, so that all may be sent again. */
        BulkSteps: Record<string, never>;
        CalculatorsController: Record<string, never>;
        /** @description A State Council holiday calendar (国务院办公厅节假日安排), as versioned data. */
        Calendar: {
            /** @description Days off that fall on Monday to Friday, or that are statutory in any case. */
            holidays: {
                [key: string]: string;
            };
            /** @description Saturdays and Sundays that are worked (调休). */
            makeUpDays: {
                [key: string]: string;
            };
            /** @description 文号 of the notice a year was taken from, by year, where an administrator confirmed it. */
            papers?: {
                [key: string]: string;
            };
            version: string;
            /** @description Office hours of a working day in order, `08:30`–`12:00`: what a working hour (工作时) is counted in. At least one. */
            workingHours: {
                from: string;
                to: string;
            }[];
            /** @description Years that are loaded; asking about any other is refused, never guessed. */
            years: number[];
        };
        CalendarContent: {
            calendar: components["schemas"]["Calendar"];
            version: string;
        };
        CalendarEffect: {
            /** @description False where there are more files than were looked at. */
            complete: boolean;
            /** @description Clocks that could not be computed before and now can. */
            computed: number;
            /** @description Files with clocks that it moves. */
            files: number;
            /** @description Clocks whose day it moves. */
            moved: number;
            /** @description Clocks that ended before their day was known, of which it tells whether they were late. */
            settled: number;
        };
        CalendarImportDto: {
            /** @description 日历的内容（YAML 或 JSON） */
            calendar: string;
        };
        /** @description 每日提醒: this or, from November on, next year's calendar is not loaded. */
        CalendarReminder: {
            /** @description Clocks of the reader's organisations that are open for want of it. */
            awaiting: number;
            /** @description The reader may import it: an administrator of the region. */
            importable: boolean;
            text: string;
            year: number;
        };
        CalendarVersion: {
            adoptedAt: string;
            inForce: boolean;
            /** @description The region's open files whose periods were last computed under it. */
            openFiles: number;
            version: string;
            years: number[];
        };
        CalendarVersions: {
            items: components["schemas"]["CalendarVersion"][];
            reminder: components["schemas"]["CalendarReminder"] | null;
        };
        /**
         * @description What the final report declares of a case (行政处罚法 57②, 58).
         * @enum {string}
         */
        CaseFlag: "complex" | "major" | "major-public-interest" | "several-legal-relations";
        CaseList: {
            items: components["schemas"]["CaseListItem"][];
            /** @description The next page's `after`. A page asked by phase or text may be short, even empty, and still have a next. */
            next: string | null;
        };
        CaseListDto: {
            after?: string;
            limit?: number;
            org?: string;
            phase?: string;
            q?: string;
            training?: components["schemas"]["Truth"];
        };
        CaseListItem: {
            caseId: string;
            ended: boolean;
            /** @description A period of the case or of one of its proceedings is overdue now. */
            late: boolean;
            /** @description 线索编号 */
            number: string | null;
            openedAt: string;
            orgId: string;
            orgName: string;
            phase: string;
            phaseTitle: string;
            subject: string;
            training: boolean;
        };
        /** @enum {string} */
        CasePhase: "intake" | "dispatch" | "closure" | "evaluation" | "closed" | "refused" | "merged";
        CasesController: Record<string, never>;
        CaseState: {
            /** @description Task key → person. */
            assignees: {
                [key: string]: string;
            };
            /** @description Whose file reviewers score it (案卷评查). */
            bureauOrgId: string;
            caseId: string;
            clocks: {
                [key: string]: components["schemas"]["Clock"];
            };
            description: string;
            escalations: components["schemas"]["Escalation"][];
            evaluation: components["schemas"]["Evaluation"];
            foundAt: string;
            /** @description Everyone who did anything to it before its evaluation, as the ledger has it: none of them scores it. */
            handled: string[];
            /** @description Whether a reporter left a name or number: the identity itself is kept outside the ledger. */
            hasReporter: boolean;
            id: string;
            jobs: components["schemas"]["Job"][];
            /** @constant */
            kind: "case";
            /** @description 案由事项 code, once known. */
            matter: string | null;
            /** @description What the source took it for; a person decides at acceptance. */
            matterHint: string | null;
            mergedInto: string | null;
            /** @description The organisation that handles it. */
            orgId: string;
            phase: components["schemas"]["CasePhase"];
            photos: string[];
            place: components["schemas"]["Place"];
            policyVersion: string;
            /** @description Organisations that may read it: the handling one, its supervisors', and reviewers' once they are asked. */
            readers: string[];
            refusal: {
                competentBody: string | null;
                reason: string;
            } | null;
            region: string;
            reportedAt: string;
            reportNo: string;
            source: components["schemas"]["Source"];
            /** @description 督办人: who took over a late clock last. */
            supervisor?: string;
            training: boolean;
        };
        CertificateChangeDto: {
            /** @description 执法证 */
            certificate: components["schemas"]["CertificateDto"] | null;
        };
        CertificateDto: {
            /** @description 执法证号 */
            number: string;
            /**
             * Format: date
             * @description 执法证生效日
             */
            validFrom: string;
            /**
             * Format: date
             * @description 执法证失效日
             */
            validTo: string;
        };
        /** @description The same entries as they are chained, byte for byte in their bodies. */
        ChainedEntry: {
            at: string;
            body: Record<string, never>;
            by: components["schemas"]["Actor"];
            commandId: string;
            fileId: string;
            hash: string;
            prevHash: string;
            recordedAt: string;
            requestId: string;
            /** @description 1-based, without gaps. */
            seq: number;
            type: string;
        };
        ChangedPerson: {
            /** @description Shown this once. */
            oneTimePassword: string | null;
            person: components["schemas"]["ManagedPerson"];
            /** @description Open tasks that stay assigned to the person although the post they need is gone, for the leader to give to another. */
            stranded: number;
        };
        ChecklistItem: {
            /** @enum {string} */
            area: "procedure" | "evidence" | "law" | "documents" | "time";
            basis: string;
            id: string;
            text: string;
            /** @description Points; all items of a checklist add up to 100. */
            weight: number;
        };
        ChecklistView: {
            area: string;
            basis: string;
            id: string;
            text: string;
            title: string;
            weight: number;
        };
        Choice: {
            /** @description Only while the form's other field, which this list goes by, has one of these values. */
            for?: string[];
            label: string;
            note?: string;
            value: string;
        };
        Choices: {
            [key: string]: components["schemas"]["Choice"][];
        };
        ClaimsDto: {
            /** @description 任务 */
            items: components["schemas"]["TaskRefDto"][];
        };
        ClaimTaskDto: {
            /** @description 任务 */
            task: string;
        };
        /** @description One legal or internal period running on a file. */
        Clock: {
            agenda: components["schemas"]["AgendaItem"][];
            /** @description How many agenda items have happened. */
            agendaDone: number;
            /** @description 待推算: the year whose calendar is needed and not loaded. Its `due` then is null, or where the last day stands before roll-forward; nothing falls due on it, and of a duty already done or dropped it is open whether that was late. Absent from entries of earlier releases. */
            awaits?: number | null;
            basis: string;
            /** @description Null while suspended, and while it cannot be counted: see `awaits`. */
            due: components["schemas"]["Instant"] | null;
            /** @description When it stopped mattering, and whether that was after `due`. */
            endedAt: components["schemas"]["Instant"] | null;
            extensions: components["schemas"]["Extension"][];
            /** @description The last day was named by a document, not counted. */
            fixed?: boolean;
            /** @description Unique on its file; a repeated clock carries a number, e.g. `serve:doc-3`. */
            key: string;
            late: boolean;
            /** @description The rule's name, e.g. `decision`. */
            name: string;
            /**
             * @description A duty that is late stays to be done (`overdue`); a right or a waiting period ends (`lapse`).
             * @enum {string}
             */
            onDue: "overdue" | "lapse";
            /** @description Who must act, or whose right it is. */
            owner: components["schemas"]["ClockOwner"];
            period: components["schemas"]["Period"];
            /** @description The fact it starts from, in Chinese: 立案. */
            startFact: string;
            startsAt: components["schemas"]["Instant"];
            status: components["schemas"]["ClockStatus"];
            suspensions: components["schemas"]["Suspension"][];
            /** @description 中文名称 */
            title: string;
            /** @description The hour of it that the document names. */
            until?: components["schemas"]["Instant"];
            /** @description 为什么是这一天: start, days excluded, roll-forward, suspensions; one sentence each. */
            why: string[];
        };
        ClockList: {
            clocks: components["schemas"]["ClockRule"][];
        };
        ClockOwner: {
            /** @description The organisation whose duty it is; null when it is the party's right. */
            orgId: string | null;
            role: string;
        };
        /** @description How an internal norm or a local rule sets a clock, and how it warns. */
        ClockPolicy: {
            basis?: string;
            /** @description Rungs after due, in order. */
            escalate?: components["schemas"]["EscalationRung"][];
            /** @description 陈述申辩: the longest that a notice may give; the period is the shortest, and what it gives unless it says so. */
            max?: components["schemas"]["Period"];
            /** @description Only for clocks whose period the law leaves open (see the statutory table); a statutory period cannot be changed here. */
            period?: components["schemas"]["Period"];
            /** @description Reminders to the owner, each this long before due. */
            remind?: components["schemas"]["Period"][];
        };
        ClockPreview: {
            /** @description The year whose calendar is needed to know it and is not loaded; with a `due`, that is where it stands until then. Null when it is known. */
            awaits: number | null;
            basis: string;
            clock: string;
            /** @description The end of the last day for days, months and years; exact for hours. Null while a suspension is open, or while it cannot be counted at all. */
            due: components["schemas"]["Instant"] | null;
            period: components["schemas"]["Period"];
            title: string;
            /** @description 为什么是这一天, one Chinese sentence each. */
            why: string[];
        };
        ClockPreviewDto: {
            /**
             * @description 期限名称
             * @enum {string}
             */
            clock: "accept" | "hotline" | "dispatch" | "take-job" | "score" | "satisfaction" | "return-visit" | "filing" | "investigation" | "limitation" | "limitation-serious" | "preservation" | "correction" | "review-1" | "review-2" | "review-3" | "treatment" | "statement" | "hearing-request" | "decision" | "suspension-review" | "suspension-end" | "service" | "announcement" | "publication" | "withdraw-publication" | "payment" | "instalment" | "demand-wait" | "reconsideration" | "litigation" | "litigation-after-reconsideration" | "court-window" | "reconsideration-reply" | "litigation-answer" | "court-acceptance" | "court-ruling" | "refund" | "closing";
            /** @description 事项 */
            matter?: string;
            /**
             * @description 决定的措施
             * @enum {string}
             */
            measure?: "demolition";
            /** @description 期限长度 */
            period?: components["schemas"]["PeriodDto"];
            /** @description 地区 */
            region?: string;
            /**
             * Format: date-time
             * @description 起算时间
             */
            start: string;
            /** @description 中止 */
            suspensions?: components["schemas"]["SuspensionDto"][];
        };
        /** @description What the law, or a house norm where the law leaves it open, says of one kind of clock. */
        ClockRule: {
            basis: string;
            /** @description 期满的后果, in Chinese. */
            consequence: string;
            name: string;
            /**
             * @description A duty that is late stays to be done (`overdue`); a right or a waiting period ends (`lapse`).
             * @enum {string}
             */
            onDue: "overdue" | "lapse";
            ownerRole: components["schemas"]["Role"] | "party" | "court";
            /** @description Null: no law sets it; the policy, or the document that orders it, must. */
            period: components["schemas"]["Period"] | null;
            /** @description Only then does a region's policy set the period; a statutory one cannot be changed there. */
            policyMaySet: boolean;
            /** @description The operative words of the article; null for a house norm. */
            quote: string | null;
            /** @description Whether a last day off moves on to the next working day: see the table for why. */
            rollForward: boolean;
            /** @description The fact it starts from, in Chinese. */
            startFact: string;
            /** @description 中文名称 */
            title: string;
        };
        /** @enum {string} */
        ClockStatus: "running" | "suspended" | "overdue" | "met" | "lapsed" | "stopped";
        ClockView: {
            agenda: components["schemas"]["AgendaItem"][];
            /** @description How many agenda items have happened. */
            agendaDone: number;
            /** @description 待推算: the year whose calendar is needed and not loaded. Its `due` then is null, or where the last day stands before roll-forward; nothing falls due on it, and of a duty already done or dropped it is open whether that was late. Absent from entries of earlier releases. */
            awaits?: number | null;
            basis: string;
            /** @description Null while suspended, and while it cannot be counted: see `awaits`. */
            due: components["schemas"]["Instant"] | null;
            /** @description When it stopped mattering, and whether that was after `due`. */
            endedAt: components["schemas"]["Instant"] | null;
            extensions: components["schemas"]["Extension"][];
            /** @description The last day was named by a document, not counted. */
            fixed?: boolean;
            /** @description Unique on its file; a repeated clock carries a number, e.g. `serve:doc-3`. */
            key: string;
            late: boolean;
            /** @description 剩余 2 个工作日, 已逾期 1 日, 待推算; null once it no longer runs and is known to have been in time or late. */
            left: string | null;
            /** @description The rule's name, e.g. `decision`. */
            name: string;
            /**
             * @description A duty that is late stays to be done (`overdue`); a right or a waiting period ends (`lapse`).
             * @enum {string}
             */
            onDue: "overdue" | "lapse";
            /** @description Who must act, or whose right it is. */
            owner: components["schemas"]["ClockOwner"];
            ownerTitle: string;
            period: components["schemas"]["Period"];
            /** @description The fact it starts from, in Chinese: 立案. */
            startFact: string;
            startsAt: components["schemas"]["Instant"];
            status: components["schemas"]["ClockStatus"];
            statusTitle: string;
            suspensions: components["schemas"]["Suspension"][];
            /** @description 中文名称 */
            title: string;
            /** @enum {string} */
            tone: "calm" | "soon" | "late" | "done" | "paused";
            /** @description The hour of it that the document names. */
            until?: components["schemas"]["Instant"];
            /** @description 为什么是这一天: start, days excluded, roll-forward, suspensions; one sentence each. */
            why: string[];
        };
        ConcludeHearingDto: {
            /** @description 没收改为 */
            confiscated?: components["schemas"]["ConfiscationDto"][];
            /** @description 法定情节改为 */
            factors?: ("under-14" | "age-14-to-18" | "incapacitated" | "mitigating" | "minor-and-corrected" | "first-and-slight" | "no-fault")[];
            /** @description 罚款改为 */
            fine?: number;
            /**
             * @description 处理意见改为
             * @enum {string}
             */
            outcome?: "penalty" | "no-penalty" | "not-established";
            /** @description 听证报告 */
            report: string;
            /** @description 裁量档次改为 */
            step?: string;
            /** @description 偏离裁量基准的理由 */
            stepReasons?: string;
            /** @description 警告改为 */
            warning?: boolean;
        };
        ConcludeRemedyDto: {
            /**
             * Format: date-time
             * @description 终结时间
             */
            concludedAt: string;
            /** @description 变更后的罚款 */
            fine?: number;
            /** @description 责令重新作出 */
            redo?: boolean;
            /**
             * Format: date
             * @description 载明的重新作出期限
             */
            redoBy?: string;
            /**
             * Format: date
             * @description 载明的退款期限
             */
            refundBy?: string;
            /** @description 救济案件 */
            remedyId: string;
            /**
             * @description 救济结果
             * @enum {string}
             */
            result: "upheld" | "revoked" | "changed" | "unlawful-confirmed" | "withdrawn" | "dismissed";
        };
        ConfirmAddressDto: {
            /** @description 送达地址 */
            address: string;
            /** @description 电子送达地址 */
            electronic?: string;
            /** @description 地址确认书 */
            signedSha256: string;
        };
        /** @description 没收违法所得、没收非法财物 (行政处罚法 9(二)), as proposed. */
        Confiscation: {
            /** @enum {string} */
            kind: "gains" | "property";
            /** @description Fen; null: not valued yet. */
            value: components["schemas"]["Fen"] | null;
            /** @description 名称、数量 */
            what: string;
        };
        ConfiscationDto: {
            /**
             * @description 没收种类
             * @enum {string}
             */
            kind: "gains" | "property";
            /** @description 数额或者价值 */
            value: number | null;
            /** @description 名称、数量 */
            what: string;
        };
        /** @description 责令改正, by an order of its own or by the decision (行政处罚法 28①). */
        Correction: {
            /** @description The last day, where the order names one. */
            deadline: string | null;
            documentId: string;
            /** @description Orders of the first releases named a day; what a decision orders has no period of its own. */
            limit?: components["schemas"]["CorrectionLimit"];
            refusal?: components["schemas"]["CorrectionRefusal"];
            requirement: string;
            verified: boolean | null;
        };
        /** @description 改正期限: a day to its 24:00 or to an hour of it, a length from service, or none: 立即改正. */
        CorrectionLimit: {
            day: string;
            hour?: string;
            /** @constant */
            type: "day";
        } | {
            period: components["schemas"]["Period"];
            /** @constant */
            type: "length";
        } | {
            /** @constant */
            type: "at-once";
        };
        /** @constant */
        CorrectionMeasure: "demolition";
        /** @description 拒不改正: who refused, when and how, and the record of it. It is not the same as being late. */
        CorrectionRefusal: {
            at: string;
            by: string;
            /** @enum {string} */
            manner: "said" | "written" | "conduct";
            recordSha256: string;
            words: string;
        };
        CorrectionRefusalDto: {
            /**
             * Format: date-time
             * @description 拒绝时间
             */
            at: string;
            /** @description 拒绝的人 */
            by: string;
            /**
             * @description 拒绝的方式
             * @enum {string}
             */
            manner: "said" | "written" | "conduct";
            /** @description 笔录、录音录像等记录 */
            recordSha256: string;
            /** @description 拒绝的情况 */
            words: string;
        };
        /** @description Two pools on one database. Writers run with autocommit off, so that a transaction begins with its first statement and saves a round trip; readers commit each statement by itself. Both READ COMMITTED: gap locks deadlock on the task index. */
        Database: {
            url: string;
        };
        DecideDeferralDto: {
            /** @description 批准 */
            granted: boolean;
            /** @description 理由 */
            reason: string;
        };
        DecideRecusalDto: {
            /**
             * @description 由谁决定
             * @enum {string}
             */
            decidedBy?: "head" | "discussion" | "superior";
            /** @description 集体讨论 */
            discussion?: components["schemas"]["RecusalDiscussionDto"];
            /** @description 同意回避 */
            granted: boolean;
            /** @description 被申请回避人 */
            personId: string;
            /** @description 决定理由 */
            reason: string;
            /** @description 上级机关的决定 */
            superior?: components["schemas"]["RecusalBySuperiorDto"];
        };
        /** @description A departmental or local rule under 行政处罚法 60's 『另有规定的，从其规定』. */
        DecisionPeriodRule: {
            /** @description The rule that must have been used up before: 经延期仍不能作出决定的. */
            afterRule?: string;
            /** @enum {string} */
            approvedBy: "responsible-head" | "collective-discussion";
            citation: string;
            /** @enum {string} */
            effect: "extend" | "suspend";
            ground: string;
            id: string;
            /** @description Longest extension; for a suspension only where the rule names one. */
            max?: components["schemas"]["Period"];
        };
        DeclineFilingDto: {
            /** @description 责令改正已经履行 */
            corrected?: boolean;
            /** @description 不予立案理由 */
            reason: string;
        };
        /**
         * @description 在本案中办过什么; `inquired` is all that officers do before the decision, `carried-out` what they do after it.
         * @enum {string}
         */
        Deed: "inquired" | "carried-out" | "assigned" | "guided" | "reviewed" | "heard" | "decided";
        DeputyDto: {
            /** @description 代办人 */
            deputyId: string;
            /**
             * Format: date
             * @description 自（含当日）
             */
            from: string;
            /** @description 机关 */
            orgId: string;
            /** @description 缺席人（本人可不填） */
            personId?: string;
            /** @description 事由 */
            reason: string;
            /**
             * @description 岗位
             * @enum {string}
             */
            role: "grid-worker" | "intake-clerk" | "dispatcher" | "officer" | "team-leader" | "township-reviewer" | "department-reviewer" | "bureau-reviewer" | "panel-lawyer" | "responsible-head" | "supervisor" | "file-reviewer";
            /**
             * Format: date
             * @description 至（含当日）
             */
            to: string;
        };
        DeputyList: {
            /** @description Others stand in for me. */
            given: components["schemas"]["DeputyView"][];
            /** @description All of the organisations I lead. */
            organisation: components["schemas"]["DeputyView"][];
            /** @description I stand in for others. */
            taken: components["schemas"]["DeputyView"][];
        };
        /** @description 代办: from one real day to another, both included. */
        Deputyship: {
            deputyId: string;
            deputyName: string;
            endedAt: number | null;
            from: string;
            id: string;
            orgId: string;
            orgName: string;
            personId: string;
            personName: string;
            reason: string;
            role: components["schemas"]["Role"];
            /** @description Epoch milliseconds. */
            setAt: number;
            setBy: string;
            setByName: string;
            to: string;
        };
        /** @description 代办: one person's assigned tasks of one post, taken over by another holder of it for some days. */
        DeputyView: {
            deputyId: string;
            deputyName: string;
            from: string;
            id: string;
            orgId: string;
            orgName: string;
            personId: string;
            personName: string;
            reason: string;
            role: components["schemas"]["Role"];
            roleTitle: string;
            setAt: string;
            setBy: string;
            setByName: string;
            /** @enum {string} */
            status: "to-come" | "running" | "over" | "ended";
            statusTitle: string;
            to: string;
        };
        /** @description One place where two versions differ. Values as text; what is not there is null. */
        Difference: {
            after: string | null;
            before: string | null;
            /** @description `matters[CG-01].penalty.citizen.amount` */
            path: string;
        };
        /** @description A step of the discretion benchmark (裁量基准): from which facts it follows, and its share of the range. */
        DiscretionStep: {
            max: components["schemas"]["Fen"];
            min: components["schemas"]["Fen"];
            name: string;
            /**
             * @description Left out: for either kind of party.
             * @enum {string}
             */
            party?: "citizen" | "organisation";
            when: string;
        };
        Discussion: {
            approved: boolean;
            heldAt: string;
            /** @enum {string} */
            subject: "treatment" | "extension";
        };
        /** @description When the head alone may not decide (行政处罚法 57②): 情节复杂或者重大违法行为. */
        DiscussionPolicy: {
            basis: string;
            fineAtLeast: {
                citizen: components["schemas"]["Fen"];
                organisation: components["schemas"]["Fen"];
            } | null;
            flags: components["schemas"]["CaseFlag"][];
            quorum: number;
        };
        DisposePreservationDto: {
            /** @description 处理决定 */
            disposition: string;
            /** @description 登记保存 */
            preservationId: string;
        };
        /** @enum {string} */
        DocumentKind: "filing-approval" | "no-filing-approval" | "preservation-notice" | "correction-order" | "final-report" | "review-opinion" | "discussion-record" | "prior-notice" | "hearing-notice" | "hearing-report" | "reexamination" | "penalty-decision" | "no-penalty-decision" | "deferral-approval" | "demand" | "enforcement-application" | "period-extension" | "suspension" | "resumption" | "recusal-decision" | "closure-approval";
        DocumentView: {
            contents: {
                label: string;
                value: string;
            }[];
            /** @description Addressed to somebody who is the party no more. */
            formerParty: boolean;
            id: string;
            issuedAt: string;
            issuedBy: string;
            kind: components["schemas"]["DocumentKind"];
            number: string;
            service: components["schemas"]["Service"] | null;
            /** @description 直接送达; null while it is not served. */
            serviceTitle: string | null;
            title: string;
        };
        DueAnswer: {
            /** @description The year whose calendar is needed to know it and is not loaded; with a `due`, that is where it stands until then. Null when it is known. */
            awaits: number | null;
            /** @description The end of the last day for days, months and years; exact for hours. Null while a suspension is open, or while it cannot be counted at all. */
            due: components["schemas"]["Instant"] | null;
            /** @description 为什么是这一天, one Chinese sentence each. */
            why: string[];
        };
        /** @description One rung of an escalation: who is to be told, and the acknowledgement. */
        Escalation: {
            acknowledgedAt: string | null;
            acknowledgedBy: string | null;
            at: string;
            clock: string;
            /** @description Posts that were empty and skipped on the way. */
            emptyPosts: {
                orgId: string;
                role: string;
            }[];
            id: string;
            orgId: string;
            role: string;
            rung: number;
            /** @description Persons to tell, who find it in their inboxes: nothing is delivered to them yet. Empty means that nobody holds the post. */
            told: string[];
        };
        EscalationRung: {
            after: components["schemas"]["Period"];
            /**
             * @description Whose post: the handling organisation, or one of those that supervise it, nearest first.
             * @enum {string}
             */
            at: "own" | "supervising" | "second-supervising";
            role: components["schemas"]["Role"];
        };
        EscalationView: {
            acknowledgedAt: string | null;
            acknowledgedBy: string | null;
            at: string;
            clock: string;
            clockTitle: string;
            /** @description Posts that were empty and skipped on the way. */
            emptyPosts: {
                orgId: string;
                role: string;
            }[];
            id: string;
            orgId: string;
            role: string;
            roleTitle: string;
            rung: number;
            /** @description Persons to tell, who find it in their inboxes: nothing is delivered to them yet. Empty means that nobody holds the post. */
            told: string[];
        };
        Evaluation: {
            returnVisit: {
                corrected: boolean;
                note: string;
                visitors: string[];
            } | null;
            satisfaction: {
                note: string;
                /** @enum {string} */
                result: "satisfied" | "neutral" | "dissatisfied" | "unreachable" | "no-reporter";
            } | null;
            score: {
                at: string;
                by: string;
                items: components["schemas"]["ScoredItem"][];
                total: number;
            } | null;
            shortcomings: components["schemas"]["Shortcoming"][];
        };
        EvaluationPolicy: {
            checklist: components["schemas"]["ChecklistItem"][];
            /** @description How long after the end of its jobs a case is visited again (回访). */
            returnVisitAfter: components["schemas"]["Period"];
        };
        Evidence: {
            /** @description Why it is older than the act: a contract, a licence, an earlier photograph. */
            beforeAct?: string;
            /** @description 协助、移送的机关 and its officers by name. */
            body?: string;
            bodyOfficers?: string[];
            bytes: number;
            fileName: string;
            handedInBy?: string;
            id: string;
            kind: components["schemas"]["EvidenceKind"];
            /** @description 来源 */
            origin: string;
            place: string;
            sha256: string;
            takenAt: string;
            takenBy: string[];
            title: string;
        };
        EvidenceFiles: Record<string, never>;
        /** @enum {string} */
        EvidenceKind: "documentary" | "physical" | "audio-visual" | "electronic" | "witness" | "party-statement" | "expert-opinion" | "site-record";
        EvidenceView: {
            /** @description Why it is older than the act. */
            beforeAct?: string;
            /** @description Another body that took it, and its people. */
            body?: string;
            bodyOfficers?: string[];
            bytes: number | null;
            fileName: string;
            handedInBy?: string;
            id: string;
            kind: string;
            kindTitle: string;
            mediaType: string | null;
            origin: string;
            place: string;
            sha256: string;
            takenAt: string;
            takenBy: string[];
            title: string;
            /** @description Where its bytes are had. */
            url: string;
        };
        ExtendClockDto: {
            /** @description 期限 */
            clock: string;
            /** @description 延长期限 */
            period: components["schemas"]["PeriodDto"];
            /** @description 延长理由 */
            reason: string;
            /** @description 延长依据 */
            rule: string;
        };
        Extension: {
            basis: string;
            ground: string;
            period: components["schemas"]["Period"];
            /** @description Which of the matter's rules granted it: two of them may stand in one provision. Entries of the first release do not say. */
            rule?: string;
        };
        FailedMessage: {
            attempts: number;
            fileId: string;
            /** @enum {string} */
            kind: "case" | "proceeding";
            lastError: string | null;
            orgId: string;
            since: string;
        };
        FailedWorkflow: {
            fileId: string;
            /** @enum {string} */
            kind: "case" | "proceeding";
            orgId: string;
            since: string | null;
            status: components["schemas"]["WorkflowStatus"];
            statusTitle: string;
        };
        /** @description Of a case no more than its number inside sidan: an administrator sees no content. */
        Failures: {
            messages: components["schemas"]["FailedMessage"][];
            workflows: components["schemas"]["FailedWorkflow"][];
            /** @description Null when Temporal answered; else why the workflows are not known, or not all of them. */
            workflowsNote: string | null;
        };
        FailuresController: Record<string, never>;
        /** @description Money is integer fen (分). */
        Fen: number;
        /** @description What case and proceeding have in common (文件). `phase` is the lifecycle's state. */
        FileState: {
            /** @description Task key → person. */
            assignees: {
                [key: string]: string;
            };
            caseId: string;
            clocks: {
                [key: string]: components["schemas"]["Clock"];
            };
            escalations: components["schemas"]["Escalation"][];
            id: string;
            /** @enum {string} */
            kind: "case" | "proceeding";
            /** @description 案由事项 code, once known. */
            matter: string | null;
            /** @description The organisation that handles it. */
            orgId: string;
            phase: string;
            policyVersion: string;
            /** @description Organisations that may read it: the handling one, its supervisors', and reviewers' once they are asked. */
            readers: string[];
            region: string;
            /** @description 督办人: who took over a late clock last. */
            supervisor?: string;
            training: boolean;
        };
        /** @description All that a screen of one file shows, in one answer: words for every code, names for every id, and what its forms choose from. */
        FileView: {
            actions: components["schemas"]["ActionView"][];
            caseId: string;
            checklist?: components["schemas"]["ChecklistView"][];
            choices: components["schemas"]["Choices"];
            clocks: components["schemas"]["ClockView"][];
            /** @description Of a proceeding. */
            documents?: components["schemas"]["DocumentView"][];
            ended: boolean;
            escalations: components["schemas"]["EscalationView"][];
            /** @description Of a case: the photographs that came with the report. */
            evidence: components["schemas"]["EvidenceView"][];
            /** @description Every stored file that the state refers to, by its SHA-256. */
            files: components["schemas"]["Papers"];
            headHash: string;
            id: string;
            jobs?: components["schemas"]["JobView"][];
            /** @enum {string} */
            kind: "case" | "proceeding";
            legalNow: string;
            matter: components["schemas"]["MatterView"] | null;
            /** @description 线索编号 or 案号. */
            number: string | null;
            organisations: {
                [key: string]: string;
            };
            people: {
                [key: string]: components["schemas"]["PersonView"];
            };
            phase: string;
            phaseTitle: string;
            roles: {
                [key: string]: string;
            };
            seq: number;
            /** @description Of a case. */
            slips?: components["schemas"]["Slip"][];
            state: components["schemas"]["CaseState"] | components["schemas"]["ProceedingState"];
            /** @description What and where, and who once that is known. */
            subject: string;
            tasks: components["schemas"]["TaskView"][];
            training: boolean;
            waitingFor: components["schemas"]["WaitingFor"] | null;
        };
        /** @description Nothing of the party, nothing of who reported. */
        FollowUp: {
            refusal: {
                competentBody: string | null;
                reason: string;
            } | null;
            reportNo: string;
            slips: {
                /** @enum {string} */
                status: "waiting" | "current" | "done" | "not-needed";
                /** @enum {string} */
                title: "收单" | "派单" | "结单" | "评单";
            }[];
            status: string;
        };
        FollowUpController: Record<string, never>;
        FoundShortcomingDto: {
            /** @description 评查项 */
            checklistItem: string;
            /** @description 整改责任人 */
            owner?: string;
            /** @description 问题 */
            text: string;
        };
        HealthController: Record<string, never>;
        HearingPolicy: {
            basis: string;
            citizen: components["schemas"]["Fen"];
            /** @description What the region demands of a host beside 行政处罚法 64(4); null: nothing. */
            hostQualification: components["schemas"]["HostQualificationRule"] | null;
            organisation: components["schemas"]["Fen"];
        };
        HearingState: {
            /** @description The right has ended: not used in time, given up by not coming, or used. */
            closed: boolean;
            held: boolean;
            heldAt: string | null;
            host: string | null;
            noticeId: string | null;
            place: string | null;
            report: string | null;
            requestedAt: string | null;
            right: boolean;
            transcriptSha256: string | null;
        };
        HearingThreshold: {
            basis: string;
            citizen: components["schemas"]["Fen"];
            organisation: components["schemas"]["Fen"];
        };
        HoldHearingDto: {
            /** @description 代理人 */
            agents: string[];
            /** @description 当事人到场 */
            partyPresent: boolean;
            /** @description 拒绝签名的情况，由主持人注明 */
            refusalNote?: string;
            /** @description 笔录已签名 */
            signed: boolean;
            /** @description 听证笔录 */
            transcriptSha256?: string;
        };
        HolidayNoticeDto: {
            /** @description 通知的放假、调休日期（JSON：year、days 的 name、date、isOffDay） */
            days: string;
        };
        HolidayNoticeImportDto: {
            /** @description 通知的放假、调休日期（JSON：year、days 的 name、date、isOffDay） */
            days: string;
            /** @description 国务院办公厅通知的文号，如：国办发明电〔2025〕12号 */
            paper: string;
        };
        /** @description A certificate to host hearings; both days count, and null is without end. */
        HostQualification: {
            number: string;
            validFrom: string;
            validTo: string | null;
        };
        HostQualificationDto: {
            /** @description 听证主持人资格证号 */
            number: string;
            /**
             * Format: date
             * @description 听证主持人资格生效日
             */
            validFrom: string;
            /**
             * Format: date
             * @description 听证主持人资格失效日（长期有效的为 null）
             */
            validTo?: string | null;
        };
        /** @description 听证主持人资格: what the certificate is called, and the provision that demands it. */
        HostQualificationRule: {
            basis: string;
            title: string;
        };
        IdentifyPartyDto: {
            /** @description 更正说明 */
            correcting?: string;
            /** @description 当事人 */
            party: components["schemas"]["PartyDto"];
        };
        /** @enum {string} */
        IdKind: "resident-id" | "credit-code" | "passport" | "hk-macau-permit" | "taiwan-permit" | "hk-macau-taiwan-residence" | "foreign-permanent-residence" | "other";
        ImportedVersion: {
            /** @description From when on it counts, in words. */
            effect: string;
            version: string;
        };
        InboxItem: {
            action: string;
            assignee: string | null;
            assigneeName: string | null;
            /** @description 待推算: the year whose calendar that clock awaits. */
            awaits: number | null;
            caseId: string;
            /** @description A training case's clock, for its legal time now. */
            clock: components["schemas"]["TrainingClock"] | null;
            /** @description Of the clock that the due time comes from. */
            clockTitle: string | null;
            /** @description Set where the task is in my list because I stand in for its assignee (代办): the assignee's name. */
            deputyFor: string | null;
            /** @description Epoch milliseconds of legal time; null for a task without a due time, which sorts last. */
            due: number | null;
            fileId: string;
            key: string;
            /** @enum {string} */
            kind: "case" | "proceeding";
            matter: string | null;
            /** @description 线索编号 or 案号. */
            number: string | null;
            openedAt: number;
            orgId: string;
            orgName: string;
            phase: string;
            role: components["schemas"]["Role"];
            /** @description What and where, and who once that is known. */
            subject: string;
            title: string;
            training: boolean;
        };
        InboxList: {
            items: components["schemas"]["WorkItem"][];
            /** @description The next page's `after`. A filtered page may be short, even empty, and still have a next: so far it has searched. */
            next: string | null;
        };
        Instalment: {
            amount: components["schemas"]["Fen"];
            due: string;
        };
        InstalmentDto: {
            /** @description 分期金额 */
            amount: number;
            /**
             * Format: date
             * @description 分期到期日
             */
            due: string;
        };
        /** @description Legal time is UTC+8 by fixed offset, whatever the machine's zone is. An instant is written `2024-11-24T09:30:00.000+08:00`: always this width, so that text order is time order. */
        Instant: string;
        IntakeController: Record<string, never>;
        /** @description Proposals; a person decides. */
        IntakeSuggestions: {
            duplicates: components["schemas"]["KnownCase"][];
            matters: components["schemas"]["SuggestedMatter"][];
        };
        IssueDecisionDto: {
            /** @description 查明的事实 */
            facts: string;
            /** @description 不是同一违法行为的理由 */
            otherAct?: string;
            /** @description 决定理由 */
            reasons: string;
        };
        IssueDemandDto: {
            /**
             * Format: date
             * @description 履行期限
             */
            deadline: string;
        };
        IssuePriorNoticeDto: {
            /** @description 违法事实 */
            facts: string;
            /** @description 理由 */
            reasons: string;
            /** @description 陈述申辩期限 */
            statementPeriod?: components["schemas"]["PeriodDto"];
        };
        /** @description What dispatch gives somebody to do. */
        Job: {
            id: string;
            /** @constant */
            kind: "proceeding";
            matter: string;
            offeredAt: string;
            orgId: string;
            outcome: components["schemas"]["JobOutcome"] | null;
            proceedingId: string | null;
            takenAt: string | null;
            takenBy: string | null;
        };
        JobOutcome: {
            /** @description Titles of duties of which it cannot be told yet whether they were late: a year's calendar is missing. */
            awaitingClocks?: string[];
            endedAt: string;
            /** @description People who handled it: they may not score it. */
            handledBy: string[];
            /** @description Titles of the duty clocks that were met late or not at all; they count in the score. */
            lateClocks: string[];
            /** @enum {string} */
            outcome: "not-filed" | "corrected" | "penalised" | "no-penalty" | "not-established";
            /** @description People who reviewed or decided it, where the proceeding tells them apart: they may not score it either. */
            reviewedBy?: string[];
        };
        JobView: {
            id: string;
            /** @constant */
            kind: "proceeding";
            matter: string;
            matterName: string;
            offeredAt: string;
            orgId: string;
            outcome: components["schemas"]["JobOutcome"] | null;
            outcomeTitle: string | null;
            proceedingId: string | null;
            takenAt: string | null;
            takenBy: string | null;
        };
        /** @description An open case that a new report may be about. */
        KnownCase: {
            address: string;
            caseId: string;
            /** @description Metres between the two places, where both are on the map. */
            distance: number | null;
            /** @description Still being handled, so that the report can be merged into it. */
            mergeable: boolean;
            openedAt: string;
            phase: string;
            phaseTitle: string;
            reportNo: string;
            /** @description The accepted matter is one of those that the words suggest. */
            sameMatter: boolean;
            /** @description What and where, in a line. */
            subject: string;
        };
        /** @description One line of a file's history, in words. */
        LedgerItem: {
            /** @description Legal time. */
            at: string;
            /** @description `personId` is null for what sidan did itself. */
            by: {
                name: string;
                organisation: string | null;
                personId: string | null;
                title: string;
            };
            hash: string;
            lines: components["schemas"]["LedgerLine"][];
            prevHash: string;
            recordedAt: string;
            seq: number;
            title: string;
            type: string;
        };
        LedgerLine: {
            label: string;
            value: string;
        };
        LedgerPage: {
            entries: components["schemas"]["ChainedEntry"][];
            items: components["schemas"]["LedgerItem"][];
            /** @description `seq` to ask after; null on the last page. */
            next: number | null;
        };
        LedgerPlaces: {
            case: number;
            proceeding: number;
        };
        LegalDocument: {
            /** @description Which party it was addressed to (`partyId`); left out on what goes to nobody. */
            addressee?: string;
            /** @description Field name (see the contents table) → text; complete by Arts. 44, 52, 59 … before it is issued. */
            contents: {
                [key: string]: string;
            };
            id: string;
            issuedAt: string;
            issuedBy: string;
            kind: components["schemas"]["DocumentKind"];
            /** @description 鳌卫罚决〔2024〕1号 */
            number: string;
            service: components["schemas"]["Service"] | null;
        };
        ListedPerson: {
            certificate: {
                number: string;
                validFrom: string;
                validTo: string;
            } | null;
            legalQualification: boolean;
            name: string;
            personId: string;
            roles: components["schemas"]["Role"][];
        };
        /** @description One page's stream of events. */
        Listener: {
            posts: components["schemas"]["Post"][];
            who: {
                personId: string;
                posts: components["schemas"]["Post"][];
                tokenHash: string;
            };
        };
        ListsController: Record<string, never>;
        /** @description What the page needs to know to ask again; nothing of the case itself. */
        LiveChange: {
            caseId: string;
            fileId: string;
            /** @enum {string} */
            kind: "case" | "proceeding";
            /** @description How often its training clock was moved; 0 for a real case. */
            moves: number;
            seq: number;
        };
        ManagedOrganisation: {
            /** @enum {string} */
            kind: "township" | "department" | "bureau" | "county" | "platform";
            name: string;
            orgId: string;
            parent: string | null;
            peopleActive: number;
            peopleInactive: number;
            /** @description Posts that can be held there. */
            roles: {
                role: components["schemas"]["Role"];
                title: string;
            }[];
            short: string;
            supervisedBy: string[];
        };
        ManagedOrganisations: {
            items: components["schemas"]["ManagedOrganisation"][];
            region: string;
            /** @description Looks after the whole region, and may import rules and calendars. */
            regional: boolean;
            regionName: string;
        };
        ManagedPeoplePage: {
            items: components["schemas"]["ManagedPerson"][];
            next: string | null;
        };
        ManagedPerson: {
            active: boolean;
            certificate: {
                number: string;
                validFrom: string;
                validTo: string;
            } | null;
            /** @description `validTo` null: without end. */
            hostQualification: {
                number: string;
                validFrom: string;
                validTo: string | null;
            } | null;
            legalQualification: boolean;
            /** @description Has a one-time password that is still to be replaced. */
            mustChangePassword: boolean;
            name: string;
            /** @description Why the asking administrator may not change this person; null when they may. */
            notChangeable: string | null;
            personId: string;
            posts: {
                orgId: string;
                orgName: string;
                role: components["schemas"]["Role"];
                roleTitle: string;
            }[];
            reviewingSince: string | null;
            username: string;
            /** @description For If-Match. */
            version: number;
        };
        /** @description A matter on the list (事项清单). */
        Matter: {
            code: string;
            /** @description Provisions of departmental rules that allow to extend or suspend the 90 days for this matter; empty = hard 90. */
            decisionPeriodRules: components["schemas"]["DecisionPeriodRule"][];
            /** @description The department whose legal section reviews it at tier 2. */
            department: string | null;
            /** @description 违则 and 罚则, as cited in documents. */
            duty: string;
            /** @description 赋权依据 and the time it is on the list; valid at filing and at decision (行政处罚法 24, 38). */
            empoweredBy: string;
            keywords: string[];
            /** @enum {string} */
            legalForm: "law" | "regulation" | "local-regulation" | "rule";
            /** @description 涉及公民生命健康安全、金融安全 (行政处罚法 36: five years where harm was done). */
            lifeSafety: boolean;
            name: string;
            penalty: components["schemas"]["PenaltyModel"];
            penaltyProvision: string;
            /** @description Where its own law sets other periods to apply or to sue than 行政复议法 20 and 行政诉讼法 46; left out: none. */
            remedyPeriods?: components["schemas"]["RemedyPeriod"][];
            validFrom: string;
            validTo: string | null;
        };
        MatterList: {
            matters: components["schemas"]["Matter"][];
            region: string;
            version: string;
        };
        MatterView: {
            code: string;
            /** @description 违则 and 罚则. */
            duty: string;
            empoweredBy: string;
            name: string;
            penaltyProvision: string;
        };
        MergeReportDto: {
            /** @description 并入的案件 */
            intoCaseId: string;
            /** @description 并案理由 */
            reason: string;
        };
        /** @description The signed-in person, as the pages show him. */
        MeView: {
            /** @description To be sent as X-CSRF-Token with whatever writes. */
            csrfToken: string;
            /** @description Signed in with a one-time password: nothing but POST /api/me/password is open. */
            mustChangePassword: boolean;
            name: string;
            personId: string;
            posts: {
                orgId: string;
                orgName: string;
                role: components["schemas"]["Role"];
                roleTitle: string;
            }[];
            region: string;
            regionName: string;
            username: string;
        };
        MonitoringDeviceDto: {
            /** @description 法制审核 */
            legalReview: boolean;
            /** @description 技术审核 */
            technicalReview: boolean;
        };
        MoveClockDto: {
            /** @description 倍率（rate） */
            rate?: number;
            /**
             * Format: date-time
             * @description 拨到（to）
             */
            to: string;
        };
        Names: {
            organisations: {
                size: number;
            };
            people: {
                size: number;
            };
        };
        NewPersonDto: {
            /** @description 执法证 */
            certificate?: components["schemas"]["CertificateDto"] | null;
            /** @description 听证主持人资格 */
            hostQualification?: components["schemas"]["HostQualificationDto"] | null;
            /** @description 法律职业资格 */
            legalQualification: boolean;
            /** @description 姓名 */
            name: string;
            /** @description 岗位 */
            posts: components["schemas"]["PostDto"][];
            /**
             * Format: date
             * @description 从事法制审核的起始日
             */
            reviewingSince?: string | null;
            /** @description 用户名 */
            username: string;
        };
        /** @description How a retry went. */
        NewsOfFile: {
            /** @description Failures so far of what waits. */
            attempts: number;
            fileId: string;
            /** @description Its workflow has heard of everything, and so runs. */
            told: boolean;
        };
        NextStepDto: {
            /** @description 自己填写的内容；不写则照剧本 */
            body?: {
                [key: string]: unknown;
            };
            /** @description 第几步，从0起（step） */
            step: number;
        };
        /** @description What importing a notice would change, before anything is done. */
        NoticePreview: {
            /** @description Each day that comes to be another than it is now; `was` is null where its year is not loaded. */
            changes: {
                date: string;
                is: string | null;
                was: string | null;
                weekday: string;
            }[];
            /** @description On how many files of all regions, and how many clocks: computed at last, moved to another day, or told that they were late or not. */
            effect: components["schemas"]["CalendarEffect"];
            version: string;
            year: number;
        };
        NotifyHearingDto: {
            /** @description 不公开理由 */
            closedReason?: string;
            /**
             * Format: date-time
             * @description 听证时间
             */
            heldAt: string;
            /** @description 听证主持人 */
            host: string;
            /** @description 听证地点 */
            place: string;
            /** @description 公开举行 */
            public: boolean;
        };
        OpenEscalations: {
            /** @description Highest rung first; `open` counts all, `clocks` are the most pressing. */
            rungs: {
                clocks: components["schemas"]["SupervisedClock"][];
                open: number;
                rung: number;
                title: string;
            }[];
        };
        OrderCorrectionDto: {
            /** @description 依据 */
            basis: string;
            /**
             * Format: date
             * @description 改正到哪一天
             */
            deadline?: string;
            /** @description 当日几点以前 */
            hour?: string;
            /**
             * @description 改正期限
             * @enum {string}
             */
            limit?: "day" | "length" | "at-once";
            /** @description 收到后多长时间内 */
            period?: components["schemas"]["PeriodDto"];
            /** @description 改正要求 */
            requirement: string;
        };
        Organisation: {
            id: string;
            /** @enum {string} */
            kind: "township" | "department" | "bureau" | "county" | "platform";
            name: string;
            parent: string | null;
            /** @description Where its decisions are challenged (行政复议法 24, 行政诉讼法 18). */
            remedies?: {
                court: string;
                reconsideration: string;
            };
            /** @description For document numbers: 鳌卫. */
            short: string;
            /** @description Which organisations its escalations and supervision reach, nearest first. */
            supervisedBy?: string[];
        };
        OrganisationPeople: {
            people: components["schemas"]["ListedPerson"][];
            /** @description What each role is called. */
            roles: {
                [key: string]: string;
            };
        };
        OrgDeadlines: {
            awaiting: number;
            dueSoon: number;
            orgId: string;
            overdue: number;
            suspended: number;
        };
        /** @description A case of the same organisation that a report may be merged into (并案). */
        OtherCase: {
            id: string;
            number: string | null;
            subject: string;
        };
        OwnPasswordDto: {
            /** @description 新密码（newPassword） */
            newPassword: string;
            /** @description 现密码（oldPassword） */
            oldPassword: string;
        };
        /** @enum {string} */
        PaperKind: "photo" | "evidence" | "recording" | "receipt" | "waiver" | "address" | "statement" | "correction-refusal" | "discussion" | "transcript" | "material" | "letter";
        Papers: {
            [key: string]: components["schemas"]["StoredPaper"];
        };
        /** @description One use of one stored file. */
        PaperUse: {
            /** @description The act it proves, in one text: what was done in the same act may be on the same paper. Null where nothing else can be. */
            act: string | null;
            at: string;
            kind: components["schemas"]["PaperKind"];
            sha256: string;
        };
        Party: {
            address: string;
            birthDate?: string;
            /** @description Left out in entries before 0.3.0, whose numbers nobody checked. */
            idKind?: components["schemas"]["IdKind"];
            idNumber?: string;
            incapacitated?: boolean;
            kind: components["schemas"]["PartyKind"];
            name: string;
            /** @description Why no number is on file: 当事人拒不提供身份 and the like. */
            noNumberReason?: string;
            /** @description 个体工商户's 经营者: 公民身份号码 */
            operatorIdNumber?: string;
            phone?: string;
            /** @description 法定代表人, or a 个体工商户's 经营者 */
            representative?: string;
        };
        PartyDto: {
            /** @description 当事人地址 */
            address: string;
            /**
             * Format: date
             * @description 出生日期
             */
            birthDate?: string;
            /**
             * @description 证件种类
             * @enum {string}
             */
            idKind?: "resident-id" | "credit-code" | "passport" | "hk-macau-permit" | "taiwan-permit" | "hk-macau-taiwan-residence" | "foreign-permanent-residence" | "other";
            /** @description 证件号码 */
            idNumber?: string;
            /** @description 不能辨认或者不能控制自己行为 */
            incapacitated?: boolean;
            /**
             * @description 当事人类型
             * @enum {string}
             */
            kind: "citizen" | "organisation" | "household-business";
            /** @description 当事人姓名或者名称 */
            name: string;
            /** @description 未登记证件号码的原因 */
            noNumberReason?: string;
            /** @description 经营者身份证号码 */
            operatorIdNumber?: string;
            /** @description 当事人电话 */
            phone?: string;
            /** @description 法定代表人或者经营者 */
            representative?: string;
        };
        /**
         * @description 个体工商户 is counted as citizen or organisation by the region's rule (legal.md §8).
         * @enum {string}
         */
        PartyKind: "citizen" | "organisation" | "household-business";
        /** @description 消防法 60 fines a unit, and warns *or* fines a person: amount and kinds belong to the kind of party. */
        PartyPenalty: {
            amount: components["schemas"]["Fen"];
            /**
             * @description Of 非法财物; 违法所得 falls under 行政处罚法 28② whatever the provision says.
             * @enum {string}
             */
            confiscation: "none" | "may" | "shall";
            /**
             * @description 并处 or 可以并处 a fine.
             * @enum {string}
             */
            fineIs: "shall" | "may";
            /** @constant */
            type: "fixed";
            /**
             * @description 警告: not set; 可以警告; 应当警告 (并处罚款 or 可以并处罚款 by `fineIs`); 警告或者罚款, one of the two.
             * @enum {string}
             */
            warning: "none" | "may" | "shall" | "or";
        } | {
            /**
             * @description Of 非法财物; 违法所得 falls under 行政处罚法 28② whatever the provision says.
             * @enum {string}
             */
            confiscation: "none" | "may" | "shall";
            /**
             * @description 并处 or 可以并处 a fine.
             * @enum {string}
             */
            fineIs: "shall" | "may";
            max: components["schemas"]["Fen"];
            min: components["schemas"]["Fen"];
            /** @constant */
            type: "range";
            /**
             * @description 警告: not set; 可以警告; 应当警告 (并处罚款 or 可以并处罚款 by `fineIs`); 警告或者罚款, one of the two.
             * @enum {string}
             */
            warning: "none" | "may" | "shall" | "or";
        } | {
            amount: components["schemas"]["Fen"];
            cap?: components["schemas"]["Fen"];
            /**
             * @description Of 非法财物; 违法所得 falls under 行政处罚法 28② whatever the provision says.
             * @enum {string}
             */
            confiscation: "none" | "may" | "shall";
            /**
             * @description 并处 or 可以并处 a fine.
             * @enum {string}
             */
            fineIs: "shall" | "may";
            maxAmount?: components["schemas"]["Fen"];
            /** @constant */
            type: "per-unit";
            unit: string;
            /**
             * @description 警告: not set; 可以警告; 应当警告 (并处罚款 or 可以并处罚款 by `fineIs`); 警告或者罚款, one of the two.
             * @enum {string}
             */
            warning: "none" | "may" | "shall" | "or";
            whole?: boolean;
        } | {
            /**
             * @description Of 非法财物; 违法所得 falls under 行政处罚法 28② whatever the provision says.
             * @enum {string}
             */
            confiscation: "none" | "may" | "shall";
            /**
             * @description 并处 or 可以并处 a fine.
             * @enum {string}
             */
            fineIs: "shall" | "may";
            max: number;
            min: number;
            of: string;
            /** @constant */
            type: "percentage";
            /**
             * @description 警告: not set; 可以警告; 应当警告 (并处罚款 or 可以并处罚款 by `fineIs`); 警告或者罚款, one of the two.
             * @enum {string}
             */
            warning: "none" | "may" | "shall" | "or";
        } | {
            /**
             * @description Of 非法财物; 违法所得 falls under 行政处罚法 28② whatever the provision says.
             * @enum {string}
             */
            confiscation: "none" | "may" | "shall";
            /**
             * @description 并处 or 可以并处 a fine.
             * @enum {string}
             */
            fineIs: "shall" | "may";
            max: number;
            min: number;
            of: string;
            /** @constant */
            type: "multiple";
            /**
             * @description 警告: not set; 可以警告; 应当警告 (并处罚款 or 可以并处罚款 by `fineIs`); 警告或者罚款, one of the two.
             * @enum {string}
             */
            warning: "none" | "may" | "shall" | "or";
        } | {
            /**
             * @description Of 非法财物; 违法所得 falls under 行政处罚法 28② whatever the provision says.
             * @enum {string}
             */
            confiscation: "none" | "may" | "shall";
            /**
             * @description 并处 or 可以并处 a fine.
             * @enum {string}
             */
            fineIs: "shall" | "may";
            /** @constant */
            type: "none";
            /**
             * @description 警告: not set; 可以警告; 应当警告 (并处罚款 or 可以并处罚款 by `fineIs`); 警告或者罚款, one of the two.
             * @enum {string}
             */
            warning: "none" | "may" | "shall" | "or";
        };
        Payment: {
            amount: components["schemas"]["Fen"];
            /** @enum {string} */
            channel: "bank" | "electronic" | "court";
            paidAt: string;
            receiptNo: string;
        };
        PenaltyAnswer: {
            /** @description The highest fine in range reaches the hearing threshold (行政处罚法 63); a confiscation counts once it is proposed. */
            hearingRight: boolean;
            range: {
                max: components["schemas"]["Fen"];
                min: components["schemas"]["Fen"];
            } | null;
            /** @description A fine in range can be given under the simple procedure (行政处罚法 51). */
            simpleProcedure: boolean;
            why: string[];
        };
        /** @enum {string} */
        PenaltyFactor: "under-14" | "age-14-to-18" | "incapacitated" | "mitigating" | "minor-and-corrected" | "first-and-slight" | "no-fault";
        /** @description Which kinds of penalty the provision knows for one kind of party, and whether it must or may. */
        PenaltyKinds: {
            /**
             * @description Of 非法财物; 违法所得 falls under 行政处罚法 28② whatever the provision says.
             * @enum {string}
             */
            confiscation: "none" | "may" | "shall";
            /**
             * @description 并处 or 可以并处 a fine.
             * @enum {string}
             */
            fineIs: "shall" | "may";
            /**
             * @description 警告: not set; 可以警告; 应当警告 (并处罚款 or 可以并处罚款 by `fineIs`); 警告或者罚款, one of the two.
             * @enum {string}
             */
            warning: "none" | "may" | "shall" | "or";
        };
        PenaltyModel: {
            citizen: components["schemas"]["PartyPenalty"];
            discretion: components["schemas"]["DiscretionStep"][];
            organisation: components["schemas"]["PartyPenalty"];
            /**
             * @description 拒不改正 / 逾期不改正: needs a documented prior order to correct (责令改正).
             * @enum {string|null}
             */
            precondition: "refuses-to-correct" | "fails-to-correct-in-time" | null;
        };
        PenaltyPreview: components["schemas"]["PenaltyAnswer"];
        PenaltyPreviewDto: {
            /** @description 法定情节 */
            factors?: ("under-14" | "age-14-to-18" | "incapacitated" | "mitigating" | "minor-and-corrected" | "first-and-slight" | "no-fault")[];
            /** @description 事项 */
            matter: string;
            /**
             * @description 当事人类型
             * @enum {string}
             */
            party: "citizen" | "organisation" | "household-business";
            /** @description 数量 */
            quantity?: number;
            /** @description 地区 */
            region: string;
        };
        /** @description Who is at work around a file, and the people it names whether they still are or not. */
        People: {
            size: number;
        };
        Period: {
            n: number;
            unit: components["schemas"]["Unit"];
        };
        PeriodDto: {
            /** @description 期限数 */
            n: number;
            /**
             * @description 期限单位
             * @enum {string}
             */
            unit: "hour" | "working-hour" | "working-day" | "calendar-day" | "month" | "year";
        };
        /** @description A person as the rules see them inside the transaction. */
        PersonFacts: {
            active: boolean;
            /** @description 行政执法证; null when the person has none. */
            certificate: {
                number: string;
                validFrom: string;
                validTo: string;
            } | null;
            /** @description 听证主持人资格, which some regions demand (`HearingPolicy`); null when the person has none. */
            hostQualification: components["schemas"]["HostQualification"] | null;
            /** @description 国家统一法律职业资格 (行政处罚法 58②). */
            legalQualification: boolean;
            name: string;
            personId: string;
            posts: {
                orgId: string;
                role: components["schemas"]["Role"];
            }[];
            /** @description First day on which the person did legal review; null = never before. */
            reviewingSince: string | null;
        };
        /** @description A person as administration sees them. */
        PersonOnFile: {
            active: boolean;
            /** @description 行政执法证; null when the person has none. */
            certificate: {
                number: string;
                validFrom: string;
                validTo: string;
            } | null;
            /** @description 听证主持人资格, which some regions demand (`HearingPolicy`); null when the person has none. */
            hostQualification: components["schemas"]["HostQualification"] | null;
            /** @description 国家统一法律职业资格 (行政处罚法 58②). */
            legalQualification: boolean;
            mustChangePassword: boolean;
            name: string;
            personId: string;
            posts: {
                orgId: string;
                role: components["schemas"]["Role"];
            }[];
            region: string;
            /** @description First day on which the person did legal review; null = never before. */
            reviewingSince: string | null;
            username: string;
            version: number;
        };
        PersonView: {
            name: string;
            /** @description Posts in the file's organisation. */
            title: string | null;
        };
        Place: {
            address: string;
            latitude?: number;
            longitude?: number;
        };
        PlaceDto: {
            /** @description 地址 */
            address: string;
            /** @description 纬度 */
            latitude?: number;
            /** @description 经度 */
            longitude?: number;
        };
        /** @description A region pack's rules as `decide` sees them: versioned and immutable; a case pins the version it was opened under. */
        Policy: {
            clocks: {
                [key: string]: components["schemas"]["ClockPolicy"];
            };
            discussion: components["schemas"]["DiscussionPolicy"];
            evaluation: components["schemas"]["EvaluationPolicy"];
            /** @description 首案必指导: the first case of a matter in an organisation needs recorded guidance before its final report. */
            firstCaseGuidance: boolean;
            hearing: components["schemas"]["HearingPolicy"];
            /** @enum {string} */
            householdBusinessCountsAs: "citizen" | "organisation";
            matters: components["schemas"]["Matter"][];
            /** @description 青岛市即墨区 */
            name: string;
            /** @description 文书 kind → number format: `{short}罚决〔{year}〕{n}号`. `default` serves the rest, with `{kind}` for the document's name; `report` is the report's (see number-format.ts). */
            numbers: {
                [key: string]: string;
            };
            organisations: components["schemas"]["Organisation"][];
            payment: {
                account: string;
                bank: string;
                electronic: string;
            };
            province: string;
            /** @description `jimo` */
            region: string;
            review: components["schemas"]["ReviewPolicy"];
            /** @description Whether decisions state the 3 % a day (行政处罚法 72①(一); it is optional, and only counts where stated: 罚款收缴分离办法 7). */
            surcharge: boolean;
            version: string;
        };
        PolicyContent: {
            names: components["schemas"]["RuleNames"];
            policy: components["schemas"]["Policy"];
            version: string;
        };
        PolicyImportDto: {
            /** @description matters.yaml 的内容（YAML 或 JSON） */
            matters: string;
            /** @description region.yaml 的内容（YAML 或 JSON） */
            region: string;
        };
        PolicyVersion: {
            adoptedAt: string;
            inForce: boolean;
            /** @description Open files that were opened under it and stay under it. */
            openFiles: number;
            version: string;
        };
        PolicyVersions: {
            /** @description The newest first: it is in force for the next case. */
            items: components["schemas"]["PolicyVersion"][];
        };
        Post: {
            orgId: string;
            role: components["schemas"]["Role"];
        };
        PostDto: {
            /** @description 机关（orgId） */
            orgId: string;
            /**
             * @description 岗位（role）
             * @enum {string}
             */
            role: "grid-worker" | "intake-clerk" | "dispatcher" | "officer" | "team-leader" | "township-reviewer" | "department-reviewer" | "bureau-reviewer" | "panel-lawyer" | "responsible-head" | "supervisor" | "file-reviewer" | "auditor" | "administrator";
        };
        PostsDto: {
            /** @description 岗位 */
            posts: components["schemas"]["PostDto"][];
        };
        /** @description 先行登记保存 (行政处罚法 56): head approves first, 7 working days, then disposed of or released. */
        Preservation: {
            disposition: string | null;
            id: string;
            items: string;
            reason: string;
            /** @enum {string} */
            state: "proposed" | "refused" | "held" | "disposed" | "released";
        };
        /** @description A field's dotted path → what the form starts with. */
        Presets: {
            [key: string]: components["schemas"]["PresetValue"];
        };
        PresetValue: string | number | boolean | null | string[] | {
            [key: string]: string | number | null;
        }[];
        Problem: {
            /** @description 依据的法律条文或内部规则 */
            article?: string | null;
            /** @description 412：您看过以后发生了什么 */
            changes?: {
                at: string;
                by: string;
                title: string;
            }[];
            /** @description 稳定的错误代码 */
            code: string;
            /** @description 给办案人员看的说明 */
            detail: string;
            errors: {
                field?: string;
                message?: string;
            }[];
            /** @description 现在该怎么办 */
            next: string | null;
            requestId: string;
            /** @description 412：案件现在的序号 */
            seq?: number;
            /** @description 412：案件现在的状态 */
            state?: Record<string, never>;
            status: number;
            title: string;
            type: string;
        };
        /**
         * @description The ordinary procedure (普通程序), 行政处罚法 54–62, to its file's closing.
         * @enum {string}
         */
        ProceedingPhase: "verification" | "filing" | "investigation" | "review" | "treatment" | "prior-notice" | "statement" | "hearing" | "review-after-hearing" | "decision" | "service" | "performance" | "court-enforcement" | "closing" | "ended";
        ProceedingState: {
            /** @description Person → what he did here: who inquired never reviews, decides or presides, and nobody who did anything scores. */
            acted: {
                [key: string]: components["schemas"]["Deed"][];
            };
            addressConfirmation: {
                address: string;
                electronic: string | null;
            } | null;
            /** @description Task key → person. */
            assignees: {
                [key: string]: string;
            };
            caseId: string;
            clocks: {
                [key: string]: components["schemas"]["Clock"];
            };
            closure: {
                points: string[];
                proposedBy: string;
                summary: string;
            } | null;
            correction: components["schemas"]["Correction"] | null;
            court: {
                appliedAt: string;
                court: string;
                documentId: string;
                /** @enum {string} */
                result: "pending" | "enforced" | "refused" | "terminated";
            } | null;
            /**
             * @description Set when the remedy periods are over: the three months for 申请法院执行 run (行政强制法 53).
             * @enum {string}
             */
            courtWindow: "not-yet" | "open" | "closed";
            decision: {
                at: string;
                documentId: string;
                proposal: components["schemas"]["Proposal"];
                published: boolean;
                revoked: boolean;
                servedAt: string | null;
            } | null;
            /** @description What stands in the notice that the party first answered, and how much evidence there was then: no heavier without new (行政处罚法 45②). */
            defended: {
                documentId: string;
                evidence: number;
                proposal: components["schemas"]["Proposal"];
            } | null;
            deferral: {
                granted: boolean | null;
                kept: components["schemas"]["Fen"];
                /** @enum {string} */
                kind: "deferral" | "instalments";
                reason: string;
                requestedAt: string;
                schedule: components["schemas"]["Instalment"][];
                surcharge: components["schemas"]["Fen"];
            } | null;
            demand: {
                documentId: string;
                servedAt: string | null;
                waited: boolean;
            } | null;
            description: string;
            discussions: components["schemas"]["Discussion"][];
            documents: components["schemas"]["LegalDocument"][];
            /** @description Its last end: kept when a remedy or a payment too much opens it again, until it ends anew. */
            endedAt: string | null;
            escalations: components["schemas"]["Escalation"][];
            evidence: components["schemas"]["Evidence"][];
            filedAt: string | null;
            filing: {
                facts: string;
                points: string[];
                proposedBy: string;
            } | null;
            /** @description 首案: the first of its matter in this organisation, which must be guided. */
            firstCase: boolean;
            /** @description When the act was found out (行政处罚法 36). */
            foundAt: string;
            guidance: {
                by: string;
                text: string;
            } | null;
            hearing: components["schemas"]["HearingState"];
            id: string;
            /** @description 承办人, first is 主办; at least two, certified on the day of each act. */
            investigators: string[];
            jobId: string;
            /** @constant */
            kind: "proceeding";
            /** @description 案由事项 code, once known. */
            matter: string;
            noticed: {
                documentId: string;
                hearingRight: boolean;
                proposal: components["schemas"]["Proposal"];
                servedAt: string | null;
                statementPeriod?: components["schemas"]["Period"];
            } | null;
            offence: {
                at: string;
                continuingUntil: string | null;
                harm: boolean;
            } | null;
            openedAt: string;
            /** @description The organisation that handles it. */
            orgId: string;
            /** @description Why files against the same party are about other acts (行政处罚法 29). */
            otherActs: {
                about: string[];
                reason: string;
            }[];
            /** @enum {string|null} */
            outcome: "not-filed" | "corrected" | "penalised" | "no-penalty" | "not-established" | null;
            /** @description The last day for payment, once it has passed unpaid; the surcharge runs from the day after. */
            overdueSince: string | null;
            /** @description The stored files on record, each with what it proves. */
            papers: components["schemas"]["PaperUse"][];
            party: components["schemas"]["Party"] | null;
            /** @description Another for each other person: what was done to one stays with him. */
            partyId: string | null;
            payments: components["schemas"]["Payment"][];
            phase: components["schemas"]["ProceedingPhase"];
            place: {
                address: string;
            };
            policyVersion: string;
            preservations: components["schemas"]["Preservation"][];
            /** @description Organisations that may read it: the handling one, its supervisors', and reviewers' once they are asked. */
            readers: string[];
            recusals: components["schemas"]["Recusal"][];
            refunds: components["schemas"]["Refund"][];
            region: string;
            remedies: components["schemas"]["Remedy"][];
            /** @description It was opened again after an end that its case has heard of. */
            reopened: boolean;
            report: {
                at: string;
                by: string;
                evidence: string[];
                facts: string;
                proposal: components["schemas"]["Proposal"];
                tierReasons: string[];
                tiers: components["schemas"]["ReviewTier"][];
                version: number;
            } | null;
            reviews: components["schemas"]["ReviewRound"][];
            statement: {
                adopted: boolean;
                closed: boolean;
                content: string;
                made: boolean;
                reexamined: boolean | null;
                waived: boolean;
            };
            /** @description 督办人: who took over a late clock last. */
            supervisor?: string;
            suspended: {
                rule: string;
                since: string;
            } | null;
            /** @description Who the 承办人 were, from when on: an act of yesterday is asked of yesterday's (行政处罚法 42). */
            teams: {
                from: string;
                officers: string[];
            }[];
            /** @constant */
            track: "ordinary";
            training: boolean;
            treatment: {
                at: string;
                by: string;
                collective: boolean;
                opinion: string;
            } | null;
        };
        /** @description What a final report or a notice proposes. */
        Proposal: {
            /** @description Why it is not the act that another proceeding of the case fines the same party for (行政处罚法 29). */
            anotherAct?: string | null;
            /** @description 没收 (行政处罚法 9(二)); left out: none. */
            confiscated?: components["schemas"]["Confiscation"][];
            /** @description 责令改正 (行政处罚法 28), as text; null when nothing is left to correct. */
            correction: string | null;
            factors: components["schemas"]["PenaltyFactor"][];
            fine: components["schemas"]["Fen"];
            flags: components["schemas"]["CaseFlag"][];
            /** @description What the correction comes to, where the law ties a period to it (土地管理法 83); left out: nothing of the kind. */
            measure?: components["schemas"]["CorrectionMeasure"] | null;
            /** @enum {string} */
            outcome: "penalty" | "no-penalty" | "not-established";
            quantity: number | null;
            /** @description 从轻、减轻、不予处罚 or the discretion step, in words. */
            reasons: string;
            /** @description The step of the discretion benchmark that it stands on (行政处罚法 34), where the matter has steps for such a party. */
            step?: string | null;
            /** @description Why the fine leaves that step. */
            stepReasons?: string | null;
            warning: boolean;
        };
        ProposalDto: {
            /** @description 不是同一违法行为的理由 */
            anotherAct?: string;
            /** @description 没收 */
            confiscated?: components["schemas"]["ConfiscationDto"][];
            /** @description 责令改正 */
            correction: string | null;
            /** @description 法定情节 */
            factors: ("under-14" | "age-14-to-18" | "incapacitated" | "mitigating" | "minor-and-corrected" | "first-and-slight" | "no-fault")[];
            /** @description 罚款 */
            fine: number;
            /** @description 案件情形 */
            flags: ("complex" | "major" | "major-public-interest" | "several-legal-relations")[];
            /**
             * @description 责令改正的种类
             * @enum {string}
             */
            measure?: "demolition";
            /**
             * @description 处理意见
             * @enum {string}
             */
            outcome: "penalty" | "no-penalty" | "not-established";
            /** @description 数量 */
            quantity: number | null;
            /** @description 裁量理由 */
            reasons: string;
            /** @description 裁量档次 */
            step?: string;
            /** @description 偏离裁量基准的理由 */
            stepReasons?: string;
            /** @description 警告 */
            warning: boolean;
        };
        ProposeClosureDto: {
            /** @description 结案报告 */
            summary: string;
        };
        ProposeCourtEnforcementDto: {
            /** @description 申请强制执行的理由 */
            reason: string;
        };
        ProposeFilingDto: {
            /**
             * Format: date-time
             * @description 违法行为终了时间
             */
            continuingUntil?: string;
            /** @description 证据早于违法行为的原因 */
            earlierEvidence?: string;
            /** @description 立案事实 */
            facts: string;
            /** @description 有危害后果 */
            harm: boolean;
            /**
             * Format: date-time
             * @description 违法行为发生时间
             */
            offenceAt: string;
            /** @description 不是同一违法行为的理由 */
            otherAct?: string;
        };
        ProposePreservationDto: {
            /** @description 登记保存物品 */
            items: string;
            /** @description 登记保存理由 */
            reason: string;
        };
        PublishDecisionDto: {
            /** @description 公开载体 */
            where: string;
        };
        QualificationDto: {
            /** @description 听证主持人资格（不写不改，null 注销） */
            hostQualification?: components["schemas"]["HostQualificationDto"] | null;
            /** @description 法律职业资格 */
            legalQualification: boolean;
            /**
             * Format: date
             * @description 从事法制审核的起始日
             */
            reviewingSince: string | null;
        };
        ReadableLedger: Record<string, never>;
        ReadAround: {
            calendar: components["schemas"]["Calendar"] | null;
            otherCases: components["schemas"]["OtherCase"][];
            papers: components["schemas"]["Papers"];
            people: components["schemas"]["People"];
            policy: components["schemas"]["Policy"];
            sisterFines: components["schemas"]["SisterFine"][];
            who: components["schemas"]["Who"];
        };
        Readiness: {
            /** @enum {string} */
            database: "up" | "down";
            /** @enum {string} */
            status: "up" | "degraded" | "down";
            /**
             * @description Unknown where the API was told of none.
             * @enum {string}
             */
            temporal: "up" | "down" | "unknown";
        };
        /** @description What was stored. A repeated command gets its first receipt again. */
        Receipt: {
            births: {
                id: string;
                kind: string;
            }[];
            entries: {
                body: Record<string, never>;
                seq: number;
                type: string;
            }[];
            fileId: string;
            nextTasks: {
                due: string | null;
                key: string;
                orgId: string;
                role: string;
                title: string;
            }[];
            repeated: boolean;
            seq: number;
        };
        RecordCourtResultDto: {
            /** @description 说明 */
            reason: string;
            /**
             * @description 执行结果
             * @enum {string}
             */
            result: "accepted" | "enforced" | "refused" | "terminated";
        };
        RecordDiscussionDto: {
            /** @description 通过 */
            approved: boolean;
            /** @description 参加讨论的负责人 */
            attendees: string[];
            /**
             * Format: date-time
             * @description 讨论时间
             */
            heldAt: string;
            /** @description 讨论意见 */
            opinion: string;
            /** @description 集体讨论记录 */
            recordSha256: string;
            /**
             * @description 讨论事项
             * @enum {string}
             */
            subject?: "treatment" | "extension";
        };
        RecordGuidanceDto: {
            /** @description 指导意见 */
            text: string;
        };
        RecordPanelOpinionDto: {
            /** @description 同意 */
            agrees: boolean;
            /** @description 会审意见 */
            opinion: string;
        };
        RecordPaymentDto: {
            /** @description 缴款金额 */
            amount: number;
            /**
             * @description 缴款渠道
             * @enum {string}
             */
            channel: "bank" | "electronic" | "court";
            /** @description 确有多缴 */
            excess?: boolean;
            /**
             * Format: date-time
             * @description 缴款时间
             */
            paidAt: string;
            /** @description 票据号码 */
            receiptNo: string;
        };
        RecordRefundDto: {
            /** @description 退款金额 */
            amount: number;
            /**
             * Format: date-time
             * @description 退款时间
             */
            refundedAt: string;
            /** @description 退款凭证号 */
            voucherNo: string;
        };
        RecordRemedyDto: {
            /** @description 受理或者不予受理的理由 */
            acceptance?: string;
            /** @description 该机关是否受理 */
            accepted?: boolean;
            /**
             * Format: date-time
             * @description 收到副本时间
             */
            copyReceivedAt: string;
            /**
             * Format: date-time
             * @description 申请或者起诉时间
             */
            filedAt: string;
            /**
             * @description 救济种类
             * @enum {string}
             */
            kind: "reconsideration" | "litigation";
            /** @description 受理机关 */
            organ: string;
            /** @description 适用简易程序 */
            simplified?: boolean;
        };
        RecordReturnVisitDto: {
            /** @description 已改正 */
            corrected: boolean;
            /** @description 回访情况 */
            note: string;
            /** @description 回访人 */
            visitors: string[];
        };
        RecordSatisfactionDto: {
            /** @description 说明 */
            note: string;
            /**
             * @description 满意度
             * @enum {string}
             */
            result: "satisfied" | "neutral" | "dissatisfied" | "unreachable";
        };
        RecordStatementDto: {
            /** @description 陈述、申辩内容 */
            content: string;
            /**
             * @description 陈述形式
             * @enum {string}
             */
            form: "oral" | "written";
            /**
             * Format: date-time
             * @description 陈述时间
             */
            madeAt: string;
            /** @description 陈述申辩笔录 */
            recordSha256?: string;
        };
        /** @description 回避 (行政处罚法 43). */
        Recusal: {
            askedAt?: string;
            /** @enum {string} */
            by: "party" | "self" | "colleague";
            /** @description Until then he goes on (行政处罚法 43③): what he did before stands. */
            decidedAt: string | null;
            /** @description Who is to decide; left out in entries of the first releases: a head of the office. */
            decider?: components["schemas"]["RecusalDecider"];
            granted: boolean | null;
            ground: string;
            personId: string;
        };
        RecusalBySuperiorDto: {
            /** @description 上级机关的决定 */
            letterSha256: string;
            /** @description 上级机关 */
            organ: string;
        };
        /** @description Whose post decides, or records what is decided; `personId`: of several in that post, one who is not the person himself. */
        RecusalDecider: {
            /** @description It is about a head of the office: the other heads together, or the organ above. */
            ofHead: boolean;
            orgId: string;
            personId: string | null;
            /** @enum {string} */
            role: "responsible-head" | "team-leader";
        };
        RecusalDiscussionDto: {
            /** @description 参加讨论的负责人 */
            attendees: string[];
            /**
             * Format: date-time
             * @description 讨论时间
             */
            heldAt: string;
            /** @description 集体讨论记录 */
            recordSha256: string;
        };
        ReexamineStatementDto: {
            /** @description 采纳 */
            adopted: boolean;
            /** @description 没收改为 */
            confiscated?: components["schemas"]["ConfiscationDto"][];
            /** @description 法定情节改为 */
            factors?: ("under-14" | "age-14-to-18" | "incapacitated" | "mitigating" | "minor-and-corrected" | "first-and-slight" | "no-fault")[];
            /** @description 复核意见 */
            findings: string;
            /** @description 罚款改为 */
            fine?: number;
            /**
             * @description 处理意见改为
             * @enum {string}
             */
            outcome?: "penalty" | "no-penalty" | "not-established";
            /** @description 裁量档次改为 */
            step?: string;
            /** @description 偏离裁量基准的理由 */
            stepReasons?: string;
            /** @description 警告改为 */
            warning?: boolean;
        };
        /** @description 退还: given back to the party. */
        Refund: {
            amount: components["schemas"]["Fen"];
            refundedAt: string;
            voucherNo: string;
        };
        RefusePreservationDto: {
            /** @description 登记保存 */
            preservationId: string;
            /** @description 不批准理由 */
            reason: string;
        };
        RefuseReportDto: {
            /** @description 有权办理的机关 */
            competentBody?: string;
            /** @description 不予受理理由 */
            reason: string;
        };
        RegionList: {
            regions: {
                name: string;
                organisations: components["schemas"]["Organisation"][];
                region: string;
                version: string;
            }[];
        };
        Registered: {
            caseId: string;
            followUpCode: string;
            reportNo: string;
            seq: number;
        };
        RejectTreatmentDto: {
            /** @description 退回意见 */
            points: string[];
        };
        ReleaseTaskDto: {
            /** @description 任务 */
            task: string;
        };
        Remedy: {
            /** @description What the organ took it up for all the same, or why it did not. */
            acceptance?: string;
            concludedAt: string | null;
            copyReceivedAt: string;
            /** @description The document of the decision it is against; entries of the first releases do not say: there was only one. */
            decisionId?: string;
            filedAt: string;
            id: string;
            /** @enum {string} */
            kind: "reconsideration" | "litigation";
            organ: string;
            /** @description Why it came too late, or was one too many; absent where it was in time. */
            outOfTime?: string;
            repliedAt: string | null;
            /** @enum {string|null} */
            result: "upheld" | "revoked" | "changed" | "unlawful-confirmed" | "withdrawn" | "dismissed" | "not-accepted" | null;
            /** @description 简易程序: answered within five working days (行政复议法 54). */
            simplified?: boolean;
        };
        /** @description A period for those against whom such a measure was decided (土地管理法 83). */
        RemedyPeriod: {
            citation: string;
            measure: components["schemas"]["CorrectionMeasure"];
            period: components["schemas"]["Period"];
            /** @enum {string} */
            remedy: "reconsideration" | "litigation";
        };
        ReplyRemedyDto: {
            /** @description 救济案件 */
            remedyId: string;
            /**
             * Format: date-time
             * @description 答复时间
             */
            repliedAt: string;
        };
        ReportDto: {
            /** @description 情况描述 */
            description: string;
            /**
             * Format: date-time
             * @description 发现时间
             */
            foundAt?: string;
            /** @description 疑似事项 */
            matterHint?: string;
            /** @description 受理机关 */
            orgId: string;
            /** @description 现场照片 */
            photos?: string[];
            /** @description 地点 */
            place: components["schemas"]["PlaceDto"];
            /** @description 地区 */
            region?: string;
            /** @description 举报人 */
            reporter?: components["schemas"]["ReporterDto"];
            /**
             * @description 来源
             * @enum {string}
             */
            source: "hotline" | "phone" | "web" | "wechat" | "grid" | "patrol" | "inspection" | "camera" | "drone" | "department" | "superior" | "petition";
            /** @description 教学案件 */
            training?: components["schemas"]["TrainingDto"];
        };
        ReporterController: Record<string, never>;
        ReporterDto: {
            /** @description 举报人姓名 */
            name: string;
            /** @description 举报人电话 */
            phone: string;
        };
        ReporterIdentity: {
            name: string;
            phone: string;
        };
        /** @description 收单: a report becomes a case. The id follows from who asked under which key, so a repeated report finds its case. */
        Reports: Record<string, never>;
        RequestDeferralDto: {
            /**
             * @description 申请种类
             * @enum {string}
             */
            kind: "deferral" | "instalments";
            /** @description 申请理由 */
            reason: string;
            /** @description 缴款安排 */
            schedule: components["schemas"]["InstalmentDto"][];
        };
        RequestHearingDto: {
            /**
             * @description 申请形式
             * @enum {string}
             */
            form: "oral" | "written";
            /**
             * Format: date-time
             * @description 申请时间
             */
            requestedAt: string;
        };
        RequestRecusalDto: {
            /**
             * @description 提出人
             * @enum {string}
             */
            by: "party" | "self" | "colleague";
            /** @description 回避理由 */
            ground: string;
            /** @description 被申请回避人 */
            personId: string;
        };
        ResolveShortcomingDto: {
            /** @description 整改情况 */
            note: string;
            /** @description 问题 */
            shortcomingId: string;
        };
        ResumeInvestigationDto: {
            /** @description 恢复理由 */
            reason: string;
        };
        RetriedWorkflow: {
            effect: string;
            fileId: string;
        };
        ReturnClosureDto: {
            /** @description 退回意见 */
            points: string[];
        };
        ReturnFilingDto: {
            /** @description 退回意见 */
            points: string[];
        };
        ReturnJobDto: {
            /** @description 派单 */
            jobId: string;
            /** @description 退单理由 */
            reason: string;
        };
        ReturnReviewDto: {
            /** @description 审核意见 */
            opinion: string;
            /** @description 退回补正事项 */
            points: string[];
        };
        /** @description What sends a case to which tier is data: a rule matches, the highest tier named is the last to be passed. */
        ReviewPolicy: {
            /** @description Opinions the joint panel (联合会审) needs, and how many of them from lawyers. */
            panel: {
                lawyers: number;
                opinions: number;
            };
            rules: components["schemas"]["ReviewRule"][];
        };
        /**
         * @description What is reviewed: the final report, the case after its hearing (行政处罚法 58①二), or the application to the court.
         * @enum {string}
         */
        ReviewPurpose: "report" | "hearing" | "court";
        ReviewRound: {
            at: string | null;
            by: string | null;
            opinion: string;
            orgId: string;
            panel: {
                agrees: boolean;
                lawyer: boolean;
                opinion: string;
                personId: string;
            }[];
            /** @description What must be put right, point by point. */
            points: string[];
            purpose: components["schemas"]["ReviewPurpose"];
            /** @enum {string} */
            result: "pending" | "approved" | "returned";
            round: number;
            tier: components["schemas"]["ReviewTier"];
        };
        ReviewRule: {
            basis: string;
            name: string;
            tier: components["schemas"]["ReviewTier"];
            when: components["schemas"]["ReviewTrigger"];
        };
        ReviewSuspensionDto: {
            /** @description 复核情况 */
            findings: string;
        };
        /** @enum {number} */
        ReviewTier: 1 | 2 | 3;
        ReviewTrigger: {
            /** @constant */
            type: "always";
        } | {
            /** @constant */
            type: "hearing-right";
        } | {
            /** @constant */
            type: "hearing-held";
        } | {
            citizen: components["schemas"]["Fen"];
            organisation: components["schemas"]["Fen"];
            /** @constant */
            type: "fine-at-least";
        } | {
            flag: components["schemas"]["CaseFlag"];
            /** @constant */
            type: "flag";
        } | {
            /** @constant */
            type: "court-enforcement";
        };
        /** @enum {string} */
        Role: "grid-worker" | "intake-clerk" | "dispatcher" | "officer" | "team-leader" | "township-reviewer" | "department-reviewer" | "bureau-reviewer" | "panel-lawyer" | "responsible-head" | "supervisor" | "file-reviewer" | "auditor" | "administrator";
        /** @description What the codes in a version are called, by kind of code. */
        RuleNames: {
            clocks: {
                [key: string]: string;
            };
            documents: {
                [key: string]: string;
            };
            matters: {
                [key: string]: string;
            };
            organisations: {
                [key: string]: string;
            };
            roles: {
                [key: string]: string;
            };
        };
        /** @description As far as somebody's administration, or audit, reaches: never beyond their region. */
        Scope: {
            organisations: components["schemas"]["Organisation"][];
            orgIds: string[];
            /** @description The rules in force. */
            policy: components["schemas"]["Policy"];
            region: string;
            /** @description The whole region: its people without a post, its rules, and the calendar. */
            regional: boolean;
            who: components["schemas"]["Who"];
        };
        ScoredItem: {
            id: string;
            note: string;
            /** @description 0 … weight */
            points: number;
        };
        ScoredItemDto: {
            /** @description 评查项 */
            id: string;
            /** @description 评语 */
            note: string;
            /** @description 得分 */
            points: number;
        };
        ScoreFileDto: {
            /** @description 评查项得分 */
            items: components["schemas"]["ScoredItemDto"][];
            /** @description 评查意见 */
            opinion: string;
            /** @description 发现的问题 */
            shortcomings: components["schemas"]["FoundShortcomingDto"][];
        };
        ServeDocumentDto: {
            /** @description 文书 */
            documentId: string;
            /**
             * @description 送达方式
             * @enum {string}
             */
            method: "direct" | "leaving" | "electronic" | "mail" | "entrusted" | "transferred" | "announcement";
            /** @description 送达凭证 */
            proof: components["schemas"]["ServiceProofDto"];
            /**
             * Format: date-time
             * @description 送达时间
             */
            servedAt: string;
        };
        Service: {
            method: components["schemas"]["ServiceMethod"];
            proof: components["schemas"]["ServiceProof"];
            /** @description When it takes legal effect: receipt, arrival in the system, or the end of an announcement. Null while an announcement runs. */
            servedAt: string | null;
        };
        /** @enum {string} */
        ServiceMethod: "direct" | "leaving" | "electronic" | "mail" | "entrusted" | "transferred" | "announcement";
        /** @description What each method must prove; the gate names what is missing. */
        ServiceProof: {
            /** @description 公告: where, and why nothing else would do. */
            announcedAt?: string;
            announcedIn?: string;
            announcementReason?: string;
            entrustedTo?: string;
            /** @description 送达回证 */
            receiptSha256?: string;
            recipient?: string;
            recordingSha256?: string;
            /** @description 留置: why refused; witnesses of a 基层组织, or a recording. */
            refusalReason?: string;
            /** @enum {string} */
            relation?: "party" | "adult-family" | "legal-representative" | "mail-clerk" | "agent";
            /** @description 电子: the system and its arrival log; consent is the address confirmation. */
            system?: string;
            /** @description 邮寄 */
            trackingNumber?: string;
            witnesses?: string[];
        };
        ServiceProofDto: {
            /**
             * Format: date-time
             * @description 公告时间
             */
            announcedAt?: string;
            /** @description 公告载体 */
            announcedIn?: string;
            /** @description 公告送达理由 */
            announcementReason?: string;
            /** @description 受托机关 */
            entrustedTo?: string;
            /** @description 送达回证 */
            receiptSha256?: string;
            /** @description 受送达人 */
            recipient?: string;
            /** @description 送达录像 */
            recordingSha256?: string;
            /** @description 拒收理由 */
            refusalReason?: string;
            /**
             * @description 与当事人关系
             * @enum {string}
             */
            relation?: "party" | "adult-family" | "legal-representative" | "mail-clerk" | "agent";
            /** @description 电子送达系统 */
            system?: string;
            /** @description 邮件号码 */
            trackingNumber?: string;
            /** @description 见证人 */
            witnesses?: string[];
        };
        SessionController: Record<string, never>;
        Shortcoming: {
            checklistItem: string;
            id: string;
            owner: string | null;
            resolvedAt: string | null;
            text: string;
        };
        SignedIn: {
            csrfToken: string;
            me: components["schemas"]["MeView"];
            token: string;
        };
        SignInDto: {
            /** @description 密码 */
            password: string;
            /** @description 用户名 */
            username: string;
        };
        /** @description A fine in another proceeding (行政处罚法 29): whose, for what, how much, and how far it has come. */
        SisterFine: {
            /** @description Its proposal says why it is for another act. */
            anotherAct: boolean;
            fine: components["schemas"]["Fen"];
            id: string;
            idNumber: string | null;
            matter: string;
            partyName: string;
            quantity: number | null;
            /** @enum {string} */
            stage: "proposed" | "noticed" | "decided";
        };
        Slip: {
            /** @enum {string} */
            status: "waiting" | "current" | "done" | "not-needed";
            /** @enum {string} */
            step: "intake" | "dispatch" | "closure" | "evaluation";
            /** @enum {string} */
            title: "收单" | "派单" | "结单" | "评单";
        };
        /** @enum {string} */
        Source: "hotline" | "phone" | "web" | "wechat" | "grid" | "patrol" | "inspection" | "camera" | "drone" | "department" | "superior" | "petition";
        /** @description Where a step stands on the screen of its file. */
        StepInfo: {
            /** @description The provision or house rule that rules the step. */
            article: string;
            /** @enum {string} */
            slip: "intake" | "dispatch" | "closure" | "evaluation" | "any";
            /**
             * @description `main`: the ordinary way; `return`: refuses or sends back; `other`: besides the ordinary way.
             * @enum {string}
             */
            weight: "main" | "other" | "return";
        };
        /** @description What a step answers with: where the file stands after it, what was recorded, what waits next. */
        StepReceipt: components["schemas"]["Receipt"];
        StoredEvidenceFile: {
            bytes: number;
            /** @description As its first bytes say. */
            mediaType: string;
            sha256: string;
        };
        StoredFile: {
            calendarVersion: string;
            ended: boolean;
            headHash: string;
            /** @description Epoch milliseconds, real time. */
            openedAt: number;
            seq: number;
            state: components["schemas"]["FileState"];
            /** @description A training case's clock, for the legal time now. */
            training: components["schemas"]["TrainingClock"] | null;
            updatedAt: number;
        };
        /** @description A stored file that a state refers to by its SHA-256. */
        StoredPaper: {
            bytes: number;
            fileName: string;
            mediaType: string;
        };
        StoryCard: {
            from: string;
            id: string;
            /** @description What it teaches. */
            lesson: string;
            number: number;
            people: components["schemas"]["StoryPlayer"][];
            /** @description Steps that the law stops: lessons. */
            refusals: number;
            region: string;
            regionName: string;
            runs: {
                caseId: string;
                openedAt: string;
                position: number;
                steps: number;
            }[];
            steps: number;
            title: string;
            to: string;
        };
        StoryPlayer: {
            name: string;
            title: string;
        };
        SubmitFinalReportDto: {
            /** @description 证据 */
            evidence: string[];
            /** @description 查明的事实 */
            facts: string;
            /** @description 不是同一违法行为的理由 */
            otherAct?: string;
            /** @description 处理建议 */
            proposal: components["schemas"]["ProposalDto"];
        };
        SuggestedMatter: {
            code: string;
            /** @description The keywords found in the text. */
            matched: string[];
            name: string;
        };
        /** @description One period on the supervisor's board. */
        SupervisedClock: {
            assignee: string | null;
            assigneeName: string | null;
            /** @description 待推算: the year whose calendar is missing, without which the day is not known; else null. */
            awaits: number | null;
            caseId: string;
            /** @description Legal time. */
            due: string | null;
            /** @description The newest rung told; null before the first. */
            escalation: components["schemas"]["ToldRung"] | null;
            /** @description Every rung told, first to last. */
            escalations: components["schemas"]["ToldRung"][];
            fileId: string;
            key: string;
            /** @enum {string} */
            kind: "case" | "proceeding";
            left: string | null;
            name: string;
            number: string | null;
            orgId: string;
            orgName: string;
            /** @description Whose duty it is: the role's name. */
            owner: string;
            phase: string;
            phaseTitle: string;
            rungs: number;
            status: string;
            subject: string;
            title: string;
            /** @enum {string} */
            tone: "calm" | "soon" | "late";
            training: boolean;
        };
        SupervisedClocks: {
            clocks: components["schemas"]["SupervisedClock"][];
            /** @description The next page's `after`. A page asked by person, step or clock may be short and still have a next. */
            next: string | null;
            /** @description Of each organisation asked for: what is due within three days, late, suspended, to be computed; as the board counts. */
            totals: components["schemas"]["OrgDeadlines"][];
        };
        /** @description 督办看板: what is late and what soon will be, each number with its definition. Nothing about money. */
        SupervisionBoard: {
            asOf: string;
            byClock: components["schemas"]["BoardRow"][];
            byOrganisation: components["schemas"]["BoardRow"][];
            /** @description An empty key: nobody has taken the task yet. */
            byPerson: components["schemas"]["BoardRow"][];
            byStep: components["schemas"]["BoardRow"][];
            definitions: {
                awaiting: string;
                byClock: string;
                byOrganisation: string;
                byPerson: string;
                byStep: string;
                late: string;
                open: string;
                soon: string;
                suspended: string;
            } & {
                [key: string]: string;
            };
            totals: components["schemas"]["BoardNumbers"];
            training: boolean;
        };
        SuspendInvestigationDto: {
            /** @description 中止理由 */
            reason: string;
            /** @description 中止依据 */
            rule: string;
        };
        /** @description A stretch of time that does not count, with its legal ground. Open while `to` is null. */
        Suspension: {
            /** @description The provision that allows it, e.g. 『住房和城乡建设行政处罚程序规定』第…条. */
            basis: string;
            from: components["schemas"]["Instant"];
            /** @description Chinese, as it will be read on file. */
            ground: string;
            to: components["schemas"]["Instant"] | null;
        };
        SuspensionDto: {
            /** @description 中止依据 */
            basis: string;
            /**
             * Format: date-time
             * @description 中止时间
             */
            from: string;
            /** @description 中止事由 */
            ground: string;
            /**
             * Format: date-time
             * @description 恢复时间
             */
            to: string | null;
        };
        TakeJobDto: {
            /** @description 派单 */
            jobId: string;
            /** @description 承办人 */
            officers: string[];
        };
        TakeOverDto: {
            /** @description 期限 */
            clock: string;
            /** @description 提级意见 */
            note: string;
        };
        /** @description A step that waits for a person. Derived from the state, never stored in it. */
        Task: {
            /** @description The action that completes it, e.g. `approve-filing`. */
            action: string;
            /** @description Who has claimed it or been given it. */
            assignee: string | null;
            /** @description The clock `due` comes from. */
            clock: string | null;
            due: components["schemas"]["Instant"] | null;
            /** @description Unique on its file; a repeated task carries a round, e.g. `review:1:2`. */
            key: string;
            orgId: string;
            role: components["schemas"]["Role"];
            /** @description 中文任务名 */
            title: string;
        };
        /** @description How many wait, by scope; each at most 1000, which says "so many or more". */
        TaskCounts: {
            claimable: number;
            dueSoon: number;
            late: number;
            mine: number;
            team: number;
            waiting: number;
        };
        TaskRefDto: {
            /** @description 文件编号 */
            fileId: string;
            /** @description 任务 */
            key: string;
            /**
             * @description 类别
             * @enum {string}
             */
            kind: "case" | "proceeding";
        };
        TaskView: {
            /** @description The action that completes it, e.g. `approve-filing`. */
            action: string;
            /** @description Who has claimed it or been given it. */
            assignee: string | null;
            assigneeName: string | null;
            claimable: boolean;
            /** @description The clock `due` comes from. */
            clock: string | null;
            due: components["schemas"]["Instant"] | null;
            /** @description Unique on its file; a repeated task carries a round, e.g. `review:1:2`. */
            key: string;
            mine: boolean;
            orgId: string;
            role: components["schemas"]["Role"];
            roleTitle: string;
            /** @description 中文任务名 */
            title: string;
        };
        /** @description One rung of an escalation as it stands: who was told, and who has acknowledged it. */
        ToldRung: {
            acknowledgedAt: string | null;
            acknowledgedBy: string | null;
            /** @description Posts that were empty and passed over on the way. */
            emptyPosts: string[];
            id: string;
            orgName: string;
            roleTitle: string;
            /** @description From 1. */
            rung: number;
            /** @description How many rungs the clock has. */
            rungs: number;
            toldAt: string;
            /** @description Names; empty: nobody could be reached. */
            toldTo: string[];
        };
        /** @description `waiting`: what fell due on the way is still being worked off; ask again. */
        TrainingAnswer: {
            run: components["schemas"]["TrainingRunView"];
            waiting: boolean;
        };
        /** @description A training case's clock and how often it was moved. */
        TrainingClock: {
            legalAt: number;
            moves: number;
            rate: number;
            realAt: number;
        };
        TrainingDto: {
            /** @description 教学时钟倍率 */
            rate?: number;
            /**
             * Format: date-time
             * @description 教学案件起始时间
             */
            startAt: string;
        };
        /** @description The next step's form as the script fills it in; null where only the script will do. */
        TrainingForm: {
            action: string;
            body: {
                [key: string]: unknown;
            };
            id: string;
            /** @enum {string} */
            kind: "case" | "proceeding";
            seq: number;
            title: string;
        };
        /** @description A story as it is played on a training case of one's own. */
        TrainingRunView: {
            caseId: string;
            /** @description Where the ledgers stood before the last step: what follows is what it changed. */
            changedAfter: components["schemas"]["LedgerPlaces"];
            legalNow: string;
            lesson: string;
            number: number;
            /** @description False: the script was changed since, and the run goes on no more. */
            playable: boolean;
            /** @description Steps played; the next one's index. */
            position: number;
            proceedingId: string | null;
            regionName: string;
            steps: components["schemas"]["TrainingStepView"][];
            story: string;
            title: string;
        };
        /** @description 以案教学: the stories, and how far one has come with each. */
        TrainingShelf: {
            stories: components["schemas"]["StoryCard"][];
        };
        /** @description What the next step's person sees now. */
        TrainingSight: {
            case: components["schemas"]["FileView"];
            form: components["schemas"]["TrainingForm"] | null;
            proceeding: components["schemas"]["FileView"] | null;
            seenBy: components["schemas"]["StoryPlayer"];
        };
        TrainingStepView: {
            action: string | null;
            actionTitle: string | null;
            at: string;
            /** @enum {string|null} */
            on: "report" | "case" | "proceeding" | null;
            /** @description The trainee filled in the form. */
            own: boolean;
            /** @description Null: time passes. */
            player: components["schemas"]["StoryPlayer"] | null;
            refusal: {
                article: string | null;
                code: string;
                detail: string;
            } | null;
            /** @description The step must be refused: that is its lesson. */
            refused: boolean;
            say: string;
            /** @enum {string} */
            status: "done" | "next" | "later";
            step: number;
        };
        TrainingTime: {
            /** @description Everything that was due by now has happened. */
            caughtUp: boolean;
            /** @description Of the case and its proceedings: while it grows, what fell due is being worked off. */
            entries: number;
            legalNow: string;
            moves: number;
            outstanding: number;
            rate: number;
        };
        /** @enum {string} */
        Truth: "true" | "false";
        /**
         * @description The unit belongs to each clock, never to a whole law (行政处罚法 85, 行政强制法 69, 行政复议法 88).
         * @enum {string}
         */
        Unit: "hour" | "working-hour" | "working-day" | "calendar-day" | "month" | "year";
        UrgeDto: {
            /** @description 催办意见 */
            note: string;
            /** @description 任务 */
            task: string;
        };
        VerifyCorrectionDto: {
            /** @description 已改正 */
            corrected: boolean;
            /** @description 复查情况 */
            findings: string;
            /** @description 当事人拒不改正 */
            refusal?: components["schemas"]["CorrectionRefusalDto"];
        };
        VersionComparison: {
            differences: components["schemas"]["Difference"][];
            from: string;
            names: components["schemas"]["RuleNames"];
            to: string;
        };
        /** @description What the file waits for now, and whom. */
        WaitingFor: {
            article: string | null;
            /** @description The key of the clock that times it. */
            clock: string | null;
            due: string | null;
            orgId: string | null;
            /** @description Names: who has the task, else everybody in its post. */
            people: string[];
            role: string | null;
            roleTitle: string | null;
            title: string;
        };
        WaiveStatementDto: {
            /** @description 放弃声明 */
            signedSha256: string;
        };
        WatchedClock: {
            /** @description The year whose calendar it awaits. */
            awaits: number | null;
            caseId: string;
            clock: components["schemas"]["TrainingClock"] | null;
            /** @description Epoch milliseconds; null while it is suspended or cannot be counted. */
            due: number | null;
            /** @description Every rung told so far. */
            escalations: components["schemas"]["Escalation"][];
            fileId: string;
            key: string;
            /** @enum {string} */
            kind: "case" | "proceeding";
            name: string;
            number: string | null;
            orgId: string;
            orgName: string;
            ownerRole: string;
            person: string | null;
            personName: string | null;
            phase: string;
            rungs: number;
            status: string;
            subject: string;
            title: string;
            training: boolean;
        };
        /** @description Who is signed in, as one query on the session tells. */
        Who: {
            csrfToken: string;
            /** @description Signed in with a password that an administrator was shown: good for choosing another one, and for nothing else. */
            mustChangePassword: boolean;
            name: string;
            personId: string;
            posts: components["schemas"]["Post"][];
            region: string;
            tokenHash: string;
            username: string;
        };
        WithdrawPublicationDto: {
            /** @description 撤回公开理由 */
            reasons: string;
        };
        /** @enum {string} */
        WorkflowStatus: "failed" | "terminated" | "timed-out" | "cancelled" | "completed" | "missing";
        /** @description One open task in the inbox, with what a person recognises it by. */
        WorkItem: {
            action: string;
            assignee: string | null;
            assigneeName: string | null;
            /** @description 待推算: the year whose calendar is missing, without which the day is not known; else null. */
            awaits: number | null;
            caseId: string;
            clockTitle: string | null;
            /** @description 代办: the absent person whose task this is. */
            deputyFor: string | null;
            /** @description Legal time. */
            due: string | null;
            fileId: string;
            key: string;
            /** @enum {string} */
            kind: "case" | "proceeding";
            /** @description 剩余 2 个工作日, 已逾期 1 日, 待推算; null without a period. */
            left: string | null;
            matter: string | null;
            /** @description 线索编号 or 案号. */
            number: string | null;
            openedAt: string;
            orgId: string;
            orgName: string;
            phase: string;
            phaseTitle: string;
            role: components["schemas"]["Role"];
            roleTitle: string;
            /** @description What and where, and who once that is known. */
            subject: string;
            title: string;
            /** @enum {string} */
            tone: "calm" | "soon" | "late";
            training: boolean;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    AuditController_read: {
        parameters: {
            query?: {
                /** @description 操作（action） */
                action?: "create-person" | "change-posts" | "change-certificate" | "change-qualification" | "deactivate-person" | "activate-person" | "reset-password" | "import-policy" | "import-calendar" | "retry-workflow" | "set-deputy" | "end-deputy" | "read-reporter" | "move-training-clock" | "open-training" | "play-training-step";
                /** @description 操作人（actor） */
                actor?: string;
                /** @description 上页末尾（after） */
                after?: string;
                /** @description 条数（limit） */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description next 交给下一页的 after */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalendarsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarVersions"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalendarsController_import: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarImportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedVersion"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalendarsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarContent"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalendarsController_compare: {
        parameters: {
            query: {
                /** @description 旧版本（from） */
                from: string;
                /** @description 新版本（to） */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionComparison"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalendarsController_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HolidayNoticeImportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedVersion"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalendarsController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HolidayNoticeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePreview"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FailuresController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failures"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FailuresController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewsOfFile"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FailuresController_retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetriedWorkflow"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AdministrationOrganisationsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedOrganisations"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AdministrationPeopleController_list: {
        parameters: {
            query?: {
                /** @description 在岗（active） */
                active?: "true" | "false";
                /** @description 上页末尾（after） */
                after?: string;
                /** @description 条数（limit） */
                limit?: number;
                /** @description 机关（org） */
                org?: string;
                /** @description 姓名、用户名或执法证号（q） */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description next 交给下一页的 after */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedPeoplePage"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AdministrationPeopleController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPersonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedPerson"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AdministrationPeopleController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedPerson"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AdministrationPeopleController_active: {
        parameters: {
            query?: never;
            header: {
                /** @description 所见的版本，取自 ETag，如 "3"；此后另有改动的答 412 */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActiveDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedPerson"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AdministrationPeopleController_certificate: {
        parameters: {
            query?: never;
            header: {
                /** @description 所见的版本，取自 ETag，如 "3"；此后另有改动的答 412 */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertificateChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedPerson"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AdministrationPeopleController_password: {
        parameters: {
            query?: never;
            header: {
                /** @description 所见的版本，取自 ETag，如 "3"；此后另有改动的答 412 */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedPerson"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AdministrationPeopleController_posts: {
        parameters: {
            query?: never;
            header: {
                /** @description 所见的版本，取自 ETag，如 "3"；此后另有改动的答 412 */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedPerson"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AdministrationPeopleController_qualification: {
        parameters: {
            query?: never;
            header: {
                /** @description 所见的版本，取自 ETag，如 "3"；此后另有改动的答 412 */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QualificationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedPerson"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PoliciesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyVersions"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PoliciesController_import: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyImportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedVersion"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PoliciesController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyContent"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PoliciesController_compare: {
        parameters: {
            query: {
                /** @description 旧版本（from） */
                from: string;
                /** @description 新版本（to） */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionComparison"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_list: {
        parameters: {
            query?: {
                /** @description 上页末尾（after） */
                after?: string;
                /** @description 条数（limit） */
                limit?: number;
                /** @description 办案机关（org） */
                org?: string;
                /** @description 阶段（phase） */
                phase?: "intake" | "dispatch" | "closure" | "evaluation" | "closed" | "refused" | "merged";
                /** @description 编号、案号、事由或当事人含有（q） */
                q?: string;
                /** @description 教学案件（training） */
                training?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseList"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FilesController_theCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileView"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "caseAction_accept-report": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptReportDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "caseAction_acknowledge-escalation": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgeEscalationDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "caseAction_assign-job": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignJobDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "caseAction_assign-shortcoming": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignShortcomingDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "caseAction_assign-task": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignTaskDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "caseAction_claim-task": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimTaskDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "caseAction_merge-report": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeReportDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "caseAction_record-return-visit": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordReturnVisitDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "caseAction_record-satisfaction": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordSatisfactionDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "caseAction_refuse-report": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseReportDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "caseAction_release-task": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseTaskDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "caseAction_resolve-shortcoming": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveShortcomingDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "caseAction_return-job": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnJobDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "caseAction_score-file": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScoreFileDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "caseAction_take-job": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeJobDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "caseAction_take-over": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeOverDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    caseAction_urge: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UrgeDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FilesController_caseLedger: {
        parameters: {
            query?: {
                /** @description 起始序号（after） */
                after?: number;
                /** @description 条数（limit） */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerPage"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReporterController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReporterIdentity"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalculatorsController_clocks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockList"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalculatorsController_clock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockPreviewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockPreview"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeputiesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeputyList"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeputiesController_set: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeputyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeputyView"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeputiesController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EvidenceController_upload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredEvidenceFile"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EvidenceController_download: {
        parameters: {
            query: {
                /** @description 案件（case） */
                case: string;
            };
            header?: never;
            path: {
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件本身，总是作为附件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FollowUpController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUp"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InboxController_read: {
        parameters: {
            query: {
                /** @description 步骤（action） */
                action?: string[];
                /** @description 上页末尾（after） */
                after?: string;
                /** @description 期限早于（dueBefore） */
                dueBefore?: string;
                /** @description 类别（kind） */
                kind?: "case" | "proceeding";
                /** @description 已逾期（late） */
                late?: "true" | "false";
                /** @description 条数（limit） */
                limit?: number;
                /** @description 编号或事由含有（q） */
                q?: string;
                /** @description 范围（scope） */
                scope: "mine" | "team" | "claimable" | "waiting";
                /** @description 教学案件（training） */
                training?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxList"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BulkController_assign: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignmentsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkOutcome"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BulkController_claim: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkOutcome"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InboxController_counts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCounts"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IntakeController_suggest: {
        parameters: {
            query: {
                /** @description 地址 */
                address?: string;
                /** @description 纬度 */
                latitude?: number;
                /** @description 经度 */
                longitude?: number;
                /** @description 受理机关 */
                orgId: string;
                /** @description 情况描述 */
                text: string;
                /** @description 教学案件（training） */
                training?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeSuggestions"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LiveController_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description change 事件的 data */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["LiveChange"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnPasswordController_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnPasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListsController_people: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orgId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationPeople"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalculatorsController_penalty: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PenaltyPreviewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PenaltyPreview"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FilesController_theProceeding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileView"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_acknowledge-escalation": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgeEscalationDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_add-evidence": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddEvidenceDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_apply-court-enforcement": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyCourtEnforcementDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_approve-closure": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveClosureDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_approve-filing": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveFilingDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_approve-preservation": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovePreservationDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_approve-review": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveReviewDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_approve-treatment": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveTreatmentDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_assign-investigators": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignInvestigatorsDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_assign-task": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignTaskDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_claim-task": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimTaskDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_conclude-hearing": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcludeHearingDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_conclude-remedy": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcludeRemedyDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_confirm-address": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmAddressDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_decide-deferral": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideDeferralDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_decide-recusal": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideRecusalDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_decline-filing": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineFilingDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_dispose-preservation": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisposePreservationDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_extend-clock": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendClockDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_hold-hearing": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldHearingDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_identify-party": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentifyPartyDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_issue-decision": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueDecisionDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_issue-demand": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueDemandDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_issue-prior-notice": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssuePriorNoticeDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_notify-hearing": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotifyHearingDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_order-correction": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderCorrectionDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_propose-closure": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeClosureDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_propose-court-enforcement": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeCourtEnforcementDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_propose-filing": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeFilingDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_propose-preservation": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposePreservationDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_publish-decision": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishDecisionDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_record-court-result": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordCourtResultDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_record-discussion": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordDiscussionDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_record-guidance": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordGuidanceDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_record-panel-opinion": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordPanelOpinionDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_record-payment": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordPaymentDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_record-refund": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordRefundDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_record-remedy": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordRemedyDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_record-statement": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordStatementDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_reexamine-statement": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReexamineStatementDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_refuse-preservation": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefusePreservationDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_reject-treatment": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectTreatmentDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_release-task": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseTaskDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_reply-remedy": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyRemedyDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_request-deferral": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestDeferralDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_request-hearing": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestHearingDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_request-recusal": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestRecusalDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_resume-investigation": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeInvestigationDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_return-closure": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnClosureDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_return-filing": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnFilingDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_return-review": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnReviewDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_review-suspension": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewSuspensionDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_serve-document": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServeDocumentDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_submit-final-report": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitFinalReportDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_suspend-investigation": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspendInvestigationDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_take-over": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeOverDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proceedingAction_urge: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UrgeDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_verify-correction": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyCorrectionDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_waive-statement": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiveStatementDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proceedingAction_withdraw-publication": {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawPublicationDto"];
            };
        };
        responses: {
            /** @description 已记录：序号、台账条目、接下来的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepReceipt"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FilesController_proceedingLedger: {
        parameters: {
            query?: {
                /** @description 起始序号（after） */
                after?: number;
                /** @description 条数（limit） */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerPage"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListsController_regions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionList"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListsController_matters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                region: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatterList"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IntakeController_register: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportDto"];
            };
        };
        responses: {
            /** @description 案件、报告编号和查询码；查询码只在这里给出 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registered"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            /** @description token、csrfToken 和本人岗位 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_close: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SupervisionController_board: {
        parameters: {
            query?: {
                /** @description 机关（orgId） */
                orgId?: string;
                /** @description 看教学案件（training） */
                training?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionBoard"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SupervisionController_clocks: {
        parameters: {
            query?: {
                /** @description 上页末尾（after） */
                after?: string;
                /** @description 待推算（awaiting） */
                awaiting?: "true" | "false";
                /** @description 期限（clock） */
                clock?: string;
                /** @description 已逾期（late） */
                late?: "true" | "false";
                /** @description 条数（limit） */
                limit?: number;
                /** @description 机关（orgId） */
                orgId?: string;
                /** @description 承办人（person） */
                person?: string;
                /** @description 三日内到期（soon） */
                soon?: "true" | "false";
                /** @description 阶段（step） */
                step?: string;
                /** @description 看教学案件（training） */
                training?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisedClocks"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SupervisionController_escalations: {
        parameters: {
            query?: {
                /** @description 机关（orgId） */
                orgId?: string;
                /** @description 看教学案件（training） */
                training?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenEscalations"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TrainingController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingTime"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TrainingController_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveClockDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingTime"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TrainingRunsController_run: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingRunView"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TrainingRunsController_next: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NextStepDto"];
            };
        };
        responses: {
            /** @description waiting：到期事项还在办理，请稍后再问 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingAnswer"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TrainingRunsController_sight: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingSight"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TrainingRunsController_stories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingShelf"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TrainingRunsController_open: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个新的 UUID；重试不变，得到同一回执 */
                "Idempotency-Key": string;
                /** @description 看到的序号，如 "17"；不符则 412 */
                "If-Match"?: string;
                /** @description 有多个岗位时指定以哪个岗位办理，如 officer@aowei */
                "X-Act-As"?: string;
            };
            path: {
                story: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingRunView"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HealthController_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alive"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HealthController_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description 未能办理 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
