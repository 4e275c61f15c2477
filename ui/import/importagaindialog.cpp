#include "ui/import/importagaindialog.h"

#include "app/ingest/formats/formats.h"
#include "ui/import/mappingwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLocale>

namespace ui {

namespace {

constexpr int packRole = Qt::UserRole + 1;

QString titleOf(const ingest::Format &format)
{
    const QString id = QString::fromUtf8(format.id().data(), qsizetype(format.id().size()));
    if (id == QStringLiteral("mapped"))
        return ImportAgainDialog::tr("Plain rows, by the names that fields commonly have");
    return QStringLiteral("%1 (%2)").arg(QString::fromUtf8(format.title().data(), qsizetype(format.title().size())),
                                         id);
}

} // namespace

ImportAgainDialog::ImportAgainDialog(const QString &name, const QString &consequence,
                                     const std::vector<ingest::SavedMapping> &saved, First first, QWidget *parent)
    : FormDialog(consequence.isEmpty() ? tr("Import as") : tr("Import again as"),
                 consequence.isEmpty() ? tr("Import") : tr("Import again"), parent)
    , m_saved(saved)
    , m_format(new QComboBox)
    , m_encoding(new QComboBox)
    , m_follow(new QCheckBox(tr("Follow this file")))
{
    auto *file = new QLabel(name);
    file->setFocusPolicy(Qt::NoFocus);
    file->setTextFormat(Qt::PlainText);
    file->setWordWrap(true);
    setExplanation(consequence);
    addField(tr("File"), file);
    addField(tr("Format"), m_format);
    addField(tr("Encoding"), m_encoding);
    m_format->setObjectName(QStringLiteral("format"));
    m_encoding->setObjectName(QStringLiteral("encoding"));
    m_follow->setObjectName(QStringLiteral("follow"));
    addField(QString(), m_follow, tr("Reads on while it is written, through its rotations. For JSON Lines in UTF-8."));
    m_follow->setAccessibleName(m_follow->text());
    setFieldVisible(m_follow, consequence.isEmpty());
    fillFormats();
    using ingest::Encoding;
    m_encoding->addItem(tr("By its beginning"), -1);
    for (const Encoding each : {Encoding::Utf8, Encoding::Gb18030, Encoding::Utf16Le, Encoding::Utf16Be})
        m_encoding->addItem(encodingTitle(each), int(each));
    (first == First::Format ? m_format : m_encoding)->setFocus(Qt::TabFocusReason);
}

/// Saved ones before the many that are built in: they were made for just such files.
void ImportAgainDialog::fillFormats()
{
    m_format->addItem(tr("By its content"), QString());
    m_format->insertSeparator(m_format->count());
    for (size_t i = 0; i < m_saved.size(); ++i) {
        m_format->addItem(m_saved[i].name, QStringLiteral("mapped"));
        m_format->setItemData(m_format->count() - 1, int(i), packRole);
    }
    if (!m_saved.empty())
        m_format->insertSeparator(m_format->count());
    const ingest::Formats formats;
    for (const ingest::Format *format : formats.all())
        m_format->addItem(titleOf(*format), QString::fromUtf8(format->id().data(), qsizetype(format->id().size())));
    m_format->setMaxVisibleItems(16);
}

void ImportAgainDialog::setCurrent(const QString &format, const QString &pack)
{
    for (int i = 0; i < m_format->count(); ++i) {
        const bool isPack = m_format->itemData(i, packRole).isValid();
        if (pack.isEmpty() ? !isPack && m_format->itemData(i) == format : isPack && m_format->itemText(i) == pack)
            return m_format->setCurrentIndex(i);
    }
}

ingest::ImportOptions ImportAgainDialog::options() const
{
    ingest::ImportOptions options;
    options.isAgain = true;
    options.format = m_format->currentData().toString();
    if (const QVariant pack = m_format->currentData(packRole); pack.isValid()) {
        const ingest::SavedMapping &saved = m_saved.at(static_cast<size_t>(pack.toInt()));
        options.mapping = saved.pack.mapping;
        options.pack = saved.id;
    }
    if (const int encoding = m_encoding->currentData().toInt(); encoding >= 0)
        options.encoding = static_cast<ingest::Encoding>(encoding);
    return options;
}

bool ImportAgainDialog::isToBeFollowed() const
{
    return m_follow->isChecked();
}

QString importAgainConsequence(qint64 generations, qint64 decided, qint64 quarantined)
{
    const QLocale numbers;
    QStringList sentences{
        ImportAgainDialog::tr("The file is read anew. %1 generations of the earlier reading are withdrawn, with what "
                              "rules found in them; the journal records it.")
            .arg(numbers.toString(std::max<qint64>(0, generations - decided)))};
    if (decided > 0)
        sentences << ImportAgainDialog::tr("%1 generations stay as they are: they were decided about or are evidence "
                                           "of a case.")
                         .arg(numbers.toString(decided));
    if (quarantined > 0)
        sentences << ImportAgainDialog::tr("%1 quarantined records are taken up by the new reading; what still cannot "
                                           "be read is quarantined again.")
                         .arg(numbers.toString(quarantined));
    return sentences.join(QStringLiteral(" "));
}

} // namespace ui
