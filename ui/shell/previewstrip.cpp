// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/previewstrip.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace larder {

namespace {

constexpr auto kRest = 500ms;

/// @p text with @p strong in DemiBold, as rich text; typed words are escaped.
QString emphasised(const QString &text, const QString &strong)
{
    const qsizetype at = strong.isEmpty() ? -1 : text.indexOf(strong);
    if (at < 0)
        return text.toHtmlEscaped();
    return text.left(at).toHtmlEscaped() + u"<span style=\"font-weight:600\">"_s + strong.toHtmlEscaped() + u"</span>"_s
           + text.mid(at + strong.size()).toHtmlEscaped();
}

} // namespace

PreviewStrip::PreviewStrip(QWidget *parent)
    : Panel(Padding::None, parent)
    , m_flow(new QWidget(this))
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(m_flow))
    , m_or(new QLabel(m_flow))
    , m_hint(new QLabel(this))
{
    setObjectName(u"previewStrip"_s);
    setPreview(true);
    m_sentence->setObjectName(u"previewSentence"_s);
    m_sentence->setTextFormat(Qt::RichText);
    m_hint->setObjectName(u"previewHint"_s);
    auto *flow = new FlowLayout(m_flow);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_sentence);
    m_less = addButton(u"previewLess"_s, ActionButton::Kind::Small);
    m_more = addButton(u"previewMore"_s, ActionButton::Kind::Small);
    m_less->setIconName(u"minus"_s);
    m_more->setIconName(u"plus"_s);
    m_less->setAccessibleName(tr("One less"));
    m_more->setAccessibleName(tr("One more"));
    connect(m_less, &QAbstractButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(m_more, &QAbstractButton::clicked, this, [this] { Q_EMIT stepped(1); });
    //: Before other things that the typed words may mean
    m_or->setText(tr("or:"));
    addChips();
    flow->addWidget(m_or);
    addOffers();
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_flow, 1);
    row->addWidget(m_hint, 0, Qt::AlignVCenter);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        setAccessibleName(m_words);
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    });
    setSteps(false, false);
    setChips({});
    setOffers({});
    restyle();
}

void PreviewStrip::showSentence(const QString &sentence, const QString &strong, const QVector<Part> &parts,
                                const QString &hint)
{
    m_isQuestion = false;
    m_sentence->setWordWrap(false);
    m_sentence->setText(emphasised(sentence, strong));
    m_hint->setText(hint);
    setChips(parts);
    QStringList words{sentence};
    for (const Part &part : parts)
        words << part.text;
    setWords(words.join(u", "_s));
}

void PreviewStrip::showQuestion(const QString &question, const QString &hint)
{
    m_isQuestion = true;
    m_sentence->setText(question.toHtmlEscaped());
    m_hint->setText(hint);
    setChips({});
    setSteps(false, false);
    setOffers({});
    setWords(question);
}

void PreviewStrip::setWords(const QString &words)
{
    if (m_words != words)
        m_rest.start();
    m_words = words;
    setMood(m_isQuestion ? Mood::Honey : Mood::Plain);
    setPreview(!m_isQuestion);
    restyle();
}

ActionButton *PreviewStrip::addButton(const QString &name, ActionButton::Kind kind)
{
    auto *button = new ActionButton({}, kind, m_flow);
    button->setObjectName(name);
    button->installEventFilter(this);
    m_flow->layout()->addWidget(button);
    return button;
}

void PreviewStrip::addChips()
{
    for (int i = 0; i < kMostParts; ++i) {
        ActionButton *chip = addButton(u"previewChip%1"_s.arg(i), ActionButton::Kind::Small);
        auto *menu = new QMenu(chip);
        connect(menu, &QMenu::aboutToShow, this, [this, menu, i] {
            menu->clear();
            Q_EMIT menuWanted(m_kinds.value(i), menu);
        });
        chip->setMenu(menu);
        m_chips << chip;
    }
}

