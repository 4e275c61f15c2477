#include "ui/import/quarantinewords.h"

#include "app/ingest/mend.h"
#include "app/ingest/quarantinepiece.h"
#include "app/ingest/tryagain.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::QuarantineWords)
};

struct ReasonText
{
    const char *reason;
    const char *words;
    const char *advice;
};

constexpr ReasonText reasons[] = {
    {"too-long", QT_TRANSLATE_NOOP("ui::QuarantineWords", "longer than the limit"),
     QT_TRANSLATE_NOOP("ui::QuarantineWords",
                       "The record is longer than is held in memory. Split it where it is written, or mend it from "
                       "the command line.")},
    {"truncated", QT_TRANSLATE_NOOP("ui::QuarantineWords", "ends too early"),
     QT_TRANSLATE_NOOP(
         "ui::QuarantineWords",
         "The record ends before it is whole. The log was cut off, or the file was still being written.")},
    {"damaged-archive", QT_TRANSLATE_NOOP("ui::QuarantineWords", "the archive is damaged here"),
     QT_TRANSLATE_NOOP("ui::QuarantineWords",
                       "The archive is damaged here, and nothing behind this place could be read. Fetch it again.")},
    {"not-utf8", QT_TRANSLATE_NOOP("ui::QuarantineWords", "not UTF-8"),
     QT_TRANSLATE_NOOP("ui::QuarantineWords",
                       "Bytes of the record are no valid text. It was written in another encoding, or is damaged.")},
    {"too-deep", QT_TRANSLATE_NOOP("ui::QuarantineWords", "nested too deeply"),
     QT_TRANSLATE_NOOP("ui::QuarantineWords", "More brackets stand inside brackets than any log needs.")},
    {"bad-json", QT_TRANSLATE_NOOP("ui::QuarantineWords", "not valid JSON"),
     QT_TRANSLATE_NOOP("ui::QuarantineWords", "The record is not valid JSON.")},
    {"not-an-object", QT_TRANSLATE_NOOP("ui::QuarantineWords", "not a JSON object"),
     QT_TRANSLATE_NOOP("ui::QuarantineWords", "The record is valid JSON, but no object: it names nothing.")},
    {"field-count", QT_TRANSLATE_NOOP("ui::QuarantineWords", "more or fewer fields than the header"),
     QT_TRANSLATE_NOOP("ui::QuarantineWords",
                       "The row has more or fewer fields than the header. A delimiter or a quotation mark inside a "
                       "field is often the cause.")},
    {"no-generation", QT_TRANSLATE_NOOP("ui::QuarantineWords", "holds no generation"),
     QT_TRANSLATE_NOOP("ui::QuarantineWords", "The record can be read and holds no call of a model.")},
    {"unknown-format", QT_TRANSLATE_NOOP("ui::QuarantineWords", "unknown format"),
     QT_TRANSLATE_NOOP("ui::QuarantineWords",
                       "The record is unlike any format that is known. A newer version may know it: try again then.")},
};

QString say(const char *words)
{
    return QCoreApplication::translate("ui::QuarantineWords", words);
}

const ReasonText *textOf(const QString &reason)
{
    const auto found =
        std::ranges::find_if(reasons, [&](const ReasonText &text) { return reason == QLatin1StringView(text.reason); });
    return found == std::end(reasons) ? nullptr : &*found;
}

