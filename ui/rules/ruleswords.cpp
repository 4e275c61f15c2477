#include "ui/rules/ruleswords.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::RulesWords)
};

bool isChinese()
{
    return QLocale().language() == QLocale::Chinese;
}

} // namespace

QString shownRuleText(const Bilingual &texts)
{
    return isChinese() ? texts.zh : texts.en;
}

QString severityWord(int severity)
{
    switch (severity) {
    case 1: return Words::tr("low");
    case 2: return Words::tr("medium");
    default: return Words::tr("high");
    }
}

RiskClass shownClass(const detect::RulePack &pack, const detect::Rule &rule)
{
    return pack.id == QStringLiteral("pii") ? RiskClass::PersonalInformation : riskClass(rule.risk);
}

QString riskText(const detect::Taxonomy &taxonomy, const QString &code)
{
    const detect::Risk *risk = taxonomy.find(code);
    const QString shown = detect::displayCode(code);
    return risk ? shown + QLatin1Char(' ') + (isChinese() ? risk->zh : risk->en) : shown;
}

QString samplesText(int passed, int failed)
{
    if (passed + failed == 0)
        return {};
    return failed == 0 ? Words::tr("%n pass", nullptr, passed)
                       : Words::tr("%1 of %2 fail").arg(failed).arg(passed + failed);
}

} // namespace ui
