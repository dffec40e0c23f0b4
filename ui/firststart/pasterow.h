// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/firststart/pastereading.h"

#include <QWidget>

class QGridLayout;

namespace larder {

class ChoiceStrip;
class Field;
class TickBox;
class WordsLabel;

/// One line of a pasted text in the preview: taken or not, what, how much, price, and how long it lasts.
class PasteRow : public QWidget
{
    Q_OBJECT

public:
    explicit PasteRow(const PastePreviewLine &line, QWidget *parent = nullptr);

    [[nodiscard]] bool isTaken() const;
    [[nodiscard]] bool isNamed() const;
    /// What is booked for it; std::nullopt where the amount cannot be read.
    [[nodiscard]] std::optional<PasteItem> item() const;
    /// In a narrow window the strip stands below.
    void setNarrow(bool isNarrow);

Q_SIGNALS:
    void changed();
    void focused(QWidget *row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void check();

    PastePreviewLine m_line;
    TickBox *m_box;
    Field *m_name;
    Field *m_amount;
    WordsLabel *m_price;
    WordsLabel *m_note;
    ChoiceStrip *m_strip = nullptr; ///< of what is new
    QGridLayout *m_grid;
};

} // namespace larder
