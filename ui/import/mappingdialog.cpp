#include "ui/import/mappingdialog.h"

#include "app/ingest/mappingwriter.h"
#include "app/workspace/facts.h"
#include "app/workspace/session.h"
#include "ui/import/mappingview.h"
#include "ui/import/mappingwords.h"
#include "ui/import/personalrules.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/stateview.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScreen>
#include <QtConcurrentRun>
#include <QVBoxLayout>

namespace ui {

using ingest::Encoding;

namespace {

constexpr int memberCharacters = 24;

QString named(const QString &path, const QString &member)
{
    return ingest::LogAddress{QFileInfo(path).fileName(), member}.text();
}

} // namespace

MappingDialog::MappingDialog(workspace::Session &session, const std::vector<detect::RulePack> &packs,
                             const QString &path, const QString &member, const QString &note, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_path(path)
    , m_member(member)
    , m_shownMember(member)
    , m_personal(std::make_shared<PersonalRules>(packs))
    , m_title(new Text(TextSize::Body, Role::Text))
    , m_members(new QComboBox)
    , m_encodings(new QComboBox)
    , m_view(new MappingView(ingest::Pseudonyms(workspace::fact(session.reader(), QStringLiteral("pseudonym_key")))))
    , m_state(new StateView(m_view))
    , m_name(new QLineEdit(QFileInfo(path).completeBaseName()))
    , m_problem(new Text(TextSize::Body, Role::Negative))
    , m_saveFile(new QPushButton(tr("Save to a file…")))
    , m_keep(new QPushButton(tr("Keep the format")))
    , m_import(new QPushButton(tr("Import with it")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Describe a format"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::around, space::group, space::around);
    layout->setSpacing(space::around);
    layout->addWidget(makeHead(note));
    layout->addWidget(m_state, 1);
    layout->addWidget(makeFoot());
    m_import->setDefault(true); // now that it is in the dialog, which else takes the first button
    const QSize room = (parent ? parent->screen() : screen())->availableSize();
    resize(std::min(1180, room.width() - 2 * space::group), std::min(740, room.height() - 2 * space::group));
    connect(m_view, &MappingView::changed, this, &MappingDialog::check);
    connect(m_name, &QLineEdit::textChanged, this, &MappingDialog::check);
    connect(m_encodings, &QComboBox::activated, this, [this] {
        m_encoding = static_cast<Encoding>(m_encodings->currentData().toInt());
        load(m_encoding);
    });
    connect(m_members, &QComboBox::activated, this, [this] {
        m_shownMember = m_members->currentText();
        m_encoding = {};
        load({});
    });
    load({});
}

QWidget *MappingDialog::makeHead(const QString &note)
{
    for (const Encoding each : {Encoding::Utf8, Encoding::Gb18030, Encoding::Utf16Le, Encoding::Utf16Be})
        m_encodings->addItem(encodingTitle(each), int(each));
    m_encodings->setAccessibleName(tr("Encoding"));
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("Encoding"));
    label->setBuddy(m_encodings);
    m_title->setElided(Qt::ElideMiddle);
    m_members->setObjectName(QStringLiteral("members"));
    m_members->setAccessibleName(tr("Log in the archive"));
    m_members->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_members->setMinimumContentsLength(memberCharacters);
    m_members->hide();
    row->addWidget(m_title, 1);
    row->addWidget(m_members);
    row->addWidget(label);
    row->addWidget(m_encodings);
    column->addLayout(row);
    if (!note.isEmpty()) {
        auto *words = new Text(TextSize::Body, Role::Muted);
        words->setText(note);
        words->setWordWrap(true);
        column->addWidget(words);
    }
    return head;
}

QWidget *MappingDialog::makeFoot()
{
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("Name of the format"));
    label->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setAccessibleName(label->text());
    m_name->setMinimumWidth(220);
    m_problem->setWordWrap(true);
    makePrimary(m_import);
    m_import->setObjectName(QStringLiteral("import"));
    m_keep->setObjectName(QStringLiteral("keep"));
    auto *cancel = new QPushButton(tr("Cancel"));
    row->addWidget(label);
    row->addWidget(m_name);
    row->addStretch(1);
    for (QPushButton *each : {cancel, m_saveFile, m_keep, m_import}) {
        each->setAutoDefault(each == m_import);
        row->addWidget(each);
    }
    column->addWidget(m_problem);
    column->addLayout(row);
    setTabOrder(m_name, cancel);
    setTabOrder(cancel, m_saveFile);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_saveFile, &QPushButton::clicked, this, &MappingDialog::keepAsFile);
    connect(m_keep, &QPushButton::clicked, this, [this] { keep(false); });
    connect(m_import, &QPushButton::clicked, this, [this] { keep(true); });
    return foot;
}

