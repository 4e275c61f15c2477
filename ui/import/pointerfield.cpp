#include "ui/import/pointerfield.h"

#include "app/ingest/rawmask.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace ui {

namespace {

constexpr int popupWidth = 440;

QString exampleOf(const ingest::SeenPlace &place)
{
    const std::string_view pointer = place.pointer;
    if (ingest::identifiesUser(pointer.substr(pointer.rfind('/') + 1)))
        return QString::fromUtf8(ingest::rawMask.data(), qsizetype(ingest::rawMask.size()));
    return QString::fromStdString(place.example).simplified().left(48);
}

} // namespace

PointerField::PointerField(QWidget *parent)
    : QLineEdit(parent)
    , m_places(new QStandardItemModel(0, 1, this))
    , m_completer(new QCompleter(m_places, this))
{
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setCompletionRole(Qt::UserRole);
    m_completer->setMaxVisibleItems(12);
    m_completer->popup()->setMinimumWidth(popupWidth);
    setCompleter(m_completer);
}

void PointerField::setPlaces(const std::vector<ingest::SeenPlace> &places)
{
    m_places->clear();
    for (const ingest::SeenPlace &place : places) {
        const QString pointer = QString::fromStdString(place.pointer);
        auto *item = new QStandardItem(pointer + QStringLiteral("   ") + exampleOf(place));
        item->setData(pointer, Qt::UserRole);
        m_places->appendRow(item);
    }
}

void PointerField::keyPressEvent(QKeyEvent *event)
{
    const bool isAsked = event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier;
    if (!isAsked || m_completer->popup()->isVisible())
        return QLineEdit::keyPressEvent(event);
    m_completer->setCompletionPrefix({});
    m_completer->complete();
}

} // namespace ui
