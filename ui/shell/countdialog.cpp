// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/countdialog.h"

#include "core/pantry/productunits.h"
#include "ui/widgets/field.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace larder {

using namespace Qt::StringLiterals;

CountDialog::CountDialog(const Product &product, const QString &expected, QWidget *parent)
    : QDialog(parent)
    , m_product(product)
    , m_field(new Field(this))
    , m_message(new QLabel(this))
{
    const Theme theme = themeOf(this);
    setObjectName(u"countDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Count"));
    auto *question = new QLabel(tr("How much of %1 is there?").arg(product.name), this);
    question->setTextFormat(Qt::PlainText);
    question->setBuddy(m_field);
    m_field->setObjectName(u"countField"_s);
    m_field->setAccessibleName(question->text());
    m_field->setPlaceholderText(expected);
    m_message->setObjectName(u"countMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &CountDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &CountDialog::reject);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_message->hide();
        m_field->setMood(Mood::Plain);
    });

    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.space(2));
    for (QWidget *widget : std::initializer_list<QWidget *>{question, m_field, m_message})
        column->addWidget(widget);
    column->addSpacing(theme.space(2));
    column->addWidget(buttons);
    m_field->setFocus();
}

Result<Quantity> CountDialog::typed() const
{
    const auto amount = parseAmount(m_field->text());
    if (!amount)
        return fail(amount.error());
    return inProductUnit(*amount, m_product);
}

void CountDialog::accept()
{
    const auto amount = typed();
    if (!amount) {
        m_message->setText(amount.error().message);
        m_message->show();
        m_field->setMood(amount.error().kind == ErrorKind::Ambiguous ? Mood::Honey : Mood::Paprika);
        m_field->setFocus();
        m_field->selectAll();
        return;
    }
    Q_EMIT counted(m_product.id, *amount);
    QDialog::accept();
}

} // namespace larder
