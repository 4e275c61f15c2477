#pragma once

#include "app/detect/packstore.h"
#include "ui/shell/destination.h"

#include <QWidget>

#include <memory>
#include <optional>

struct Failure;
struct Knowledge;
class QComboBox;
class QPushButton;
namespace scan {
struct Trial;
}
namespace workspace {
class Session;
}

namespace ui {

class BacktestRun;
class ChangeModel;
class ExampleModel;
class StateView;
class TableView;
class Text;

/// What a version of a rule pack would change among the stored generations, before anything is switched on: it runs
/// in the background, over a sample first, and shows what would come, what would go, and how sure that is.
class BacktestPane : public QWidget
{
    Q_OBJECT

public:
    /// Borrows both; they must outlive it.
    BacktestPane(workspace::Session &session, const Knowledge &knowledge, QWidget *parent = nullptr);
    ~BacktestPane() override;

    /// Tries \a pack at once.
    void tryPack(const detect::RegisteredPack &pack);
    bool isTrying() const; ///< a run goes on
    std::optional<detect::RulePackId> pack() const { return m_pack ? std::optional(m_pack->id) : std::nullopt; }
    void close(); ///< stops what runs
    void retranslate();

Q_SIGNALS:
    void stateWanted(detect::RulePackId pack, detect::PackState state); ///< after the result was shown
    void closed();
    void navigate(const ui::Destination &destination);

private:
    void buildParts();
    void connectParts();
    void start();
    void showProgress();
    void show(const scan::Trial &trial);
    void showFailure(const Failure &failure);
    void showTitle();

    workspace::Session &m_session;
    BacktestRun *m_run;
    std::optional<detect::RegisteredPack> m_pack;
    std::unique_ptr<scan::Trial> m_trial; ///< null: not done yet
    Text *m_title;
    QComboBox *m_amount;
    StateView *m_state;
    Text *m_queue;
    Text *m_flagged;
    Text *m_precision;
    ChangeModel *m_changeModel;
    TableView *m_changes;
    ExampleModel *m_exampleModel;
    TableView *m_examples;
    QPushButton *m_close;
    QPushButton *m_shadow;
    QPushButton *m_switchOn;
};

} // namespace ui
