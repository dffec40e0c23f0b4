// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/housedialog.h"

#include "core/household/wording.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wordslabel.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

QString sizeKey(const QString &name)
{
    return u"dialogs/"_s + name;
}

} // namespace

HouseDialog::HouseDialog(const QString &name, HouseholdHandle &handle, Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_handle(handle)
    , m_clock(clock)
    , m_contents(new QVBoxLayout)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
    , m_told(new WordsLabel(WordsLabel::Tone::Small, this))
    , m_undo(new LinkButton(tr("Undo"), this))
{
    setObjectName(name);
    setAttribute(Qt::WA_DeleteOnClose);
    setSizeGripEnabled(true);
    const Theme theme = themeOf(this);
    m_told->setObjectName(u"dialogTold"_s);
    m_told->setWordWrap(true);
    m_undo->setObjectName(u"dialogUndo"_s);
    m_undo->setSmall(true);
    m_buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme.space(2));
    foot->addWidget(m_told, 1);
    foot->addWidget(m_undo);
    m_contents->setSpacing(theme.space(2));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.space(3));
    column->addLayout(m_contents, 1);
    column->addLayout(foot);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_undo, &QAbstractButton::clicked, this, &HouseDialog::undo);
    connect(&handle, &HouseholdHandle::changed, this, [this] { read(); });
    tell({});
}

void HouseDialog::setUsualSize(int width, int height)
{
    const Theme theme = themeOf(this);
    const QSize kept = QSettings().value(sizeKey(objectName())).toSize();
    const QSize wanted = kept.isValid() ? kept : QSize(theme.px(width), theme.px(height));
    resize(parentWidget() ? wanted.boundedTo(parentWidget()->window()->size()) : wanted);
}

void HouseDialog::done(int result)
{
    if (isVisible())
        QSettings().setValue(sizeKey(objectName()), size());
    QDialog::done(result);
}

void HouseDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!std::exchange(m_hasRead, true))
        read();
}

void HouseDialog::tell(const QString &sentence)
{
    m_done = {};
    m_undo->hide();
    m_told->setText(sentence);
    m_told->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    QAccessibleEvent alert(m_told, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void HouseDialog::tellOutcome(const Result<void> &done)
{
    if (!done)
        return tell(done.error().message);
    m_handle.run(
        this, [](Household &household) { return household.journal().undoable(); },
        [this](const Result<std::optional<Action>> &newest) {
            if (newest && *newest)
                offerUndo(**newest);
        });
}

void HouseDialog::offerUndo(const Action &action)
{
    tell(Wording(today()).action(action));
    m_done = action.id;
    m_undo->show();
}

void HouseDialog::undo()
{
    m_handle.run(
        this, [action = m_done](Household &household) { return discard(household.undo(action)); },
        [this](const Result<void> &undone) { tell(undone ? tr("Taken back.") : undone.error().message); });
}

} // namespace larder
