// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/householdhandle.h"
#include "ui/history/troublereading.h"
#include "ui/widgets/panel.h"

class QVBoxLayout;

namespace larder {

class ActionButton;
class LinkButton;
class TroubleRow;
class WordsLabel;

/// "2 things couldn't be booked": each with its reason and what can be done. Hidden while there is nothing.
class TroublePanel : public Panel
{
    Q_OBJECT

public:
    /// @p handle and @p clock outlive it.
    TroublePanel(HouseholdHandle &handle, Clock &clock, QWidget *parent = nullptr);

    /// Reads what there is.
    void reload();

Q_SIGNALS:
    void countChanged(int letters);
    void productWanted(larder::ProductId product);
    /// What became of it: "2 booked, 1 still not."
    void said(const QString &sentence);
    void failed(const larder::Error &error);

private:
    void present(const Troubles &troubles);
    void addRow(const Trouble &trouble, QVBoxLayout *rows);
    void tryAll();
    void trySome(QVector<DeadLetterId> letters, TriedAgain soFar);
    void tell(const Result<TriedAgain> &tried);
    void leave(const Trouble &trouble);
    void ask(const Trouble &trouble);
    void choose(const Trouble &trouble, const QVector<Product> &products);

    HouseholdHandle &m_handle;
    Clock &m_clock;
    int m_most;
    bool m_isReading = false;
    bool m_isReadWanted = false;
    WordsLabel *m_heading;
    ActionButton *m_all;
    QWidget *m_rows = nullptr; ///< made anew for each reading
    LinkButton *m_more;
    QVBoxLayout *m_column;
};

} // namespace larder
