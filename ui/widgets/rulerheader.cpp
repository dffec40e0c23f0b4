// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rulerheader.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/rowpainter.h"

#include <QLocale>
#include <QPainter>

namespace larder {

using namespace Qt::StringLiterals;

namespace {

/// The lower line of the header: names and days.
QRect lowerLine(const QRect &rect, const Theme &theme)
{
    const int height = QFontMetrics(theme.small).height();
    return {rect.left(), rect.bottom() + 1 - height - theme.space(1), rect.width(), height};
}

} // namespace

RulerHeader::RulerHeader(int rulerSection, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_rulerSection(rulerSection)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionsMovable(false);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

void RulerHeader::setLayout(const LastsLayout &layout)
{
    m_layout = layout;
    viewport()->update();
}

QSize RulerHeader::sizeHint() const
{
    const Theme theme = themeOf(this);
    const int lines = 2 * QFontMetrics(theme.small).height() + theme.space(2);
    return {QHeaderView::sizeHint().width(), std::max(theme.px(10), lines)};
}

int RulerHeader::nameWidth(int section) const
{
    const Theme theme = themeOf(this);
    QFont font = theme.small;
    font.setWeight(QFont::DemiBold);
    const QString name = model()->headerData(section, Qt::Horizontal).toString();
    if (name.isEmpty())
        return 0;
    return QFontMetrics(font).horizontalAdvance(name) + theme.space(1) + theme.px(3) + 2 * RowPainter::padding(theme);
}

void RulerHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    const Theme theme = themeOf(this);
    QPainter painter(viewport());
    const double line = theme.lineWidth();
    painter.fillRect(QRectF(0, height() - line, viewport()->width(), line), theme.edge);
}

void RulerHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme theme = themeOf(this);
    painter->save();
    paintName(painter, rect, section, theme);
    if (section == m_rulerSection && m_layout.scale.isValid())
        paintRuler(painter, rect, theme);
    painter->restore();
}

void RulerHeader::paintName(QPainter *painter, const QRect &rect, int section, const Theme &theme) const
{
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    QFont font = theme.small;
    if (isSorted)
        font.setWeight(QFont::DemiBold);
    const QString name = model()->headerData(section, Qt::Horizontal).toString();
    const QFontMetrics metrics(font);
    const int side = RowPainter::padding(theme);
    const QRect line = lowerLine(rect, theme).adjusted(section == 0 ? 2 * side : side, 0, -side, 0);
    const int width = std::min(metrics.horizontalAdvance(name), line.width());
    painter->setFont(font);
    painter->setPen(isSorted ? theme.text : theme.muted);
    const QRect words =
        QStyle::visualRect(layoutDirection(), rect, QRect(line.left(), line.top(), width + 1, line.height()));
    // One pixel more than the advance, or rounding elides what fits.
    painter->drawText(words, int(Qt::AlignVCenter | Qt::TextSingleLine),
                      metrics.elidedText(name, Qt::ElideRight, width + 1));
    if (!isSorted)
        return;
    const int mark = theme.px(3);
    const QRect logical(line.left() + width + theme.space(1), line.center().y() - mark / 2, mark, mark);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect, logical),
              sortIndicatorOrder() == Qt::AscendingOrder ? u"chevron-down"_s : u"chevron-up"_s, theme.text);
}

/// "28" within the month of the trip before, else "5 Dec".
QString RulerHeader::stopName(int stop) const
{
    const QDate day = m_layout.scale.stops()[std::size_t(stop)];
    const QDate before = m_layout.scale.stops()[std::size_t(stop - 1)];
    const bool isSameMonth = stop > 1 && day.month() == before.month();
    //: A day on the ruler, for QLocale
    return isSameMonth ? locale().toString(day.day()) : locale().toString(day, tr("d MMM"));
}

void RulerHeader::paintRuler(QPainter *painter, const QRect &rect, const Theme &theme) const
{
    const QRect bar = m_layout.bar(rect, theme);
    const QRect line = lowerLine(rect, theme);
    const QFontMetrics metrics(theme.small);
    const auto visual = [&](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect, logical); };
    const int next = m_layout.scale.nextTrip();

    paintFlag(painter, rect, LastsLayout::x(bar, double(next) / TripScale::kParts), theme);
    painter->setFont(theme.small);
    painter->setPen(theme.muted);
    const QString today = tr("Today");
    int free = bar.left() + metrics.horizontalAdvance(today);
    painter->drawText(visual({bar.left(), line.top(), free - bar.left() + 1, line.height()}), int(Qt::AlignVCenter),
                      today);
    for (int stop = next + 1; stop < TripScale::kParts; ++stop) {
        const QString name = stopName(stop);
        const int width = metrics.horizontalAdvance(name);
        const int left = qRound(LastsLayout::x(bar, double(stop) / TripScale::kParts)) - width / 2;
        if (left <= free + theme.space(1))
            continue;
        painter->drawText(visual({left, line.top(), width + 1, line.height()}), int(Qt::AlignVCenter), name);
        free = left + width;
    }
}

void RulerHeader::paintFlag(QPainter *painter, const QRect &rect, double x, const Theme &theme) const
{
    const QDate day = m_layout.scale.stops()[std::size_t(m_layout.scale.nextTrip())];
    QFont font = theme.small;
    font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    //: The next shopping day above the ruler, for QLocale: "Sat 21"
    QString name = locale().toString(day, tr("ddd d"));
    //: Above the ruler where there is room; %1 is the next shopping day, "Sat 21"
    const QString words = tr("shopping, %1").arg(name);
    const int top = rect.top() + theme.px(0.5);
    const int side = theme.px(3.25);
    const int left = qRound(x) - theme.px(0.75);
    if (left + side + theme.px(0.5) + metrics.horizontalAdvance(words) <= m_layout.bar(rect, theme).right())
        name = words;
    const auto visual = [&](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect, logical); };
    paintIcon(painter, visual({left, top + (metrics.height() - side) / 2, side, side}), u"flag"_s, theme.accent);
    painter->setFont(font);
    painter->setPen(theme.accent);
    painter->drawText(visual({left + side + theme.px(0.5), top, metrics.horizontalAdvance(name) + 1, metrics.height()}),
                      int(Qt::AlignVCenter), name);
    // Nothing crosses a word: where "Today" reaches over it, the line ends above.
    const int today = m_layout.bar(rect, theme).left() + QFontMetrics(theme.small).horizontalAdvance(tr("Today"));
    const int bottom = x > today || m_layout.scale.nextTrip() == 0 ? rect.bottom() + 1 : lowerLine(rect, theme).top();
    const double line = visual(QRect(qRound(x), 0, 1, 1)).left();
    paintTripLine(painter, line, top + metrics.height(), bottom, true, theme.edge, theme);
}

} // namespace larder
