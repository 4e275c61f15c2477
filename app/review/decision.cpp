#include "app/review/decision.h"

#include <array>
#include <utility>

namespace review {

namespace {

constexpr std::array<std::pair<Disposition, const char *>, 6> names{{
    {Disposition::Illegal, "illegal"},
    {Disposition::Harmful, "harmful"},
    {Disposition::NotAProblem, "not_a_problem"},
    {Disposition::Unclear, "unclear"},
    {Disposition::SecondOpinion, "second_opinion"},
    {Disposition::Confirmed, "confirmed"},
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

const std::vector<Disposition> &offeredDispositions()
{
    static const std::vector<Disposition> offered{Disposition::Illegal, Disposition::Harmful, Disposition::NotAProblem,
                                                  Disposition::Unclear, Disposition::SecondOpinion};
    return offered;
}

} // namespace review
