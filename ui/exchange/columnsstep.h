// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/purchasecolumns.h"

#include <QWidget>

class QComboBox;

namespace larder {

class ImportSession;
class PreviewTable;
class WordsLabel;

/// First step: the file as it is, and what its columns are. Every change reads the rows again at once.
class ColumnsStep : public QWidget
{
    Q_OBJECT

public:
    /// @p session outlives it.
    explicit ColumnsStep(ImportSession &session, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *newChips();
    QWidget *newFormats();
    void setField(int column, const std::optional<PurchaseField> &field);
    void showTable();
    void showFile();
    void changeFormat(const QComboBox *box);

    ImportSession &m_session;
    WordsLabel *m_headline;
    QWidget *m_chips;
    PreviewTable *m_table;
    QComboBox *m_delimiter;
    QComboBox *m_mark;
    QComboBox *m_order;
    WordsLabel *m_state;
};

} // namespace larder
