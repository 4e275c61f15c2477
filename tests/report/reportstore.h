#pragma once

#include "app/incident/entitlement.h"
#include "app/incident/incidentstore.h"
#include "app/registry/registrystore.h"
#include "app/report/drafter.h"
#include "app/report/reportfacts.h"
#include "app/report/text/reporttextstore.h"
#include "app/users/measurestore.h"
#include "tests/report/samplecase.h"
#include "tests/support/schema.h"

/// A workspace in which every kind of report has something to tell. All content is invented.
struct ReportStore : EmptyStore
{
    static constexpr Moment minute = 60'000;
    static constexpr Moment hour = 60 * minute;
    static constexpr auto user = "u-7f3a91c2";

    incident::IncidentStore cases{database, journal, incident::readProcedure().value()};
    report::DraftKnowledge knowledge = report::loadDraftKnowledge().value();
    IncidentId content{};
    IncidentId network{};

    ReportStore()
    {
        moment = sample::found + 4 * hour;
        report::saveUnit(database, journal,
                         {.name = QStringLiteral("晨星示例科技有限公司"),
                          .uscc = QStringLiteral("91110000MA00000000"),
                          .address = QStringLiteral("示例市示例区示例路 1 号"),
                          .contact = QStringLiteral("合规负责人"),
                          .phone = QStringLiteral("010-00000000"),
                          .email = QStringLiteral("compliance@example.com"),
                          .recipient = QStringLiteral("示例省互联网信息办公室")})
            .value();
        registry::RegistryStore registered(database, journal);
        const ServiceId service = registered.add(registry::Service{.name = QStringLiteral("晨星助手")}).value();
        for (const auto &[kind, number] : {std::pair("genai_filing", "Beijing-ChenXing-202404280016"),
                                           std::pair("algorithm_filing", "网信算备000000000000000000001号")})
            registered
                .add(registry::RegistryItem{.service = service,
                                            .kind = QString::fromUtf8(kind),
                                            .name = QString::fromUtf8(kind),
                                            .number = QString::fromUtf8(number),
                                            .state = registry::State::Filed})
                .value();
        incident::setEntitled(database, journal, incident::Entitled::Waive, journal.actor(), true,
                              QStringLiteral("lead"))
            .value();
        openContentCase();
        openNetworkCase();
        addUser();
    }

    static report::Subject ofCase(IncidentId id) { return {.incident = id}; }
    static report::Subject ofUser() { return {.kind = report::SubjectKind::User, .user = QLatin1StringView(user)}; }
    static report::Subject ofMonth() { return {.kind = report::SubjectKind::Month, .month = QDate(2026, 9, 1)}; }

    report::Subject subjectOf(const report::ReportKind &kind) const
    {
        if (kind.subject == report::SubjectKind::User)
            return ofUser();
        if (kind.subject == report::SubjectKind::Month)
            return ofMonth();
        return ofCase(kind.isFor(incident::Kind::Network) ? network : content);
    }

    Result<report::Drafted> draft(const QString &kind, report::Language language) const
    {
        const report::Drafter drafter(database, knowledge, moment);
        return report::startText(database, kind, language).and_then([&](const QString &text) {
            return drafter.draft(text, subjectOf(*report::reportKind(kind)), language);
        });
    }

    void note(IncidentId id, const char *topic, const QString &text)
    {
        moment += 5 * minute;
        cases.addNote(id, text, QLatin1StringView(topic)).value();
    }

    void step(IncidentId id, const char *name, const QString &text, const QString &proof = {})
    {
        moment += 20 * minute;
        cases.recordStep(id, QLatin1StringView(name), moment, text, proof).value();
    }

    void drafted(IncidentId id, const char *kind)
    {
        moment += 5 * minute;
        cases
            .recordReport(id,
                          {.kind = QLatin1StringView(kind),
                           .file = QStringLiteral("draft.pdf"),
                           .sha256 = QByteArray(32, 'x'),
                           .language = QStringLiteral("zh"),
                           .format = QStringLiteral("pdf")})
            .value();
    }

private:
    void openContentCase()
    {
        const incident::CaseFile file = sample::caseFile(3);
        content = cases
                      .openWith({.title = file.incident.title,
                                 .service = file.incident.service,
                                 .discoveredAt = sample::found,
                                 .how = QStringLiteral("规则命中后人工复核确认"),
                                 .summary = file.incident.summary},
                                file.evidence)
                      .value();
        step(content, "stop_generation", QStringLiteral("对该类提示启用拦截策略"), QStringLiteral("CHG-20260921-03"));
        cases.waiveStep(content, QStringLiteral("stop_transmission"), QStringLiteral("内容仅向一名用户展示")).value();
        step(content, "remove", QStringLiteral("删除会话记录中的相关输出"));
        moment += 20 * minute;
        cases
            .rectify(content, moment, {.means = {incident::Means::Filter, incident::Means::FineTune}},
                     QStringLiteral("微调后以 40 条提示复测，无一再现"))
            .value();
        note(content, "cause", QStringLiteral("安全对齐语料未覆盖该类委婉表达。"));
        note(content, "impact", QStringLiteral("内容仅一名用户可见，未见传播。"));
        note(content, "follow_up", QStringLiteral("每周以同一组提示复测，由合规负责人汇报。"));
    }

