// SPDX-License-Identifier: GPL-3.0-or-later
// What RemindersPart changes, and the dialogs it asks with.
#include "ui/settings/autostart.h"
#include "ui/settings/reminderspart.h"
#include "ui/settings/scheduledialog.h"
#include "ui/settings/sinkdialog.h"
#include "ui/shell/householdfiles.h"
#include "ui/shell/scoperulesdialog.h"
#include "ui/widgets/pickdialog.h"

namespace larder {

void RemindersPart::setAutostart(bool isOn)
{
    const QString path = context().household.path();
    const auto done = Autostart::turn(isOn, path.isEmpty() ? context().handle.path() : path);
    if (!done)
        report(done.error());
    showAutostart();
}

void RemindersPart::saveRule(const ReminderRule &rule)
{
    change([rule](Household &household) { return household.reminders().saveRule(rule); });
}

void RemindersPart::saveTimes(const ReminderTimes &times)
{
    m_reading.times = times;
    change([times](Household &household) { return household.reminders().setTimes(times); });
}

void RemindersPart::pickException()
{
    QVector<ReminderRule> scopes;
    QVector<PickDialog::Entry> entries;
    for (const auto &[id, name] : std::as_const(m_reading.categories)) {
        ReminderRule scope;
        scope.category = id;
        scope.scopeName = name;
        scopes << scope;
        entries << PickDialog::Entry{name, tr("category"), true};
    }
    for (const Product &product : std::as_const(m_reading.products)) {
        ReminderRule scope;
        scope.product = product.id;
        scope.scopeName = product.name;
        scopes << scope;
        entries << PickDialog::Entry{product.name};
    }
    auto *dialog = new PickDialog(tr("Otherwise for some things"), tr("For what?"), entries, window());
    connect(dialog, &PickDialog::picked, this, [this, scopes](int index) { changeException(scopes[index]); });
    dialog->open();
}

void RemindersPart::changeException(const ReminderRule &scope)
{
    auto *dialog = new ScopeRulesDialog(scope, m_reading.rules, window());
    m_scopeDialog = dialog;
    connect(dialog, &ScopeRulesDialog::ruleWanted, this, &RemindersPart::saveRule);
    connect(dialog, &ScopeRulesDialog::usualWanted, this, [this](ReminderRuleId id) {
        change([id](Household &household) { return household.reminders().removeRule(id); });
    });
    dialog->open();
}

void RemindersPart::removeException(const ReminderRule &scope)
{
    change([rules = m_reading.of(scope)](Household &household) -> Result<void> {
        for (const ReminderRule &rule : rules)
            LARDER_TRY(household.reminders().removeRule(rule.id));
        return {};
    });
}

void RemindersPart::changeSchedule(const ReminderRule &rule)
{
    auto *dialog = new ScheduleDialog(rule, m_reading.members, context().clock.today(), window());
    connect(dialog, &ScheduleDialog::wanted, this, [this, dialog](const ReminderRule &wanted) {
        context().handle.run(
            dialog, [wanted](Household &household) { return household.reminders().saveRule(wanted); },
            [dialog](const Result<ReminderRuleId> &saved) {
                if (saved)
                    dialog->done(QDialog::Accepted);
                else
                    dialog->tell(saved.error().message);
            });
    });
    dialog->open();
}

void RemindersPart::askSink(const MemberSink &sink, const QString &member)
{
    if (sink.way == SinkWay::Desktop)
        return saveSink(sink, {}, nullptr);
    auto *dialog = new SinkDialog(sink, member, window());
    connect(dialog, &SinkDialog::wanted, this,
            [this, dialog](const MemberSink &wanted, const QString &secret) { saveSink(wanted, secret, dialog); });
    dialog->open();
}

void RemindersPart::saveSink(MemberSink sink, const QString &secret, SinkDialog *dialog)
{
    if (!secret.isEmpty())
        sink.settings[kHasSecret] = true;
    context().handle.run(
        this, [sink](Household &household) { return household.reminders().saveSink(sink); },
        [this, secret, dialog = QPointer<SinkDialog>(dialog)](const Result<SinkId> &saved) {
            if (!saved && dialog)
                return dialog->tell(saved.error().message);
            if (!saved)
                return report(saved.error());
            if (dialog)
                dialog->done(QDialog::Accepted);
            if (!secret.isEmpty())
                keepSecret(*saved, secret);
        });
}

void RemindersPart::keepSecret(SinkId sink, const QString &secret)
{
    context().handle.keepSinkSecret(sink, secret, this, [this](const Result<SecretStore::Kept> &kept) {
        if (!kept)
            return report(kept.error());
        if (*kept == SecretStore::Kept::Session)
            report(
                {ErrorKind::Refused,
                 tr("This desktop has no keychain, so the password lasts only until Larder is closed. Everything else "
                    "was saved.")});
    });
}

} // namespace larder
