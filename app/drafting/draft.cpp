#include "app/drafting/draft.h"

#include <array>

using namespace Qt::StringLiterals;

namespace drafting {

namespace {

constexpr std::array actNames{"submit", "approve", "return", "seal", "send"};

} // namespace

QString reference(ReportDraftId id)
{
    return u"R-%1"_s.arg(qint64(id));
}

std::optional<ReportDraftId> draftReferred(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QString number = trimmed.startsWith(u"R-"_s, Qt::CaseInsensitive) ? trimmed.sliced(2) : trimmed;
    bool isNumber = false;
    const qint64 id = number.toLongLong(&isNumber);
    return isNumber && id > 0 ? std::optional(ReportDraftId(id)) : std::nullopt;
}

QString name(Act::Kind kind)
{
    return QString::fromLatin1(actNames.at(size_t(kind)));
}

std::optional<Act::Kind> actKindNamed(const QString &name)
{
    for (size_t i = 0; i < actNames.size(); ++i) {
        if (name == QLatin1StringView(actNames.at(i)))
            return Act::Kind(i);
    }
    return std::nullopt;
}

} // namespace drafting
