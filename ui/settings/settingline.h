// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace larder {

class WordsLabel;

/// One setting: its name, the control, and below it a few words about what the choice means. Name above control where
/// it is narrow.
class SettingLine : public QWidget
{
    Q_OBJECT

public:
    /// Takes @p control and names it for the screen reader.
    SettingLine(const QString &name, QWidget *control, QWidget *parent = nullptr);

    /// Plain words under the control; empty for none.
    void setHint(const QString &hint);
    /// Says under the control what is wrong with it; empty for nothing.
    void setTrouble(const QString &trouble);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    WordsLabel *m_name;
    QWidget *m_control;
    WordsLabel *m_hint;
    WordsLabel *m_trouble;
    QBoxLayout *m_row;
};

} // namespace larder
