#pragma once

#include "app/base/bilingual.h"
#include "app/workspace/session.h"
#include "ui/models/modelsnapshot.h"
#include "ui/reading/lane.h"
#include "ui/shell/page.h"

#include <QHash>

#include <stop_token>

class QPushButton;
class QStackedWidget;
class QTabBar;
class QTextBrowser;

namespace ui {

class ClassifierModel;
class JudgingRun;
class LearningRun;
class StateView;
class TableView;
class Text;
class ThresholdPane;
class TierBar;

/// The classifiers: which of them count, from where on, what that comes to here, and what their cards say.
///
/// Filter key: "id" (a classifier's row id).
class ModelsPage : public Page
{
    Q_OBJECT

public:
    /// Borrows both; they must outlive it.
    ModelsPage(workspace::Session &session, JudgingRun &judging, QWidget *parent = nullptr);
    ~ModelsPage() override;

    QString summary() const override;
    void registerActions(Actions &actions) override;
    void refresh() override;
    bool isLoading() const override;
    void retranslate() override;
    void recolour() override;
    void open(const QVariantMap &filter) override;

private:
    QWidget *buildList();
    QWidget *buildWork();
    void connectParts();
    void showSnapshot(const Result<ModelsSnapshot> &snapshot);
    void showNotice();
    void showChosen();
    const KnownClassifier *chosen() const; ///< nullptr: none
    void toggle();
    void add(const QString &path);
    void setState(estimates::ClassifierId id, estimates::ClassifierState state);
    void setThreshold(estimates::ClassifierId id, const QString &category, std::optional<double> value);
    void setBounds(const estimates::TierBounds &bounds);
    void registerLearning(Actions &actions);
    void connectLearning();
    void switchOn(estimates::ClassifierId id, const QString &reason = {});
    void askForReason(estimates::ClassifierId id);
    void noteSeen(estimates::ClassifierId id, qint64 judged);
    template <typename T>
    void after(QFuture<Result<T>> work, const QString &doing, const QString &done);

    workspace::Session &m_session;
    JudgingRun &m_judging;
    LearningRun *m_learning;
    std::optional<estimates::ClassifierId> m_wanted; ///< to be chosen when it has been read
    Lane m_lane;
    std::stop_source m_stop;
    int m_number = 0; ///< of the reading that goes on; what comes from an earlier one is stale
    bool m_loading = false;
    std::optional<ModelsSnapshot> m_snapshot;
    std::optional<estimates::RegisteredClassifier> m_shown; ///< that the thresholds are of
    QHash<QString, Bilingual> m_titles;
    ClassifierModel *m_model;
    TableView *m_table;
    StateView *m_state;
    QPushButton *m_shadow;
    QPushButton *m_toggle;
    TierBar *m_tiers;
    QTabBar *m_tabs;
    QStackedWidget *m_work;
    ThresholdPane *m_thresholds;
    QTextBrowser *m_card;
};

} // namespace ui
