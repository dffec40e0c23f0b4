// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/movedialog.h"

#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace larder {

using namespace Qt::StringLiterals;

MoveDialog::MoveDialog(const Product &product, const QVector<Location> &places, QWidget *parent)
    : QDialog(parent)
    , m_product(product)
    , m_place(new QComboBox(this))
{
    setObjectName(u"moveDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Move"));
    auto *question = new QLabel(tr("Where does %1 stand now?").arg(product.name), this);
    question->setTextFormat(Qt::PlainText);
    question->setBuddy(m_place);
    m_place->setObjectName(u"movePlace"_s);
    m_place->setAccessibleName(question->text());
    m_place->setEditable(true);
    m_place->setInsertPolicy(QComboBox::NoInsert);
    for (const Location &place : places)
        m_place->addItem(place.path);
    m_place->setCurrentIndex(-1);
    m_place->lineEdit()->setPlaceholderText(tr("A place, or a new one"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_move = buttons->button(QDialogButtonBox::Ok);
    m_move->setText(tr("Move"));
    m_move->setEnabled(false);
    connect(m_place, &QComboBox::editTextChanged, this,
            [this](const QString &text) { m_move->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &MoveDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &MoveDialog::reject);

    const Theme theme = themeOf(this);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.space(2));
    column->addWidget(question);
    column->addWidget(m_place);
    column->addSpacing(theme.space(2));
    column->addWidget(buttons);
    m_place->setFocus();
}

void MoveDialog::accept()
{
    const QString place = m_place->currentText().trimmed();
    if (place.isEmpty())
        return;
    Q_EMIT chosen(m_product.id, place);
    QDialog::accept();
}

} // namespace larder
