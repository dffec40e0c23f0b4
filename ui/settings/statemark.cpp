// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/statemark.h"

#include "ui/widgets/icons.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

QString iconOf(Mood mood)
{
    switch (mood) {
    case Mood::Plain: return u"minus"_s;
    case Mood::Leaf: return u"check"_s;
    case Mood::Honey: return u"clock"_s;
    case Mood::Paprika: return u"warning"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

StateMark::StateMark(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateMark::setMood(Mood mood)
{
    m_mood = mood;
    update();
}

QSize StateMark::sizeHint() const
{
    const int side = themeOf(this).textIcon();
    return {side, side};
}

void StateMark::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    paintIcon(&painter, rect(), iconOf(m_mood), m_mood == Mood::Plain ? theme.muted : theme.state(m_mood).text);
}

} // namespace larder
