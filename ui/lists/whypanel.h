// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/historyreading.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace larder {

class ActionButton;
class LinkButton;
class WordsLabel;

/// "Why is this here?": the sentence, each origin with its amount and its ✕, the note, and "Have enough".
class WhyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WhyPanel(QWidget *parent = nullptr);

    /// Nothing shows what to do to see something.
    void setItem(const std::optional<ListItem> &item, QDate today);
    /// What put the line of setItem() there, once it is known.
    void setCause(const std::optional<ListCause> &cause);

Q_SIGNALS:
    void withdrawWanted(const larder::ListItem &item, const larder::Origin &origin);
    void removeWanted(const larder::ListItem &item);
    void takeBackWanted(const larder::ListItem &item);
    void noteWanted(const larder::ListItem &item);
    void productWanted(larder::ProductId product);
    void historyWanted(larder::ActionId action);
    /// What had the focus is gone.
    void focusLost();

private:
    void build();
    void showWords(const Wording &wording);
    void showOrigins(const Wording &wording);
    [[nodiscard]] QWidget *originRow(const Origin &origin, const Wording &wording);

    std::optional<ListItem> m_item;
    QDate m_today;
    WordsLabel *m_name;
    WordsLabel *m_sentence;
    WordsLabel *m_edited;
    WordsLabel *m_note;
    QWidget *m_origins = nullptr; ///< made anew for each line
    QVBoxLayout *m_column;
    LinkButton *m_because;
    ActionId m_cause;
    ActionButton *m_enough;
    LinkButton *m_addNote;
    LinkButton *m_show;
};

} // namespace larder
