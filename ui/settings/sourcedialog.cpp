// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sourcedialog.h"

#include "ui/settings/settingline.h"
#include "ui/widgets/choicestrip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kUsualWidth = 180; // units
constexpr int kUsualHeight = 150;

/// The ways in that are asked for, in the order of the strip; files need no source.
constexpr EventSource::Way kWays[] = {EventSource::Way::Http, EventSource::Way::Mqtt};

} // namespace

SourceDialog::SourceDialog(const EventSource &source, QWidget *parent)
    : QDialog(parent)
    , m_source(source)
    , m_name(addField(u"sourceNameField"_s))
    , m_way(new ChoiceStrip(this))
    , m_port(addField(u"sourcePort"_s))
    , m_host(addField(u"sourceHost"_s))
    , m_tls(new ChoiceStrip(this))
    , m_caFile(addField(u"sourceCaFile"_s))
    , m_user(addField(u"sourceUser"_s))
    , m_password(addField(u"sourcePassword"_s))
    , m_topics(addField(u"sourceTopics"_s))
    , m_homeAssistant(new ChoiceStrip(this))
    , m_amounts(new ChoiceStrip(this))
    , m_unknown(new ChoiceStrip(this))
    , m_broker(new QWidget(this))
{
    setObjectName(u"sourceDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(source.id.isValid() ? tr("Change %1").arg(source.name) : tr("Add a source"));
    auto *body = new QWidget(this);
    auto *form = new QVBoxLayout(body);
    const Theme theme = themeOf(this);
    form->setContentsMargins(0, 0, theme.space(2), 0);
    form->setSpacing(theme.space(3));
    build(form);
    form->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    Panel::blendIn(scroll);
    body->setAutoFillBackground(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(source.id.isValid() ? tr("Save") : tr("Add"));
    connect(buttons, &QDialogButtonBox::accepted, this, &SourceDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SourceDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.space(3));
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    fill(formOf(source));
    const QSize usual(theme.px(kUsualWidth), theme.px(kUsualHeight));
    resize(parent ? usual.boundedTo(parent->window()->size()) : usual);
    m_name->setFocus();
}

Field *SourceDialog::addField(const QString &name)
{
    auto *field = new Field(this);
    field->setObjectName(name);
    return field;
}

SettingLine *SourceDialog::addLine(QVBoxLayout *column, const QString &name, QWidget *control, const QString &hint)
{
    auto *line = new SettingLine(name, control, this);
    line->setHint(hint);
    column->addWidget(line);
    if (auto *field = qobject_cast<Field *>(control))
        connect(field, &QLineEdit::textEdited, line, [line] { line->setTrouble({}); });
    return line;
}

void SourceDialog::build(QVBoxLayout *column)
{
    m_way->setObjectName(u"sourceWay"_s);
    m_way->addPart(tr("A program on this computer"));
    m_way->addPart(tr("A smart home (MQTT)"));
    m_amounts->setObjectName(u"sourceAmounts"_s);
    m_amounts->addPart(tr("how much is there now"));
    m_amounts->addPart(tr("how much came or went"));
    m_unknown->setObjectName(u"sourceUnknown"_s);
    m_unknown->addPart(tr("make a new product"));
    m_unknown->addPart(tr("wait until somebody says what it is"));
    m_nameLine = addLine(column, tr("Name"), m_name);
    SettingLine *way = addLine(column, tr("Who tells"), m_way);
    way->setVisible(!m_source.id.isValid());
    m_portLine = addLine(column, tr("Port"), m_port);
    buildBroker(column);
    addLine(
        column, tr("Amounts say"), m_amounts,
        tr("Counts where the source does not say it itself. A scale knows how much is there; a till knows what went."));
    addLine(column, tr("Goods nobody has named"), m_unknown);
    connect(m_way, &ChoiceStrip::currentChanged, this, &SourceDialog::showWay);
    connect(m_tls, &ChoiceStrip::currentChanged, this, &SourceDialog::showWay);
}

void SourceDialog::buildBroker(QVBoxLayout *column)
{
    m_tls->setObjectName(u"sourceTls"_s);
    m_homeAssistant->setObjectName(u"sourceHomeAssistant"_s);
    for (ChoiceStrip *strip : {m_tls, m_homeAssistant}) {
        strip->addPart(tr("no"));
        strip->addPart(tr("yes"));
    }
    m_password->setEchoMode(QLineEdit::Password);
    m_host->setPlaceholderText(u"broker.local"_s);
    m_topics->setPlaceholderText(tr("this household's own"));
    m_user->setPlaceholderText(tr("nobody"));
    if (m_source.id.isValid())
        m_password->setPlaceholderText(tr("unchanged"));
    auto *broker = new QVBoxLayout(m_broker);
    broker->setContentsMargins({});
    broker->setSpacing(themeOf(this).space(3));
    m_hostLine = addLine(broker, tr("Broker"), m_host);
    addLine(broker, tr("Encrypted (TLS)"), m_tls);
    m_caLine =
        addLine(broker, tr("Certificate file"), m_caFile, tr("Only where the broker's certificate is your own."));
    addLine(broker, tr("User"), m_user);
    addLine(broker, tr("Password"), m_password, tr("Goes into this computer's keychain and nowhere else."));
    m_topicsLine = addLine(broker, tr("Topics"), m_topics, tr("Several are parted by commas."));
    addLine(broker, tr("Show Larder in Home Assistant"), m_homeAssistant);
    column->addWidget(m_broker);
}

void SourceDialog::fill(const SourceForm &form)
{
    m_name->setText(form.name);
    m_way->setCurrentIndex(form.way == EventSource::Way::Mqtt ? 1 : 0);
    m_port->setText(form.port);
    m_host->setText(form.host);
    m_tls->setCurrentIndex(form.isTls ? 1 : 0);
    m_caFile->setText(form.caFile);
    m_user->setText(form.user);
    m_topics->setText(form.topics);
    m_homeAssistant->setCurrentIndex(form.isInHomeAssistant ? 1 : 0);
    m_amounts->setCurrentIndex(int(form.amounts));
    m_unknown->setCurrentIndex(int(form.unknown));
    showWay();
}

SourceForm SourceDialog::form() const
{
    const EventSource::Way way = m_source.id.isValid() ? m_source.way : kWays[std::max(0, m_way->currentIndex())];
    return {m_name->text(),
            way,
            EventSource::Amounts(std::max(0, m_amounts->currentIndex())),
            EventSource::Unknown(std::max(0, m_unknown->currentIndex())),
            m_port->text(),
            m_host->text(),
            (m_tls->currentIndex() == 1),
            m_caFile->text(),
            m_user->text(),
            m_topics->text(),
            m_homeAssistant->currentIndex() == 1};
}

void SourceDialog::showWay()
{
    const EventSource::Way way = form().way;
    const bool isMqtt = way == EventSource::Way::Mqtt;
    m_portLine->setVisible(way != EventSource::Way::File);
    m_port->setPlaceholderText(!isMqtt ? tr("any free one") : (m_tls->currentIndex() == 1) ? u"8883"_s : u"1883"_s);
    m_portLine->setHint(isMqtt ? QString() : tr("Only programs on this computer reach it, and only with the token."));
    m_broker->setVisible(isMqtt);
    m_caLine->setVisible((m_tls->currentIndex() == 1));
}

void SourceDialog::tell(SourceField field, const QString &trouble)
{
    SettingLine *line = field == SourceField::Name   ? m_nameLine
                        : field == SourceField::Port ? m_portLine
                        : field == SourceField::Host ? m_hostLine
                                                     : m_topicsLine;
    line->setTrouble(trouble);
    line->setFocus();
    m_ok->setEnabled(true);
}

void SourceDialog::accept()
{
    const SourceForm typed = form();
    if (const auto trouble = troubleWith(typed))
        return tell(trouble->first, trouble->second);
    m_ok->setEnabled(false);
    Q_EMIT wanted(sourceOf(typed, m_source), typed.way == EventSource::Way::Mqtt ? m_password->text() : QString());
}

} // namespace larder
