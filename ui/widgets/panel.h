// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

class QAbstractScrollArea;

namespace larder {

/// The rounded ground of one table or summary. No panel in a panel.
///
/// Pads its layout by `Theme::panelPadding` and keeps doing so when the font changes.
class Panel : public QWidget
{
    Q_OBJECT
public:
    enum class Padding {
        Usual,
        None, ///< for a table that reaches from edge to edge
    };

    explicit Panel(QWidget *parent = nullptr);
    explicit Panel(Padding padding, QWidget *parent = nullptr);

    /// Paprika for an error, honey for a question; Plain has the decorative line.
    void setMood(Mood mood);
    /// The ground of a live preview: tint with an accent edge.
    void setPreview(bool preview);
    /// Lets @p view (a table, a list) stand on the panel without a frame and a ground of its own.
    static void blendIn(QAbstractScrollArea *view);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void pad();

    Padding m_padding = Padding::Usual;
    Mood m_mood = Mood::Plain;
    bool m_preview = false;
};

} // namespace larder
