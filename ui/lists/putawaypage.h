// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/putawaymodel.h"
#include "ui/shell/page.h"

class QScrollArea;
class QTimer;

namespace larder {

class Field;
class PutAwayFoot;
class PutAwayHead;
class PutAwayTable;

/// "I'm back": what was ticked goes onto the shelves, with what was different, in one step.
///
/// What is half filled in is kept for each household, beyond the end of the program, until it is put away.
class PutAwayPage : public Page
{
    Q_OBJECT

public:
    /// @p handle and @p clock outlive the page; @p clock is only used here, on the window's thread.
    explicit PutAwayPage(HouseholdHandle &handle, Clock &clock, QWidget *parent = nullptr);

    /// Which list was bought from, by name; empty is the first one. Each has its own half-filled grid.
    void setList(const QString &list);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString addHint() const override;
    [[nodiscard]] bool hasQuickAdd() const override { return false; }
    [[nodiscard]] QString summary() const override;

    void reload() override;
    void applyChanges(const ChangeSet &changes) override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeGrid();
    void build();
    void connectParts();
    void take(const Result<PutAwayReading> &reading);
    void tell();
    void addTyped();
    bool isReady();
    void putAway();
    void finish(const Result<PutAwayReport> &report);
    void turnTo(const QString &household);
    [[nodiscard]] QVariantMap drafts() const;
    void saveSoon();
    void keepDraft() const;
    [[nodiscard]] QString draftKey() const;
    [[nodiscard]] QString wanted() const;

    HouseholdHandle &m_handle;
    Clock &m_clock;
    PutAwayModel *m_model;
    QScrollArea *m_scroll;
    PutAwayHead *m_head;
    PutAwayTable *m_table;
    Field *m_free;
    PutAwayFoot *m_foot;
    QTimer *m_saver;
    QString m_list; ///< by name; empty is the first one
    QString m_open; ///< the household, and list, whose grid this is
    QVariantMap m_drafts; ///< as restored, by household
    bool m_isReading = false;
    bool m_isPuttingAway = false;
    bool m_isStale = true;
    bool m_isStarting = false; ///< shown, and nobody has gone anywhere yet
};

} // namespace larder
