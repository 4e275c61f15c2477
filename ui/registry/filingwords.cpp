#include "ui/registry/filingwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::FilingWords)
};

/// A word of the store and what a person reads.
struct Word
{
    const char *id;
    const char *text;
};

constexpr auto papers = std::array{
    Word{"filing_form", QT_TRANSLATE_NOOP("ui::FilingWords", "Filing form")},
    Word{"algorithm_assessment", QT_TRANSLATE_NOOP("ui::FilingWords", "Algorithm self-assessment report")},
    Word{"self_assessment", QT_TRANSLATE_NOOP("ui::FilingWords", "Safety self-assessment report")},
    Word{"public_content", QT_TRANSLATE_NOOP("ui::FilingWords", "Content to be published")},
    Word{"service_agreement", QT_TRANSLATE_NOOP("ui::FilingWords", "Service agreement")},
    Word{"annotation_rules", QT_TRANSLATE_NOOP("ui::FilingWords", "Corpus annotation rules")},
    Word{"keyword_list", QT_TRANSLATE_NOOP("ui::FilingWords", "Blocked-keyword list")},
    Word{"question_set", QT_TRANSLATE_NOOP("ui::FilingWords", "Evaluation question set")},
    Word{"commitment", QT_TRANSLATE_NOOP("ui::FilingWords", "Letter of commitment")},
    Word{"responsibility", QT_TRANSLATE_NOOP("ui::FilingWords", "Statement of the entity's responsibility")},
    Word{"receipt", QT_TRANSLATE_NOOP("ui::FilingWords", "Receipt of the authority")},
    Word{"certificate", QT_TRANSLATE_NOOP("ui::FilingWords", "Certificate")},
    Word{"screenshot", QT_TRANSLATE_NOOP("ui::FilingWords", "Screenshot")},
    Word{"other", QT_TRANSLATE_NOOP("ui::FilingWords", "Other paper")},
};

constexpr auto purposes = std::array{
    Word{"first", QT_TRANSLATE_NOOP("ui::FilingWords", "First filing")},
    Word{"supplement", QT_TRANSLATE_NOOP("ui::FilingWords", "Supplement")},
    Word{"change", QT_TRANSLATE_NOOP("ui::FilingWords", "Change")},
    Word{"renewal", QT_TRANSLATE_NOOP("ui::FilingWords", "Renewal")},
    Word{"cancellation", QT_TRANSLATE_NOOP("ui::FilingWords", "Cancellation")},
};

constexpr auto media = std::array{
    Word{"text", QT_TRANSLATE_NOOP("ui::FilingWords", "Text")},
    Word{"image", QT_TRANSLATE_NOOP("ui::FilingWords", "Image")},
    Word{"audio", QT_TRANSLATE_NOOP("ui::FilingWords", "Audio")},
    Word{"video", QT_TRANSLATE_NOOP("ui::FilingWords", "Video")},
    Word{"embedding", QT_TRANSLATE_NOOP("ui::FilingWords", "Vectors")},
};

template <std::size_t Count>
QString textOf(const QString &id, const std::array<Word, Count> &words)
{
    for (const Word &each : words) {
        if (id == QLatin1StringView(each.id))
            return Words::tr(each.text);
    }
    return id;
}

template <std::size_t Count>
QStringList idsOf(const std::array<Word, Count> &words)
{
    QStringList ids;
    for (const Word &each : words)
        ids.append(QString::fromLatin1(each.id));
    return ids;
}

} // namespace

QString algorithmTypeText(registry::AlgorithmType type)
{
    switch (type) {
    case registry::AlgorithmType::Generation: return Words::tr("Generation and synthesis");
    case registry::AlgorithmType::Recommendation: return Words::tr("Personalised push");
    case registry::AlgorithmType::Ranking: return Words::tr("Ranking and selection");
    case registry::AlgorithmType::Retrieval: return Words::tr("Search and filtering");
    case registry::AlgorithmType::Dispatch: return Words::tr("Dispatch and decision");
    }
    return {};
}

QString originText(registry::ModelOrigin origin)
{
    switch (origin) {
    case registry::ModelOrigin::Own: return Words::tr("Trained by the company");
    case registry::ModelOrigin::FineTuned: return Words::tr("Fine-tuned from another");
    case registry::ModelOrigin::ThirdParty: return Words::tr("Another company's");
    }
    return {};
}

QString modalityText(const QString &modality)
{
    return textOf(modality, media);
}

QString purposeText(const QString &purpose)
{
    return textOf(purpose, purposes);
}

QString paperKindText(const QString &kind)
{
    return textOf(kind, papers);
}

const QStringList &paperKinds()
{
    static const QStringList ids = idsOf(papers);
    return ids;
}

const QStringList &modalities()
{
    static const QStringList ids = idsOf(media);
    return ids;
}

QStringList fieldNames(const QString &itemKind)
{
    if (itemKind == u"algorithm_filing" || itemKind == u"deep_synthesis_filing")
        return {Words::tr("Provider"),     Words::tr("Algorithm name"),    Words::tr("Algorithm type"),
                Words::tr("Service form"), Words::tr("Application field"), Words::tr("Main use")};
    if (itemKind == u"genai_filing" || itemKind == u"genai_registration")
        return {Words::tr("Provider"),       Words::tr("Model name"),      Words::tr("Service form"),
                Words::tr("Main functions"), Words::tr("Users it is for"), Words::tr("Training corpus")};
    return {Words::tr("Holder"), Words::tr("Scope"), Words::tr("Person in charge")};
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString paperHash(const QByteArray &sha256)
{
    const QString hex = QString::fromLatin1(sha256.toHex());
    return hex.size() <= 16 ? hex : hex.left(8) + u'…' + hex.right(4);
}

} // namespace ui