void PreviewStrip::addOffers()
{
    for (int i = 0; i < kMostOffers; ++i) {
        ActionButton *offer = addButton(u"previewOffer%1"_s.arg(i), ActionButton::Kind::Small);
        connect(offer, &QAbstractButton::clicked, this, [this, i] { Q_EMIT offerTaken(i); });
        m_offers << offer;
    }
}

void PreviewStrip::setChips(const QVector<Part> &parts)
{
    m_kinds.clear();
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setVisible(i < parts.size());
        if (i >= parts.size())
            continue;
        m_kinds << parts[i].kind;
        m_chips[i]->setText(parts[i].text);
        m_chips[i]->setEmphasis(parts[i].strong);
        m_chips[i]->setAccessibleName(parts[i].text);
    }
}

void PreviewStrip::setOffers(const QStringList &names)
{
    m_or->setVisible(!names.isEmpty());
    for (qsizetype i = 0; i < m_offers.size(); ++i) {
        m_offers[i]->setVisible(i < names.size());
        if (i >= names.size())
            continue;
        m_offers[i]->setText(QString(names[i]).replace(u'&', u"&&"_s));
        m_offers[i]->setAccessibleName(tr("Take %1 instead").arg(names[i]));
    }
}

void PreviewStrip::setSteps(bool hasLess, bool hasMore)
{
    m_less->setVisible(hasLess || hasMore);
    m_less->setEnabled(hasLess);
    m_more->setVisible(hasMore);
}

QVector<ActionButton *> PreviewStrip::buttons() const
{
    QVector<ActionButton *> buttons = QVector{m_less, m_more} + m_chips + m_offers;
    buttons.removeIf([](const ActionButton *button) { return button->isHidden() || !button->isEnabled(); });
    return buttons;
}

bool PreviewStrip::focusFirst(bool isOffer)
{
    const QVector<ActionButton *> all = buttons();
    const auto in = [&all](const QVector<ActionButton *> &wanted) {
        return std::find_if(all.cbegin(), all.cend(), [&](ActionButton *button) { return wanted.contains(button); });
    };
    // Who wants down has a part or an offer in mind; the steps are left of them.
    for (const auto found : {in(isOffer ? m_offers : m_chips), in(isOffer ? m_chips : m_offers), all.cbegin()}) {
        if (found == all.cend())
            continue;
        (*found)->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

bool PreviewStrip::pressed(ActionButton *button, int key)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const QVector<ActionButton *> all = buttons();
        if (ActionButton *next = all.value(all.indexOf(button) + (key == forward ? 1 : -1)))
            next->setFocus(Qt::OtherFocusReason);
        return true;
    }
    case Qt::Key_Down:
        if (button->menu())
            button->showMenu();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: button->click(); return true;
    case Qt::Key_Up:
    case Qt::Key_Escape: Q_EMIT left(); return true;
    default: return false;
    }
}

bool PreviewStrip::eventFilter(QObject *watched, QEvent *event)
{
    auto *button = qobject_cast<ActionButton *>(watched);
    if (button && event->type() == QEvent::KeyPress && pressed(button, static_cast<QKeyEvent *>(event)->key()))
        return true;
    return Panel::eventFilter(watched, event);
}

void PreviewStrip::restyle()
{
    const Theme theme = themeOf(this);
    layout()->setContentsMargins(theme.px(3), theme.px(1.5), theme.px(3), theme.px(1.5));
    layout()->setSpacing(theme.px(2.5));
    const IconRole role = m_isQuestion ? IconRole::Text : IconRole::Accent;
    m_icon->setPixmap(larderIcon(m_isQuestion ? u"info"_s : u"plus"_s, role)
                          .pixmap(QSize(theme.textIcon(), theme.textIcon()), devicePixelRatioF()));
    m_hint->setFont(theme.small);
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, theme.muted);
    m_hint->setPalette(quiet);
    m_or->setPalette(quiet);
}

void PreviewStrip::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

} // namespace larder
