// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/sourcewords.h"

#include <QWidget>

class QAction;

namespace larder {

class ActionButton;
class LinkButton;
class StateMark;
class WordsLabel;

/// One source: its name, how it stands, what came last, and what can be done with it.
class SourceRow : public QWidget
{
    Q_OBJECT

public:
    enum class Wish { Edit, Pause, GoOn, Names, Buttons, Token, Example, Remove, History };
    Q_ENUM(Wish)

    explicit SourceRow(SourceId source, QWidget *parent = nullptr);

    [[nodiscard]] SourceId source() const { return m_source; }
    /// @p household is its id.
    void show(const SourceReading &reading, const QString &household, const std::optional<ListenerState> &state,
              qint64 nowMs);

Q_SIGNALS:
    void wished(larder::SourceId source, larder::SourceRow::Wish wish);

private:
    void buildMenu();
    QAction *addItem(const QString &text, Wish wish);

    SourceId m_source;
    StateMark *m_mark;
    WordsLabel *m_name;
    WordsLabel *m_way;
    WordsLabel *m_state;
    WordsLabel *m_tally;
    LinkButton *m_waiting;
    ActionButton *m_pause;
    ActionButton *m_more;
    QAction *m_token = nullptr;
    QAction *m_buttons = nullptr;
    QAction *m_example = nullptr;
    bool m_isPaused = false;
};

} // namespace larder
