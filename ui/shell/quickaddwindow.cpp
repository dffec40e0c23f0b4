// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quickaddwindow.h"

#include "ui/widgets/field.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kWidth = 170; ///< units: a sentence and its chips in two lines

} // namespace

QuickAddWindow::QuickAddWindow(HouseholdHandle &handle, Clock &clock)
    : QWidget(nullptr, Qt::Dialog)
    , m_line(new QuickAddLine(handle, clock, this))
    , m_failure(new QLabel(this))
{
    setObjectName(u"quickAddWindow"_s);
    setWindowTitle(tr("Add something"));
    m_line->field()->setPlaceholderText(tr("2 milk 1l exp 1 dec 1,59 @Market"));
    m_line->field()->setAccessibleDescription(m_line->field()->placeholderText());
    m_failure->setObjectName(u"quickAddFailure"_s);
    m_failure->setWordWrap(true);
    m_failure->setTextFormat(Qt::PlainText);
    m_failure->hide();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_line->field());
    column->addWidget(m_line->strip());
    column->addWidget(m_failure);
    column->addStretch(1);
    connect(m_line, &QuickAddLine::left, this, &QWidget::close);
    connect(m_line, &QuickAddLine::booked, this, [this](const Booked &done) {
        close();
        Q_EMIT booked(done);
    });
    connect(m_line, &QuickAddLine::failed, this, [this](const Error &error) {
        m_failure->setText(error.message);
        m_failure->show();
        fit();
    });
    connect(m_line->field(), &QLineEdit::textEdited, m_failure, &QWidget::hide);
    connect(m_line->field(), &QLineEdit::textChanged, this, &QuickAddWindow::fit);
    restyle();
}

void QuickAddWindow::popUp()
{
    m_line->reload();
    if (!isVisible()) {
        const QRect area = screen()->availableGeometry();
        fit();
        // High enough that the strip has room to grow below the line.
        move(area.center().x() - width() / 2, area.top() + area.height() / 4);
    }
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
    m_line->focus();
}

void QuickAddWindow::fit()
{
    const int wide = std::min(themeOf(this).px(kWidth), screen()->availableGeometry().width());
    layout()->activate();
    const int wanted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide) : sizeHint().height();
    resize(wide, wanted);
}

void QuickAddWindow::restyle()
{
    const Theme theme = themeOf(this);
    layout()->setContentsMargins(theme.panelPadding(), theme.panelPadding(), theme.panelPadding(),
                                 theme.panelPadding());
    layout()->setSpacing(theme.space(2));
    QPalette palette;
    palette.setColor(QPalette::WindowText, theme.paprika.text);
    m_failure->setPalette(palette);
}

void QuickAddWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void QuickAddWindow::closeEvent(QCloseEvent *event)
{
    m_line->field()->setText({});
    m_failure->hide();
    QWidget::closeEvent(event);
}

void QuickAddWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace larder
