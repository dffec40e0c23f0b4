// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicestrip.h"

#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QRadioButton>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace larder {

using namespace Qt::StringLiterals;

/// One part; the strip paints the frame round all of them. A radio button by class too: Qt calls
/// an exclusive tool button a check box to the screen reader.
class ChoicePart : public QRadioButton
{
    Q_OBJECT
public:
    explicit ChoicePart(ChoiceStrip *strip) : QRadioButton(strip), m_strip(strip)
    {
        setAttribute(Qt::WA_Hover);
        setAttribute(Qt::WA_LayoutUsesWidgetRect);
    }

    void setWords(const QString &words, std::optional<int> count)
    {
        m_words = words;
        setText(count ? u"%1 %2"_s.arg(words, locale().toString(*count)) : words);
    }

    [[nodiscard]] QString words() const { return m_words; }

    [[nodiscard]] QSize sizeHint() const override
    {
        const Theme theme = themeOf(this);
        const int width = QFontMetrics(theme.strong).size(Qt::TextShowMnemonic, text()).width();
        return {width + 2 * theme.space(2), std::max(theme.smallButtonHeight(), theme.fontHeight + theme.space(1))};
    }

protected:
    void paintEvent(QPaintEvent *) override;
    [[nodiscard]] bool hitButton(const QPoint &at) const override { return rect().contains(at); }

    void keyPressEvent(QKeyEvent *event) override
    {
        const int forward = isRightToLeft() ? -1 : 1;
        switch (event->key()) {
        case Qt::Key_Left: return m_strip->step(-forward);
        case Qt::Key_Right: return m_strip->step(forward);
        case Qt::Key_Up: return m_strip->step(-1);
        case Qt::Key_Down: return m_strip->step(1);
        case Qt::Key_Home: return m_strip->step(-m_strip->count());
        case Qt::Key_End: return m_strip->step(m_strip->count());
        default: QRadioButton::keyPressEvent(event);
        }
    }

private:
    ChoiceStrip *m_strip;
    QString m_words;
};

void ChoicePart::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    // The strip's corners are round; what a part fills must not stand out of them.
    const double line = theme.lineWidth();
    QPainterPath corners;
    corners.addRoundedRect(QRectF(m_strip->rect().translated(-pos())).adjusted(line, line, -line, -line),
                           theme.controlRadius() - line, theme.controlRadius() - line);
    painter.setClipPath(corners);

    QColor ground = isChecked() ? theme.selected : theme.base;
    if (isDown())
        ground = theme.pressed(ground);
    else if (underMouse() && isEnabled())
        ground = theme.hovered(ground);
    if (isEnabled())
        painter.fillRect(rect(), ground);
    if (isChecked())
        painter.fillRect(QRectF(0, height() - theme.focusWidth(), width(), theme.focusWidth()), theme.accent);

    const QColor ink = isChecked() ? theme.onSelected : theme.text;
    painter.setPen(isEnabled() ? ink : theme.disabled(theme.text, theme.window));
    painter.setFont(isChecked() ? theme.strong : theme.body);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, text());

    if (hasFocus()) {
        const double gap = 1;
        paintBox(&painter, QRectF(rect()).adjusted(gap, gap, -gap, -gap), theme.controlRadius() - gap, QColor(),
                 theme.accent, theme.focusWidth());
    }
}

ChoiceStrip::ChoiceStrip(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::ClickFocus); // without any it would have no place in the tab order to give to its parts
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (!checked)
            return;
        refresh();
        Q_EMIT currentChanged(id);
    });
}

int ChoiceStrip::addPart(const QString &text, std::optional<int> count)
{
    auto *part = new ChoicePart(this);
    const int index = this->count();
    part->setWords(text, count);
    // Parts may come after everything else was built: they stand in the tab order where the strip does.
    setTabOrder(m_parts.isEmpty() ? this : static_cast<QWidget *>(m_parts.last()), part);
    m_parts.append(part);
    m_group->addButton(part, index);
    if (index == 0) {
        const QSignalBlocker quiet(m_group);
        part->setChecked(true);
    }
    part->show();
    refresh();
    updateGeometry();
    arrangeIfShown();
    return index;
}

void ChoiceStrip::setPartCount(int index, std::optional<int> count)
{
    if (ChoicePart *part = m_parts.value(index)) {
        part->setWords(part->words(), count);
        updateGeometry();
        arrangeIfShown();
    }
}

void ChoiceStrip::setPartText(int index, const QString &text)
{
    if (ChoicePart *part = m_parts.value(index)) {
        part->setWords(text, std::nullopt);
        updateGeometry();
        arrangeIfShown();
    }
}

void ChoiceStrip::clear()
{
    qDeleteAll(std::exchange(m_parts, {}));
    updateGeometry();
    update();
}

int ChoiceStrip::currentIndex() const
{
    return m_group->checkedId();
}

