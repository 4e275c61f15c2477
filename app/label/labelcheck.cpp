#include "app/label/labelcheck.h"

#include "app/label/providercode.h"

#include <QJsonDocument>

#include <algorithm>

namespace label {

namespace {

using namespace Qt::StringLiterals;

/// GB 45438-2025 appendix E, in its order.
constexpr QStringView keys[] = {u"Label",         u"ContentProducer",   u"ProduceID",
                                u"ReservedCode1", u"ContentPropagator", u"PropagateID",
                                u"ReservedCode2"};

constexpr qsizetype longestDetail = 100; // characters of a value that is shown

void note(CheckedLabel &checked, Fault fault, QStringView key, const QString &detail = {},
          Weight weight = Weight::Error)
{
    checked.findings.push_back({fault, weight, key.toString(), detail.left(longestDetail)});
}

/// The object that \a text holds, without an object (or a string that holds one) named AIGC around it.
std::optional<QJsonObject> objectIn(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return std::nullopt;
    const QJsonValue inner = document.object().value(u"AIGC");
    if (inner.isObject())
        return inner.toObject();
    if (!inner.isString())
        return document.object();
    const QJsonDocument nested = QJsonDocument::fromJson(inner.toString().toUtf8());
    return nested.isObject() ? std::optional(nested.object()) : std::nullopt;
}

void checkKeys(CheckedLabel &checked)
{
    for (const QStringView key : keys) {
        const QJsonValue value = checked.fields.value(key);
        if (value.isUndefined())
            note(checked, Fault::Missing, key);
        else if (!value.isString())
            note(checked, Fault::NotText, key, value.isDouble() ? QString::number(value.toDouble()) : QString());
    }
    for (const QString &key : checked.fields.keys()) {
        if (!std::ranges::contains(keys, QStringView(key)))
            note(checked, Fault::Unknown, key, {}, Weight::Remark);
    }
    for (const QStringView key : {u"ContentProducer"_s, u"ProduceID"_s}) {
        const QJsonValue value = checked.fields.value(key);
        if (value.isString() && value.toString().trimmed().isEmpty())
            note(checked, Fault::Empty, key);
    }
}

/// The value as text, whether it was written as a string or as a number: that is a finding of its own.
QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble()) : value.toString().trimmed();
}

QString wordFor(CodeFault fault)
{
    switch (fault) {
    case CodeFault::Length: return u"length"_s;
    case CodeFault::Letters: return u"letters"_s;
    case CodeFault::Format: return u"format"_s;
    case CodeFault::Subject: return u"subject"_s;
    case CodeFault::Binding: return u"binding"_s;
    case CodeFault::Checksum: return u"checksum"_s;
    case CodeFault::Service: return u"service"_s;
    }
    return {};
}

void checkCode(CheckedLabel &checked, QStringView key, CodeOwner owner)
{
    const QString value = textOf(checked.fields.value(key));
    const std::string code = value.toStdString();
    if (code.empty())
        return;
    if (!looksLikeCode(code))
        note(checked, Fault::NameNotCode, key, value, Weight::Remark);
    else if (const auto fault = faultOfCode(code, owner))
        note(checked, Fault::Code, key, wordFor(*fault));
}

void checkValues(CheckedLabel &checked)
{
    const QString label = textOf(checked.fields.value(u"Label"));
    if (checked.fields.contains(u"Label") && label != u"1" && label != u"2" && label != u"3")
        note(checked, Fault::WrongLabel, u"Label", label);
    checkCode(checked, u"ContentProducer", CodeOwner::Producer);
    checkCode(checked, u"ContentPropagator", CodeOwner::Propagator);
    const bool hasPropagator = !textOf(checked.fields.value(u"ContentPropagator")).isEmpty();
    const bool hasNumber = !textOf(checked.fields.value(u"PropagateID")).isEmpty();
    if (hasPropagator != hasNumber)
        note(checked, Fault::NoNumber, hasPropagator ? u"PropagateID" : u"ContentPropagator");
}

bool isError(const LabelFinding &finding)
{
    return finding.weight == Weight::Error;
}

} // namespace

bool CheckedFile::isRight() const
{
    const auto isWrong = [](const CheckedLabel &one) { return std::ranges::any_of(one.findings, isError); };
    return !labels.empty() && std::ranges::none_of(findings, isError) && std::ranges::none_of(labels, isWrong);
}

CheckedLabel checkLabel(const ImplicitLabel &label)
{
    CheckedLabel checked;
    checked.place = label.place;
    const auto object = objectIn(label.text);
    if (!object) {
        note(checked, Fault::NotJson, {}, QString::fromUtf8(label.text));
        return checked;
    }
    checked.fields = *object;
    checkKeys(checked);
    checkValues(checked);
    return checked;
}

CheckedFile checkFile(const FileLabels &file)
{
    CheckedFile checked;
    checked.format = file.format;
    for (const ImplicitLabel &label : file.labels)
        checked.labels.push_back(checkLabel(label));
    if (file.labels.empty())
        checked.findings.push_back({Fault::NoLabel, Weight::Error, {}, {}});
    if (file.isDamaged)
        checked.findings.push_back({Fault::Damaged, Weight::Remark, {}, {}});
    const auto differs = [&](const CheckedLabel &one) { return one.fields != checked.labels.front().fields; };
    if (const auto other = std::ranges::find_if(checked.labels, differs); other != checked.labels.end())
        checked.findings.push_back({Fault::Contradicted, Weight::Error, {}, other->place});
    return checked;
}

} // namespace label
