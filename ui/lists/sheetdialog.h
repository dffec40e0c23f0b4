// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/fridgesheet.h"
#include "ui/lists/housedialog.h"

class QListWidget;
class QStackedWidget;

namespace larder {

class ActionButton;
class Field;

/// The sheet on the fridge: the usual goods and their numbers, to print, and a line to book the numbers that were ticked.
class SheetDialog : public HouseDialog
{
    Q_OBJECT

public:
    SheetDialog(HouseholdHandle &handle, Clock &clock, QWidget *parent);

Q_SIGNALS:
    void printWanted(const QVector<larder::SheetLine> &lines);

protected:
    void read() override;

private:
    void build();
    void show(const QVector<SheetLine> &lines);
    void explain();
    void showMeaning(const QString &text, const Result<QVector<std::pair<SheetLine, int>>> &meant);
    void book();
    void say(const QString &sentence, bool isTrouble);

    QVector<SheetLine> m_lines;
    Field *m_entry;
    WordsLabel *m_meaning;
    QStackedWidget *m_stack;
    QListWidget *m_sheet;
    ActionButton *m_book;
    ActionButton *m_print;
};

} // namespace larder
