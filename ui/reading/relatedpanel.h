#pragma once

#include "ui/reading/relatedloader.h"

#include <QWidget>

class QListWidget;
class QToolButton;

namespace ui {

class Text;

/// Other flagged generations of the same user, and those in which the same rule matched the same: how many, the newest
/// of them, and the way to all in Investigate. Looks for them when it is on screen, and only then.
class RelatedPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RelatedPanel(const workspace::Session &session, QWidget *parent = nullptr); ///< borrows it

    void setGeneration(GenerationId generation); ///< 0: none
    bool isLoading() const { return m_loader->isLoading(); }
    void retranslate();

    QListWidget *ofUser() const { return m_user.list; }
    QListWidget *ofPattern() const { return m_pattern.list; }

Q_SIGNALS:
    void generationWanted(GenerationId generation);
    void queryWanted(const QString &query); ///< what finds all of them
    void loadingChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Section
    {
        Text *title = nullptr;
        QListWidget *list = nullptr;
        QToolButton *all = nullptr;
        QString query;
    };
    Section makeSection();
    void load();
    void showItems(const RelatedItems &items);
    void fill(Section &section, const QString &title, const detect::Related &related, const QString &query);

    GenerationId m_generation{};
    GenerationId m_asked{}; ///< what is shown, or on its way
    std::optional<RelatedItems> m_items;
    RelatedLoader *m_loader;
    Section m_user;
    Section m_pattern;
};

} // namespace ui
