// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace larder {

/// Words in one of the page's sizes; follows font and palette while the program runs. Plain text.
class WordsLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Tone {
        Body,
        Strong,
        Small,
        Muted, ///< small and muted
        Section,
        Figure,
        Headline,
        Title, ///< the name of what a page is about
    };

    explicit WordsLabel(Tone tone, QWidget *parent = nullptr);
    WordsLabel(const QString &text, Tone tone, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    Tone m_tone;
};

/// A hairline across.
class RuleLine : public QWidget
{
    Q_OBJECT

public:
    explicit RuleLine(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace larder
