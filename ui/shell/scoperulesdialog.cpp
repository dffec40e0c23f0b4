// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scoperulesdialog.h"

#include "ui/shell/reminderwindow.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wordslabel.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kWidth = 110; // in units

std::optional<ReminderRule> ruleOf(const QVector<ReminderRule> &rules, ReminderKind kind, const ReminderRule &scope)
{
    for (const ReminderRule &rule : rules) {
        if (rule.kind == kind && rule.product == scope.product && rule.category == scope.category)
            return rule;
    }
    return std::nullopt;
}

} // namespace

QVector<ReminderKind> scopedReminderKinds()
{
    return {ReminderKind::RunsOut, ReminderKind::BestBefore, ReminderKind::Level, ReminderKind::UsedShare};
}

ScopeRulesDialog::ScopeRulesDialog(const ReminderRule &scope, const QVector<ReminderRule> &rules, QWidget *parent)
    : QDialog(parent)
    , m_scope(scope)
{
    const Theme theme = themeOf(this);
    setObjectName(u"scopeRules"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Reminders of %1").arg(scope.scopeName));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.space(1));
    setMinimumWidth(std::min(theme.px(kWidth), parent->window()->width()));
    for (const ReminderKind kind : scopedReminderKinds()) {
        auto *window = new ReminderWindow(kind, ReminderWindow::Scope::One, this);
        auto *trouble = new WordsLabel(WordsLabel::Tone::Small, this);
        trouble->setWordWrap(true);
        trouble->hide();
        column->addWidget(new WordsLabel(reminderWindowName(kind), WordsLabel::Tone::Strong, this));
        column->addWidget(window);
        column->addWidget(trouble);
        column->addSpacing(theme.space(2));
        connect(window, &ReminderWindow::troubled, trouble, [trouble](const QString &message) {
            trouble->setText(message);
            trouble->setVisible(!message.isEmpty());
        });
        connect(window, &ReminderWindow::changed, this, [this](ReminderRule rule, bool isOwn) {
            if (!isOwn && rule.id.isValid())
                return Q_EMIT usualWanted(rule.id);
            rule.product = m_scope.product;
            rule.category = m_scope.category;
            rule.scopeName = m_scope.scopeName;
            if (isOwn)
                Q_EMIT ruleWanted(rule);
        });
        m_windows << window;
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addStretch(1);
    column->addWidget(buttons);
    setRules(rules);
}

void ScopeRulesDialog::setRules(const QVector<ReminderRule> &rules)
{
    for (ReminderWindow *window : std::as_const(m_windows))
        window->setRule(ruleOf(rules, window->kind(), m_scope), ruleOf(rules, window->kind(), {}));
}

} // namespace larder
