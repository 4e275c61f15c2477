#include "ui/widgets/rawview.h"

#include "ui/shell/theme.h"
#include "ui/widgets/jsonindent.h"
#include "ui/widgets/rawhighlighter.h"

#include <QContextMenuEvent>
#include <QMenu>

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>

namespace ui {

namespace {

/// Above this many bytes colours would cost more than they tell.
constexpr qsizetype colouredUpTo = 512 * 1024;

} // namespace

RawView::RawView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_repository(std::make_unique<KSyntaxHighlighting::Repository>())
    , m_highlighter(std::make_unique<RawHighlighter>(document()))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(space::between);
    setAccessibleName(tr("Raw record"));
    recolour();
}

RawView::~RawView() = default;

void RawView::setContent(const QByteArray &utf8, const QString &definition)
{
    m_content = utf8;
    m_definition = definition;
    fill();
}

void RawView::setPretty(bool pretty)
{
    if (m_pretty == pretty)
        return;
    m_pretty = pretty;
    fill();
    Q_EMIT prettyChanged(pretty);
}

void RawView::fill()
{
    const bool coloured = m_content.size() <= colouredUpTo;
    m_highlighter->setDefinition(coloured ? m_repository->definitionForName(m_definition)
                                          : KSyntaxHighlighting::Definition());
    const bool json = m_definition == QStringLiteral("JSON");
    setPlainText(QString::fromUtf8(m_pretty && json ? indentJson(m_content) : m_content));
}

void RawView::recolour()
{
    setFont(ui::font(TextSize::Mono));
    m_highlighter->rehighlight();
}

void RawView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
    else if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Raw record"));
}

/// The user's text size: changeEvent() does not hear of it.
bool RawView::event(QEvent *event)
{
    const bool done = QPlainTextEdit::event(event);
    if (event->type() == QEvent::ApplicationFontChange)
        recolour();
    return done;
}

void RawView::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    menu->addSeparator();
    QAction *pretty = menu->addAction(tr("Indent"));
    pretty->setCheckable(true);
    pretty->setChecked(m_pretty);
    connect(pretty, &QAction::toggled, this, &RawView::setPretty);
    menu->exec(event->globalPos());
}

} // namespace ui
