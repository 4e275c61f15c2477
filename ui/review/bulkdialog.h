#pragma once

#include "app/review/decision.h"
#include "app/review/sampling.h"
#include "ui/reading/item.h"

#include <QDialog>

#include <vector>

class QAbstractButton;
class QButtonGroup;
class QPushButton;
class QRadioButton;

struct Knowledge;
namespace workspace {
class Session;
}

namespace ui {

class AlikeLoader;
class BulkModel;
class Cover;
class ReadingPane;
class StateView;
class TableView;
class Text;

/// One decision about all that are like a generation: how they are found, how many they are, a sample of them to read,
/// the least alike first, and the decision as it was chosen. Those at the border must have been on screen before it can
/// be made. It only asks: whoever shows it writes what is wanted(), with review::decideTogether().
///
/// Show it with open(); it deletes itself when it closes.
class BulkDialog : public QDialog
{
    Q_OBJECT

public:
    /// Borrows the first two.
    BulkDialog(workspace::Session &session, const Knowledge &knowledge, GenerationId generation,
               const review::Decision &decision, QWidget *parent = nullptr);
    ~BulkDialog() override;

    void setCover(Cover *cover); ///< covers what a page covers; null: nothing. Borrows it

    QPushButton *decideButton() const { return m_decide; }
    StateView *state() const { return m_state; }
    BulkModel *model() const { return m_model; }

Q_SIGNALS:
    /// The officer has decided: about all of \a generations, which waited when they were looked for.
    void wanted(const std::vector<GenerationId> &generations, const review::Decision &decision);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< keys of the sample and of the text

private:
    void build();
    void buildChoices();
    QWidget *buildSample();
    QWidget *buildButtons();
    void connectLoader();
    void ask();
    void showAlike(const review::Alike &alike);
    void showStep();
    void showSample(const std::vector<review::QueueItem> &items);
    void showRow(int row);
    void showItem(const Item &item);
    void loadRaw();
    void showReadiness();
    void fail(const Failure &failure);
    void decide();
    void drawMore();
    review::ClusterSample sample() const;
    QString readiness() const;
    std::vector<GenerationId> chosen() const;
    bool sampleKey(int key);

    workspace::Session &m_session;
    const Knowledge &m_knowledge;
    GenerationId m_generation;
    review::Decision m_decision;
    review::Basis m_basis = review::Basis::Text;
    review::Alike m_alike;
    std::vector<review::AlikeMember> m_members; ///< of the step that is chosen
    size_t m_random;
    bool m_wasShown = false;
    GenerationId m_current{}; ///< that is read
    AlikeLoader *m_loader;
    BulkModel *m_model;

    Text *m_sentence;
    QButtonGroup *m_bases;
    QWidget *m_stepRow;
    QButtonGroup *m_steps;
    Text *m_remarks;
    TableView *m_table;
    ReadingPane *m_reading;
    StateView *m_state;
    QPushButton *m_more;
    Text *m_words;
    Text *m_hint;
    QPushButton *m_decide;
};

} // namespace ui
