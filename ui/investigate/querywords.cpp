#include "ui/investigate/querywords.h"

#include "app/classify/categories.h"
#include "ui/reading/decisionwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using search::Field;

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::QueryWords)
};

constexpr qsizetype longestChip = 32;

QString blockedText(const QString &value)
{
    if (value == "prompt"_L1)
        return Words::tr("prompt blocked");
    if (value == "output"_L1)
        return Words::tr("output blocked");
    if (value == "refusal"_L1)
        return Words::tr("refused");
    if (value == "error"_L1)
        return Words::tr("error");
    return value;
}

QString fieldChip(const search::Node &node)
{
    QStringList values;
    for (const QString &value : node.values)
        values << valueText(node.field, value);
    return Words::tr("%1: %2").arg(fieldTitle(node.field), values.join(Words::tr(", ")));
}

} // namespace

QString problemText(const search::QueryError &error)
{
    QString text = search::errorText(error);
    if (error.kind != search::QueryError::Kind::BadValue)
        return text;
    return Words::tr("%1 Choose one from the list (Ctrl+Space).").arg(text);
}

QString fieldTitle(Field field)
{
    switch (field) {
    case Field::Service: return Words::tr("Service");
    case Field::Model: return Words::tr("Model");
    case Field::Provider: return Words::tr("Provider");
    case Field::User: return Words::tr("User");
    case Field::Session: return Words::tr("Session");
    case Field::Request: return Words::tr("Request");
    case Field::Trace: return Words::tr("Trace");
    case Field::Risk: return Words::tr("Risk");
    case Field::Day: return Words::tr("Day");
    case Field::Blocked: return Words::tr("Blocked");
    case Field::Served: return Words::tr("Output in the log");
    case Field::Decision: return Words::tr("Decision");
    case Field::Rule: return Words::tr("Rule");
    case Field::Estimate: return Words::tr("Estimate");
    case Field::Finish: return Words::tr("Finish");
    case Field::Age: return Words::tr("Age band");
    case Field::Source: return Words::tr("File");
    case Field::Id: return Words::tr("Number");
    }
    return {};
}

QString fieldMeaning(Field field)
{
    switch (field) {
    case Field::Service: return Words::tr("service; * stands for anything: ch*");
    case Field::Model: return Words::tr("model");
    case Field::Provider: return Words::tr("provider");
    case Field::User: return Words::tr("user, by pseudonym: u-7f3a");
    case Field::Session: return Words::tr("session");
    case Field::Request: return Words::tr("request id of the log");
    case Field::Trace: return Words::tr("trace: a call with its retries and steps");
    case Field::Risk: return Words::tr("A.1, A.1.f, any, none");
    case Field::Day: return Words::tr("2026-11-23, 2026-11, 2026-11-01..2026-11-23");
    case Field::Blocked: return Words::tr("prompt, output, refusal, error, any, none");
    case Field::Served: return Words::tr("yes, no: whether the log holds an output");
    case Field::Decision:
        return Words::tr("illegal, harmful, problem (either), not_a_problem, unclear, second_opinion, any, none");
    case Field::Rule: return Words::tr("rule that found something");
    case Field::Estimate: return Words::tr("category that a classifier says yes to, any, none");
    case Field::Finish: return Words::tr("why the model stopped");
    case Field::Age: return Words::tr("age band of the log");
    case Field::Source: return Words::tr("imported file: number or a piece of its path");
    case Field::Id: return Words::tr("number of a generation: G-42");
    }
    return {};
}

QString valueText(Field field, const QString &value)
{
    if (value == "any"_L1)
        return Words::tr("any");
    if (value == "none"_L1)
        return Words::tr("none");
    if (field == Field::Blocked)
        return blockedText(value);
    if (field == Field::Served)
        return value == "yes"_L1 ? Words::tr("yes") : Words::tr("no");
    if (field == Field::Decision) {
        const auto disposition = review::dispositionNamed(value);
        return disposition ? dispositionText(*disposition) : value;
    }
    return value;
}

namespace {

/// Those that the program's own model knows, but for what stands for no risk.
QStringList categoryNames()
{
    QStringList names{u"any"_s, u"none"_s};
    if (const auto categories = classify::loadCategories()) {
        for (const classify::NamedCategory &one : *categories) {
            if (!one.category.risks.isEmpty() || one.category.isAnyRisk)
                names.append(one.category.name);
        }
    }
    return names;
}

} // namespace

QStringList fixedValues(Field field)
{
    switch (field) {
    case Field::Risk: return {u"any"_s, u"none"_s, u"A.1"_s, u"A.2"_s, u"A.3"_s, u"A.4"_s, u"A.5"_s};
    case Field::Blocked: return {u"any"_s, u"none"_s, u"prompt"_s, u"output"_s, u"refusal"_s, u"error"_s};
    case Field::Served: return {u"yes"_s, u"no"_s};
    case Field::Decision:
        return {u"none"_s,    u"any"_s,           u"problem"_s, u"illegal"_s,
                u"harmful"_s, u"not_a_problem"_s, u"unclear"_s, u"second_opinion"_s};
    case Field::Estimate: return categoryNames();
    default: return {};
    }
}

QString chipText(const search::Node &node, const QString &typed)
{
    if (node.kind == search::Node::Kind::Field)
        return fieldChip(node);
    if (node.kind == search::Node::Kind::Not && node.children.front().kind == search::Node::Kind::Field)
        return Words::tr("not %1").arg(fieldChip(node.children.front()));
    const QString text = typed.mid(node.place.begin, node.place.length).simplified();
    return text.size() > longestChip ? text.left(longestChip - 1) + QChar(0x2026) : text;
}

} // namespace ui
