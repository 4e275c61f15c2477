#include "app/dossier/formats/cardwords.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace dossier {

namespace {

struct Words
{
    Bilingual ours;
    QStringList others = {}; ///< headings of templates that are in wide use
};

/// In the order of Heading.
const std::vector<Words> &headings()
{
    static const std::vector<Words> all{
        {{QStringLiteral("模型信息"), QStringLiteral("Model details")}, {QStringLiteral("Model Description")}},
        {{QStringLiteral("适用范围"), QStringLiteral("Intended use")},
         {QStringLiteral("Direct Use"), QStringLiteral("Uses"), QStringLiteral("Intended uses & limitations")}},
        {{QStringLiteral("不适用范围"), QStringLiteral("Out-of-scope use")}},
        {{QStringLiteral("局限"), QStringLiteral("Limitations")}, {QStringLiteral("Bias, Risks, and Limitations")}},
        {{QStringLiteral("算法机制机理"), QStringLiteral("How it works")},
         {QStringLiteral("Model Architecture and Objective"), QStringLiteral("Training Procedure")}},
        {{QStringLiteral("训练数据"), QStringLiteral("Training data")}},
        {{QStringLiteral("数据标注"), QStringLiteral("Annotation")}, {QStringLiteral("Annotations")}},
        {{QStringLiteral("评测结果"), QStringLiteral("Evaluation")}, {QStringLiteral("Results")}},
        {{QStringLiteral("算力"), QStringLiteral("Compute")}, {QStringLiteral("Compute Infrastructure")}},
        {{QStringLiteral("变更记录"), QStringLiteral("Changes")}},
        {{QStringLiteral("用途"), QStringLiteral("Purpose")}, {QStringLiteral("Curation Rationale")}},
        {{QStringLiteral("数据来源"), QStringLiteral("Source")}, {QStringLiteral("Source Data")}},
        {{QStringLiteral("个人信息"), QStringLiteral("Personal information")},
         {QStringLiteral("Personal and Sensitive Information")}},
        {{QStringLiteral("数据清洗"), QStringLiteral("Cleaning")}, {QStringLiteral("Data Collection and Processing")}},
        {{QStringLiteral("抽样核验"), QStringLiteral("Checks by sample")}},
    };
    return all;
}

} // namespace

const QString &in(CardLanguage language, const Bilingual &text)
{
    return language == CardLanguage::Chinese ? text.zh : text.en;
}

const Bilingual &textOf(Heading heading)
{
    return headings().at(static_cast<size_t>(heading)).ours;
}

std::optional<Heading> headingNamed(const QString &text)
{
    const auto same = [&](const QString &other) { return text.compare(other, Qt::CaseInsensitive) == 0; };
    const auto found = std::ranges::find_if(headings(), [&](const Words &words) {
        return same(words.ours.zh) || same(words.ours.en) || std::ranges::any_of(words.others, same);
    });
    if (found == headings().end())
        return std::nullopt;
    return static_cast<Heading>(found - headings().begin());
}

} // namespace dossier
