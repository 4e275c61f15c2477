#include "ui/reading/cover.h"

#include "app/detect/taxonomy.h"
#include "ui/shell/settings.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr size_t mostReasons = 5; ///< on the veil

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::Cover)
};

bool sharesRisk(const classify::NamedCategory &category, const QStringList &risks)
{
    return std::ranges::any_of(risks, [&](const QString &risk) { return category.category.risks.contains(risk); });
}

/// "1,204 characters", as a person counts the length of a Chinese text.
QString lengthText(const std::string &text)
{
    const auto bytes = std::ranges::count_if(text, [](char byte) { return (byte & 0xC0) != 0x80; });
    return Words::tr("%Ln characters", nullptr, static_cast<int>(bytes));
}

} // namespace

QStringList coveredByDefault()
{
    return {u"sexual"_s, u"violence"_s, u"terrorism_extremism"_s, u"self_harm"_s};
}

QStringList coveredOf(const QStringList &risks, const QStringList &covered,
                      const std::vector<classify::NamedCategory> &categories)
{
    QStringList all;
    for (const classify::NamedCategory &one : categories) {
        if (covered.contains(one.category.name) && sharesRisk(one, risks))
            all << one.category.name;
    }
    return all;
}

QStringList coveredOf(const Item &item, const QStringList &covered,
                      const std::vector<classify::NamedCategory> &categories)
{
    QStringList risks;
    QStringList estimated;
    for (const Why &reason : item.why)
        (reason.isEstimate ? estimated : risks) << (reason.isEstimate ? reason.rule : reason.risk);
    if (item.why.empty())
        risks << item.primaryRisk; // of a picture
    QStringList all = coveredOf(risks, covered, categories);
    for (const classify::NamedCategory &one : categories) {
        const QString &name = one.category.name;
        if (covered.contains(name) && estimated.contains(name) && !all.contains(name))
            all << name;
    }
    return all;
}

QString veilWords(const Item &item)
{
    std::vector<const Why *> reasons;
    for (const Why &reason : item.why)
        reasons.push_back(&reason);
    std::ranges::stable_sort(reasons, [](const Why *one, const Why *other) {
        return std::pair(one->severity, one->score) > std::pair(other->severity, other->score);
    });
    QStringList lines;
    QStringList said; // a rule or a category once, however often it was found
    for (const Why *reason : reasons) {
        if (said.contains(reason->rule) || std::cmp_greater_equal(lines.size(), mostReasons))
            continue;
        said << reason->rule;
        lines << u"%1 · %2"_s.arg(detect::displayCode(reason->risk), reason->title);
    }
    if (lines.isEmpty() && !item.primaryRisk.isEmpty())
        lines << detect::displayCode(item.primaryRisk);
    lines.prepend(Words::tr("Covered"));
    lines << Words::tr("Prompt: %1. Output: %2.").arg(lengthText(item.prompt), lengthText(item.output));
    lines << Words::tr("Return or a click uncovers this item.");
    return lines.join(u'\n');
}

Cover::Cover(Settings &settings, const QString &officer, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_officer(officer)
{
    if (auto categories = classify::loadCategories())
        m_categories = std::move(*categories);
    std::erase_if(m_categories, [](const classify::NamedCategory &one) {
        return one.category.risks.isEmpty() || one.category.isAnyRisk; // an attack, or any risk: nothing to be spared
    });
}

QStringList Cover::covered() const
{
    return m_settings.covered(m_officer).value_or(coveredByDefault());
}

std::function<bool(const QString &)> Cover::covers() const
{
    return [names = covered(), categories = m_categories](const QString &what) {
        const auto isIt = [&](const classify::NamedCategory &one) { return one.category.name == what; };
        const bool isCategory = std::ranges::any_of(categories, isIt);
        return isCategory ? names.contains(what) : !coveredOf(QStringList{what}, names, categories).isEmpty();
    };
}

void Cover::setCovered(const QStringList &categories)
{
    m_settings.setCovered(m_officer, categories);
    Q_EMIT changed();
}

} // namespace ui
