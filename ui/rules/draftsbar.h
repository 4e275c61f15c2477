#pragma once

#include "app/detect/draftstore.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace ui {

class Picture;
class Text;

/// Says that there are drafts, and leads to them. Hidden where there is none.
class DraftsBar : public QWidget
{
    Q_OBJECT

public:
    explicit DraftsBar(QWidget *parent = nullptr);

    void setDrafts(std::vector<detect::PackDraft> drafts);
    void retranslate();

Q_SIGNALS:
    void chosen(detect::PackDraftId id);

private:
    std::vector<detect::PackDraft> m_drafts;
    Text *m_text;
    QToolButton *m_button;
    QMenu *m_menu;
};

} // namespace ui
