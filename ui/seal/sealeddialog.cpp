#include "ui/seal/sealeddialog.h"

#include "app/seal/guides.h"
#include "ui/shell/charwidth.h"
#include "ui/widgets/controls.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int shortBytes = 8; // 16 digits: enough to tell keys apart when it is read out; the whole stands below

constexpr qsizetype shortLine = 48; // one that might wrap keeps too much room

Text *selectable(TextSize size, Role role, const QString &text, QWidget *parent)
{
    auto *label = new Text(size, role, parent);
    label->setText(text);
    label->setWordWrap(text.size() > shortLine);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

SealedDialog::SealedDialog(const seal::Sealed &sealed, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_column(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Package sealed"));
    constexpr int width = 64;
    setMinimumWidth(width * charWidth(fontMetrics()));
    m_column->setSpacing(space::between);
    addFingerprint(sealed);
    addFacts(sealed, path);
    m_text =
        u"%1\nSHA-256 %2\n%3 %4\n"_s.arg(QFileInfo(path).fileName(), QString::fromLatin1(sealed.sha256.toHex()),
                                         tr("Fingerprint of your key"), seal::groupedFingerprint(sealed.fingerprint));
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copyButton = box->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    connect(copyButton, &QPushButton::clicked, this, &SealedDialog::copy);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_column->addWidget(box);
}

void SealedDialog::addFingerprint(const seal::Sealed &sealed)
{
    m_column->addWidget(selectable(TextSize::Small, Role::Muted, tr("Fingerprint of your key, to be read out"), this));
    auto *brief = selectable(TextSize::Title, Role::Text,
                             seal::groupedFingerprint(sealed.fingerprint, shortBytes) + u" …"_s, this);
    brief->setAccessibleName(tr("Fingerprint of your key"));
    m_column->addWidget(brief);
    m_column->addWidget(selectable(
        TextSize::Body, Role::Text,
        tr("Tell the recipient by another way than the package: by telephone, or on the paper cover sheet. Without it "
           "nobody can tell your package from one that was sealed again with another key."),
        this));
}

void SealedDialog::addFacts(const seal::Sealed &sealed, const QString &path)
{
    auto *form = new QFormLayout;
    const auto add = [&](const QString &label, const QString &text) {
        auto *value = selectable(TextSize::Body, Role::Text, text, this);
        value->setAccessibleName(label);
        form->addRow(label, value);
    };
    add(tr("Whole fingerprint"), seal::groupedFingerprint(sealed.fingerprint));
    add(tr("File"), QFileInfo(path).fileName());
    add(tr("Contents"), tr("%1 files, %2").arg(sealed.files).arg(QLocale().formattedDataSize(sealed.size)));
    add(tr("SHA-256 of the file"), seal::groupedFingerprint(sealed.sha256));
    add(tr("Head of the journal"), tr("%1 events").arg(sealed.head.size));
    m_column->addLayout(form);
}

void SealedDialog::copy() const
{
    QGuiApplication::clipboard()->setText(m_text);
}

} // namespace ui