void ChoiceStrip::setCurrentIndex(int index)
{
    if (ChoicePart *part = m_parts.value(index))
        part->setChecked(true);
}

void ChoiceStrip::step(int by)
{
    const int next = std::clamp(currentIndex() + by, 0, count() - 1);
    setCurrentIndex(next);
    m_parts.at(next)->setFocus(Qt::TabFocusReason);
}

/// Only the chosen part is a tab stop, and the strip hands its focus to it.
void ChoiceStrip::refresh()
{
    for (ChoicePart *part : std::as_const(m_parts))
        part->setFocusPolicy(part->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    if (ChoicePart *chosen = m_parts.value(currentIndex()))
        setFocusProxy(chosen);
    update();
}

int ChoiceStrip::naturalWidth() const
{
    int width = 2 * qRound(themeOf(this).lineWidth());
    for (const ChoicePart *part : m_parts)
        width += part->sizeHint().width();
    return width;
}

QList<int> ChoiceStrip::rowsFor(int width) const
{
    QList<int> rows{0};
    int used = 2 * qRound(themeOf(this).lineWidth());
    const int frame = used;
    for (int index = 0; index < count(); ++index) {
        const int needed = m_parts.at(index)->sizeHint().width();
        if (used + needed > width && index > rows.last()) {
            rows.append(index);
            used = frame;
        }
        used += needed;
    }
    rows.append(count());
    return rows;
}

int ChoiceStrip::heightForWidth(int width) const
{
    if (m_parts.isEmpty())
        return 0;
    // Layouts ask for their own width, which may be more than the strip will get.
    const int rows = static_cast<int>(rowsFor(std::min(width, maximumWidth())).size()) - 1;
    return rows * m_parts.first()->sizeHint().height();
}

QSize ChoiceStrip::sizeHint() const
{
    // A fixed height is capped at this hint, so it has to know the rows in use.
    return {naturalWidth(), m_parts.isEmpty() ? 0 : m_rowsInUse * m_parts.first()->sizeHint().height()};
}

QSize ChoiceStrip::minimumSizeHint() const
{
    // Two rows: half of the parts, or the widest one.
    int widest = 0;
    for (const ChoicePart *part : m_parts)
        widest = std::max(widest, part->sizeHint().width());
    return {std::min(naturalWidth(), naturalWidth() / 2 + widest / 2), sizeHint().height() / m_rowsInUse};
}

/// Before it is shown the strip has no width to go by; a resize comes with the first show.
void ChoiceStrip::arrangeIfShown()
{
    if (isVisible())
        arrange();
}

void ChoiceStrip::arrange()
{
    if (m_parts.isEmpty())
        return;
    const Theme theme = themeOf(this);
    const int line = qRound(theme.lineWidth());
    const QList<int> rows = rowsFor(width());
    const int rowCount = static_cast<int>(rows.size()) - 1;
    if (std::exchange(m_rowsInUse, rowCount) != rowCount)
        updateGeometry();
    const int rowHeight = height() / rowCount;
    for (int row = 0; row < rowCount; ++row) {
        const int first = rows.at(row);
        const int last = rows.at(row + 1);
        int natural = 0;
        for (int index = first; index < last; ++index)
            natural += m_parts.at(index)->sizeHint().width();
        int spare = std::max(0, width() - 2 * line - natural);
        int x = line;
        for (int index = first; index < last; ++index) {
            const int extra = spare / (last - index);
            spare -= extra;
            const int partWidth = m_parts.at(index)->sizeHint().width() + extra;
            const int bottom = row == rowCount - 1 ? height() - line : (row + 1) * rowHeight;
            const int top = row == 0 ? line : row * rowHeight + line;
            // The line between two parts belongs to the strip.
            const int gap = index + 1 < last ? line : 0;
            const QRect logical(x, top, partWidth - gap, bottom - top);
            m_parts.at(index)->setGeometry(QStyle::visualRect(layoutDirection(), rect(), logical));
            x += partWidth;
        }
    }
}

void ChoiceStrip::paintEvent(QPaintEvent *)
{
    if (m_parts.isEmpty())
        return;
    const Theme theme = themeOf(this);
    QPainter painter(this);
    const QColor edge = isEnabled() ? theme.edge : theme.disabled(theme.edge, theme.window);
    // The dividers are what the parts leave open.
    paintBox(&painter, rect(), theme.controlRadius(), isEnabled() ? theme.edge : theme.line, QColor(), 0);
    for (const ChoicePart *part : std::as_const(m_parts))
        painter.fillRect(part->geometry(), isEnabled() ? theme.base : theme.window);
    paintBox(&painter, rect(), theme.controlRadius(), QColor(), edge, theme.lineWidth());
}

void ChoiceStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ChoiceStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::PaletteChange:
    case QEvent::LayoutDirectionChange:
        updateGeometry();
        arrangeIfShown();
        break;
    default: break;
    }
}

} // namespace larder

#include "choicestrip.moc"
