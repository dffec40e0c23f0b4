// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/phonedialog.h"

#include "core/household/wording.h"
#include "ui/lists/codebox.h"
#include "ui/lists/textdialog.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/qrcode.h"
#include "ui/widgets/quietdelegate.h"
#include "ui/widgets/wordslabel.h"

#include <QDateTime>
#include <QListWidget>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kUsualWidth = 130; // units
constexpr int kUsualHeight = 165;
constexpr int kFewestPhones = 2;
constexpr int kCodeSide = 60; // units

WordsLabel *words(const QString &text, WordsLabel::Tone tone, QWidget *parent)
{
    auto *label = new WordsLabel(text, tone, parent);
    label->setWordWrap(true);
    return label;
}

QString phoneWords(const Phone &phone, QDate today)
{
    if (phone.seenMs == 0)
        //: %1 is the name of a phone
        return PhoneDialog::tr("%1, connected, not heard of since").arg(phone.name);
    const QDate seen = QDateTime::fromMSecsSinceEpoch(phone.seenMs).date();
    //: %1 is the name of a phone, %2 a day
    return seen == today ? PhoneDialog::tr("%1, last heard of today").arg(phone.name)
                         : PhoneDialog::tr("%1, last heard of %2").arg(phone.name, Wording(today).day(seen));
}

} // namespace

PhoneDialog::PhoneDialog(const QString &text, HouseholdHandle &handle, Clock &clock, QWidget *parent)
    : HouseDialog(u"phoneDialog"_s, handle, clock, parent)
    , m_scroll(new QScrollArea(this))
    , m_state(words({}, WordsLabel::Tone::Body, this))
    , m_switch(new ActionButton(this))
    , m_pairing(new QWidget(this))
    , m_pair(new ActionButton(tr("Connect a phone"), ActionButton::Kind::Normal, this))
    , m_code(new QrCode(this))
    , m_address(words({}, WordsLabel::Tone::Body, this))
    , m_known(new QWidget(this))
    , m_list(new QListWidget(this))
    , m_rename(new ActionButton(tr("Rename…"), ActionButton::Kind::Small, this))
    , m_disconnect(new ActionButton(tr("Disconnect"), ActionButton::Kind::Small, this))
    , m_file(new ActionButton(tr("Save as a web page…"), ActionButton::Kind::Normal, this))
{
    setWindowTitle(tr("On my phone"));
    const Theme theme = themeOf(this);
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, theme.space(2), 0);
    column->setSpacing(theme.space(3));
    addSwitch(column);
    addPairing(column);
    addPhones(column);
    addEverybodyElse(column, text);
    column->addStretch(1);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    Panel::blendIn(m_scroll);
    body->setAutoFillBackground(false);
    contents()->addWidget(m_scroll, 1);
    for (ActionButton *button : {m_switch, m_pair, m_rename, m_disconnect, m_file})
        button->setAutoDefault(false);
    connectParts();
    m_switch->setFocus();
    showState({});
    showPhones({});
    setUsualSize(kUsualWidth, kUsualHeight);
}

void PhoneDialog::addSwitch(QVBoxLayout *column)
{
    m_state->setObjectName(u"phoneState"_s);
    m_switch->setObjectName(u"phoneSwitch"_s);
    column->addWidget(m_state);
    column->addWidget(
        words(tr("Nothing but this list is shown, and only to phones you connect, in your home network. "
                 "The way there is not encrypted: somebody in the same network could read along. The page "
                 "stays usable without reception as long as it is open on the phone; what was ticked "
                 "arrives when it is home again."),
              WordsLabel::Tone::Muted, this));
    column->addWidget(m_switch, 0, Qt::AlignLeading);
}

void PhoneDialog::addPairing(QVBoxLayout *column)
{
    m_pair->setObjectName(u"phonePair"_s);
    m_code->setObjectName(u"phoneCode"_s);
    m_address->setObjectName(u"phoneAddress"_s);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *inner = new QVBoxLayout(m_pairing);
    inner->setContentsMargins({});
    inner->setSpacing(themeOf(this).space(2));
    inner->addWidget(m_pair, 0, Qt::AlignLeading);
    inner->addWidget(m_address);
    inner->addWidget(m_code, 0, Qt::AlignLeading);
    m_code->hide();
    m_address->hide();
    column->addWidget(m_pairing);
}

