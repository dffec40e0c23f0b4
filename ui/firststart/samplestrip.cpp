// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firststart/samplestrip.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wordslabel.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace larder {

SampleStrip::SampleStrip(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"sampleStrip"_s);
    const Theme theme = themeOf(this);
    auto *words = new WordsLabel(tr("This is a made-up family. Nothing here is yours."), WordsLabel::Tone::Body, this);
    words->setWordWrap(true);
    auto *away = new ActionButton(u"trash"_s, tr("Throw it away"), ActionButton::Kind::Small, this);
    away->setObjectName(u"throwSampleAway"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.pageMargin(), theme.space(1), theme.pageMargin(), theme.space(1));
    row->setSpacing(theme.space(3));
    row->addWidget(words, 1);
    row->addWidget(away);
    connect(away, &QAbstractButton::clicked, this, &SampleStrip::throwAwayWanted);
}

void SampleStrip::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.highContrast ? theme.window : theme.honey.tint);
    painter.fillRect(QRectF(0, height() - theme.lineWidth(), width(), theme.lineWidth()), theme.honey.fill);
}

} // namespace larder
