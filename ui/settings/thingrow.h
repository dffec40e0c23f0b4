// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace larder {

class ActionButton;
class WordsLabel;

/// One thing of a list in the settings: words, a second thought below them, and what can be done about it.
class ThingRow : public QWidget
{
    Q_OBJECT

public:
    ThingRow(const QString &words, const QString &aside, QWidget *parent);

    /// A button that reads @p text and is heard with the row's words.
    ActionButton *addDeed(const QString &text, const QString &name);

private:
    WordsLabel *m_words;
    QHBoxLayout *m_deeds;
};

/// Rows under each other that are made anew at once; the focus stays at its place.
class ThingRows : public QWidget
{
    Q_OBJECT

public:
    explicit ThingRows(QWidget *parent = nullptr);

    /// Forgets all rows.
    void begin();
    ThingRow *add(const QString &words, const QString &aside = {});
    /// All rows are there.
    void end();
    [[nodiscard]] int count() const { return m_count; }

private:
    int m_count = 0;
    QString m_focused; ///< the name of the button that had the focus …
    int m_place = -1; ///< … and its row
};

} // namespace larder