const char *wordsOf(ingest::JsonFault::Kind kind)
{
    using enum ingest::JsonFault::Kind;
    switch (kind) {
    case NotUtf8: return QT_TRANSLATE_NOOP("ui::QuarantineWords", "this byte is no valid text");
    case ControlCharacter:
        return QT_TRANSLATE_NOOP("ui::QuarantineWords",
                                 "a control character stands inside a text; it must be written as an escape");
    case BadEscape:
        return QT_TRANSLATE_NOOP("ui::QuarantineWords", "this backslash escapes nothing; a real one is written twice");
    case KeyExpected: return QT_TRANSLATE_NOOP("ui::QuarantineWords", "a name in quotation marks must stand here");
    case ColonExpected: return QT_TRANSLATE_NOOP("ui::QuarantineWords", "a colon is missing here");
    case CommaExpected:
        return QT_TRANSLATE_NOOP("ui::QuarantineWords",
                                 "a comma or a closing bracket is missing here, or a quotation mark before it is not "
                                 "escaped");
    case ValueExpected: return QT_TRANSLATE_NOOP("ui::QuarantineWords", "a value is missing here");
    case BadNumber: return QT_TRANSLATE_NOOP("ui::QuarantineWords", "this number is not written as JSON has it");
    case BadWord:
        return QT_TRANSLATE_NOOP("ui::QuarantineWords", "this word needs quotation marks, or is none that JSON knows");
    case WrongBracket: return QT_TRANSLATE_NOOP("ui::QuarantineWords", "this bracket closes another one than is open");
    case TooDeep: return QT_TRANSLATE_NOOP("ui::QuarantineWords", "brackets are nested too deeply from here on");
    case EndsEarly: return QT_TRANSLATE_NOOP("ui::QuarantineWords", "the text ends here, and something is still open");
    case TextBehind:
        return QT_TRANSLATE_NOOP("ui::QuarantineWords", "the record is whole before this place, and more follows");
    }
    return "";
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

QString quarantineReason(const QString &reason)
{
    const ReasonText *text = textOf(reason);
    return text ? say(text->words) : reason;
}

QString quarantineAdvice(const QString &reason)
{
    const ReasonText *text = textOf(reason);
    return text ? say(text->advice) : reason;
}

QString faultText(ingest::JsonFault::Kind kind)
{
    return say(wordsOf(kind));
}

QString pieceText(const ingest::QuarantinePiece &piece)
{
    const qint64 shown = piece.bytes.size();
    if (piece.unread) {
        const char *why = piece.unread->kind == Failure::Kind::BadInput
            ? QT_TRANSLATE_NOOP("ui::QuarantineWords",
                                "The record has %1 bytes, more than are held in memory. Its first %2 are shown, as the "
                                "workspace keeps them.")
            : piece.unread->kind == Failure::Kind::NotFound
            ? QT_TRANSLATE_NOOP("ui::QuarantineWords",
                                "The file is no longer where it was imported from. Of %1 bytes the first %2 are shown, "
                                "as the workspace keeps them.")
            : QT_TRANSLATE_NOOP(
                  "ui::QuarantineWords",
                  "The file cannot be read as it was imported. Of %1 bytes the first %2 are shown, as the "
                  "workspace keeps them.");
        return say(why).arg(number(piece.size), number(shown));
    }
    if (piece.isWhole)
        return {};
    return say(QT_TRANSLATE_NOOP("ui::QuarantineWords", "A piece is shown: %1 of %2 bytes, from byte %3 on."))
        .arg(number(shown), number(piece.size), number(piece.before + 1));
}

QString checkText(const ingest::MendCheck &check)
{
    const auto characters = [](const std::string &text) { return number(QString::fromStdString(text).size()); };
    QString words =
        Words::tr("Can be imported: %Ln generation(s). Prompt %1 characters, output %2 characters, %3 findings.",
                  nullptr, static_cast<int>(check.generations))
            .arg(characters(check.prompt), characters(check.output), number(check.findings));
    if (check.isThere)
        words += QLatin1Char(' ')
            + say(QT_TRANSLATE_NOOP("ui::QuarantineWords",
                                    "The same record was imported before; it is not added again."));
    return words;
}

QString triedText(const ingest::TriedAgain &result)
{
    QString words =
        say(QT_TRANSLATE_NOOP("ui::QuarantineWords", "%1 records tried again: %2 imported, %3 still cannot be read."))
            .arg(number(result.tried), number(result.mended), number(result.tried - result.mended - result.notThere));
    if (result.notThere > 0)
        words += QLatin1Char(' ')
            + say(QT_TRANSLATE_NOOP("ui::QuarantineWords", "Of %1 the file is no longer as it was imported."))
                  .arg(number(result.notThere));
    return words;
}

QString refusalText(const QString &detail)
{
    const QString reason = detail.section(QLatin1Char(':'), 0, 0);
    return textOf(reason) ? quarantineAdvice(reason) : detail;
}

} // namespace ui
