// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspart.h"

#include "ui/widgets/panel.h"
#include "ui/widgets/wordslabel.h"

#include <QVBoxLayout>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace larder {

namespace {

constexpr auto kMoment = 100ms; // events may come by the thousand

} // namespace

SettingsPart::SettingsPart(const SettingsContext &context, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_column(new QVBoxLayout)
{
    const Theme theme = themeOf(this);
    auto *body = new QWidget(this);
    auto *outer = new QVBoxLayout(body);
    outer->setContentsMargins(theme.pageMargin(), theme.space(2), theme.pageMargin(), theme.space(4));
    m_column->setSpacing(theme.space(6));
    outer->addLayout(m_column);
    outer->addStretch(1);
    setWidget(body);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    Panel::blendIn(this);
    body->setAutoFillBackground(false);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kMoment);
    connect(&m_soon, &QTimer::timeout, this, &SettingsPart::reload);
}

QVBoxLayout *SettingsPart::addSection(const QString &heading)
{
    const Theme theme = themeOf(this);
    auto *section = new QVBoxLayout;
    section->setSpacing(theme.space(3));
    auto *head = new QVBoxLayout;
    head->setSpacing(theme.space(2));
    head->addWidget(new WordsLabel(heading, WordsLabel::Tone::Section, widget()));
    head->addWidget(new RuleLine(widget()));
    section->addLayout(head);
    m_column->addLayout(section);
    return section;
}

void SettingsPart::reload()
{
    m_isStale = !isVisible();
    if (!m_isStale)
        read();
}

void SettingsPart::applyChanges(const ChangeSet &changes)
{
    if (changes.isReload || concerns(changes))
        reloadSoon();
}

void SettingsPart::reloadSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void SettingsPart::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (std::exchange(m_isStale, false))
        read();
}

void SettingsPart::report(const Error &error)
{
    if (error.kind != ErrorKind::Closed)
        Q_EMIT failed(error);
}

} // namespace larder
