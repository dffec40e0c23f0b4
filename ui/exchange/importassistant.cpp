// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importassistant.h"

#include "ui/exchange/columnsstep.h"
#include "ui/exchange/namesstep.h"
#include "ui/exchange/previewstep.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wordslabel.h"

#include <QDialogButtonBox>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace larder {

namespace {

constexpr auto kLook = 100ms;
constexpr int kBarSteps = 1000;
constexpr int kUsualWidth = 240; // units
constexpr int kUsualHeight = 160;

} // namespace

ImportAssistant::ImportAssistant(HouseholdHandle &handle, Clock &clock, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_session(new ImportSession(handle, clock, path, this))
    , m_where(new WordsLabel(WordsLabel::Tone::Muted, this))
    , m_stack(new QStackedWidget(this))
    , m_columns(new ColumnsStep(*m_session))
    , m_names(new NamesStep(*m_session))
    , m_preview(new PreviewStep(*m_session))
    , m_trouble(new WordsLabel(WordsLabel::Tone::Body, this))
    , m_bar(new QProgressBar(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
    , m_back(m_buttons->addButton(tr("&Back"), QDialogButtonBox::ActionRole))
    , m_next(m_buttons->addButton(tr("&Next"), QDialogButtonBox::ActionRole))
{
    setObjectName(u"importAssistant"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import purchases"));
    build();
    wire();
    const Theme theme = themeOf(this);
    const QSize usual(theme.px(kUsualWidth), theme.px(kUsualHeight));
    resize(parent ? usual.boundedTo(parent->window()->size()) : usual);
}

void ImportAssistant::build()
{
    m_where->setObjectName(u"importWhere"_s);
    m_trouble->setObjectName(u"importTrouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_bar->setObjectName(u"importProgress"_s);
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_bar->setRange(0, kBarSteps);
    m_bar->hide();
    m_back->setObjectName(u"importBack"_s);
    m_next->setObjectName(u"importNext"_s);
    m_next->setDefault(true);
    m_back->setAutoDefault(false);
    m_buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    for (QWidget *step : std::initializer_list<QWidget *>{m_columns, m_names, m_preview})
        m_stack->addWidget(step);

    const Theme theme = themeOf(this);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.space(2));
    column->setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3));
    column->addWidget(m_where);
    column->addWidget(m_stack, 1);
    column->addWidget(m_trouble);
    column->addWidget(m_bar);
    column->addWidget(m_buttons);
}

void ImportAssistant::wire()
{
    connect(m_back, &QPushButton::clicked, this, &ImportAssistant::back);
    connect(m_next, &QPushButton::clicked, this, &ImportAssistant::next);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ImportAssistant::reject);
    connect(m_session, &ImportSession::tableChanged, this, [this] {
        if (!isVisible()) {
            open();
            showStep(Columns);
        }
    });
    connect(m_session, &ImportSession::fileChanged, this, &ImportAssistant::refresh);
    connect(m_session, &ImportSession::namesChanged, this, [this] { showStep(Names); });
    connect(m_session, &ImportSession::triedOut, this, [this] { showStep(Preview); });
    connect(m_session, &ImportSession::failed, this, &ImportAssistant::report);
    connect(m_session, &ImportSession::booked, this, [this] { QDialog::accept(); });
    connect(m_session, &ImportSession::cancelled, this, [this] {
        Q_EMIT said(tr("The import was cancelled; nothing was changed."));
        QDialog::reject();
    });
    connect(&m_timer, &QTimer::timeout, this, &ImportAssistant::tick);
    m_timer.setInterval(kLook);
}

void ImportAssistant::start()
{
    m_session->start();
}

void ImportAssistant::next()
{
    if (m_isBusy)
        return;
    setBusy(true);
    switch (Step(m_stack->currentIndex())) {
    case Columns: return m_session->readNames();
    case Names: return m_session->tryOut(m_names->decisions());
    case Preview:
        m_bar->setValue(0);
        m_bar->show();
        m_timer.start();
        m_session->book();
        return refresh();
    }
}

void ImportAssistant::back()
{
    showStep(m_stack->currentIndex() == Preview ? Names : Columns);
}

void ImportAssistant::showStep(Step step)
{
    m_stack->setCurrentIndex(step);
    const QStringList words{tr("Step 1 of 3: what the columns are"), tr("Step 2 of 3: what the names mean"),
                            tr("Step 3 of 3: what will be booked")};
    m_where->setText(words[step]);
    setBusy(false);
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void ImportAssistant::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    if (isBusy)
        m_trouble->hide();
    refresh();
}

void ImportAssistant::refresh()
{
    const int step = m_stack->currentIndex();
    const bool isLast = step == Preview;
    m_next->setText(isLast ? tr("&Import") : tr("&Next"));
    m_back->setVisible(step != Columns);
    m_back->setEnabled(!m_isBusy);
    m_stack->setEnabled(!m_session->isBooking());
    const bool canGo = isLast ? m_preview->hasNews() : m_session->file() && !m_session->file()->rows.isEmpty();
    m_next->setEnabled(canGo && !m_isBusy);
    m_next->setToolTip(canGo || m_isBusy ? QString()
                       : isLast          ? tr("There is nothing new in this file.")
                                         : tr("Say first which columns are the date and the product."));
}

void ImportAssistant::reject()
{
    // The dialog stays until the booking has heard of it.
    if (m_session->isBooking())
        m_session->cancel();
    else
        QDialog::reject();
}

void ImportAssistant::tick()
{
    m_bar->setValue(int(m_session->progress() * kBarSteps));
}

void ImportAssistant::report(const Error &error)
{
    m_timer.stop();
    m_bar->hide();
    if (!isVisible()) {
        Q_EMIT failed(error);
        deleteLater();
        return;
    }
    setBusy(false);
    m_trouble->setText(error.message);
    m_trouble->show();
}

} // namespace larder