void PhoneDialog::addPhones(QVBoxLayout *column)
{
    m_list->setObjectName(u"phones"_s);
    m_list->setAccessibleName(tr("Connected phones"));
    m_list->setItemDelegate(new QuietDelegate(m_list));
    m_list->setMinimumHeight(kFewestPhones * themeOf(this).listRowHeight());
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_rename->setObjectName(u"phoneRename"_s);
    m_disconnect->setObjectName(u"phoneDisconnect"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(themeOf(this).space(2));
    row->addWidget(m_rename);
    row->addWidget(m_disconnect);
    row->addStretch(1);
    auto *inner = new QVBoxLayout(m_known);
    inner->setContentsMargins({});
    inner->setSpacing(themeOf(this).space(2));
    inner->addWidget(new WordsLabel(tr("Connected phones"), WordsLabel::Tone::Section, this));
    inner->addWidget(m_list);
    inner->addLayout(row);
    column->addWidget(m_known);
}

void PhoneDialog::addEverybodyElse(QVBoxLayout *column, const QString &text)
{
    m_file->setObjectName(u"phoneFile"_s);
    column->addWidget(new RuleLine(this));
    column->addWidget(new WordsLabel(tr("For everybody else"), WordsLabel::Tone::Section, this));
    column->addWidget(words(tr("Any phone reads this code as plain text, or takes the list along as a file that can be "
                               "ticked. What is ticked there stays there."),
                            WordsLabel::Tone::Body, this));
    column->addWidget(new CodeBox(text, this));
    column->addWidget(m_file, 0, Qt::AlignLeading);
}

void PhoneDialog::connectParts()
{
    connect(&handle(), &HouseholdHandle::phoneLinkChanged, this, &PhoneDialog::read);
    connect(m_pair, &QAbstractButton::clicked, this, &PhoneDialog::pair);
    connect(m_rename, &QAbstractButton::clicked, this, &PhoneDialog::rename);
    connect(m_disconnect, &QAbstractButton::clicked, this, &PhoneDialog::disconnectPhone);
    connect(m_file, &QAbstractButton::clicked, this, &PhoneDialog::fileWanted);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_rename->setEnabled(row >= 0);
        m_disconnect->setEnabled(row >= 0);
    });
    connect(m_switch, &QAbstractButton::clicked, this, [this] {
        handle().setPhoneLink(!m_isOn, this, [this](const Result<PhoneLinkState> &state) {
            if (!state)
                return tell(state.error().message);
            tell({});
            showState(*state);
        });
    });
}

void PhoneDialog::read()
{
    readState();
    handle().run(
        this, [](Household &h) { return h.phones().phones(); },
        [this](const Result<QVector<Phone>> &phones) {
            if (phones)
                showPhones(*phones);
        });
}

void PhoneDialog::readState()
{
    handle().phoneLink(this, [this](const Result<PhoneLinkState> &state) {
        if (state)
            showState(*state);
        else
            tell(state.error().message);
    });
}

void PhoneDialog::showState(const PhoneLinkState &state)
{
    m_isOn = state.isOn;
    const bool answers = state.isOn && state.trouble.isEmpty() && !state.addresses.isEmpty();
    m_state->setText(!state.isOn                ? tr("The list is not shown on phones.")
                     : !state.trouble.isEmpty() ? state.trouble
                     : answers                  ? tr("The list is shown on connected phones while this computer is on.")
                                                : tr("This computer is in no home network at the moment."));
    m_switch->setText(state.isOn ? tr("Switch off") : tr("Switch on"));
    m_pairing->setVisible(answers);
    if (!answers) {
        m_code->hide();
        m_address->hide();
    }
}

void PhoneDialog::showPhones(const QVector<Phone> &phones)
{
    const int row = std::max(0, m_list->currentRow());
    const bool isNew = phones.size() > m_phones.size() && !m_code->isHidden();
    m_phones = phones;
    m_phones.removeIf([](const Phone &phone) { return phone.isRevoked; });
    m_list->clear();
    for (const Phone &phone : std::as_const(m_phones))
        m_list->addItem(phoneWords(phone, today()));
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_known->setVisible(!m_phones.isEmpty());
    if (!isNew)
        return;
    // The code works once.
    m_code->hide();
    m_address->hide();
    tell(tr("The phone is connected."));
}

void PhoneDialog::pair()
{
    handle().newPairing(this, [this](const Result<Pairing> &pairing) { showPairing(pairing); });
}

void PhoneDialog::showPairing(const Result<Pairing> &pairing)
{
    if (!pairing)
        return tell(pairing.error().message);
    tell({});
    m_code->setText(pairing->url);
    m_code->setAccessibleName(tr("Code to connect a phone"));
    m_code->setMaximumSize(themeOf(this).px(kCodeSide), themeOf(this).px(kCodeSide));
    const QString until =
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(pairing->expiresMs).time(), QLocale::ShortFormat);
    //: %1 is an address, %2 a time of day
    m_address->setText(
        tr("Point the camera of the phone at the code, or type %1. It works once, until %2.").arg(pairing->url, until));
    m_code->show();
    m_address->show();
    // Once they have their places; where both do not fit, the code counts.
    QTimer::singleShot(0, this, [this] {
        const int margin = themeOf(this).space(2);
        m_scroll->ensureWidgetVisible(m_address, 0, margin);
        m_scroll->ensureWidgetVisible(m_code, 0, margin);
    });
}

const Phone *PhoneDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_phones.size() ? &m_phones[row] : nullptr;
}

void PhoneDialog::rename()
{
    const Phone *phone = chosen();
    if (!phone)
        return;
    auto *dialog =
        new TextDialog(TextDialog::Kind::Name, tr("Rename phone"), tr("What is the phone called?"), phone->name, this);
    connect(dialog, &TextDialog::given, this, [this, id = phone->id](const QString &name) {
        handle().run(
            this, [id, name](Household &h) { return h.phones().rename(id, name); },
            [this](const Result<void> &done) { tell(done ? QString() : done.error().message); });
    });
    dialog->open();
}

void PhoneDialog::disconnectPhone()
{
    const Phone *phone = chosen();
    if (!phone)
        return;
    handle().run(
        this, [id = phone->id](Household &h) { return h.phones().revoke(id); },
        [this, name = phone->name](const Result<void> &done) {
            //: %1 is the name of a phone
            tell(done ? tr("%1 no longer sees the list. It can be connected again.").arg(name) : done.error().message);
            read();
        });
}

} // namespace larder
