// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/failurepage.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/panel.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

QLabel *newText(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

FailurePage::FailurePage(QWidget *parent)
    : QWidget(parent)
    , m_panel(new Panel(this))
    , m_headline(newText(u"failureHeadline"_s, m_panel))
    , m_message(newText(u"failureMessage"_s, m_panel))
    , m_kept(newText(u"failureKept"_s, m_panel))
    , m_open(new ActionButton(tr("Open another…"), ActionButton::Kind::Primary, m_panel))
    , m_quit(new ActionButton(tr("Quit"), ActionButton::Kind::Normal, m_panel))
{
    setObjectName(u"failurePage"_s);
    m_panel->setMood(Mood::Paprika);
    m_headline->setText(tr("This household could not be opened"));
    m_open->setObjectName(u"failureOpen"_s);
    m_quit->setObjectName(u"failureQuit"_s);
    connect(m_open, &QAbstractButton::clicked, this, &FailurePage::openAnother);
    connect(m_quit, &QAbstractButton::clicked, this, &FailurePage::quit);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_quit);
    buttons->addStretch(1);
    auto *inner = new QVBoxLayout(m_panel);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_headline);
    inner->addWidget(m_message);
    inner->addWidget(m_kept);
    inner->addLayout(buttons);
    auto *outer = new QVBoxLayout(this);
    outer->addWidget(m_panel);
    outer->addStretch(1);
    restyle();
}

void FailurePage::showFailure(const QString &path, const Error &error)
{
    m_message->setText(error.message);
    m_kept->setText(tr("The file %1 was left as it is.").arg(QDir::toNativeSeparators(path)));
    m_kept->setToolTip(error.detail);
    m_open->setFocus();
}

void FailurePage::restyle()
{
    const Theme theme = themeOf(this);
    m_headline->setFont(theme.section);
    QPalette red;
    red.setColor(QPalette::WindowText, theme.paprika.text);
    m_headline->setPalette(red);
    layout()->setContentsMargins(theme.pageMargin(), 0, theme.pageMargin(), theme.pageMargin());
    m_panel->layout()->setSpacing(theme.space(3));
}

void FailurePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

} // namespace larder
