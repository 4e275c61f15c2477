#include "app/onnx/draft.h"

#include "app/onnx/labelmap.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onnxmodels {

namespace {

constexpr qint64 largestConfig = 1 << 20; // bytes

/// \a text as TOML has it between quotation marks.
QString quoted(const QString &text)
{
    QString all = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            all += u'\\';
        if (c < u' ' || c == QChar(0x7f))
            all += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QChar(u'0'));
        else
            all += c;
    }
    return all + u'"';
}

/// Labels in the order of their numbers, of which none is left out; none otherwise.
QStringList labelsOf(const QJsonObject &config)
{
    const QJsonObject byNumber = config.value(u"id2label"_s).toObject();
    QStringList labels;
    for (qsizetype i = 0; i < byNumber.size(); ++i) {
        const QString label = byNumber.value(QString::number(i)).toString();
        if (label.isEmpty())
            return {};
        labels.append(label);
    }
    return labels;
}

QString headOf(const QJsonObject &config)
{
    const QString problem = config.value(u"problem_type"_s).toString();
    if (problem == u"multi_label_classification")
        return u"sigmoid"_s;
    return problem == u"single_label_classification" ? u"softmax"_s : QString();
}

/// The longest text. RoBERTa and what came of it count positions from 2 on.
int tokensOf(const QJsonObject &config)
{
    constexpr int usual = 512;
    const QString family = config.value(u"model_type"_s).toString();
    const bool countsFromTwo = family.contains(u"roberta"_s) || family == u"camembert";
    const int positions = config.value(u"max_position_embeddings"_s).toInt(usual);
    return std::clamp(countsFromTwo ? positions - 2 : positions, 8, int(LabelMap::mostTokens));
}

QString headPart(const QJsonObject &config, const QStringList &labels)
{
    QStringList all;
    for (const QString &label : labels)
        all.append(quoted(label));
    return uR"(# What this model is, and what its labels mean here. A draft: fill in what is between empty quotation marks, then run
# "vermilionctl model check" on the folder.
format = 1
kind = "text"
name = ""
version = ""
licence = ""

# What the model's numbers are: "softmax" (exactly one label is so), "sigmoid" (each label by itself),
# "probabilities" (as they are)
head = %1
labels = [%2]
# Labels that say nothing to be judged ("neutral"); a label must be here or in a category
ignored = []
# What the model was made to judge: "each" text by itself, "prompt", "output", or "pair"
sides = ""

[window]
tokens = %3
stride = 64
combine = "highest"
)"_s.arg(quoted(headOf(config)), all.join(u", "_s), QString::number(tokensOf(config)));
}

QString categoryPart(const QString &label)
{
    return uR"(
[[category]]
name = ""             # such as "hate"
labels = [%1]
complement = false    # true: the label says that all is well, and the category is the opposite
risks = []            # of GB/T 45654-2025, Annex A: "A.1.f"
any_risk = false      # true: it says that there is a risk, not which
threshold = 0.5
)"_s.arg(quoted(label));
}

constexpr auto endPart = uR"(
# Texts whose probabilities are known from where the model was made show that it does the same here.
# [[self_test]]
# prompt = ""
# expect = { hate = 0.98 }
# tolerance = 0.02
)";

} // namespace

Result<QByteArray> draftLabelMap(const ModelFolder &folder)
{
    const QString where = folder.pathOf(u"config.json"_s);
    const Result<QByteArray> json = folder.read(u"config.json"_s, largestConfig);
    if (!json)
        return failed(json);
    QJsonParseError error;
    const QJsonObject config = QJsonDocument::fromJson(*json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return fail(Failure::Kind::BadInput, error.errorString(), u"%1 @%2"_s.arg(where).arg(error.offset));
    const QStringList labels = labelsOf(config);
    if (labels.isEmpty())
        return fail(Failure::Kind::BadInput,
                    u"\"id2label\" does not name the labels 0, 1, and so on; write model.toml by hand"_s, where);
    QString draft = headPart(config, labels);
    for (const QString &label : labels)
        draft += categoryPart(label);
    return (draft + QString(endPart)).toUtf8();
}

Result<QString> writeDraft(const ModelFolder &folder)
{
    QFile file(folder.pathOf(u"model.toml"_s));
    const Result<QByteArray> draft = draftLabelMap(folder);
    if (!draft)
        return failed(draft);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        if (folder.has(u"model.toml"_s))
            return fail(Failure::Kind::Refused, u"it is there already; it was not touched"_s, file.fileName());
        return fail(Failure::Kind::Storage, file.errorString(), file.fileName());
    }
    if (file.write(*draft) != draft->size() || !file.flush())
        return fail(Failure::Kind::Storage, file.errorString(), file.fileName());
    return file.fileName();
}

} // namespace onnxmodels