    void openNetworkCase()
    {
        network = cases
                      .openWith({.title = QStringLiteral("模型网关日志库被未授权访问"),
                                 .kind = incident::Kind::Network,
                                 .severity = incident::Severity::Larger,
                                 .service = QStringLiteral("晨星助手"),
                                 .discoveredAt = sample::found,
                                 .how = QStringLiteral("值班人员从访问告警发现"),
                                 .summary = QStringLiteral("外部地址使用泄露的访问凭据读取日志库。")},
                                {})
                      .value();
        note(network, "systems", QStringLiteral("模型网关日志库，等级保护三级，自建机房部署，注册用户 180 万。"));
        note(network, "occurred", QStringLiteral("2026-09-21 16:40 至 18:55（据访问日志推定）"));
        note(network, "place", QStringLiteral("示例市自建机房"));
        note(network, "incident_type", QStringLiteral("网络攻击（未授权访问）"));
        note(network, "grade", QStringLiteral("泄露个人信息 120 万人以上，达到“较大”标准。"));
        note(network, "impact", QStringLiteral("日志库停止对外服务 3 小时，对话服务未中断。"));
        note(network, "harm", QStringLiteral("约 120 万名用户的昵称与设备型号被读取，未见公开传播。"));
        step(network, "contain", QStringLiteral("吊销凭据，关闭外部访问，网关改用一次性令牌"),
             QStringLiteral("CHG-77"));
        drafted(network, "network-initial");
        note(network, "cause", QStringLiteral("运维脚本中的访问凭据随代码外发。"));
        note(network, "traces", QStringLiteral("两个境外地址，凭据来自外发代码。"));
    }

    GenerationId addGeneration(qint64 id, Moment at, const char *disposition)
    {
        const std::string output = "好的，下面是您要的介绍。这里的示例违规语句用于检验报告的摘录与下划线。";
        const auto begin = qint64(output.find("示例违规语句"));
        database.run(
            "INSERT INTO generation (id, source_id, ordinal, byte_offset, byte_length, record_hash, at, service,"
            " model, user_ref, request_id)"
            " VALUES (?1, 1, 0, ?1 * 100, 90, randomblob(16), ?2, '晨星助手', 'chenxing-chat-2.1', ?3, 'r-' || ?1)",
            id, at, std::string_view(user));
        database.run("UPDATE generation SET record_hash = zeroblob(16) WHERE id = ?", id);
        database.run("INSERT INTO generation_text (generation_id, prompt, output) VALUES (?, '请写一段介绍。', ?)", id,
                     std::string_view(output));
        database.run("INSERT INTO finding (generation_id, part, span_begin, span_end, rule_id, pack_id, risk, severity,"
                     " score) VALUES (?, 1, ?, ?, 'sample.A.1.f', 1, 'A.1.f', 3, 1)",
                     id, begin, begin + 18);
        database.run("INSERT INTO flag (generation_id, risk, severity, score, findings) VALUES (?, 'A.1.f', 3, 1, 1)",
                     id);
        if (*disposition == '\0')
            return GenerationId(id);
        database.run("INSERT INTO review_event (id, at, actor, kind, generation_id, act, disposition, risk, purpose)"
                     " SELECT n, ?, 'officer-b', 'decide', ?, n, ?, 'A.1.f', 'review' FROM"
                     " (SELECT coalesce(max(id), 0) + 1 AS n FROM review_event)",
                     at + hour, id, std::string_view(disposition));
        database.run("INSERT INTO review_state (generation_id, event_id, disposition)"
                     " SELECT generation_id, id, disposition FROM review_event ORDER BY id DESC LIMIT 1");
        return GenerationId(id);
    }

    void addUser()
    {
        database.run("INSERT INTO source_file (id, path, sha256, bytes, compression, format, imported_at)"
                     " VALUES (1, '/srv/export/chat.jsonl', zeroblob(32), 0, 'none', 'plain', ?)",
                     sample::found - 10 * hour);
        database.run("INSERT INTO rule_pack (id, pack, version, sha256, title_zh, title_en, loaded_at, source)"
                     " VALUES (1, 'sample-pack', '2026.11', zeroblob(32), '示例', 'sample', 0, zeroblob(1))");
        std::vector<GenerationId> evidence;
        for (int i = 0; i < 3; ++i)
            evidence.push_back(addGeneration(2001 + i, sample::found - (9 - i) * hour, "illegal"));
        addGeneration(2004, sample::found - 5 * hour, "harmful");
        addGeneration(2005, sample::found - 4 * hour, "");
        moment += hour;
        users::MeasureStore measures(database, journal);
        measures
            .record({.user = QLatin1StringView(user),
                     .kind = users::MeasureKind::Warn,
                     .reason = QStringLiteral("一次输入违法信息"),
                     .evidence = {evidence.front()}})
            .value();
        moment += hour;
        measures
            .record({.user = QLatin1StringView(user),
                     .kind = users::MeasureKind::Suspend,
                     .until = moment + 7 * 24 * hour,
                     .reason = QStringLiteral("警示后仍连续输入违法信息"),
                     .evidence = evidence,
                     .told = users::Told{.authority = QStringLiteral("示例省互联网信息办公室"),
                                         .at = {},
                                         .receipt = QStringLiteral("2026-0917")}})
            .value();
    }
};
