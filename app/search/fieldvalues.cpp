#include "app/search/fieldvalues.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace search {

namespace {

struct Name
{
    Field field;
    QStringView english;
    QStringView chinese;
};

constexpr std::array names{
    Name{Field::Service, u"service", u"服务"},
    Name{Field::Model, u"model", u"模型"},
    Name{Field::Provider, u"provider", u"提供方"},
    Name{Field::User, u"user", u"用户"},
    Name{Field::Session, u"session", u"会话"},
    Name{Field::Request, u"request", u"请求"},
    Name{Field::Trace, u"trace", u"追踪"},
    Name{Field::Risk, u"risk", u"风险"},
    Name{Field::Day, u"day", u"日期"},
    Name{Field::Blocked, u"blocked", u"拦截"},
    Name{Field::Served, u"served", u"已输出"},
    Name{Field::Decision, u"decision", u"处置"},
    Name{Field::Rule, u"rule", u"规则"},
    Name{Field::Estimate, u"estimate", u"估计"},
    Name{Field::Finish, u"finish", u"结束"},
    Name{Field::Age, u"age", u"年龄段"},
    Name{Field::Source, u"source", u"来源"},
    Name{Field::Id, u"id", u"编号"},
};

bool isOneOf(const QString &value, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::find(words, value) != words.end();
}

bool isRisk(const QString &value)
{
    if (value == "any"_L1 || value == "none"_L1)
        return true;
    const QStringList parts = value.split(u'.');
    const auto isDigit = [](const QString &part) { return part.size() == 1 && part >= "1"_L1 && part <= "5"_L1; };
    const auto isLetter = [](const QString &part) { return part.size() == 1 && part >= "a"_L1 && part <= "i"_L1; };
    return parts.size() >= 2 && parts.size() <= 3 && parts[0] == "A"_L1 && isDigit(parts[1])
        && (parts.size() == 2 || isLetter(parts[2]));
}

/// A day, a month or a year, as its first day and the first day behind it.
std::optional<std::pair<QDate, QDate>> period(const QString &text)
{
    if (const QDate day = QDate::fromString(text, u"yyyy-MM-dd"); day.isValid())
        return std::pair(day, day.addDays(1));
    if (const QDate month = QDate::fromString(text, u"yyyy-MM"); month.isValid() && text.size() == 7)
        return std::pair(month, month.addMonths(1));
    if (const QDate year = QDate::fromString(text, u"yyyy"); year.isValid() && text.size() == 4)
        return std::pair(year, year.addYears(1));
    return {};
}

} // namespace

QString fieldName(Field field)
{
    return std::ranges::find(names, field, &Name::field)->english.toString();
}

QString chineseFieldName(Field field)
{
    return std::ranges::find(names, field, &Name::field)->chinese.toString();
}

const std::vector<Field> &allFields()
{
    static const std::vector<Field> fields = [] {
        std::vector<Field> all;
        for (const Name &name : names)
            all.push_back(name.field);
        return all;
    }();
    return fields;
}

std::optional<Field> fieldNamed(QStringView name)
{
    const auto found = std::ranges::find_if(names, [&](const Name &known) {
        return name.compare(known.english, Qt::CaseInsensitive) == 0 || name == known.chinese;
    });
    return found == names.end() ? std::nullopt : std::optional(found->field);
}

bool isValue(Field field, const QString &value)
{
    switch (field) {
    case Field::Risk: return isRisk(value);
    case Field::Day: return dayRange(value).has_value();
    case Field::Blocked:
        return isOneOf(value, {"any"_L1, "none"_L1, "prompt"_L1, "output"_L1, "refusal"_L1, "error"_L1});
    case Field::Served: return isOneOf(value, {"yes"_L1, "no"_L1});
    case Field::Decision:
        return isOneOf(value,
                       {"any"_L1, "none"_L1, "problem"_L1, "illegal"_L1, "harmful"_L1, "not_a_problem"_L1, "unclear"_L1,
                        "second_opinion"_L1, "confirmed"_L1});
    case Field::Id: return generationNumber(value).has_value();
    default: return !value.isEmpty();
    }
}

std::optional<DayRange> dayRange(const QString &value)
{
    const qsizetype dots = value.indexOf(".."_L1);
    const QString first = dots < 0 ? value : value.left(dots);
    const QString last = dots < 0 ? value : value.mid(dots + 2);
    if (first.isEmpty() && last.isEmpty())
        return {};
    DayRange range;
    if (!first.isEmpty()) {
        const auto from = period(first);
        if (!from)
            return {};
        range.from = startOfDay(from->first);
    }
    if (!last.isEmpty()) {
        const auto to = period(last);
        if (!to)
            return {};
        range.to = startOfDay(to->second);
    }
    return range;
}

std::optional<qint64> generationNumber(const QString &value)
{
    bool isNumber = false;
    const qint64 number = (value.startsWith("G-"_L1, Qt::CaseInsensitive) ? value.mid(2) : value).toLongLong(&isNumber);
    return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}

QString quotedValue(const QString &value)
{
    const bool isPlain = std::ranges::none_of(value, [](QChar c) {
        return c.isSpace() || QStringView(u"()\"|,“”（），｜").contains(c);
    });
    return isPlain && !value.isEmpty() ? value : u'"' + QString(value).remove(u'"') + u'"';
}

} // namespace search
