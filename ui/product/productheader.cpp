// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/product/productheader.h"

#include "ui/product/productwords.h"
#include "ui/shell/productactions.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/rowpainter.h"
#include "ui/widgets/wordslabel.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

/// The jar, large; the sentence beside it says the same.
class JarPicture : public QWidget
{
public:
    explicit JarPicture(QWidget *parent) : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    void setState(const JarState &state)
    {
        m_state = state;
        update();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int side = themeOf(this).px(10);
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintJar(&painter, rect(), m_state, themeOf(this));
    }

private:
    JarState m_state;
};

QString asRichText(QString words, const QColor &muted)
{
    words.replace(u"<b>"_s, u"<span style=\"font-weight:600\">"_s).replace(u"</b>"_s, u"</span>"_s);
    return words.replace(u"<i>"_s, u"<span style=\"color:%1\">"_s.arg(muted.name())).replace(u"</i>"_s, u"</span>"_s);
}

ProductHeader::ProductHeader(ProductActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_jar(new JarPicture(this))
    , m_name(new WordsLabel(WordsLabel::Tone::Title, this))
    , m_sentence(new QLabel(this))
    , m_done(new QWidget(this))
    , m_doneWords(new WordsLabel(WordsLabel::Tone::Small, m_done))
    , m_undo(new LinkButton(tr("Undo"), m_done))
    , m_buttons(new QWidget(this))
    , m_useOne(new ActionButton(tr("Used one"), ActionButton::Kind::Primary, m_buttons))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_name->setObjectName(u"productName"_s);
    m_name->setWordWrap(true);
    m_sentence->setObjectName(u"productSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::RichText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_undo->setObjectName(u"undoDone"_s);
    m_undo->setSmall(true);
    const Theme theme = themeOf(this);
    auto *done = new QHBoxLayout(m_done);
    done->setContentsMargins({});
    done->setSpacing(theme.space(1));
    done->addWidget(m_doneWords);
    done->addWidget(m_undo);
    done->addStretch(1);
    m_done->hide();

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_sentence);
    words->addWidget(m_done);
    auto *top = new QHBoxLayout;
    top->setSpacing(theme.space(3));
    top->addWidget(m_jar, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    m_row->setContentsMargins({});
    m_row->setSpacing(theme.space(3));
    m_row->addLayout(top, 1);
    m_row->addWidget(m_buttons, 0, Qt::AlignTop);
    addButtons();
    connect(m_undo, &QAbstractButton::clicked, this, [this] { Q_EMIT undoWanted(m_doneAction); });
}

void ProductHeader::addButtons()
{
    auto *flow = new QHBoxLayout(m_buttons);
    flow->setContentsMargins({});
    flow->setSpacing(themeOf(this).space(2));
    auto *allGone = new ActionButton(tr("All gone"), ActionButton::Kind::Normal, m_buttons);
    auto *count = new ActionButton(tr("Count…"), ActionButton::Kind::Normal, m_buttons);
    auto *thrown = new ActionButton(tr("Thrown away"), ActionButton::Kind::Normal, m_buttons);
    auto *more = new ActionButton(QString(), ActionButton::Kind::Normal, m_buttons);
    m_useOne->setObjectName(u"useOneButton"_s);
    allGone->setObjectName(u"allGoneButton"_s);
    count->setObjectName(u"countButton"_s);
    thrown->setObjectName(u"thrownAwayButton"_s);
    more->setObjectName(u"moreButton"_s);
    more->setAccessibleName(tr("More"));
    more->setToolTip(tr("More"));
    connect(m_useOne, &QAbstractButton::clicked, this, [this] { m_actions.useOne(m_product); });
    connect(allGone, &QAbstractButton::clicked, this, [this] { m_actions.allGone(m_product); });
    connect(count, &QAbstractButton::clicked, this, [this] { m_actions.count(); });
    connect(thrown, &QAbstractButton::clicked, this, [this] { m_actions.throwAway(); });
    auto *menu = new QMenu(more);
    m_actions.fillMoreMenu(*menu);
    menu->addSeparator();
    menu->addAction(tr("Copy the name"), this, &ProductHeader::copyNameWanted)->setObjectName(u"copyName"_s);
    more->setMenu(menu);
    for (QWidget *button : std::initializer_list<QWidget *>{m_useOne, allGone, count, thrown, more})
        flow->addWidget(button);
    flow->addStretch(1);
}

QWidget *ProductHeader::first() const
{
    return m_useOne;
}

void ProductHeader::setReading(const ProductReading &reading)
{
    m_product = reading.product().id;
    m_jar->setState(jarOf(reading.row));
    m_name->setText(reading.product().name);
    m_words = ProductWords(reading).opening();
    showSentence();
}

void ProductHeader::showSentence()
{
    m_sentence->setText(asRichText(m_words, themeOf(this).muted));
}

void ProductHeader::setDone(ActionId action, const QString &text)
{
    m_doneAction = action;
    m_doneWords->setText(text);
    m_undo->setAccessibleName(tr("Undo: %1").arg(text));
    if (text.isEmpty() && m_undo->hasFocus())
        m_useOne->setFocus();
    m_done->setVisible(!text.isEmpty());
}

void ProductHeader::setNarrow(bool isNarrow)
{
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ProductHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_words.isEmpty())
        showSentence();
}

} // namespace larder
