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
    /// Shows only what one source sent, for as long as there is some of it; an invalid one shows all.
    void setSource(SourceId source);
    /// Nothing but the heading, where the window is low, until somebody wants to see more.
    void setFolded(bool folded);

Q_SIGNALS:
    void countChanged(int letters);
    void productWanted(larder::ProductId product);
    /// What became of it: "2 booked, 1 still not."
    void said(const QString &sentence);
    void failed(const larder::Error &error);

private:
    struct Place;
    [[nodiscard]] Place place() const;
    void restore(const Place &place);
    [[nodiscard]] int fewRows() const;
    void fillSources();
    void leaveAll();
    void present(const Troubles &troubles);
    void presentHead(const Troubles &troubles);
    void addRow(const Trouble &trouble, QVBoxLayout *rows);
    void tryAll();
    void trySome(QVector<DeadLetterId> letters, TriedAgain soFar);
    void tell(const Result<TriedAgain> &tried);
    void leave(const Trouble &trouble);
    void ask(const Trouble &trouble);
    void choose(const Trouble &trouble, const QVector<Product> &products);

    HouseholdHandle &m_handle;
    Clock &m_clock;
    SourceId m_source; ///< whose things are shown; none: all
    QVector<std::pair<SourceId, QString>> m_sources; ///< that can be chosen
    bool m_isFolded = false;
    bool m_showsAll = false;
    bool m_isReading = false;
    bool m_isReadWanted = false;
    WordsLabel *m_heading;
    ActionButton *m_which; ///< source
    ActionButton *m_all;
    ActionButton *m_allOut;
    QWidget *m_rows = nullptr; ///< made anew for each reading
    LinkButton *m_more;
    QVBoxLayout *m_column;
};

} // namespace larder
