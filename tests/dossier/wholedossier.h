#pragma once

#include "app/dossier/dossier.h"

/// A dossier in which every field is filled in, with texts that need care: quotes, colons, line ends, what looks like a
/// number, markup.
inline dossier::Dossier wholeDossier()
{
    using namespace dossier;
    using namespace Qt::StringLiterals;
    const QDate day(2026, 3, 2);
    const QString sha256(64, u'a');
    const Sampling check{.sampled = 4000, .passed = 3968, .on = day, .by = u"组A"_s, .note = u"按来源分层: \"随机\""_s};
    Dossier whole;
    whole.identity = {.name = u"示例模型-7B"_s,
                      .version = u"1.0"_s,
                      .maker = u"示例科技有限公司"_s,
                      .releasedOn = day,
                      .licence = u"Apache-2.0"_s,
                      .modalities = {u"text"_s, u"image"_s},
                      .languages = {u"zh"_s, u"en"_s, u"no"_s},
                      .intendedUse = u"办公写作\n问答"_s,
                      .outOfScopeUse = u"# 医疗诊断"_s,
                      .limitations = u"可能出错：须核对"_s};
    whole.sources = {{.id = u"s1"_s,
                      .name = u"公开语料 1"_s,
                      .kind = SourceKind::OpenSource,
                      .purpose = u"pre-training"_s,
                      .proof = u"许可证允许训练"_s,
                      .contract = u"CC-BY-4.0"_s,
                      .document = sha256,
                      .url = u"https://data.example/corpus"_s,
                      .from = QDate(2025, 1, 1),
                      .until = QDate(2025, 6, 30),
                      .records = 9'007'199'254'740'991,
                      .bytes = 123'456'789'012,
                      .tokens = 3'000'000'000,
                      .dataTypes = {u"text"_s, u"code"_s},
                      .languages = {{u"zh"_s, 0.7}, {u"en"_s, {}}},
                      .personal = PersonalInformation::Consent,
                      .personalBasis = u"单独同意"_s,
                      .rightsCheck = u"比对版权库"_s,
                      .cleaning = u"去重\n关键词过滤"_s,
                      .human = check,
                      .technical = check,
                      .harmfulShare = 0.021,
                      .foreignShare = 0.1},
                     {.id = u"s2"_s,
                      .name = u"2026"_s,
                      .kind = SourceKind::Licensed,
                      .contract = u"合同 2026-017 号"_s,
                      .url = u"机柜 3, 硬盘 12"_s,
                      .isExcluded = true,
                      .exclusionReason = u"抽样不合格"_s}};
    whole.annotation = {.functional = {.version = u"2"_s, .document = sha256, .summary = u"三级规则"_s},
                        .safety = {.version = u"3"_s, .document = sha256, .summary = u"31 类风险"_s},
                        .annotators = 40,
                        .reviewers = 8,
                        .trainingHours = 7.5,
                        .trainedOn = day,
                        .exam = u"全部合格"_s,
                        .rolesSeparated = Answer::Yes,
                        .check = check,
                        .checkMethod = u"双人复核"_s,
                        .agreement = 0.83,
                        .agreementMeasure = u"Cohen's kappa"_s};
    whole.algorithm = {.type = registry::AlgorithmType::Generation,
                       .mechanism = u"自回归生成"_s,
                       .purpose = u"对话"_s,
                       .architecture = u"decoder-only transformer"_s,
                       .parameters = 7'000'000'000,
                       .context = 32'768,
                       .baseModel = u"基础模型 X"_s,
                       .baseNumber = u"Beijing-JiChuX-202401010001"_s,
                       .fineTuningMethod = u"SFT"_s,
                       .fineTuningData = u"s1"_s,
                       .alignment = u"DPO"_s,
                       .filters = u"输入输出过滤"_s,
                       .interventions = u"人工停用"_s,
                       .decoding = u"temperature 0.7"_s};
    whole.evaluations = {{.id = u"e1"_s,
                          .name = u"拒答测试"_s,
                          .dataset = u"应拒答题库"_s,
                          .metric = u"refusal rate"_s,
                          .value = 0.975,
                          .low = 0.961,
                          .high = 0.984,
                          .hits = 975,
                          .tries = 1000,
                          .on = day,
                          .by = u"组B"_s,
                          .document = sha256,
                          .threshold = u"refusal"_s,
                          .origin = u"retest:3"_s,
                          .note = u"第一轮"_s},
                         {.id = u"e2"_s, .name = u"内容合格率"_s, .metric = u"pass rate"_s}};
    whole.compute = {{.id = u"c1"_s,
                      .kind = ComputeKind::PublicPool,
                      .provider = u"公共算力平台"_s,
                      .place = u"某地"_s,
                      .hardware = u"加速卡 x 64"_s,
                      .hours = 12'000.5,
                      .from = QDate(2025, 7, 1),
                      .until = QDate(2025, 9, 1),
                      .proof = u"合同"_s,
                      .document = sha256}};
    whole.changes = {{.id = u"h1"_s,
                      .version = u"1.0"_s,
                      .on = day,
                      .what = u"首次发布"_s,
                      .why = u"上线"_s,
                      .effect = u"首次备案"_s}};
    whole.notApplicable = {{u"compute"_s, u"不适用: 见说明"_s}};
    return whole;
}
