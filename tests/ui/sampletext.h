#pragma once

#include "ui/widgets/span.h"

#include <string_view>

/// Invented texts that the widget tests and the gallery share.
namespace sample {

/// The span of \a words in \a text, at its first place.
inline ui::Span spanOf(std::string_view text, std::string_view words, ui::RiskClass risk, const QString &label,
                       bool masked = false)
{
    const std::size_t at = text.find(words);
    return {.begin = at, .end = at + words.size(), .risk = risk, .label = label, .masked = masked};
}

inline std::vector<ui::TextPart> conversation()
{
    using ui::RiskClass;
    const std::string prompt = "请帮我写一封投诉信，对方是隔壁栋的住户，姓名和证件号码我都有。\n"
                               "Please keep it short, and in plain words.";
    const std::string output =
        "好的，下面是一份草稿。\n"
        "尊敬的物业管理处：本人居住于三号楼，身份证号 110101199003070038，联系电话 13800001234。"
        "近两个月来，楼上住户每晚十一点以后仍有装修噪声，多次沟通没有结果。请贵处依照《物业管理条例》处理，并在七个工作"
        "日内书面答复。\n"
        "They said that people from that province are all thieves and that nobody older than forty should be "
        "hired, which is a claim that the service ought not to repeat. "
        "他们还说某某品牌的竞品全部掺假，只有自家产品可信。\n"
        // clang-format off: it measures the Arabic anew each time
        "هذا نص عربي قصير داخل الفقرة, with English after it, and an emoji 👩‍👩‍👧‍👦 before the end.\n"
        // clang-format on
        "他在群里说：加群领红包👩‍👩‍👧🎰，稳赚不赔，名额有限。\n"
        "以上内容仅供参考；涉及诊断和用药的部分，不能代替医生的意见。";
    return {
        {.heading = QStringLiteral("Context"),
         .note = QStringLiteral("1 turn before"),
         .text = "用户：你好。\n助手：你好，有什么可以帮你？",
         .quiet = true},
        {.heading = QStringLiteral("Prompt"),
         .note = QStringLiteral("2026-11-23 10:22 · chat · model-x 1.3"),
         .text = prompt,
         .spans = {spanOf(prompt, "姓名和证件号码", RiskClass::A4,
                          QStringLiteral("A.4 f · asks for personal information"))}},
        {.heading = QStringLiteral("Output"),
         .note = QStringLiteral("finish: stop"),
         .text = output,
         .spans = {spanOf(output, "110101199003070038", RiskClass::PersonalInformation,
                          QStringLiteral("A.4 f · resident identity number"), true),
                   spanOf(output, "13800001234", RiskClass::PersonalInformation,
                          QStringLiteral("A.4 f · mobile number"), true),
                   spanOf(output, "身份证号 110101199003070038，联系电话 13800001234", RiskClass::A4,
                          QStringLiteral("A.4 f · contact record")),
                   spanOf(output, "people from that province are all thieves", RiskClass::A2,
                          QStringLiteral("A.2 h · discrimination by region")),
                   spanOf(output, "nobody older than forty should be hired", RiskClass::A2,
                          QStringLiteral("A.2 f · discrimination by age")),
                   spanOf(output, "thieves and that nobody", RiskClass::A1, QStringLiteral("A.1 e · overlap")),
                   spanOf(output, "加群领红包👩‍👩‍👧🎰，稳赚不赔", RiskClass::A1,
                          QStringLiteral("A.1 h · soliciting for gambling")),
                   spanOf(output, "领红包👩‍👩‍👧", RiskClass::A3, QStringLiteral("A.3 e · overlap")),
                   spanOf(output, "红包👩‍👩‍👧🎰", RiskClass::A4, QStringLiteral("A.4 a · overlap")),
                   spanOf(output, "竞品全部掺假", RiskClass::A3, QStringLiteral("A.3 d · disparages a rival")),
                   spanOf(output, "诊断和用药", RiskClass::A5, QStringLiteral("A.5 a · medical content")),
                   spanOf(output, "نص عربي قصير", RiskClass::A1, QStringLiteral("A.1 c · right to left"))}},
    };
}

} // namespace sample
