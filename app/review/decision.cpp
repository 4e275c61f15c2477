#include "app/review/decision.h"

#include <array>
#include <utility>

namespace review {

namespace {

constexpr std::array<std::pair<Disposition, const char *>, 3> names{{
    {Disposition::Confirmed, "confirmed"},
    {Disposition::NotAProblem, "not_a_problem"},
    {Disposition::SecondOpinion, "second_opinion"},
}};

} // namespace

QString name(Disposition disposition)
{
    for (const auto &[value, text] : names) {
        if (value == disposition)
            return QString::fromLatin1(text);
    }
    return {};
}

std::optional<Disposition> dispositionNamed(const QString &name)
{
    for (const auto &[value, text] : names) {
        if (name == QLatin1StringView(text))
            return value;
    }
    return std::nullopt;
}

} // namespace review
