// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firststart/tickrow.h"

#include "ui/firststart/tickbox.h"
#include "ui/widgets/choicestrip.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QRadioButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kUnknownLasts = 7;

} // namespace

ChoiceStrip *makeLastsStrip(const QString &name, int days, QWidget *parent)
{
    auto *strip = new ChoiceStrip(parent);
    //: How long a usual purchase lasts the family: days, a week, a month
    strip->addPart(TickRow::tr("days"));
    strip->addPart(TickRow::tr("a week"));
    strip->addPart(TickRow::tr("a month"));
    strip->setCurrentIndex(lastsChoice(days));
    strip->setAccessibleName(TickRow::tr("%1 lasts us about").arg(name));
    for (QRadioButton *part : strip->findChildren<QRadioButton *>())
        part->setAccessibleDescription(strip->accessibleName());
    return strip;
}

TickRow::TickRow(const QString &name, const std::optional<StarterGood> &good, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_good(good)
    , m_box(new TickBox(this))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    const Theme theme = themeOf(this);
    setMinimumHeight(theme.px(7.5));
    m_box->setText(QString(name).replace(u'&', u"&&"_s));
    m_box->setAccessibleName(name);
    m_box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_box->installEventFilter(this);
    m_row->setContentsMargins(theme.space(2), 0, theme.space(2), 0);
    m_row->setSpacing(theme.space(2));
    m_row->addWidget(m_box, 1);
    connect(m_box, &QCheckBox::toggled, this, [this](bool isTicked) {
        if (isTicked)
            makeStrip();
        if (m_strip)
            m_strip->setVisible(isTicked);
        Q_EMIT changed();
    });
}

void TickRow::makeStrip()
{
    if (m_strip)
        return;
    m_strip = makeLastsStrip(m_name, m_good && m_good->lastsDays > 0 ? m_good->lastsDays : kUnknownLasts, this);
    for (QRadioButton *part : m_strip->findChildren<QRadioButton *>())
        part->installEventFilter(this);
    m_row->addWidget(m_strip);
    arrange();
    connect(m_strip, &ChoiceStrip::currentChanged, this, &TickRow::changed);
}

/// Names are never cut: where the column is too narrow the strip stands below.
void TickRow::arrange()
{
    const bool isNarrow = m_strip && width() < naturalWidth();
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setSpacing(isNarrow ? 0 : themeOf(this).space(2));
}

void TickRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool TickRow::isTicked() const
{
    return m_box->isChecked();
}

StartTick TickRow::tick() const
{
    return {m_name, m_good, lastsDaysOf(m_strip ? m_strip->currentIndex() : 1)};
}

void TickRow::setTicked(bool isTicked, std::optional<int> choice)
{
    m_box->setChecked(isTicked);
    if (m_strip && choice)
        m_strip->setCurrentIndex(*choice);
}

void TickRow::takeFocus(bool onStrip)
{
    if (onStrip && m_strip && isTicked())
        m_strip->setFocus(Qt::TabFocusReason);
    else
        m_box->setFocus(Qt::TabFocusReason);
}

int TickRow::naturalWidth() const
{
    const Theme theme = themeOf(this);
    const QFontMetrics metrics(theme.strong);
    int strip = 0;
    for (const QString &part : {tr("days"), tr("a week"), tr("a month")})
        strip += metrics.horizontalAdvance(part) + 2 * theme.space(2);
    return m_box->sizeHint().width() + strip + 3 * theme.space(2) + theme.space(1);
}

/// Whether the row does something of its own with a key.
bool TickRow::takeKey(QObject *watched, int key, const QString &text, Qt::KeyboardModifiers modifiers)
{
    const bool isBox = watched == m_box;
    const int forward = isRightToLeft() ? -1 : 1;
    switch (key) {
    case Qt::Key_Space:
        setTicked(!isTicked());
        takeFocus(isTicked());
        return true;
    case Qt::Key_Up: Q_EMIT moveWanted(-1, 0); return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers & Qt::ControlModifier)
            return false; // shows the list
        Q_EMIT moveWanted(1, 0);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!isBox)
            return false;
        Q_EMIT moveWanted(0, key == Qt::Key_Right ? forward : -forward);
        return true;
    case Qt::Key_Home:
    case Qt::Key_End: Q_EMIT edgeWanted(key == Qt::Key_End); return true;
    case Qt::Key_Tab:
        if (isBox && isTicked())
            takeFocus(true);
        else
            Q_EMIT leaveWanted(true);
        return true;
    case Qt::Key_Backtab:
        if (isBox)
            Q_EMIT leaveWanted(false);
        else
            takeFocus();
        return true;
    default: break;
    }
    if (text.isEmpty() || (modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
        return false;
    if (key >= Qt::Key_1 && key <= Qt::Key_3) {
        setTicked(true, key - Qt::Key_1);
        takeFocus(true);
        return true;
    }
    if (!text.front().isLetter())
        return false;
    Q_EMIT typed(text);
    return true;
}

bool TickRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
        if (event->type() == QEvent::FocusIn)
            Q_EMIT focused(static_cast<QFocusEvent *>(event)->reason()); // NOLINT(*-static-cast-downcast)
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event); // NOLINT(*-static-cast-downcast): its type says so
    return takeKey(watched, press->key(), press->text(), press->modifiers()) || QWidget::eventFilter(watched, event);
}

void TickRow::paintEvent(QPaintEvent *)
{
    if (!m_box->hasFocus() && !(m_strip && m_strip->focusProxy() && m_strip->focusProxy()->hasFocus()))
        return;
    const Theme theme = themeOf(this);
    QPainter painter(this);
    paintBox(&painter, rect(), theme.controlRadius(), QColor(), theme.accent, theme.focusWidth());
}

} // namespace larder
