// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/household.h"

#include "core/base/text.h"
#include "core/household/wording.h"
#include "core/pantry/productunits.h"
#include "core/storage/backup.h"
#include "core/storage/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr qint32 kApplicationId = 0x4C415244; // "LARD"

} // namespace

const Schema &householdSchema()
{
    static const Schema schema{u":/larder/sql/household/sqlite"_s,
                               {u"setting"_s,        u"member"_s,         u"category"_s,
                                u"location"_s,       u"store"_s,          u"product"_s,
                                u"barcode"_s,        u"product_alias"_s,  u"lot"_s,
                                u"booked_ref"_s,     u"absence"_s,        u"forecast_model"_s,
                                u"alert"_s,          u"shopping_list"_s,  u"list_line"_s,
                                u"list_withdrawn"_s, u"event_source"_s,   u"source_product"_s,
                                u"source_button"_s,  u"dead_letter"_s,    u"list_origin"_s,
                                u"aisle"_s,          u"aisle_walk"_s,     u"list_template"_s,
                                u"template_line"_s,  u"sheet_number"_s,   u"guest_visit"_s,
                                u"recurring"_s,      u"recurring_turn"_s, u"reminder_rule"_s,
                                u"reminder"_s,       u"reminder_mute"_s,  u"member_sink"_s,
                                u"phone"_s},
                               kApplicationId,
                               // What a delivery brought stays known: it does not come again after an undo.
                               {{u"booked_ref"_s, u"%1source NOT GLOB 'event:*'"_s}}};
    return schema;
}

QString householdPath(const QString &given)
{
    if (!given.isEmpty())
        return given;
    const QString named = qEnvironmentVariable("LARDER_HOUSEHOLD");
    if (!named.isEmpty())
        return named;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/larder/household.larder"_s;
}

Household::Household(std::unique_ptr<Database> database, Clock &clock)
    : m_database(std::move(database))
    , m_clock(clock)
    , m_journal(*m_database, clock)
    , m_products(*m_database, m_journal)
    , m_ledger(*m_database, clock, m_journal, m_products)
    , m_foresight(*m_database)
    , m_calendar(*m_database, clock, m_foresight)
    , m_alerts(*m_database, clock, m_foresight)
    , m_absences(*m_database, clock, m_journal)
    , m_looks(*m_database, m_journal, m_products, m_ledger, m_foresight)
    , m_aisles(*m_database, m_journal)
    , m_recurring(*m_database, m_journal, m_foresight)
    , m_lists({*m_database, clock, m_journal, m_products, m_foresight, m_aisles, m_recurring})
    , m_templates(*m_database, m_journal)
    , m_fridgeSheet(*m_database, m_journal, m_foresight, m_ledger)
    , m_phones({*m_database, clock, m_journal, m_lists, m_ledger})
    , m_imports(m_journal, m_products, m_ledger)
    , m_sources(*m_database, m_journal)
    , m_intake({*m_database, clock, m_journal, m_products, m_ledger, m_lists})
    , m_deadLetters(*m_database)
    , m_outbox(*m_database, clock)
    , m_reminderHandler(*m_database, clock, m_foresight)
    , m_reminders(*m_database, clock, m_journal, m_outbox)
    , m_reminderScheduler(*m_database, clock, m_outbox, reminderSources())
    , m_publisher({*m_database, clock, m_foresight, m_sources, m_outbox})
    , m_stream(*m_database, clock)
    , m_settings(*m_database)
{}

Result<std::unique_ptr<Household>> Household::open(const QString &path, Opening opening, Clock &clock)
{
    const QFileInfo info(path);
    const bool isNew = !info.exists();
    if (isNew && opening != Opening::CreateIfMissing)
        return fail(ErrorKind::NotFound,
                    Text::tr("There is no household at %1 yet. Make one with “larder-cli init”, or open the window.")
                        .arg(path));
    if (isNew && !QDir().mkpath(info.absolutePath()))
        return fail(ErrorKind::Storage,
                    Text::tr("The folder %1 cannot be made. Check that you may write there.").arg(info.absolutePath()));
    const bool isReadOnly = opening == Opening::ReadOnly;
    auto database = Database::open(path, isReadOnly ? Database::Access::ReadOnly : Database::Access::ReadWrite);
    if (!database)
        return fail(database.error());
    if (isNew)
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    std::unique_ptr<Household> household(new Household(std::move(*database), clock));
    LARDER_TRY(isReadOnly ? checkSchema(household->database(), householdSchema()) : household->prepare());
    return household;
}

