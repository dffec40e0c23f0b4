// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wordslabel.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace larder {

namespace {

QFont fontOf(WordsLabel::Tone tone, const Theme &theme)
{
    switch (tone) {
    case WordsLabel::Tone::Body: return theme.body;
    case WordsLabel::Tone::Strong: return theme.strong;
    case WordsLabel::Tone::Small:
    case WordsLabel::Tone::Muted: return theme.small;
    case WordsLabel::Tone::Section: return theme.section;
    case WordsLabel::Tone::Figure: return theme.figure;
    case WordsLabel::Tone::Headline: return theme.headline;
    case WordsLabel::Tone::Title: return theme.title;
    }
    Q_UNREACHABLE();
}

} // namespace

WordsLabel::WordsLabel(Tone tone, QWidget *parent) : WordsLabel(QString(), tone, parent) {}

WordsLabel::WordsLabel(const QString &text, Tone tone, QWidget *parent) : QLabel(text, parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    restyle();
}

void WordsLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        restyle();
}

// Sets only what differs: a change inside of its own change event would not end.
void WordsLabel::restyle()
{
    const Theme theme = themeOf(nullptr);
    if (const QFont wanted = fontOf(m_tone, theme); font() != wanted)
        setFont(wanted);
    if (m_tone != Tone::Muted || palette().color(QPalette::WindowText) == theme.muted)
        return;
    QPalette muted;
    muted.setColor(QPalette::WindowText, theme.muted);
    setPalette(muted);
}

RuleLine::RuleLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RuleLine::sizeHint() const
{
    const int width = int(std::ceil(themeOf(this).lineWidth()));
    return {width, width};
}

void RuleLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).line);
}

} // namespace larder
