// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/exchange/purchaseimport.h"
#include "core/foresight/absenceservice.h"
#include "core/foresight/alerthandler.h"
#include "core/foresight/calendarhandler.h"
#include "core/foresight/foresightservice.h"
#include "core/foresight/lookservice.h"
#include "core/household/summarypublisher.h"
#include "core/ingest/eventintake.h"
#include "core/ingest/sourceservice.h"
#include "core/lists/aisleservice.h"
#include "core/lists/fridgesheet.h"
#include "core/lists/listservice.h"
#include "core/lists/listtemplate.h"
#include "core/lists/phoneservice.h"
#include "core/lists/recurringservice.h"
#include "core/pantry/actionjournal.h"
#include "core/pantry/productservice.h"
#include "core/pantry/stockledger.h"
#include "core/reminders/reminderhandler.h"
#include "core/reminders/reminderscheduler.h"
#include "core/reminders/reminderservice.h"
#include "core/stream/changestream.h"
#include "core/stream/outbox.h"

#include <memory>

namespace larder {

/// Where something was bought and where it goes, by name; empty = not said. New names are made.
struct Whereabouts
{
    QString store;
    QString location;
};

/// One household: opens the file, builds every service on its one writing connection, and registers the stream's handlers.
///
/// Built once by an app; lives on the thread that opened it (the core thread). @p clock outlives it.
class Household
{
public:
    enum class Opening {
        MustExist,
        CreateIfMissing,
        ReadOnly, ///< an existing, current file; nothing is written, not even derived data
    };

    /// Errors: NotFound, TooNew, Corrupt and storage's. The file is left as it was.
    [[nodiscard]] static Result<std::unique_ptr<Household>> open(const QString &path, Opening opening, Clock &clock);

    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] Clock &clock() { return m_clock; }
    [[nodiscard]] ActionJournal &journal() { return m_journal; }
    [[nodiscard]] ProductService &products() { return m_products; }
    [[nodiscard]] StockLedger &ledger() { return m_ledger; }
    [[nodiscard]] ForesightService &foresight() { return m_foresight; }
    [[nodiscard]] AbsenceService &absences() { return m_absences; }
    [[nodiscard]] LookService &looks() { return m_looks; }
    [[nodiscard]] AisleService &aisles() { return m_aisles; }
    [[nodiscard]] RecurringService &recurring() { return m_recurring; }
    [[nodiscard]] ListService &lists() { return m_lists; }
    [[nodiscard]] TemplateService &templates() { return m_templates; }
    [[nodiscard]] FridgeSheet &fridgeSheet() { return m_fridgeSheet; }
    [[nodiscard]] PhoneService &phones() { return m_phones; }
    [[nodiscard]] PurchaseImport &imports() { return m_imports; }
    [[nodiscard]] SourceService &sources() { return m_sources; }
    [[nodiscard]] EventIntake &intake() { return m_intake; }
    [[nodiscard]] DeadLetterRepository &deadLetters() { return m_deadLetters; }
    [[nodiscard]] Outbox &outbox() { return m_outbox; }
    [[nodiscard]] ReminderService &reminders() { return m_reminders; }
    [[nodiscard]] ReminderScheduler &reminderScheduler() { return m_reminderScheduler; }
    [[nodiscard]] ChangeStream &stream() { return m_stream; }
    [[nodiscard]] SettingRepository &settings() { return m_settings; }

    /// The household's name among machines, a UUID without braces; made on first need, no step of anybody's to undo.
    [[nodiscard]] Result<QString> id();

    /// Undo and redo, their refusals worded for people.
    [[nodiscard]] Result<Undone> undo(ActionId action = {});
    [[nodiscard]] Result<Undone> redo();

    /// Buys by name: a product of exactly that name (or number, barcode), else a new one.
    /// @p edit describes a new product, its unit and pack come from @p amount where not said; @p purchase.product is filled in.
    [[nodiscard]] Result<Booked> buy(const QString &name, const ProductEdit &edit, const TypedAmount &amount,
                                     Purchase purchase, const Whereabouts &where = {});
    /// What buy() does, inside a running action.
    [[nodiscard]] Result<Booked> bookBuying(ActionId action, const QString &name, const ProductEdit &edit,
                                            const TypedAmount &amount, Purchase purchase, const Whereabouts &where);

    /// Lets the stream catch up with everything committed so far.
    [[nodiscard]] Result<void> catchUp();
    /// Moves the write-ahead log into the file; for quiet moments.
    void tidy();
    /// The currency of sums typed without one: that of the newest price, else the computer's, else EUR.
    [[nodiscard]] Result<QByteArray> currency();
    /// A verified copy at @p target; the household goes on in its own file and remembers when it was copied ("copied_at").
    [[nodiscard]] Result<void> saveCopy(const QString &target);

private:
    Household(std::unique_ptr<Database> database, Clock &clock);
    Result<void> prepare();
    [[nodiscard]] ReminderSources reminderSources();

    std::unique_ptr<Database> m_database;
    Clock &m_clock;
    ActionJournal m_journal;
    ProductService m_products;
    StockLedger m_ledger;
    ForesightService m_foresight;
    CalendarHandler m_calendar;
    AlertHandler m_alerts;
    AbsenceService m_absences;
    LookService m_looks;
    AisleService m_aisles;
    RecurringService m_recurring;
    ListService m_lists;
    TemplateService m_templates;
    FridgeSheet m_fridgeSheet;
    PhoneService m_phones;
    PurchaseImport m_imports;
    SourceService m_sources;
    EventIntake m_intake;
    DeadLetterRepository m_deadLetters;
    Outbox m_outbox;
    ReminderHandler m_reminderHandler;
    ReminderService m_reminders;
    ReminderScheduler m_reminderScheduler;
    SummaryPublisher m_publisher;
    ChangeStream m_stream;
    SettingRepository m_settings;
};

/// How a household's file looks: for tests and tools that open it themselves.
[[nodiscard]] const struct Schema &householdSchema();

/// Where the household is: @p given, else $LARDER_HOUSEHOLD, else household.larder in the user's data folder.
[[nodiscard]] QString householdPath(const QString &given = {});

} // namespace larder