Result<void> Household::prepare()
{
    LARDER_TRY(migrate(*m_database, householdSchema()));
    // Each reads only what those before it write.
    for (const StreamHandler &handler : {m_calendar.handler(), m_foresight.handler(), m_alerts.handler(),
                                         m_reminderHandler.handler(), m_publisher.handler()})
        LARDER_TRY(m_stream.add(handler));
    return {};
}

ReminderSources Household::reminderSources()
{
    const auto toBuy = [this](QDate today) {
        return m_lists.items({}, today).map([](const QVector<ListItem> &items) {
            return int(std::count_if(items.cbegin(), items.cend(), [](const ListItem &item) {
                return item.section == Section::Buy && !item.isChecked;
            }));
        });
    };
    return {[this](QDate today) { return m_foresight.trips(today); }, toBuy,
            [this](QDate today) { return m_absences.silence(today); },
            [this](QDate today) { return m_recurring.all(today); }};
}

Result<QString> Household::id()
{
    return inTransaction(*m_database, [this]() -> Result<QString> {
        auto known = m_settings.value(u"household_id"_s);
        if (!known || !known->isEmpty())
            return known;
        const QString made = QUuid::createUuid().toString(QUuid::WithoutBraces);
        LARDER_TRY(m_settings.setValue(u"household_id"_s, made));
        return made;
    });
}

Result<Undone> Household::undo(ActionId action)
{
    return m_journal.undo(action, [this](const Action &later) { return Wording(m_clock.today()).action(later); });
}

Result<Undone> Household::redo()
{
    return m_journal.redo([this](const Action &later) { return Wording(m_clock.today()).action(later); });
}

Result<Booked> Household::buy(const QString &name, const ProductEdit &edit, const TypedAmount &amount,
                              Purchase purchase, const Whereabouts &where)
{
    return m_journal.act({{}, u"buy"_s, {{u"product"_s, name.simplified()}}},
                         [&](ActionId action) { return bookBuying(action, name, edit, amount, purchase, where); });
}

Result<Booked> Household::bookBuying(ActionId action, const QString &name, const ProductEdit &edit,
                                     const TypedAmount &amount, Purchase purchase, const Whereabouts &where)
{
    auto known = m_products.resolve(name, where.store);
    auto meaning = m_products.meaning(name, where.store);
    if (!meaning)
        return fail(meaning.error());
    const bool isNew = !known && meaning->products.isEmpty(); // near names do not matter
    if (!known && !(isNew && (known.error().kind == ErrorKind::NotFound || known.error().kind == ErrorKind::Ambiguous)))
        return fail(known.error());
    ProductEdit described = edit;
    if (!described.unit)
        described.unit = unitOfNew(amount);
    if (!described.packSize)
        described.packSize = amount.packMilli;
    if (!known && !described.location && !where.location.isEmpty())
        described.location = where.location;
    const bool isThere = known && !known->isArchived;
    auto product =
        isThere ? known : m_products.create(known ? known->name : name, described); // an archived one comes back
    if (!product)
        return fail(product.error());
    auto store = m_products.names().store(where.store);
    auto place = m_products.names().location(where.location);
    if (!store || !place)
        return fail(!store ? store.error() : place.error());
    purchase.store = *store;
    purchase.location = *place;
    return m_ledger.bookTypedPurchase(action, *product, amount, purchase);
}

Result<void> Household::catchUp()
{
    return m_stream.drain();
}

void Household::tidy()
{
    m_database->checkpoint();
}

Result<QByteArray> Household::currency()
{
    auto newest = m_ledger.repository().newestCurrency();
    if (!newest || !newest->isEmpty())
        return newest;
    const QByteArray local = QLocale::system().currencySymbol(QLocale::CurrencyIsoCode).toLatin1();
    return Money::isCurrency(local) ? local : QByteArrayLiteral("EUR");
}

Result<void> Household::saveCopy(const QString &target)
{
    LARDER_TRY(writeVerifiedCopy(*m_database, target));
    return m_settings.setValue(u"copied_at"_s, QString::number(m_clock.nowMs())); // nobody's step to undo
}

} // namespace larder
