#include "app/registry/numbers.h"

#include "app/registry/divisions.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace registry {

namespace {

NumberHint hint(const QString &part, const QString &zh, const QString &en)
{
    return {.part = part, .meaning = {zh, en}};
}

NumberHint divisionHint(const QString &code)
{
    if (const Division *division = divisionOf(code))
        return hint(code, u"行政区划：%1"_s.arg(QString::fromUtf8(division->zh)),
                    u"division: %1"_s.arg(QString::fromUtf8(division->en)));
    return hint(code, u"行政区划"_s, u"division"_s);
}

std::vector<NumberHint> ofAlgorithm(const QString &number)
{
    static const QRegularExpression shape(u"^网信算备[:： ]?(\\d{6})(\\d{7})(\\d{2})(\\d{2})(\\d{3})(\\d)\\s?号$"_s);
    const QRegularExpressionMatch match = shape.match(number);
    if (!match.hasMatch())
        return {};
    return {divisionHint(match.captured(1)),
            hint(match.captured(2), u"备案主体"_s, u"entity"_s),
            hint(match.captured(3), u"主体的第 %1 个算法"_s.arg(match.captured(3).toInt()),
                 u"algorithm %1 of the entity"_s.arg(match.captured(3).toInt())),
            hint(match.captured(4), u"年份：20%1 年"_s.arg(match.captured(4)), u"year: 20%1"_s.arg(match.captured(4))),
            hint(match.captured(5), u"顺序号"_s, u"order"_s),
            hint(match.captured(6), u"含义未公布"_s, u"not published what it means"_s)};
}

NumberHint placeHint(const QString &pinyin)
{
    QStringList zh;
    QStringList en;
    for (const Division &division : divisionsNamed(pinyin)) {
        zh += QString::fromUtf8(division.zh);
        en += QString::fromUtf8(division.en);
    }
    if (zh.isEmpty())
        return hint(pinyin, u"地名（拼音）"_s, u"place, in pinyin"_s);
    return hint(pinyin, u"地名：%1"_s.arg(zh.join(u"或"_s)), u"place: %1"_s.arg(en.join(u" or "_s)));
}

std::vector<NumberHint> ofService(const QString &number)
{
    static const QRegularExpression shape(u"^([A-Z][A-Za-z]+)-([A-Za-z0-9_.]+)-(20\\d{6})(\\d{4})?$"_s);
    const QRegularExpressionMatch match = shape.match(number);
    const QDate day = QDate::fromString(match.captured(3), u"yyyyMMdd"_s);
    if (!match.hasMatch() || !day.isValid())
        return {};
    const QString iso = day.toString(Qt::ISODate);
    std::vector<NumberHint> hints{placeHint(match.captured(1)), hint(match.captured(2), u"模型名称"_s, u"model"_s),
                                  hint(match.captured(3), u"编号日期：%1（并非备案日期）"_s.arg(iso),
                                       u"date of the number: %1 (not that of the filing)"_s.arg(iso))};
    if (!match.captured(4).isEmpty())
        hints.push_back(hint(match.captured(4), u"顺序号"_s, u"order"_s));
    return hints;
}

} // namespace

std::vector<NumberHint> decodeNumber(const Kind &kind, const QString &number)
{
    const QString trimmed = number.trimmed();
    switch (kind.scheme) {
    case NumberScheme::Algorithm: return ofAlgorithm(trimmed);
    case NumberScheme::Service: return ofService(trimmed);
    case NumberScheme::None: break;
    }
    return {};
}

} // namespace registry
