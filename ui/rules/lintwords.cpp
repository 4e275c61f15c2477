#include "ui/rules/lintwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <vector>

namespace ui {

namespace {

constexpr auto context = "ui::LintWords";

/// What the readers of a pack say, %1 and so on standing for what differs. Of two that fit, the first is taken.
constexpr std::array sentences{
    QT_TRANSLATE_NOOP("ui::LintWords", "not TOML: %1"),
    QT_TRANSLATE_NOOP("ui::LintWords", "version %1 is taken by another text: raise it"),
    QT_TRANSLATE_NOOP("ui::LintWords", "the pack has no rule"),
    QT_TRANSLATE_NOOP("ui::LintWords", "there are two rules with the id %1"),
    QT_TRANSLATE_NOOP("ui::LintWords", "the rule %1 has neither \"terms\" nor \"regex\""),
    QT_TRANSLATE_NOOP("ui::LintWords", "the rule %1 needs a sample under \"match\" and one under \"no_match\""),
    QT_TRANSLATE_NOOP("ui::LintWords", "%1 is no risk of %2"),
    QT_TRANSLATE_NOOP("ui::LintWords", "%1 is no further risk of %2"),
    QT_TRANSLATE_NOOP("ui::LintWords", "\"terms\" must hold texts only, or tables with \"term\""),
    QT_TRANSLATE_NOOP("ui::LintWords", "a term must hold more than blanks, and none at its ends"),
    QT_TRANSLATE_NOOP("ui::LintWords", "a regular expression cannot hold a NUL"),
    QT_TRANSLATE_NOOP("ui::LintWords", "folded text never holds \"%1\": write \"%2\""),
    QT_TRANSLATE_NOOP("ui::LintWords", "not a usable regular expression: %1"),
    QT_TRANSLATE_NOOP("ui::LintWords", "%1 is none of %2"),
    QT_TRANSLATE_NOOP("ui::LintWords", "\"parts\" may hold \"prompt\" and \"output\", each once"),
    QT_TRANSLATE_NOOP("ui::LintWords", "a sample is a text, or a table with \"prompt\" and \"output\""),
    QT_TRANSLATE_NOOP("ui::LintWords", "%1 is not taken in any case"),
    QT_TRANSLATE_NOOP("ui::LintWords", "%1 is taken in any case"),
    QT_TRANSLATE_NOOP("ui::LintWords", "a condition says one thing: write %1 under a [[rule.condition]] of its own"),
    QT_TRANSLATE_NOOP("ui::LintWords",
                      "a condition needs one of near, not_near, all_of, any_of, none_of, at_least, language"),
    QT_TRANSLATE_NOOP("ui::LintWords", "what is near a match stands in the same half: leave \"in\" out"),
    QT_TRANSLATE_NOOP("ui::LintWords", "%1 must hold at least one word"),
    QT_TRANSLATE_NOOP("ui::LintWords", "\"add\" is missing: by how much the words move the score, such as -0.3"),
    QT_TRANSLATE_NOOP("ui::LintWords", "\"add\" must not be 0: it would move nothing"),
    QT_TRANSLATE_NOOP("ui::LintWords", "%1 is no kind of exception; known are %2"),
    QT_TRANSLATE_NOOP("ui::LintWords", "an exception is \"suppress\" or what it adds to the score, from -1 to below 0"),
    QT_TRANSLATE_NOOP("ui::LintWords", "a term folds to nothing"),
    QT_TRANSLATE_NOOP("ui::LintWords", "a word of a condition folds to nothing"),
    QT_TRANSLATE_NOOP("ui::LintWords", "%1 must be a text that is not blank"),
    QT_TRANSLATE_NOOP("ui::LintWords", "%1 needs zh and en"),
    QT_TRANSLATE_NOOP("ui::LintWords", "%1 must be a whole number from %2 to %3"),
    QT_TRANSLATE_NOOP("ui::LintWords", "%1 must be a number from %2 to %3"),
    QT_TRANSLATE_NOOP("ui::LintWords", "%1 must be true or false"),
    QT_TRANSLATE_NOOP("ui::LintWords", "%1 cannot be %2, only one of: %3"),
    QT_TRANSLATE_NOOP("ui::LintWords", "%1 must be a list of texts"),
    QT_TRANSLATE_NOOP("ui::LintWords", "%1 must hold texts only"),
    QT_TRANSLATE_NOOP("ui::LintWords", "%1 must be a table"),
    QT_TRANSLATE_NOOP("ui::LintWords", "%1 must be a list"),
    QT_TRANSLATE_NOOP("ui::LintWords", "%1 must be written as tables, each under [[%2]]"),
    QT_TRANSLATE_NOOP("ui::LintWords", "%1 is not a field that is known here"),
    QT_TRANSLATE_NOOP("ui::LintWords", "%1 is missing"),
};

struct Sentence
{
    QRegularExpression pattern; ///< a group for each %1, in the order of their numbers
    const char *text;
};

Sentence sentenceOf(const char *text)
{
    static const QRegularExpression number(QStringLiteral("%[1-9]"));
    QString pattern;
    QString rest = QString::fromLatin1(text);
    for (auto found = number.match(rest); found.hasMatch(); found = number.match(rest)) {
        pattern += QRegularExpression::escape(rest.first(found.capturedStart())) + QStringLiteral("(.+)");
        rest = rest.sliced(found.capturedEnd());
    }
    return {QRegularExpression(QRegularExpression::anchoredPattern(pattern + QRegularExpression::escape(rest)),
                               QRegularExpression::DotMatchesEverythingOption),
            text};
}

/// \a sentence with what \a match caught. Not arg(): what is put in may hold "%1" itself.
QString filled(const QString &sentence, const QRegularExpressionMatch &match)
{
    static const QRegularExpression number(QStringLiteral("%([1-9])"));
    QString said;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &place : number.globalMatch(sentence)) {
        said += sentence.sliced(from, place.capturedStart() - from) + match.captured(place.capturedView(1).toInt());
        from = place.capturedEnd();
    }
    return said + sentence.sliced(from);
}

} // namespace

QString lintText(const QString &detail)
{
    static const std::vector<Sentence> known = [] {
        std::vector<Sentence> made;
        for (const char *text : sentences)
            made.push_back(sentenceOf(text));
        return made;
    }();
    for (const Sentence &sentence : known) {
        const QRegularExpressionMatch match = sentence.pattern.match(detail);
        if (match.hasMatch())
            return filled(QCoreApplication::translate(context, sentence.text), match);
    }
    return detail;
}

} // namespace ui
