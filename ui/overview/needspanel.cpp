// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/needspanel.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wordslabel.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

/// The eye, in the colours of now.
class EyeMark : public QWidget
{
public:
    explicit EyeMark(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int side = themeOf(this).textIcon();
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(&painter, rect(), u"eye"_s, themeOf(this).accent);
    }
};

} // namespace

NeedsPanel::NeedsPanel(QWidget *parent)
    : QWidget(parent)
    , m_words(new WordsLabel(WordsLabel::Tone::Body, this))
    , m_look(new ActionButton(tr("Have a look"), ActionButton::Kind::Small, this))
{
    setObjectName(u"needsPanel"_s);
    m_words->setWordWrap(true);
    m_words->setObjectName(u"looksWords"_s);
    m_look->setObjectName(u"haveALook"_s);
    const Theme theme = themeOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.space(1));
    column->addWidget(new WordsLabel(tr("Needs you"), WordsLabel::Tone::Section, this));
    column->addWidget(new RuleLine(this));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(2));
    row->addWidget(new EyeMark(this));
    row->addWidget(m_words, 1);
    row->addWidget(m_look);
    column->addSpacing(theme.space(1));
    column->addLayout(row);
    connect(m_look, &QAbstractButton::clicked, this, &NeedsPanel::lookWanted);
    hide();
}

void NeedsPanel::setLooks(int things)
{
    m_words->setText(tr("%n thing(s) worth a look", nullptr, things));
    setVisible(things > 0);
}

} // namespace larder
