// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sinkdialog.h"

#include "core/base/text.h"
#include "core/net/tokengate.h"
#include "ui/settings/settingline.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/choicestrip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wordslabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kUsualWidth = 180; // in units
constexpr int kUsualHeight = 150;
constexpr int kMqttPort = 1883;
const QString kServer = u"server"_s;
const QString kTopic = u"topic"_s;
const QString kUrl = u"url"_s;
const QString kHost = u"host"_s;
const QString kPort = u"port"_s;
const QString kUser = u"user"_s;
const QString kTls = u"tls"_s;
const QString kSendsList = u"sends_list"_s;

/// A topic is a password of its own at a public server: nobody may guess it. 192 bits, as letters that topics allow.
QString newTopic()
{
    constexpr int kLetters = 32;
    return u"larder-"_s + QString::fromLatin1(newToken()).left(kLetters);
}

} // namespace

QString sinkName(SinkWay way)
{
    switch (way) {
    case SinkWay::Desktop: return Text::tr("This computer");
    case SinkWay::Ntfy: return Text::tr("A phone, over ntfy");
    case SinkWay::Webhook: return Text::tr("A web address");
    case SinkWay::Mqtt: return Text::tr("The smart home, over MQTT");
    }
    Q_UNREACHABLE();
}

QString sinkAddress(const MemberSink &sink)
{
    const auto setting = [&sink](const QString &key) { return sink.settings.value(key).toString(); };
    switch (sink.way) {
    case SinkWay::Desktop: return {};
    case SinkWay::Ntfy: return QUrl(setting(kServer)).host() + u'/' + setting(kTopic);
    case SinkWay::Webhook: return QUrl(setting(kUrl)).host();
    case SinkWay::Mqtt: return setting(kHost) + u", "_s + setting(kTopic);
    }
    Q_UNREACHABLE();
}

SinkDialog::SinkDialog(const MemberSink &sink, const QString &member, QWidget *parent) : QDialog(parent), m_sink(sink)
{
    const Theme theme = themeOf(this);
    setObjectName(u"sinkDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("A way to tell %1: %2").arg(member, sinkName(sink.way)));
    auto *body = new QWidget(this);
    auto *form = new QVBoxLayout(body);
    form->setContentsMargins(0, 0, theme.space(2), 0);
    form->setSpacing(theme.space(3));
    if (sink.way == SinkWay::Ntfy)
        addNtfy(form);
    else if (sink.way == SinkWay::Webhook)
        addWebhook(form);
    else
        addMqtt(form);
    form->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    Panel::blendIn(scroll);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(sink.id.isValid() ? tr("Save") : tr("Add"));
    connect(buttons, &QDialogButtonBox::accepted, this, &SinkDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.space(3));
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    resize(QSize(theme.px(kUsualWidth), theme.px(kUsualHeight)).boundedTo(parent->window()->size()));
    m_fields.first().second->setFocus();
}

void SinkDialog::addNtfy(QVBoxLayout *column)
{
    auto *words = new WordsLabel(
        tr("Install the app ntfy on the phone and subscribe there to this topic. Whoever knows it can read along: keep "
           "it to yourselves, and Larder sends only what it tells you here."),
        WordsLabel::Tone::Muted, this);
    words->setWordWrap(true);
    column->addWidget(words);
    Field *topic = addField(column, kTopic, tr("Topic"), tr("A new one that nobody can guess."), newTopic());
    auto *copy = new ActionButton(tr("Copy the topic"), ActionButton::Kind::Small, this);
    copy->setObjectName(u"sinkCopyTopic"_s);
    copy->setAutoDefault(false);
    connect(copy, &QAbstractButton::clicked, topic, [topic] { QGuiApplication::clipboard()->setText(topic->text()); });
    column->addWidget(copy, 0, Qt::AlignLeading);
    addField(column, kServer, tr("Server"), tr("Or one of your own."), u"https://ntfy.sh"_s);
    addSecret(column, tr("Access token"));
    addList(column);
}

void SinkDialog::addWebhook(QVBoxLayout *column)
{
    addField(column, kUrl, tr("Address"), tr("Each message is sent there as JSON."));
    addSecret(column, tr("Access token"));
    addList(column);
}

void SinkDialog::addMqtt(QVBoxLayout *column)
{
    addField(column, kHost, tr("Broker"), tr("The name of its computer, for example broker.local."));
    addField(column, kPort, tr("Port"), {}, QString::number(kMqttPort));
    addField(column, kTopic, tr("Topic"), {}, u"larder/reminders"_s);
    addField(column, kUser, tr("User"));
    addSecret(column, tr("Password"));
    m_tls = new ChoiceStrip(this);
    m_tls->addPart(tr("No"));
    m_tls->addPart(tr("Yes"));
    m_tls->setCurrentIndex(m_sink.settings.value(kTls).toBool() ? 1 : 0);
    column->addWidget(new SettingLine(tr("Encrypted"), m_tls, this));
}

void SinkDialog::addList(QVBoxLayout *column)
{
    m_list = new ChoiceStrip(this);
    m_list->setObjectName(u"sinkSendsList"_s);
    m_list->addPart(tr("No"));
    m_list->addPart(tr("Yes"));
    m_list->setCurrentIndex(m_sink.settings.value(kSendsList).toBool() ? 1 : 0);
    auto *line = new SettingLine(tr("Send the shopping list"), m_list, this);
    line->setHint(tr("On the evening before the shopping day."));
    column->addWidget(line);
}

Field *SinkDialog::addField(QVBoxLayout *column, const QString &key, const QString &name, const QString &hint,
                            const QString &preset)
{
    auto *field = new Field(this);
    field->setObjectName(u"sink_"_s + key);
    field->setText(m_sink.settings.contains(key) ? m_sink.settings.value(key).toVariant().toString() : preset);
    field->setCursorPosition(0);
    auto *line = new SettingLine(name, field, this);
    line->setHint(hint);
    column->addWidget(line);
    m_fields << std::pair(key, field);
    if (!m_first)
        m_first = line;
    return field;
}

Field *SinkDialog::addSecret(QVBoxLayout *column, const QString &name)
{
    m_secret = new Field(this);
    m_secret->setObjectName(u"sinkSecret"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setPlaceholderText(m_sink.id.isValid() ? tr("stays as it is") : tr("only where one is asked for"));
    auto *line = new SettingLine(name, m_secret, this);
    line->setHint(tr("Kept in this computer's keychain and nowhere else."));
    column->addWidget(line);
    return m_secret;
}

void SinkDialog::take()
{
    for (const auto &[key, field] : std::as_const(m_fields)) {
        const QString text = field->text().trimmed();
        if (text.isEmpty())
            m_sink.settings.remove(key);
        else if (key == kPort)
            m_sink.settings.insert(key, text.toInt());
        else
            m_sink.settings.insert(key, text);
    }
    if (m_list)
        m_sink.settings.insert(kSendsList, m_list->currentIndex() == 1);
    if (m_tls)
        m_sink.settings.insert(kTls, m_tls->currentIndex() == 1);
}

void SinkDialog::accept()
{
    take();
    m_first->setTrouble({});
    Q_EMIT wanted(m_sink, m_secret->text());
}

void SinkDialog::tell(const QString &message)
{
    m_first->setTrouble(message);
    m_fields.first().second->setFocus();
}

} // namespace larder
