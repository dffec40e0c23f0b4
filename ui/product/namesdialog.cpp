// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/product/namesdialog.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/field.h"
#include "ui/widgets/wordslabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

NamesDialog::NamesDialog(const QString &product, const QStringList &names, QWidget *parent)
    : QDialog(parent)
    , m_field(new Field(tr("Another name, as the receipt says it"), this))
    , m_add(new ActionButton(tr("Add"), ActionButton::Kind::Normal, this))
    , m_list(new QListWidget(this))
    , m_remove(new ActionButton(tr("Take it away"), ActionButton::Kind::Normal, this))
{
    setObjectName(u"namesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Other names"));
    m_field->setObjectName(u"otherName"_s);
    m_add->setObjectName(u"addName"_s);
    m_list->setObjectName(u"otherNames"_s);
    m_remove->setObjectName(u"removeName"_s);
    m_add->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    auto *question =
        new WordsLabel(tr("What else is %1 called? Receipts with these names are booked to it.").arg(product),
                       WordsLabel::Tone::Body, this);
    question->setWordWrap(true);
    m_list->setAccessibleName(question->text());
    const Theme theme = themeOf(this);
    auto *entry = new QHBoxLayout;
    entry->setSpacing(theme.space(2));
    entry->addWidget(m_field, 1);
    entry->addWidget(m_add);
    auto *foot = new QHBoxLayout;
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    foot->addWidget(m_remove);
    foot->addStretch(1);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.space(2));
    column->addWidget(question);
    column->addLayout(entry);
    column->addWidget(m_list);
    column->addLayout(foot);
    connect(buttons, &QDialogButtonBox::rejected, this, &NamesDialog::reject);
    connect(m_add, &QAbstractButton::clicked, this, &NamesDialog::add);
    connect(m_field, &QLineEdit::returnPressed, this, &NamesDialog::add);
    connect(m_remove, &QAbstractButton::clicked, this, [this] {
        if (const QListWidgetItem *item = m_list->currentItem())
            Q_EMIT removeWanted(item->text());
    });
    connect(m_list, &QListWidget::currentRowChanged, m_remove, [this](int row) { m_remove->setEnabled(row >= 0); });
    setNames(names);
    m_field->setFocus();
}

void NamesDialog::setNames(const QStringList &names)
{
    m_list->clear();
    m_list->addItems(names);
    m_remove->setEnabled(false);
}

void NamesDialog::add()
{
    const QString name = m_field->text().simplified();
    if (name.isEmpty())
        return;
    Q_EMIT addWanted(name);
    m_field->clear();
}

} // namespace larder
