// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QLineEdit>

namespace larder {

/// A line edit in Larder's look: field colour, rounded edge, accent outline with focus. Everything
/// else, `addAction(icon, LeadingPosition)` and completers included, is QLineEdit's.
class Field : public QLineEdit
{
    Q_OBJECT
public:
    explicit Field(QWidget *parent = nullptr);
    /// Sets the placeholder and, for the screen reader, the name.
    explicit Field(const QString &placeholder, QWidget *parent = nullptr);

    /// A few muted words at the trailing end while the field is empty: "Ctrl+K".
    void setHint(const QString &hint);
    /// Honey where the words can be read in two ways, paprika where they cannot be read.
    void setMood(Mood mood);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void actionEvent(QActionEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void pad();
    void paintHint(const Theme &theme);

    QString m_hint;
    Mood m_mood = Mood::Plain;
};

} // namespace larder
