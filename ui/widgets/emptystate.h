// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace larder {

class ActionButton;

/// What a page says when it has nothing to show: a sentence, what to do, one button, at a third
/// of the height.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// A drawn icon above the sentence; empty for none.
    void setPicture(const QString &iconName);
    void setSentence(const QString &sentence);
    /// Plain text; wraps.
    void setHint(const QString &hint);
    /// The words of the button; empty hides it.
    void setAction(const QString &text);
    [[nodiscard]] ActionButton *button() const { return m_button; }

Q_SIGNALS:
    /// The button was used.
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QString m_pictureName;
    QLabel *m_picture;
    QLabel *m_sentence;
    QLabel *m_hint;
    ActionButton *m_button;
};

} // namespace larder
