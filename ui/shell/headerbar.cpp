// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/headerbar.h"

#include "ui/shell/bellbutton.h"
#include "ui/shell/page.h"
#include "ui/widgets/field.h"
#include "ui/widgets/linkbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

HeaderBar::HeaderBar(HouseholdHandle &handle, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_line(new QuickAddLine(handle, clock, this))
    , m_back(new LinkButton({}, this))
    , m_title(new QLabel(this))
    , m_bell(new BellButton(this))
{
    setObjectName(u"header"_s);
    m_title->setObjectName(u"pageTitle"_s);
    field()->setHint(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText));
    m_back->setObjectName(u"back"_s);
    m_back->hide();
    connect(m_back, &QAbstractButton::clicked, this, &HeaderBar::backWanted);
    connect(m_line, &QuickAddLine::booked, this, [this] { Q_EMIT booked(); });
    connect(m_line, &QuickAddLine::failed, this, &HeaderBar::failed);
    connect(m_line, &QuickAddLine::left, this, [this] {
        if (m_page)
            m_page->setFocus(Qt::OtherFocusReason);
    });

    auto *row = new QHBoxLayout;
    row->setObjectName(u"headerRow"_s);
    row->addWidget(m_back);
    row->addWidget(m_title);
    row->addWidget(field(), 1);
    row->addWidget(m_bell, 0, Qt::AlignTrailing);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_line->strip());
    restyle();
}

void HeaderBar::setPage(Page *page, const QString &origin)
{
    m_page = page;
    m_title->setText(page ? page->title() : QString());
    m_title->setVisible(!m_title->text().isEmpty());
    //: Leads back to a page: "‹ Pantry"
    m_back->setText(tr("‹ %1").arg(origin));
    m_back->setAccessibleName(tr("Back to %1").arg(origin));
    m_back->setVisible(!origin.isEmpty());
    m_line->setPage(page);
}

void HeaderBar::restyle()
{
    const Theme theme = themeOf(this);
    m_title->setFont(theme.title);
    const int above = (theme.headerHeight() - theme.fieldHeight()) / 2;
    layout()->setContentsMargins(theme.pageMargin(), above, theme.pageMargin(), above);
    layout()->setSpacing(above);
    layout()->itemAt(0)->layout()->setSpacing(theme.pageMargin());
}

void HeaderBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

} // namespace larder
