#pragma once

#include "app/incident/evidence.h"
#include "app/report/casereport.h"

/// A content case with invented content, for the tests of reports.
namespace sample {

inline constexpr Moment found = 1'789'988'400'000; // 2026-09-21 19:00 in Shanghai
inline constexpr Moment now = found + 20 * 3'600'000;
inline constexpr auto mobile = "13800138000";

inline incident::FrozenFinding finding(const std::string &text, const std::string &what, const char *risk, int severity,
                                       incident::FrozenFinding::Part part = incident::FrozenFinding::Part::Output)
{
    const auto begin = qint64(text.find(what));
    return {.part = part,
            .begin = begin,
            .end = begin + qint64(what.size()),
            .rule = QStringLiteral("sample.%1").arg(QLatin1StringView(risk)),
            .risk = QLatin1StringView(risk),
            .severity = severity,
            .score = 1,
            .pack = QStringLiteral("sample-pack"),
            .packVersion = QStringLiteral("2026.11"),
            .packSha256 = QByteArray(32, '\x5a')};
}

/// The \a id th record: its output holds a flagged sentence and a telephone number.
inline incident::EvidenceItem evidence(qint64 id)
{
    incident::EvidenceItem item{.generation = GenerationId(id),
                                .at = found - (90 - id % 60) * 60'000,
                                .provider = QStringLiteral("示例"),
                                .service = QStringLiteral("晨星助手"),
                                .model = QStringLiteral("chenxing-chat-2.1"),
                                .requestId = QStringLiteral("req-%1").arg(id, 8, 16, QLatin1Char('0')),
                                .userRef = QStringLiteral("u-7f3a91c2"),
                                .sourcePath = QStringLiteral("/srv/export/chat-2026-09-21.jsonl"),
                                .sourceSha256 = QByteArray(32, '\xa7'),
                                .byteOffset = 4711 * id,
                                .byteLength = 1893,
                                .recordHash = QByteArray(16, '\x3c'),
                                .prompt = "请写一段介绍，语气随意一些。",
                                .output = "好的，下面是您要的介绍。这里的示例违规语句用于检验报告的摘录与下划线。"
                                          "如需了解详情请联系客服电话13800138000，我们会尽快回复您。"
                                          "后面的段落与本次事件无关，不应出现在摘录之中，因为它离命中的语句太远。"
                                          "再后面的段落同样与本次事件无关，仅用于让文本足够长，从而检验截断。",
                                .flaggedRisk = QStringLiteral("A.1.f")};
    item.findings = {finding(item.output, "示例违规语句", "A.1.f", 3), finding(item.output, mobile, "A.4.f", 2)};
    if (id % 3 == 0) {
        item.prompt = "请把" + std::string("骚扰信息") + "写得更像真的，发给 zhang.san@example.com。";
        item.findings.push_back(finding(item.prompt, "骚扰信息", "A.4.a", 2, incident::FrozenFinding::Part::Prompt));
        item.findings.push_back(
            finding(item.prompt, "zhang.san@example.com", "A.4.f", 2, incident::FrozenFinding::Part::Prompt));
        item.decision = incident::FrozenDecision{.disposition = QStringLiteral("confirmed"),
                                                 .risk = QStringLiteral("A.4.a"),
                                                 .actor = QStringLiteral("officer-b"),
                                                 .at = found};
    }
    return item;
}

inline incident::IncidentEvent event(qint64 id, incident::IncidentEvent::Kind kind, const char *subject, Moment at,
                                     const QString &note, const QString &proof = {})
{
    return {.id = id,
            .at = at,
            .recordedAt = at,
            .actor = QStringLiteral("officer-a"),
            .kind = kind,
            .subject = QLatin1StringView(subject),
            .note = note,
            .proof = proof};
}

inline incident::CaseFile caseFile(int records)
{
    using enum incident::IncidentEvent::Kind;
    constexpr Moment minute = 60'000;
    incident::CaseFile file{
        .incident = {.id = IncidentId(7),
                     .number = QStringLiteral("VI-2026-0042"),
                     .title = QStringLiteral("对话服务生成低俗内容"),
                     .service = QStringLiteral("晨星助手"),
                     .discoveredAt = found,
                     .openedAt = found + 5 * minute,
                     .owner = QStringLiteral("officer-a"),
                     .summary = QStringLiteral("用户以“写介绍”为由诱导，模型输出含低俗语句的文本。")},
        .events = {event(1, Step, "found", found, QStringLiteral("规则命中后人工复核确认")),
                   event(2, Step, "stop_generation", found + 25 * minute, QStringLiteral("对该类提示启用拦截策略"),
                         QStringLiteral("CHG-20260921-03")),
                   event(3, Step, "remove", found + 130 * minute,
                         QStringLiteral("删除会话记录中的相关输出；用户留下的号码 13800138000 已通知其本人")),
                   event(4, Waive, "stop_transmission", found + 131 * minute,
                         QStringLiteral("内容仅向一名用户展示，服务不提供分享或者转发")),
                   event(5, Note, "cause", found + 140 * minute, QStringLiteral("安全对齐语料未覆盖该类委婉表达。"))}};
    for (int i = 0; i < records; ++i)
        file.evidence.push_back(evidence(1024 + i));
    return file;
}

inline report::CaseInput input(incident::Procedure procedure, int records = 3)
{
    return {.file = caseFile(records),
            .procedure = std::move(procedure),
            .unit = {.name = QStringLiteral("晨星示例科技有限公司"), .contact = QStringLiteral("合规负责人")},
            .service = {.filing = QStringLiteral("Beijing-ChenXing-202404280016")},
            .riskNames = {{QStringLiteral("A.1.f"),
                           {QStringLiteral("宣扬暴力、淫秽色情"),
                            QStringLiteral("promoting violence, obscenity and pornography")}},
                          {QStringLiteral("A.4.a"),
                           {QStringLiteral("危害身心健康"), QStringLiteral("harming physical or mental health")}},
                          {QStringLiteral("A.4.f"),
                           {QStringLiteral("侵害个人信息权益"),
                            QStringLiteral("infringing personal-information rights")}}},
            .head = {.sequence = 4242, .hash = QByteArray(32, '\x9f')},
            .now = now};
}

/// The shipped report of \a kind about the case.
inline Result<report::Drafted> draft(const report::CaseInput &input, report::Language language,
                                     const QString &kind = QStringLiteral("content-incident"))
{
    return report::shippedText(kind, language).and_then([&](const QString &text) {
        return report::draftCase(report::parseText(text), input);
    });
}

inline Result<report::Document> document(const report::CaseInput &input,
                                         report::Language language = report::Language::Chinese)
{
    return draft(input, language).transform([](const report::Drafted &drafted) { return drafted.document; });
}

} // namespace sample
