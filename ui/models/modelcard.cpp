#include "ui/models/modelcard.h"

#include "ui/shell/localised.h"
#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <ranges>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::ModelCard)
};

constexpr qsizetype groupsShown = 12;
constexpr qint64 fewestTold = 5; ///< positives: with fewer a figure says nothing

QString muted(const QString &text)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(theme().color(Role::Muted).name(), text.toHtmlEscaped());
}

QString heading(const QString &text)
{
    return u"<p style=\"margin-top:14px;margin-bottom:4px\"><b>%1</b></p>"_s.arg(text.toHtmlEscaped());
}

QString line(const QString &label, const QString &value)
{
    if (value.isEmpty())
        return {};
    return u"<tr><td style=\"padding:2px 12px 2px 0\">%1</td><td style=\"padding:2px 0\">%2</td></tr>"_s.arg(
        muted(label), value.toHtmlEscaped());
}

QString table(const QString &rows)
{
    return rows.isEmpty() ? QString() : u"<table cellspacing=\"0\">%1</table>"_s.arg(rows);
}

QString cells(const QStringList &values, bool isHead = false)
{
    QString row;
    for (qsizetype i = 0; i < values.size(); ++i)
        row += u"<td align=\"%1\" style=\"padding:2px 14px 2px 0\">%2</td>"_s.arg(i == 0 ? u"left"_s : u"right"_s,
                                                                                  isHead ? muted(values[i])
                                                                                         : values[i].toHtmlEscaped());
    return u"<tr>%1</tr>"_s.arg(row);
}

/// "0.85 (0.71–0.93)" of {"value", "low", "high"}; a dash where it is not known.
QString interval(const QJsonValue &estimate)
{
    if (!estimate[u"value"].isDouble())
        return u"–"_s;
    return u"%1 (%2–%3)"_s.arg(estimate[u"value"].toDouble(), 0, 'f', 2)
        .arg(estimate[u"low"].toDouble(), 0, 'f', 2)
        .arg(estimate[u"high"].toDouble(), 0, 'f', 2);
}

/// "0.35 % (0.21–0.57)": shares that are small.
QString percentInterval(const QJsonValue &estimate)
{
    if (!estimate[u"value"].isDouble())
        return u"–"_s;
    return u"%1 % (%2–%3)"_s.arg(100 * estimate[u"value"].toDouble(), 0, 'f', 2)
        .arg(100 * estimate[u"low"].toDouble(), 0, 'f', 2)
        .arg(100 * estimate[u"high"].toDouble(), 0, 'f', 2);
}

QString titleOf(const QString &category, const QHash<QString, Bilingual> &titles)
{
    const auto found = titles.find(category);
    return found == titles.end() ? category : localised(*found);
}

QString about(const KnownClassifier &known)
{
    const estimates::RegisteredClassifier &classifier = known.registered;
    const QLocale locale;
    QString rows = line(Words::tr("SHA-256"), QString::fromLatin1(classifier.hash.toHex()));
    if (!known.problem.isEmpty())
        rows += line(Words::tr("Cannot judge"), known.problem);
    if (known.waiting > 0)
        rows += line(Words::tr("Yet to judge"), locale.toString(known.waiting));
    if (classifier.base)
        rows += line(Words::tr("Taught further from"), QString::number(static_cast<qint64>(*classifier.base)));
    const QJsonValue learned = known.card[u"learned_from"];
    if (learned.isDouble())
        rows += line(Words::tr("Learned from"), Words::tr("%1 texts").arg(locale.toString(learned.toInteger())));
    return table(rows);
}

QString sources(const QJsonObject &card)
{
    QString rows;
    const QJsonArray all = card[u"sources"].toArray();
    for (const auto &source : all)
        rows += cells({source[u"source"].toString(), QLocale().toString(source[u"rows"].toInteger()),
                       source[u"licence"].toString()});
    if (rows.isEmpty())
        return {};
    return heading(Words::tr("Data"))
        + table(cells({Words::tr("set"), Words::tr("texts"), Words::tr("licence")}, true) + rows);
}

/// How it does on rows that it has not seen.
QString figures(const QJsonObject &card, const QString &split, const QString &title,
                const QHash<QString, Bilingual> &titles)
{
    const QJsonObject categories = card[u"figures"][split][u"categories"].toObject();
    QString rows;
    for (auto category = categories.begin(); category != categories.end(); ++category) {
        const QJsonValue all = category.value()[u"all"];
        const qint64 positives = all[u"positives"].toInteger();
        const bool isTold = positives >= fewestTold;
        rows += cells({titleOf(category.key(), titles), QLocale().toString(positives),
                       isTold ? interval(all[u"auprc"]) : u"–"_s, isTold ? interval(all[u"f1"]) : u"–"_s,
                       percentInterval(all[u"false_alarms"])});
    }
    if (rows.isEmpty())
        return {};
    return heading(title)
        + table(cells({Words::tr("category"), Words::tr("positives"), u"AUPRC"_s, u"F1"_s,
                       Words::tr("false alarms in benign talk")},
                      true)
                + rows);
}

