#pragma once

#include "app/review/officeragreement.h"

#include <QWidget>

namespace detect {
class Taxonomy;
}

namespace ui {

class AgreementModel;
class ConfusionModel;
class StateView;
class TableView;
class Text;

/// How far officers agree who decided about the same generations, and on what they do not.
class AgreementPane : public QWidget
{
    Q_OBJECT

public:
    explicit AgreementPane(const detect::Taxonomy &taxonomy, QWidget *parent = nullptr); ///< borrows it

    void setAgreement(const review::OfficerAgreement &agreement);
    void setEditable(bool editable); ///< off: nothing can be drawn
    void setShowsPairs(bool shows);
    void retranslate();

Q_SIGNALS:
    void drawWanted();

private:
    void build();
    void showTexts();

    review::OfficerAgreement m_agreement;
    bool m_editable = true;
    AgreementModel *m_model;
    ConfusionModel *m_confusion;
    TableView *m_table;
    TableView *m_confusionTable;
    StateView *m_state;
    Text *m_title;
    Text *m_sentence;
    Text *m_confusionTitle;
};

} // namespace ui
