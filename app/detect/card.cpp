#include "app/detect/card.h"

namespace detect {

namespace {

/// A basic string of TOML.
QByteArray quoted(const QString &text)
{
    QByteArray said = "\"";
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            said += '\\';
        if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f)
            said += c;
        else
            said += "\\u" + QByteArray::number(static_cast<unsigned char>(c), 16).rightJustified(4, '0');
    }
    return said + '"';
}

void add(QByteArray &toml, const char *key, const std::optional<CardShare> &share)
{
    const auto number = [](double value) { return QByteArray::number(value, 'f', 3); };
    if (share)
        toml += QByteArray(key) + " = [" + number(share->value) + ", " + number(share->low) + ", " + number(share->high)
            + "]\n";
}

} // namespace

QByteArray toToml(const Card &card)
{
    QByteArray toml = "[card]\ndata = " + quoted(card.data) + '\n';
    if (!card.split.isEmpty())
        toml += "split = " + quoted(card.split) + '\n';
    toml += "date = " + card.date.toString(Qt::ISODate).toUtf8() + "\nrows = " + QByteArray::number(card.rows) + '\n';
    if (!card.limits.zh.isEmpty())
        toml += "limits = { zh = " + quoted(card.limits.zh) + ", en = " + quoted(card.limits.en) + " }\n";
    for (const CardFigure &figure : card.figures) {
        toml += "\n[[card.figure]]\nlabel = " + quoted(figure.label) + '\n';
        if (!figure.language.isEmpty())
            toml += "language = " + quoted(figure.language) + '\n';
        toml += "true_positives = " + QByteArray::number(figure.truePositives)
            + "\nfalse_positives = " + QByteArray::number(figure.falsePositives)
            + "\nfalse_negatives = " + QByteArray::number(figure.falseNegatives)
            + "\ntrue_negatives = " + QByteArray::number(figure.trueNegatives) + '\n';
        add(toml, "precision", figure.precision);
        add(toml, "recall", figure.recall);
        add(toml, "f1", figure.f1);
    }
    return toml;
}

} // namespace detect
