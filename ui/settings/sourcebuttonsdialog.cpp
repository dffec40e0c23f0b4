// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sourcebuttonsdialog.h"

#include "ui/settings/settingline.h"
#include "ui/settings/sourcewords.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/field.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/pickdialog.h"
#include "ui/widgets/quietdelegate.h"
#include "ui/widgets/wordslabel.h"

#include <QAccessible>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kUsualWidth = 170; // units
constexpr int kUsualHeight = 150;
constexpr int kListLines = 4;

} // namespace

SourceButtonsDialog::SourceButtonsDialog(const QString &source, const QVector<Product> &products,
                                         const QVector<SourceButton> &buttons, QWidget *parent)
    : QDialog(parent)
    , m_products(products)
    , m_list(new QListWidget(this))
    , m_remove(new ActionButton(tr("Take it away"), ActionButton::Kind::Small, this))
    , m_listen(new ActionButton(tr("Press it now"), ActionButton::Kind::Small, this))
    , m_topic(new Field(this))
    , m_field(new Field(this))
    , m_value(new Field(this))
    , m_does(new QComboBox(this))
    , m_product(new ActionButton(tr("Choose a product…"), ActionButton::Kind::Normal, this))
    , m_add(new ActionButton(tr("Add the button"), ActionButton::Kind::Normal, this))
    , m_told(new WordsLabel(WordsLabel::Tone::Small, this))
{
    setObjectName(u"sourceButtonsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Buttons of %1").arg(source));
    const Theme theme = themeOf(this);
    auto *body = new QWidget(this);
    auto *inner = new QVBoxLayout(body);
    inner->setContentsMargins(0, 0, theme.space(2), 0);
    inner->setSpacing(theme.space(2));
    m_list->setObjectName(u"sourceButtons"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setItemDelegate(new QuietDelegate(m_list));
    m_list->setWordWrap(true);
    m_list->setMinimumHeight(kListLines * theme.listRowHeight());
    m_remove->setObjectName(u"removeButton"_s);
    inner->addWidget(m_list);
    inner->addWidget(m_remove, 0, Qt::AlignLeading);
    addNew(inner);
    inner->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    Panel::blendIn(scroll);
    body->setAutoFillBackground(false);
    auto *foot = new QDialogButtonBox(QDialogButtonBox::Close, this);
    foot->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(foot, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_remove, &QAbstractButton::clicked, this, [this] {
        if (m_list->currentRow() >= 0)
            Q_EMIT removeWanted(m_buttons[m_list->currentRow()].id);
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &SourceButtonsDialog::refresh);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.space(2));
    column->addWidget(scroll, 1);
    column->addWidget(foot);
    for (auto *button : {m_remove, m_listen, m_product, m_add})
        button->setAutoDefault(false);
    setButtons(buttons);
    const QSize usual(theme.px(kUsualWidth), theme.px(kUsualHeight));
    resize(parent ? usual.boundedTo(parent->window()->size()) : usual);
}

