// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sourcenamesdialog.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/quietdelegate.h"
#include "ui/widgets/wordslabel.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kUsualWidth = 120; // units
constexpr int kUsualHeight = 100;

} // namespace

SourceNamesDialog::SourceNamesDialog(const QString &source, const QVector<SourceProduct> &products, QWidget *parent)
    : QDialog(parent)
    , m_nothing(new WordsLabel(tr("It has named nothing so far. What it names is learned once and stands here then."),
                               WordsLabel::Tone::Muted, this))
    , m_list(new QListWidget(this))
    , m_change(new ActionButton(tr("Another product…"), ActionButton::Kind::Normal, this))
{
    setObjectName(u"sourceNamesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What the names of %1 mean").arg(source));
    auto *words =
        new WordsLabel(tr("What this source calls a thing, and which product that is."), WordsLabel::Tone::Body, this);
    words->setWordWrap(true);
    m_nothing->setWordWrap(true);
    m_list->setObjectName(u"sourceNames"_s);
    m_list->setAccessibleName(words->text());
    m_list->setItemDelegate(new QuietDelegate(m_list));
    m_change->setObjectName(u"changeSourceName"_s);
    m_change->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    const auto change = [this] {
        if (m_list->currentRow() >= 0)
            Q_EMIT changeWanted(m_products[m_list->currentRow()]);
    };
    connect(m_change, &QAbstractButton::clicked, this, change);
    connect(m_list, &QListWidget::itemActivated, this, change);
    connect(m_list, &QListWidget::currentRowChanged, m_change, [this](int row) { m_change->setEnabled(row >= 0); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    const Theme theme = themeOf(this);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_change);
    foot->addStretch(1);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.space(2));
    column->addWidget(words);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    setProducts(products);
    const QSize usual(theme.px(kUsualWidth), theme.px(kUsualHeight));
    resize(parent ? usual.boundedTo(parent->window()->size()) : usual);
    m_list->setFocus();
}

void SourceNamesDialog::setProducts(const QVector<SourceProduct> &products)
{
    const int row = m_list->currentRow();
    m_products = products;
    m_list->clear();
    for (const SourceProduct &product : products)
        //: What a source calls a thing, and the product it is
        m_list->addItem(tr("%1 is %2").arg(product.foreignId, product.productName));
    m_list->setCurrentRow(std::min(std::max(row, 0), m_list->count() - 1));
    m_change->setEnabled(m_list->currentRow() >= 0);
    m_list->setVisible(!products.isEmpty());
    m_nothing->setVisible(products.isEmpty());
}

} // namespace larder
