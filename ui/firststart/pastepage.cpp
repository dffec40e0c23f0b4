// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firststart/pastepage.h"

#include "ui/firststart/pasteview.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/theme.h"

#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

QString pasteNote(const ImportReport &report)
{
    if (!report.rejected.isEmpty())
        return PastePage::tr("%n line(s) could not be booked. %1", nullptr, int(report.rejected.size()))
            .arg(report.rejected.first().reason);
    if (report.accepted > 0)
        return {};
    return report.duplicates > 0 ? PastePage::tr("This order was booked before, so nothing was added.")
                                 : PastePage::tr("Nothing here belongs in a pantry, so nothing was added.");
}

PastePage::PastePage(HouseholdHandle &handle, Clock &clock, QWidget *parent)
    : Page(parent)
    , m_view(new PasteView(handle, clock, this))
    , m_book(new ActionButton(QString(), ActionButton::Kind::Primary, this))
{
    setObjectName(u"pastePage"_s);
    m_book->setObjectName(u"bookPaste"_s);
    m_book->setAutoDefault(true); // Enter presses it
    const Theme theme = themeOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.pageMargin(), theme.space(2), theme.pageMargin(), theme.space(4));
    column->setSpacing(theme.space(3));
    column->addWidget(m_view, 1);
    column->addWidget(m_book, 0, Qt::AlignTrailing);
    const auto book = [this] {
        if (m_book->isEnabled())
            m_view->book(std::nullopt);
    };
    const auto label = [this] {
        const int taken = m_view->taken();
        m_book->setEnabled(taken > 0);
        m_book->setText(m_view->isList() ? tr("Put %n thing(s) on the list", nullptr, taken)
                                         : tr("Add %n thing(s)", nullptr, taken));
        m_book->setToolTip(taken > 0 ? QString() : tr("Nothing is ticked yet."));
    };
    connect(m_book, &QAbstractButton::clicked, this, book);
    connect(m_view, &PasteView::changed, this, label);
    connect(m_view, &PasteView::failed, this, &Page::failed);
    connect(m_view, &PasteView::booked, this, &PastePage::tell);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this, nullptr, nullptr,
                          Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, book);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, &Page::backWanted);
    setFocusProxy(m_view->findChild<QWidget *>(u"pasteText"_s));
    label();
}

QString PastePage::title() const
{
    return tr("Paste any text");
}

QString PastePage::iconName() const
{
    return u"clipboard"_s;
}

void PastePage::reload()
{
    m_view->clear();
}

void PastePage::tell(const ImportReport &report)
{
    const bool isList = m_view->isList();
    const QString note = pasteNote(report);
    if (!note.isEmpty())
        Q_EMIT said(note);
    if (report.accepted == 0)
        return;
    m_view->clear();
    Q_EMIT roomWanted(isList ? Room::List : Room::Pantry);
}

} // namespace larder
