// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

QLabel *newLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void ink(QLabel *label, const QColor &colour)
{
    QPalette palette;
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_warning(newLabel(u"statusWarning"_s, this))
    , m_said(newLabel(u"statusSaid"_s, this))
    , m_link(new LinkButton(this))
    , m_key(newLabel(u"statusKey"_s, this))
    , m_summary(newLabel(u"statusSummary"_s, this))
{
    setObjectName(u"statusLine"_s);
    setAccessibleName(tr("Status"));
    m_link->setObjectName(u"statusUndo"_s);
    m_link->setSmall(true);
    m_warning->hide();
    m_link->hide();
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_warning);
    row->addWidget(m_said);
    row->addWidget(m_link);
    row->addWidget(m_key);
    row->addStretch(1);
    row->addWidget(m_summary);
    connect(m_link, &QAbstractButton::clicked, this, [this] {
        if (m_isTakenBack)
            Q_EMIT redoRequested();
        else
            Q_EMIT undoRequested();
    });
    restyle();
}

void StatusLine::setLastAction(ActionId action, const QString &sentence, bool isTakenBack)
{
    const QString words = isTakenBack ? tr("Taken back: %1").arg(sentence) : sentence;
    if (action == m_action && words == m_told)
        return;
    m_action = action;
    m_told = words;
    m_isTakenBack = isTakenBack;
    m_link->setText(isTakenBack ? tr("Redo") : tr("Undo"));
    m_link->setAccessibleName(u"%1: %2"_s.arg(m_link->text(), sentence));
    m_key->setText(
        QKeySequence(isTakenBack ? QKeySequence::Redo : QKeySequence::Undo).toString(QKeySequence::NativeText));
    say(words, false);
    m_link->setVisible(!words.isEmpty());
    m_key->setVisible(!words.isEmpty());
    elide();
}

void StatusLine::showNote(const QString &sentence)
{
    say(sentence, false);
}

void StatusLine::showError(const Error &error)
{
    say(error.message, true);
}

void StatusLine::setSummary(const QString &sentence)
{
    m_summary->setText(sentence);
    elide();
}

void StatusLine::say(const QString &sentence, bool isError)
{
    m_sentence = sentence;
    m_isError = isError;
    m_warning->setVisible(isError);
    m_link->hide();
    m_key->hide();
    restyle();
    if (sentence.isEmpty())
        return;
    m_said->setAccessibleName(sentence);
    QAccessibleEvent alert(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void StatusLine::restyle()
{
    const Theme theme = themeOf(this);
    for (QLabel *label : {m_said, m_key, m_summary})
        label->setFont(theme.small);
    ink(m_said, m_isError ? theme.paprika.text : theme.muted);
    ink(m_key, theme.muted);
    ink(m_summary, theme.muted);
    m_warning->setPixmap(m_isError ? larderIcon(u"warning"_s, IconRole::Text)
                                         .pixmap(QSize(theme.buttonIcon(), theme.buttonIcon()), devicePixelRatioF())
                                   : QPixmap());
    layout()->setContentsMargins(theme.pageMargin(), 0, theme.pageMargin(), 0);
    layout()->setSpacing(theme.space(2));
    elide();
}

void StatusLine::elide()
{
    const Theme theme = themeOf(this);
    const QFontMetrics metrics(theme.small);
    int others = 2 * theme.pageMargin() + m_summary->sizeHint().width() + theme.space(4);
    if (!m_link->isHidden())
        others += m_link->sizeHint().width() + m_key->sizeHint().width() + theme.space(6);
    // Cut at its end where there is no room; the tooltip has it in full.
    const QString shown =
        metrics.elidedText(m_sentence, Qt::ElideRight, std::max(width() - others, theme.sideWidth() / 2));
    m_said->setText(shown);
    m_said->setToolTip(shown == m_sentence ? QString() : m_sentence);
}

QSize StatusLine::sizeHint() const
{
    return minimumSizeHint();
}

QSize StatusLine::minimumSizeHint() const
{
    const Theme theme = themeOf(this);
    return {theme.sideWidth(), theme.statusHeight()};
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(QRectF(0, 0, width(), theme.lineWidth()), theme.line);
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elide();
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

} // namespace larder
