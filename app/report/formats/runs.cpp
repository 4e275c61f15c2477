#include "app/report/formats/runs.h"

#include "app/report/formats/spelling.h"
#include "app/report/formats/textlines.h"

#include <algorithm>

namespace report {

namespace {

Run::Kind kindOf(Mark::Kind kind)
{
    switch (kind) {
    case Mark::Kind::Gap: return Run::Kind::Gap;
    case Mark::Kind::Flagged: return Run::Kind::Flagged;
    case Mark::Kind::Masked: return Run::Kind::Masked;
    }
    return Run::Kind::Plain;
}

void add(Runs &runs, const QString &text, Run::Kind kind, const QString &letter = {})
{
    if (!text.isEmpty())
        runs.push_back({text, kind, letter});
}

} // namespace

Runs runsOf(const Statement &statement, const QString &more)
{
    const Statement shown = spelledOut(statement, &isVisible);
    Runs runs;
    qsizetype at = 0;
    for (const Mark &mark : shown.marks) {
        add(runs, shown.text.mid(at, mark.begin - at), Run::Kind::Plain);
        const QString letter = mark.kind == Mark::Kind::Flagged ? riskLetter(mark.risk) : QString();
        add(runs, letter, Run::Kind::Letter, letter);
        add(runs, shown.text.mid(mark.begin, mark.length), kindOf(mark.kind), letter);
        at = mark.begin + mark.length;
    }
    add(runs, shown.text.mid(at), Run::Kind::Plain);
    if (!shown.evidence.empty())
        add(runs, (runs.empty() ? QString() : QStringLiteral(" ")) + referenceText(shown.evidence, more),
            Run::Kind::Reference);
    return runs;
}

Statement joined(const Paragraph &paragraph)
{
    Statement whole;
    for (const Statement &statement : paragraph.statements) {
        for (Mark mark : statement.marks) {
            mark.begin += whole.text.size();
            whole.marks.push_back(mark);
        }
        whole.text += statement.text;
        for (const GenerationId id : statement.evidence) {
            if (!std::ranges::contains(whole.evidence, id))
                whole.evidence.push_back(id);
        }
    }
    return whole;
}

Runs runsOf(const Paragraph &paragraph, const QString &more)
{
    return runsOf(joined(paragraph), more);
}

Runs plainRun(const QString &text)
{
    return runsOf(Statement{.text = text}, {});
}

bool isHan(const QString &text)
{
    return std::ranges::any_of(text.toUcs4(), [](uint value) { return QChar::script(value) == QChar::Script_Han; });
}

QString languageTag(Language language)
{
    return language == Language::Chinese ? QStringLiteral("zh-CN") : QStringLiteral("en");
}

QString riskLetter(QStringView code)
{
    const bool isClass = code.size() >= 3 && code.startsWith(u"A.") && code[2] >= u'1' && code[2] <= u'5'
        && (code.size() == 3 || code[3] == u'.');
    return isClass ? QStringLiteral("A%1").arg(code[2]) : QString();
}

const std::vector<RiskLook> &riskLooks()
{
    static const std::vector<RiskLook> looks{
        {QStringLiteral("A1"), 0xfffbd9d3, 0xffb3321f, Underline::Thick},
        {QStringLiteral("A2"), 0xffe6daf5, 0xff6b42a8, Underline::Double},
        {QStringLiteral("A3"), 0xfffce7b8, 0xff855600, Underline::Dashed},
        {QStringLiteral("A4"), 0xffd2e6f8, 0xff1d5c8f, Underline::Thin},
        {QStringLiteral("A5"), 0xffdfe5dc, 0xff4a5e40, Underline::Dotted},
        {QString(), 0xffedeae6, 0xff625c55, Underline::Thin},
    };
    return looks;
}

size_t riskLookOf(const QString &letter)
{
    const auto &looks = riskLooks();
    const auto found = std::ranges::find(looks, letter, &RiskLook::letter);
    return std::min(size_t(found - looks.begin()), looks.size() - 1);
}

} // namespace report