void SourceButtonsDialog::addNew(QVBoxLayout *column)
{
    m_listen->setObjectName(u"listenForPress"_s);
    m_topic->setObjectName(u"buttonTopic"_s);
    m_field->setObjectName(u"buttonField"_s);
    m_value->setObjectName(u"buttonValue"_s);
    m_does->setObjectName(u"buttonDoes"_s);
    m_product->setObjectName(u"buttonProduct"_s);
    m_add->setObjectName(u"addButton"_s);
    m_told->setObjectName(u"buttonTold"_s);
    m_told->setWordWrap(true);
    m_told->hide();
    m_topic->setPlaceholderText(u"zigbee2mqtt/kitchen button"_s);
    m_field->setPlaceholderText(u"action"_s);
    m_value->setPlaceholderText(u"single"_s);
    m_does->setMinimumHeight(themeOf(this).fieldHeight());
    for (const auto does :
         {SourceButton::Does::Finish, SourceButton::Does::Open, SourceButton::Does::Gone, SourceButton::Does::List})
        m_does->addItem(doesWords(does), int(does));
    auto *words =
        new WordsLabel(tr("Press the button after “Press it now”, and Larder fills in what it says. Or type it."),
                       WordsLabel::Tone::Muted, this);
    words->setWordWrap(true);
    column->addWidget(new WordsLabel(tr("A new button"), WordsLabel::Tone::Section, this));
    column->addWidget(new RuleLine(this));
    column->addWidget(words);
    column->addWidget(m_listen, 0, Qt::AlignLeading);
    column->addWidget(new SettingLine(tr("Topic"), m_topic, this));
    column->addWidget(new SettingLine(tr("Field"), m_field, this));
    column->addWidget(new SettingLine(tr("What it says"), m_value, this));
    column->addWidget(new SettingLine(tr("What that means"), m_does, this));
    column->addWidget(new SettingLine(tr("Product"), m_product, this));
    column->addWidget(m_told);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    for (Field *field : {m_topic, m_field, m_value})
        connect(field, &QLineEdit::textChanged, this, &SourceButtonsDialog::refresh);
    connect(m_product, &QAbstractButton::clicked, this, &SourceButtonsDialog::chooseProduct);
    connect(m_add, &QAbstractButton::clicked, this, &SourceButtonsDialog::add);
    connect(m_listen, &QAbstractButton::clicked, this, [this] {
        tell({});
        m_listen->setBusy(tr("Waiting…"));
        Q_EMIT pressWanted();
    });
}

void SourceButtonsDialog::setButtons(const QVector<SourceButton> &buttons)
{
    const int row = m_list->currentRow();
    m_buttons = buttons;
    m_list->clear();
    for (const SourceButton &button : buttons)
        m_list->addItem(buttonWords(button));
    m_list->setCurrentRow(std::min(std::max(row, 0), m_list->count() - 1));
    m_list->setVisible(!buttons.isEmpty());
    m_remove->setVisible(!buttons.isEmpty());
    refresh();
}

void SourceButtonsDialog::setPress(const ButtonPress &press)
{
    m_listen->setBusy({});
    m_topic->setText(press.topic);
    m_field->setText(press.field);
    m_value->setText(press.value);
}

void SourceButtonsDialog::tell(const QString &sentence)
{
    m_listen->setBusy({});
    m_told->setText(sentence);
    m_told->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    QAccessibleEvent alert(m_told, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void SourceButtonsDialog::chooseProduct()
{
    QVector<PickDialog::Entry> entries;
    for (const Product &product : std::as_const(m_products))
        entries << PickDialog::Entry{product.name};
    auto *dialog = new PickDialog(tr("Product"), tr("Which product is the button for?"), entries, this);
    connect(dialog, &PickDialog::picked, this, [this](int index) {
        m_chosen = m_products[index];
        m_product->setText(m_chosen->name);
        refresh();
    });
    dialog->open();
}

void SourceButtonsDialog::refresh()
{
    const bool isComplete = m_chosen && !m_topic->text().trimmed().isEmpty() && !m_field->text().trimmed().isEmpty()
                            && !m_value->text().trimmed().isEmpty();
    m_add->setEnabled(isComplete);
    m_add->setToolTip(isComplete ? QString() : tr("Say first what the button says and which product it is for."));
    m_remove->setEnabled(m_list->currentRow() >= 0);
}

void SourceButtonsDialog::add()
{
    if (!m_chosen)
        return;
    SourceButton button;
    button.topic = m_topic->text().trimmed();
    button.field = m_field->text().trimmed();
    button.value = m_value->text().trimmed();
    button.does = SourceButton::Does(m_does->currentData().toInt());
    button.product = m_chosen->id;
    button.productName = m_chosen->name;
    tell({});
    Q_EMIT addWanted(button);
}

} // namespace larder
