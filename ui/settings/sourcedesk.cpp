// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sourcedesk.h"

#include "core/net/tokengate.h"
#include "ui/settings/exampledialog.h"
#include "ui/settings/sourcebuttonsdialog.h"
#include "ui/settings/sourcedialog.h"
#include "ui/settings/sourcenamesdialog.h"
#include "ui/settings/sourcewords.h"
#include "ui/widgets/pickdialog.h"

using namespace Qt::StringLiterals;

namespace larder {

SourceDesk::SourceDesk(HouseholdHandle &handle, QWidget *window) : QObject(window), m_handle(handle), m_window(window)
{}

template<class Work>
void SourceDesk::change(Work work)
{
    m_handle.run(this, std::move(work), [this](const auto &done) {
        if (!done)
            report(done.error());
    });
}

void SourceDesk::report(const Error &error)
{
    if (error.kind != ErrorKind::Closed)
        Q_EMIT failed(error);
}

void SourceDesk::add()
{
    EventSource source;
    source.way = EventSource::Way::Http;
    ask(source);
}

void SourceDesk::act(const SourceReading &reading, const QString &household, SourceRow::Wish wish)
{
    const SourceId id = reading.source.id;
    m_shown = id;
    switch (wish) {
    case SourceRow::Wish::Edit: return ask(reading.source);
    case SourceRow::Wish::Pause: return change([id](Household &home) { return home.sources().setPaused(id, true); });
    case SourceRow::Wish::GoOn: return change([id](Household &home) { return home.sources().setPaused(id, false); });
    case SourceRow::Wish::Names: return showNames(reading);
    case SourceRow::Wish::Buttons: return showButtons(reading);
    case SourceRow::Wish::Token: return makeToken(reading.source);
    case SourceRow::Wish::Example: return showExample(reading.source, household, {}, std::nullopt);
    case SourceRow::Wish::Remove: return change([id](Household &home) { return home.sources().remove(id); });
    case SourceRow::Wish::History: Q_EMIT roomWanted(Room::History); return;
    }
}

void SourceDesk::refresh(const SourcesReading &reading)
{
    for (const SourceReading &source : reading.sources) {
        if (source.source.id != m_shown)
            continue;
        if (m_names)
            m_names->setProducts(source.products);
        if (m_buttons)
            m_buttons->setButtons(source.buttons);
    }
}

void SourceDesk::ask(const EventSource &source)
{
    auto *dialog = new SourceDialog(source, m_window->window());
    connect(dialog, &SourceDialog::wanted, this,
            [this, dialog](const EventSource &wanted, const QString &password) { save(dialog, wanted, password); });
    dialog->open();
}

void SourceDesk::save(SourceDialog *dialog, const EventSource &source, const QString &password)
{
    const bool isNew = !source.id.isValid();
    const auto work = [source, isNew](Household &household) {
        return isNew ? household.sources().add(source) : household.sources().edit(source);
    };
    m_handle.run(this, work,
                 [this, dialog = QPointer<SourceDialog>(dialog), isNew, password](const Result<EventSource> &saved) {
                     if (!saved) {
                         if (dialog)
                             return dialog->tell(SourceField::Name, saved.error().message);
                         return report(saved.error());
                     }
                     if (dialog)
                         dialog->done(QDialog::Accepted);
                     if (!password.isEmpty())
                         keepPassword(saved->id, password);
                     else if (isNew && saved->way == EventSource::Way::Http)
                         makeToken(*saved);
                 });
}

void SourceDesk::keepPassword(SourceId source, const QString &password)
{
    m_handle.keepSecret(source, password, this, [this](const Result<SecretStore::Kept> &kept) {
        if (!kept)
            return report(kept.error());
        if (*kept == SecretStore::Kept::Session)
            report(
                {ErrorKind::Refused,
                 tr("This desktop has no keychain, so the password lasts only until Larder is closed. Everything else "
                    "was saved.")});
    });
}

void SourceDesk::makeToken(const EventSource &source)
{
    const QString token = QString::fromLatin1(newToken());
    m_handle.keepSecret(source.id, token, this, [this, source, token](const Result<SecretStore::Kept> &kept) {
        if (kept)
            showExample(source, {}, token, *kept);
        else
            report(kept.error());
    });
}

void SourceDesk::showExample(const EventSource &source, const QString &household, const QString &token,
                             const std::optional<SecretStore::Kept> &kept)
{
    m_handle.run(this, exampleProduct, [=, this](const Result<QString> &product) {
        // A token is shown only now, whatever the example can say.
        showExample(ExampleOf{source, household, product.value_or(tr("Milk"))}, token, kept);
    });
}

void SourceDesk::showExample(const ExampleOf &of, const QString &token, const std::optional<SecretStore::Kept> &kept)
{
    // Where it listens may be known a moment later.
    const auto example = [this, of, token] {
        QString address;
        for (const ListenerState &state : m_handle.listening()) {
            if (state.source == of.source.id && state.kind == ListenerState::Kind::Listening)
                address = state.address;
        }
        return exampleLine(of, address, token);
    };
    std::optional<ExampleDialog::Token> shown;
    if (kept)
        shown = ExampleDialog::Token{token, *kept};
    auto *dialog = new ExampleDialog(of.source.name, of.product, example(), shown, m_window->window());
    connect(&m_handle, &HouseholdHandle::listeningChanged, dialog,
            [dialog, example] { dialog->setExample(example()); });
    dialog->open();
}

void SourceDesk::showNames(const SourceReading &reading)
{
    m_names = new SourceNamesDialog(reading.source.name, reading.products, m_window->window());
    connect(m_names, &SourceNamesDialog::changeWanted, this,
            [this, id = reading.source.id](const SourceProduct &named) { chooseProduct(id, named); });
    m_names->open();
}

void SourceDesk::chooseProduct(SourceId source, const SourceProduct &named)
{
    const auto read = [](Household &household) { return household.products().all(); };
    m_handle.run(this, read, [this, source, named](const Result<QVector<Product>> &products) {
        if (!products)
            return report(products.error());
        QVector<PickDialog::Entry> entries;
        for (const Product &product : *products)
            entries << PickDialog::Entry{product.name};
        QWidget *parent = m_names ? static_cast<QWidget *>(m_names) : m_window->window();
        auto *dialog =
            new PickDialog(tr("Another product"), tr("Which product is %1?").arg(named.foreignId), entries, parent);
        connect(dialog, &PickDialog::picked, this, [this, source, named, products = *products](int index) {
            change([source, named, product = products[index].id](Household &household) {
                return household.sources().setProduct(source, named.foreignId, product);
            });
        });
        dialog->open();
    });
}

void SourceDesk::showButtons(const SourceReading &reading)
{
    const auto read = [](Household &household) { return household.products().all(); };
    m_handle.run(this, read, [this, reading](const Result<QVector<Product>> &products) {
        if (!products)
            return report(products.error());
        m_buttons = new SourceButtonsDialog(reading.source.name, *products, reading.buttons, m_window->window());
        wireButtons(m_buttons, reading.source.id);
        m_buttons->open();
    });
}

void SourceDesk::wireButtons(SourceButtonsDialog *dialog, SourceId source)
{
    const auto tellTrouble = [this, dialog](const Result<void> &done) {
        if (!done && m_buttons == dialog)
            dialog->tell(done.error().message);
    };
    connect(dialog, &SourceButtonsDialog::addWanted, this, [this, source, tellTrouble](const SourceButton &button) {
        m_handle.run(
            this, [source, button](Household &household) { return household.sources().addButton(source, button); },
            tellTrouble);
    });
    connect(dialog, &SourceButtonsDialog::removeWanted, this, [this, source, tellTrouble](qint64 button) {
        m_handle.run(
            this, [source, button](Household &household) { return household.sources().removeButton(source, button); },
            tellTrouble);
    });
    connect(dialog, &SourceButtonsDialog::pressWanted, this, [this, source, dialog] {
        m_handle.nextPress(source, dialog, [dialog](const Result<ButtonPress> &press) {
            if (press)
                dialog->setPress(*press);
            else
                dialog->tell(press.error().message);
        });
    });
}

} // namespace larder
