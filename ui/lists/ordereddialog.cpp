// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/ordereddialog.h"

#include "ui/lists/dayfield.h"
#include "ui/widgets/quietdelegate.h"
#include "ui/widgets/wordslabel.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kUsualWidth = 110; // units
constexpr int kUsualHeight = 110;
constexpr int kFewestLines = 3;

} // namespace

OrderedDialog::OrderedDialog(const QVector<ListItem> &items, const QStringList &stores, Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_items(items)
    , m_list(new QListWidget(this))
    , m_store(new Field(tr("Which shop"), this))
    , m_day(new DayField(DayField::Kind::Coming, clock, this))
    , m_message(new WordsLabel(WordsLabel::Tone::Small, this))
{
    setObjectName(u"orderedDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Ordered"));
    build(stores);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        m_ok->setEnabled(!chosen().isEmpty());
        m_ok->setToolTip(m_ok->isEnabled() ? QString() : tr("Tick what was ordered."));
    });
    connect(m_day, &QLineEdit::textEdited, m_message, &QWidget::hide);
    m_store->setFocus();
}

void OrderedDialog::build(const QStringList &stores)
{
    const Theme theme = themeOf(this);
    const bool isOne = m_items.size() == 1;
    auto *words = new WordsLabel(isOne ? tr("%1 is on its way and leaves what is to buy.").arg(m_items.first().name)
                                       : tr("What is on its way leaves what is to buy. Tick what was ordered."),
                                 WordsLabel::Tone::Body, this);
    words->setWordWrap(true);
    m_list->setObjectName(u"orderedLines"_s);
    m_list->setAccessibleName(tr("What was ordered"));
    m_list->setItemDelegate(new QuietDelegate(m_list));
    m_list->setMinimumHeight(kFewestLines * theme.listRowHeight());
    for (const ListItem &item : m_items) {
        auto *line = new QListWidgetItem(item.name, m_list);
        line->setFlags(line->flags() | Qt::ItemIsUserCheckable);
        line->setCheckState(Qt::Checked);
    }
    m_list->setVisible(!isOne);
    m_store->setObjectName(u"orderedStore"_s);
    m_store->setAccessibleName(tr("Ordered at"));
    auto *completer = new QCompleter(stores, m_store);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_store->setCompleter(completer);
    connect(m_store, &QLineEdit::returnPressed, this, [this, popup = completer->popup()] {
        // The open popup keeps Enter to itself, even where nothing is chosen in it.
        if (popup->isVisible() && !popup->currentIndex().isValid())
            QMetaObject::invokeMethod(this, &OrderedDialog::accept, Qt::QueuedConnection);
    });
    m_day->setObjectName(u"orderedDay"_s);
    m_day->setAccessibleName(tr("Comes on"));
    m_day->setPlaceholderText(tr("Not known yet"));
    m_message->setObjectName(u"orderedMessage"_s);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme.space(3));
    form->setVerticalSpacing(theme.space(2));
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Ordered at"), m_store);
    form->addRow(tr("Comes on"), m_day);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &OrderedDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &OrderedDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.space(3));
    column->addWidget(words);
    column->addWidget(m_list, 1);
    column->addLayout(form);
    column->addWidget(m_message);
    column->addWidget(buttons);
    setMinimumWidth(theme.px(kUsualWidth));
    if (!isOne && parentWidget())
        resize(QSize(theme.px(kUsualWidth), theme.px(kUsualHeight)).boundedTo(parentWidget()->window()->size()));
}

QVector<ListItem> OrderedDialog::chosen() const
{
    QVector<ListItem> chosen;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            chosen << m_items[row];
    }
    return chosen;
}

void OrderedDialog::accept()
{
    if (!m_day->take()) {
        m_message->setText(m_day->message());
        m_message->show();
        m_day->setFocus();
        QAccessibleEvent alert(m_message, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
        return;
    }
    if (chosen().isEmpty())
        return;
    Q_EMIT ordered(chosen(), m_store->text().simplified(), m_day->day());
    QDialog::accept();
}

} // namespace larder
