// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/calendarreading.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace larder {

class ActionButton;
class AgendaModel;
class DayPanel;
class EmptyState;
class FileChooser;
class MonthModel;
class MonthView;
class WordsLabel;

/// The month: what is best before which day, what runs out about when, what is bought regularly, trips, guests, days away.
///
/// A grid with the chosen day beside it; in a small window a list.
class CalendarPage : public Page
{
    Q_OBJECT

public:
    /// All outlive the page.
    CalendarPage(HouseholdHandle &handle, Clock &clock, FileChooser &files, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Calendar"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("calendar"); }
    [[nodiscard]] QString addHint() const override;
    [[nodiscard]] QString summary() const override;

    void reload() override;
    void applyChanges(const ChangeSet &changes) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildHead(QBoxLayout *column);
    QWidget *buildMonth();
    void connectParts();
    ActionButton *addStep(QBoxLayout *row, const QString &icon, const QString &name, const QString &words, int months);
    void setUpAgenda();
    void arrange();
    void goTo(QDate day);
    void present(const QVector<CalendarDay> &days, QDate today);
    void showDay();
    void addToList(ProductId product);
    void saveFile();
    void write(const QString &path);
    void report(const Error &error);
    [[nodiscard]] bool isNarrow() const;

    HouseholdHandle &m_handle;
    Clock &m_clock;
    FileChooser &m_files;
    MonthModel *m_model;
    AgendaModel *m_agenda;
    WordsLabel *m_month;
    ActionButton *m_save;
    QStackedWidget *m_stack;
    MonthView *m_grid;
    QTableView *m_list;
    EmptyState *m_empty;
    QScrollArea *m_side;
    DayPanel *m_panel;
    QDate m_day; ///< that is chosen
    bool m_isReading = false;
    bool m_isReadWanted = false;
};

} // namespace larder
