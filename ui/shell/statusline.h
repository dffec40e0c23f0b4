// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QWidget>

class QLabel;

namespace larder {

class LinkButton;

/// The foot of the window: what was done last with its way back, and the household in a sentence.
///
/// An error or a note stands in the place of the last action until the next one. Every change is announced to the
/// screen reader.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Empty: nothing was done yet. @p isTakenBack offers Redo, otherwise Undo. The action that was told last leaves
    /// an error or a note in place.
    void setLastAction(ActionId action, const QString &sentence, bool isTakenBack);
    /// Something that has no undo: "A copy is in Documents."
    void showNote(const QString &sentence);
    void showError(const Error &error);
    void setSummary(const QString &sentence);

    [[nodiscard]] LinkButton *link() const { return m_link; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void undoRequested();
    void redoRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void say(const QString &sentence, bool isError);
    void restyle();
    void elide();

    QLabel *m_warning;
    QLabel *m_said;
    LinkButton *m_link;
    QLabel *m_key;
    QLabel *m_summary;
    QString m_sentence;
    ActionId m_action;
    QString m_told; ///< of the last action, whatever stands there now
    bool m_isError = false;
    bool m_isTakenBack = false;
};

} // namespace larder
