#include "ui/import/mappingwords.h"

#include <QCoreApplication>

#include <array>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::MappingWords)
};

struct FieldWords
{
    const char *field;
    const char *name;
};

constexpr std::array fieldWords{
    FieldWords{"prompt", QT_TRANSLATE_NOOP("ui::MappingWords", "Prompt")},
    FieldWords{"output", QT_TRANSLATE_NOOP("ui::MappingWords", "Output")},
    FieldWords{"at", QT_TRANSLATE_NOOP("ui::MappingWords", "Time")},
    FieldWords{"user", QT_TRANSLATE_NOOP("ui::MappingWords", "User")},
    FieldWords{"model", QT_TRANSLATE_NOOP("ui::MappingWords", "Model")},
    FieldWords{"service", QT_TRANSLATE_NOOP("ui::MappingWords", "Service")},
    FieldWords{"provider", QT_TRANSLATE_NOOP("ui::MappingWords", "Provider")},
    FieldWords{"request_id", QT_TRANSLATE_NOOP("ui::MappingWords", "Request id")},
    FieldWords{"session_id", QT_TRANSLATE_NOOP("ui::MappingWords", "Session id")},
    FieldWords{"system", QT_TRANSLATE_NOOP("ui::MappingWords", "System prompt")},
    FieldWords{"context", QT_TRANSLATE_NOOP("ui::MappingWords", "Earlier turns")},
    FieldWords{"prompt_addition", QT_TRANSLATE_NOOP("ui::MappingWords", "Rest of the prompt")},
    FieldWords{"finish", QT_TRANSLATE_NOOP("ui::MappingWords", "Why it ended")},
    FieldWords{"age_band", QT_TRANSLATE_NOOP("ui::MappingWords", "Age band")},
};

QString faultText(ingest::FieldLook::Fault fault)
{
    using Fault = ingest::FieldLook::Fault;
    switch (fault) {
    case Fault::None: return {};
    case Fault::NoPointer: return Words::tr("Begin with “/”: a path such as /question.");
    case Fault::LeadsNowhere: return Words::tr("None of these records has it. Choose a path with ↓.");
    case Fault::NoText: return Words::tr("No text stands there. Choose a path inside it.");
    case Fault::NoTime: return Words::tr("No time stands there. Choose another path.");
    case Fault::SameAsPrompt: return Words::tr("The prompt stands there. Choose another path.");
    }
    return {};
}

} // namespace

QString mappingFieldName(const QString &field)
{
    for (const FieldWords &words : fieldWords) {
        if (field == QLatin1StringView(words.field))
            return Words::tr(words.name);
    }
    return field;
}

bool isFault(const ingest::FieldLook &look)
{
    return look.fault != ingest::FieldLook::Fault::None;
}

QString mappingFieldNote(const ingest::FieldLook &look, int records)
{
    if (isFault(look))
        return faultText(look.fault);
    const QString example = QString::fromStdString(look.example).simplified();
    return look.records < records ? Words::tr("%1 (in %2 of %3 records)").arg(example).arg(look.records).arg(records)
                                  : example;
}

QString encodingTitle(ingest::Encoding encoding)
{
    switch (encoding) {
    case ingest::Encoding::Utf8: return QStringLiteral("UTF-8");
    case ingest::Encoding::Gb18030: return QStringLiteral("GB18030 (GBK, GB 2312)");
    case ingest::Encoding::Utf16Le: return QStringLiteral("UTF-16LE");
    case ingest::Encoding::Utf16Be: return QStringLiteral("UTF-16BE");
    }
    return {};
}

} // namespace ui
