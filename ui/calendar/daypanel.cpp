// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/daypanel.h"

#include "ui/calendar/calendarwords.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/wordslabel.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

/// The glyph of a kind, in its colour.
class KindMark : public QWidget
{
public:
    KindMark(const CalendarItem &item, QWidget *parent) : QWidget(parent), m_item(item)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const Theme theme = themeOf(this);
        return {theme.textIcon(), theme.fontHeight};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = themeOf(this);
        QPainter painter(this);
        const QColor ink = moodOf(m_item) == Mood::Plain ? theme.muted : theme.state(moodOf(m_item)).text;
        paintIcon(&painter, rect(), iconOf(m_item.kind), ink);
    }

private:
    CalendarItem m_item;
};

} // namespace

DayPanel::DayPanel(QWidget *parent)
    : QWidget(parent)
    , m_heading(new WordsLabel(WordsLabel::Tone::Section, this))
    , m_aside(new WordsLabel(WordsLabel::Tone::Muted, this))
    , m_rows(new QVBoxLayout)
{
    const Theme theme = themeOf(this);
    setObjectName(u"dayPanel"_s);
    m_heading->setObjectName(u"dayHeading"_s);
    m_heading->setWordWrap(true);
    m_aside->setWordWrap(true);
    m_rows->setSpacing(theme.space(3));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.space(2));
    column->addWidget(m_heading);
    column->addWidget(new RuleLine(this));
    column->addWidget(m_aside);
    column->addLayout(m_rows);
    column->addStretch(1);
}

void DayPanel::setDay(const CalendarDay &day, QDate today)
{
    m_day = day.day;
    m_items = day.items;
    m_heading->setText(day.day == today ? tr("%1, today").arg(dayName(day.day)) : dayName(day.day));
    m_aside->setText(tr("Nothing on this day."));
    m_aside->setVisible(day.items.isEmpty());
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const CalendarItem &item : day.items)
        addItem(item);
}

void DayPanel::addItem(const CalendarItem &item)
{
    const Theme theme = themeOf(this);
    auto *row = new QWidget(this);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.px(0.5));
    auto *text = new WordsLabel(shortText(item), WordsLabel::Tone::Body, row);
    text->setWordWrap(true);
    words->addWidget(text);
    if (!item.text.isEmpty())
        words->addWidget(new WordsLabel(item.isGuess ? tr("%1 (our guess)").arg(nameOf(item.kind)) : nameOf(item.kind),
                                        WordsLabel::Tone::Muted, row));
    if (item.product.isValid()) {
        auto *deeds = new QHBoxLayout;
        deeds->setSpacing(theme.space(3));
        auto *show = new LinkButton(tr("Show it"), row);
        show->setObjectName(u"dayShow"_s);
        show->setAccessibleDescription(calendarSentence(item));
        connect(show, &QAbstractButton::clicked, this, [this, id = item.product] { Q_EMIT productWanted(id); });
        deeds->addWidget(show);
        if (item.kind == CalendarItem::RunsOut || item.kind == CalendarItem::Recurring) {
            auto *add = new LinkButton(tr("Add to list"), row);
            add->setObjectName(u"dayAdd"_s);
            add->setAccessibleDescription(calendarSentence(item));
            connect(add, &QAbstractButton::clicked, this, [this, id = item.product] { Q_EMIT listWanted(id); });
            deeds->addWidget(add);
        }
        deeds->addStretch(1);
        words->addLayout(deeds);
    }
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(theme.space(2));
    line->addWidget(new KindMark(item, row), 0, Qt::AlignTop);
    line->addLayout(words, 1);
    m_rows->addWidget(row);
    row->show();
}

void DayPanel::focusFirst()
{
    if (auto *first = findChild<LinkButton *>())
        first->setFocus(Qt::OtherFocusReason);
}

} // namespace larder
