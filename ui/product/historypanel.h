// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/producthistory.h"

#include <QWidget>

class QVBoxLayout;

namespace larder {

class LinkButton;
class WordsLabel;
struct ProductReading;

/// What happened to the product, newest first; each line can be taken back where that makes sense.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(QWidget *parent = nullptr);

    void setReading(const ProductReading &reading);

Q_SIGNALS:
    void takeBackWanted(const larder::HistoryEntry &entry);

private:
    void showRows();

    QVector<HistoryEntry> m_entries;
    QVector<QStringList> m_words; ///< of each entry: day, what, where
    bool m_isWhole = false;
    LinkButton *m_more;
    WordsLabel *m_nothing;
    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr; ///< made anew for each reading
};

} // namespace larder
