#include "ui/rules/draftactions.h"

#include "app/workspace/session.h"
#include "ui/rules/packeditor.h"
#include "ui/shell/page.h"
#include "ui/widgets/emptystate.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qint64 largestFile = 32 * 1024 * 1024; // bytes: 100,000 terms are 2 MB

QByteArray newPack()
{
    const bool chinese = QLocale().language() == QLocale::Chinese;
    QFile file(chinese ? u":/packtemplates/zh.toml"_s : u":/packtemplates/en.toml"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

DraftActions::DraftActions(workspace::Session &session, PackEditor &editor, Page &page, Current current)
    : QObject(&page)
    , m_session(session)
    , m_editor(editor)
    , m_page(page)
    , m_current(std::move(current))
{
    connect(this, &DraftActions::message, &page, &Page::message);
    connect(&editor, &PackEditor::closeWanted, this, &DraftActions::close);
    connect(&editor, &PackEditor::registerWanted, this, &DraftActions::registerDraft);
    connect(&editor, &PackEditor::stateChanged, this, &DraftActions::showActions);
    connect(&editor, &PackEditor::failed, this,
            [this](const Failure &failure) { tell(failure, tr("Saving the draft")); });
}

std::vector<detect::PackDraft> DraftActions::drafts() const
{
    return detect::packDrafts(m_session.reader()).value_or(std::vector<detect::PackDraft>());
}

/// The draft that there is of the version already, or of another version of its pack, before a new one.
void DraftActions::editCurrent()
{
    const std::optional<detect::RegisteredPack> version = m_current();
    if (!version)
        return Q_EMIT message(tr("Choose a pack first."));
    const std::vector<detect::PackDraft> known = drafts();
    auto found = std::ranges::find(known, std::optional(version->id), &detect::PackDraft::basedOn);
    if (found == known.end())
        found = std::ranges::find(known, version->pack, &detect::PackDraft::pack);
    if (found != known.end() && !m_session.isReadOnly())
        return goOn(found->id);
    const Result<QByteArray> text = detect::versionText(m_session.reader(), version->id);
    if (!text)
        return tell(text.error(), tr("Opening the pack"));
    if (m_session.isReadOnly())
        return show({}, *text, {});
    begin(version->pack, *text, version->id, version->version);
}

void DraftActions::beginNew()
{
    begin({}, newPack(), {});
}

void DraftActions::openFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Q_EMIT message(tr("%1 cannot be read: %2").arg(QFileInfo(path).fileName(), file.errorString()));
    if (file.size() > largestFile)
        return Q_EMIT message(tr("%1 is too large for a rule pack.").arg(QFileInfo(path).fileName()));
    begin({}, QString::fromUtf8(file.readAll()).toUtf8(), {}); // what is no UTF-8 is seen as �
}

void DraftActions::begin(const QString &pack, const QByteArray &text, std::optional<detect::RulePackId> basedOn,
                         const QString &basedOnVersion)
{
    if (std::exchange(m_isBusy, true))
        return;
    detect::PackDraft draft{.pack = pack, .basedOn = basedOn, .basedOnVersion = basedOnVersion};
    m_session
        .write([=](db::Database &database, journal::Journal &journal) {
            return detect::DraftStore(database, journal).begin(pack, text, basedOn);
        })
        .then(this, [=, this](const Result<detect::PackDraftId> &id) mutable {
            m_isBusy = false;
            if (!id)
                return tell(id.error(), tr("Beginning a draft"));
            draft.id = *id;
            show(draft, text, basedOn ? text : QByteArray());
            Q_EMIT draftsChanged();
        });
}

void DraftActions::goOn(detect::PackDraftId id)
{
    const std::vector<detect::PackDraft> known = drafts();
    const auto draft = std::ranges::find(known, id, &detect::PackDraft::id);
    const Result<QByteArray> text = detect::draftText(m_session.reader(), id);
    if (!text || draft == known.end())
        return tell(text ? Failure{Failure::Kind::NotFound, {}} : text.error(), tr("Opening the draft"));
    const QByteArray version =
        draft->basedOn ? detect::versionText(m_session.reader(), *draft->basedOn).value_or(QByteArray()) : QByteArray();
    show(*draft, *text, version);
}

void DraftActions::show(const std::optional<detect::PackDraft> &draft, const QByteArray &text,
                        const QByteArray &version)
{
    m_editor.open(draft, text, version);
    m_isOpen = true;
    showActions();
    Q_EMIT openedOrClosed();
}

void DraftActions::close()
{
    m_editor.leave();
    m_isOpen = false;
    showActions();
    Q_EMIT openedOrClosed();
    Q_EMIT draftsChanged();
}

void DraftActions::saveFile(const QString &path)
{
    const QByteArray text = m_editor.text();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return Q_EMIT message(tr("%1 cannot be written: %2").arg(QFileInfo(path).fileName(), file.errorString()));
    Q_EMIT message(tr("Saved: %1").arg(QFileInfo(path).fileName()));
}

void DraftActions::discard()
{
    if (!m_editor.draft() || std::exchange(m_isBusy, true))
        return;
    const detect::PackDraftId id = m_editor.draft()->id;
    m_session
        .write([id](db::Database &database, journal::Journal &journal) {
            return detect::DraftStore(database, journal).discard(id);
        })
        .then(this, [this](const Result<void> &done) {
            m_isBusy = false;
            if (!done)
                return tell(done.error(), tr("Discarding the draft"));
            m_editor.leaveUnsaved();
            close();
            Q_EMIT message(tr("The draft is discarded."));
        });
}

void DraftActions::registerDraft()
{
    if (!m_editor.canRegister() || std::exchange(m_isBusy, true))
        return;
    m_session
        .write([id = m_editor.draft()->id, pack = m_editor.check()->pack](db::Database &database,
                                                                          journal::Journal &journal) {
            return detect::DraftStore(database, journal).registerAs(id, pack);
        })
        .then(this, [this, pack = m_editor.check()->pack](const Result<detect::RulePackId> &id) {
            m_isBusy = false;
            if (!id)
                return tell(id.error(), tr("Registering the version"));
            m_editor.leaveUnsaved();
            close();
            Q_EMIT message(tr("%1, version %2, is registered.").arg(pack.id, pack.version));
            Q_EMIT registered(*id);
        });
}

void DraftActions::tell(const Failure &failure, const QString &doing)
{
    Q_EMIT message(failureText(failure, doing).sentence);
}

} // namespace ui
