// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QPushButton>

#include <optional>

namespace larder {

/// A push button in Larder's look; menu, default and accessibility are QPushButton's.
/// Enter presses the one that has the focus, as Space does.
///
/// Checkable it is a filter chip. A disabled one should say why in its tooltip.
class ActionButton : public QPushButton
{
    Q_OBJECT
public:
    enum class Kind {
        Normal, ///< base with an edge
        Primary, ///< filled, one on a page
        Small, ///< Normal at the height of a row
        Flat, ///< words that become a button under the pointer and with focus
    };

    explicit ActionButton(QWidget *parent = nullptr);
    explicit ActionButton(const QString &text, Kind kind = Kind::Normal, QWidget *parent = nullptr);
    /// @p icon is a name of `larderIcon`.
    ActionButton(const QString &icon, const QString &text, Kind kind = Kind::Normal, QWidget *parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    /// The name of a drawn icon, coloured like the text; empty for none. Use it instead of setIcon.
    void setIconName(const QString &name);
    /// The part of the text in DemiBold: "Fridge" of "into the Fridge". Not found: nothing is.
    void setEmphasis(const QString &part);
    /// The number after the text of a chip; 0 disables it, nothing removes it.
    void setCount(std::optional<int> count);
    /// Outlines the button as a question (honey) or a failure (paprika).
    void setMood(Mood mood);
    /// While work runs: shows @p text ("Putting away…") at the same width and takes no clicks.
    /// An empty text ends it.
    void setBusy(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Colours;
    void init();
    [[nodiscard]] Colours coloursNow(const Theme &theme) const;
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] QString fullText(const QString &text) const;
    [[nodiscard]] QFont textFont(const Theme &theme) const;
    [[nodiscard]] int textWidth(const Theme &theme, const QString &text, const QFont &font) const;
    [[nodiscard]] int contentWidth(const Theme &theme, const QString &text, const QFont &font) const;
    [[nodiscard]] int padding(const Theme &theme) const;
    void paintContent(QPainter *painter, const Theme &theme, const QColor &ink);
    void paintText(QPainter *painter, const Theme &theme, const QRect &rect);
    void updateName();

    Kind m_kind = Kind::Normal;
    QString m_iconName;
    QString m_emphasis;
    QString m_busy;
    std::optional<int> m_count;
    Mood m_mood = Mood::Plain;
    bool m_ownName = false;
};

} // namespace larder