/// The groups that stand out most.
QString bias(const QJsonObject &card, const QHash<QString, Bilingual> &titles)
{
    struct Gap
    {
        QString category;
        QJsonValue group;
        double size = 0;
    };
    std::vector<Gap> gaps;
    const QJsonObject categories = card[u"bias"].toObject();
    for (auto category = categories.begin(); category != categories.end(); ++category) {
        const QJsonArray groups = category.value()[u"groups"].toArray();
        for (const auto &group : groups) {
            const QJsonValue gap = group[u"gap"];
            if (gap[u"low"].toDouble() > 0 || gap[u"high"].toDouble() < 0)
                gaps.push_back({titleOf(category.key(), titles), group, std::abs(gap[u"value"].toDouble())});
        }
    }
    if (categories.isEmpty())
        return {};
    std::ranges::sort(gaps, std::greater(), &Gap::size);
    QString rows;
    for (const Gap &gap : gaps | std::views::take(groupsShown))
        rows += cells({u"%1 · %2"_s.arg(gap.category, gap.group[u"group"].toString()),
                       interval(gap.group[u"false_alarms"]), interval(gap.group[u"gap"])});
    QString html = heading(Words::tr("False alarms on neutral sentences about groups of people"));
    if (rows.isEmpty())
        return html + u"<p>%1</p>"_s.arg(Words::tr("No group can be told from the others."));
    return html
        + table(cells({Words::tr("group"), Words::tr("false alarms"), Words::tr("more than usual")}, true) + rows);
}

/// "0.85 (0.71–0.93), +0.03 (−0.01–0.07)" of {"before", "after", "gain"}.
QString gain(const QJsonValue &figure)
{
    return u"%1 → %2, %3"_s.arg(interval(figure[u"before"]), interval(figure[u"after"]), interval(figure[u"gain"]));
}

/// What a model that was taught further gained on decisions that it had not learned from.
QString comparison(const QJsonObject &card, const QHash<QString, Bilingual> &titles)
{
    const QJsonValue learned = card[u"learned"];
    const QJsonValue held = learned[u"held_back"];
    const QJsonArray categories = held[u"categories"].toArray();
    QString rows;
    for (const auto &one : categories) {
        if (one[u"rows"].toInteger() > 0)
            rows += cells({titleOf(one[u"category"].toString(), titles), QLocale().toString(one[u"rows"].toInteger()),
                           QLocale().toString(one[u"positives"].toInteger()), gain(one[u"auprc"]), gain(one[u"f1"])});
    }
    if (learned.isUndefined())
        return {};
    const QString from = Words::tr("%1 texts, decided from %2 to %3")
                             .arg(learned[u"texts"].toInteger())
                             .arg(learned[u"from"].toString(), learned[u"to"].toString());
    return heading(Words::tr("Learned from decisions made here")) + u"<p>%1</p>"_s.arg(from.toHtmlEscaped())
        + heading(Words::tr("On decisions made here that it has not seen, against the model before it"))
        + table(cells({Words::tr("category"), Words::tr("texts"), Words::tr("positives"), u"AUPRC"_s, u"F1"_s}, true)
                + rows);
}

QString limits(const QJsonObject &card)
{
    QString items;
    const QJsonArray all = card[u"limits"].toArray();
    for (const auto &limit : all)
        items += u"<li>%1</li>"_s.arg(
            localised(Bilingual{limit[u"zh"].toString(), limit[u"en"].toString()}).toHtmlEscaped());
    return items.isEmpty() ? QString() : heading(Words::tr("Limits")) + u"<ul>%1</ul>"_s.arg(items);
}

} // namespace

QString modelCardHtml(const KnownClassifier &classifier, const QHash<QString, Bilingual> &titles)
{
    // One that was taught further holds the card of the model that training made at first.
    const QJsonObject card =
        classifier.card.contains(u"trained"_s) ? classifier.card[u"trained"].toObject() : classifier.card;
    return about(classifier) + comparison(classifier.card, titles) + limits(card)
        + figures(card, u"test"_s, Words::tr("On texts of the same sets that it has not seen"), titles)
        + figures(card, u"public_eval"_s, Words::tr("On a public set of another kind"), titles) + bias(card, titles)
        + sources(card);
}

} // namespace ui
