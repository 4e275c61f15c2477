// When the text of a ReadingPane is covered, and by what it is uncovered.
#include "ui/reading/cover.h"
#include "ui/reading/coverdialog.h"
#include "ui/reading/readingpane.h"
#include "ui/widgets/highlightedtext.h"
#include "ui/widgets/spaneditor.h"

namespace ui {

void ReadingPane::setCover(Cover *cover)
{
    m_cover = cover;
    if (cover)
        connect(cover, &Cover::changed, this, [this] {
            m_veiled.reset();
            veil();
            if (m_text->isVeiled() && showsRaw())
                setShowsRaw(false);
        });
    veil();
}

Cover *ReadingPane::cover() const
{
    return m_cover;
}

/// Flagged turns around it are shown in full, so they count as well.
void ReadingPane::veil()
{
    const auto isCovered = [this] {
        return m_cover
            && (!coveredOf(*m_item, m_cover->covered(), m_cover->categories()).isEmpty()
                || !coveredOf(m_conversation.shownRisks(), m_cover->covered(), m_cover->categories()).isEmpty());
    };
    const bool veiled = m_item && (m_veiled ? *m_veiled : isCovered());
    m_text->setVeiled(veiled, veiled ? veilWords(*m_item) : QString());
}

void ReadingPane::toggleVeil()
{
    if (!m_item)
        return;
    m_editor->cancel();
    m_veiled = !m_text->isVeiled();
    veil();
    if (*m_veiled && showsRaw())
        setShowsRaw(false); // it has the same words
    Q_EMIT said(*m_veiled ? tr("Covered") : tr("Uncovered for this item"));
}

void ReadingPane::chooseCover()
{
    if (m_cover)
        (new CoverDialog(*m_cover, this))->open();
}

} // namespace ui