void MappingDialog::load(std::optional<Encoding> encoding)
{
    m_isLoading = true;
    m_title->setText(named(m_path, m_shownMember));
    m_state->showLoading();
    check();
    QtConcurrent::run([path = m_path, member = m_shownMember, encoding, personal = m_personal] {
        return firstLook(path, member, encoding, *personal);
    }).then(this, [this, number = ++m_loads](const Result<FirstLook> &look) {
        if (number == m_loads)
            showFirst(look);
    });
}

void MappingDialog::showFirst(const Result<FirstLook> &look)
{
    m_isLoading = false;
    m_hasRecords = look && !look->first.records.empty();
    if (look)
        showMembers(*look);
    if (!look) {
        m_state->showError(failureText(look.error(), tr("Reading the file")), [this] { load(m_encoding); });
    } else if (!m_hasRecords) {
        m_state->showEmpty({.sentence = tr("The file holds no records.")});
    } else {
        m_encodings->setCurrentIndex(m_encodings->findData(int(look->first.encoding)));
        m_title->setText(tr("%1: its first %n record(s)", nullptr, static_cast<int>(look->first.records.size()))
                             .arg(named(m_path, look->address.member)));
        m_state->showContent();
        m_view->setFirst(look->first);
        if (!m_encoding && m_shownMember == m_member) // else the focus is where it was chosen
            m_view->focusFirstField();
    }
    check();
}

/// Which log of an archive is looked at. All are imported, unless one was named.
void MappingDialog::showMembers(const FirstLook &look)
{
    m_members->setVisible(m_member.isEmpty() && look.members.size() > 1);
    if (m_members->count() != look.members.size()) {
        m_members->clear();
        m_members->addItems(look.members);
    }
    m_members->setCurrentText(look.address.member);
}

MappingForm *MappingDialog::form() const
{
    return m_view->form();
}

/// What keeps the format from being of use; empty: nothing.
QString MappingDialog::problem() const
{
    if (m_isLoading || !m_hasRecords)
        return {};
    const QString wrong = m_view->problem();
    return wrong.isEmpty() && m_name->text().trimmed().isEmpty() ? tr("Give the format a name.") : wrong;
}

void MappingDialog::check()
{
    const QString wrong = problem();
    const bool canSave = wrong.isEmpty() && !m_isLoading && m_hasRecords;
    const bool canKeep = canSave && !m_session.isReadOnly();
    m_problem->setText(wrong.isEmpty() && canSave && !canKeep
                           ? tr("The workspace is open for reading only: the format can be saved to a file.")
                           : wrong);
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_saveFile->setEnabled(canSave);
    m_keep->setEnabled(canKeep);
    m_import->setEnabled(canKeep);
}

Result<ingest::MappingPack> MappingDialog::pack() const
{
    return ingest::makeMappingPack(m_name->text(), m_view->mapping().value_or(ingest::Mapping()));
}

void MappingDialog::tell(const Failure &failure, const QString &doing)
{
    const StateText words = failureText(failure, doing);
    QStringList lines{words.sentence, words.where};
    lines.removeAll(QString());
    m_problem->setText(lines.join(u'\n'));
    m_problem->show();
}

void MappingDialog::keep(bool imports)
{
    const Result<ingest::MappingPack> made = pack();
    if (!made)
        return tell(made.error(), tr("Writing the format"));
    for (QPushButton *each : {m_saveFile, m_keep, m_import})
        each->setEnabled(false);
    const QString name = m_name->text().simplified();
    m_session
        .write([pack = *made, name](db::Database &database, journal::Journal &journal) {
            return ingest::MappingStore(database, journal).add(pack, name);
        })
        .then(this, [this, imports, name, mapping = made->mapping](const Result<ingest::MappingPackId> &id) {
            check();
            if (!id)
                return tell(id.error(), tr("Keeping the format"));
            Q_EMIT kept(name);
            ingest::ImportOptions options;
            options.format = QStringLiteral("mapped");
            options.mapping = mapping;
            options.pack = *id;
            options.encoding = m_encoding;
            options.member = m_member;
            options.isAgain = true;
            if (imports)
                Q_EMIT importWanted(options);
            accept();
        });
}

void MappingDialog::keepAsFile()
{
    const Result<ingest::MappingPack> made = pack();
    if (!made)
        return tell(made.error(), tr("Writing the format"));
    const QString path = QFileDialog::getSaveFileName(this, tr("Save to a file"), made->id + QStringLiteral(".toml"),
                                                      tr("Mapping packs (*.toml)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(made->text) != made->text.size() || !file.commit())
        tell({Failure::Kind::Storage, file.errorString(), path}, tr("Saving the format"));
}

} // namespace ui
