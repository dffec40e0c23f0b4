// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pickdialog.h"

#include "core/base/textkey.h"
#include "ui/widgets/field.h"
#include "ui/widgets/quietdelegate.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace larder {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFrameButtons = 70; // units, at both ends of a title

} // namespace

PickDialog::PickDialog(const QString &title, const QString &question, const QVector<Entry> &entries, QWidget *parent)
    : QDialog(parent)
    , m_field(new Field(tr("Part of the name"), this))
    , m_list(new QListWidget(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    const Theme theme = themeOf(this);
    setObjectName(u"pickDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *words = new QLabel(question, this);
    words->setObjectName(u"pickQuestion"_s);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    m_field->setObjectName(u"pickField"_s);
    m_list->setObjectName(u"pickList"_s);
    m_list->setAccessibleName(title);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new QuietDelegate(m_list));
    fill(entries);
    filter({});
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &PickDialog::filter);
    connect(m_list, &QListWidget::itemActivated, this, &PickDialog::accept);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PickDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &PickDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.space(2));
    column->addWidget(words);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_buttons);
    // The title stands between the buttons of the window's frame.
    const int titleWidth = QFontMetrics(theme.strong).horizontalAdvance(title) + theme.px(kFrameButtons);
    const QSize usual(std::max(theme.px(100), titleWidth), theme.px(95));
    const QSize room = parent ? usual.boundedTo(parent->window()->size()) : usual;
    setMinimumWidth(std::min(titleWidth, room.width()));
    resize(room);
    m_field->setFocus();
}

void PickDialog::fill(const QVector<Entry> &entries)
{
    QVector<int> order;
    for (const Entry &entry : entries) {
        order << int(m_keys.size());
        m_keys << textKey(entry.text);
    }
    std::stable_sort(order.begin(), order.end(), [&](int left, int right) {
        return std::tuple(!entries[left].isFirst, m_keys[left]) < std::tuple(!entries[right].isFirst, m_keys[right]);
    });
    for (const int index : std::as_const(order)) {
        const Entry &entry = entries[index];
        //: A name and a few words about it: "Oat milk – in this file"
        const QString text = entry.hint.isEmpty() ? entry.text : tr("%1 – %2").arg(entry.text, entry.hint);
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, index);
        if (entry.isFirst)
            item->setFont(themeOf(this).strong);
    }
}

void PickDialog::filter(const QString &text)
{
    const QString key = textKey(text);
    QListWidgetItem *first = nullptr;
    QListWidgetItem *exact = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!m_keys[item->data(Qt::UserRole).toInt()].contains(key));
        if (!first && !item->isHidden())
            first = item;
        if (!exact && m_keys[item->data(Qt::UserRole).toInt()] == key)
            exact = item;
    }
    m_list->setCurrentItem(exact ? exact : first);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(first != nullptr);
}

void PickDialog::step(int rows)
{
    for (int row = m_list->currentRow() + rows; row >= 0 && row < m_list->count(); row += rows) {
        if (!m_list->item(row)->isHidden())
            return m_list->setCurrentRow(row);
    }
}

bool PickDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            step(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void PickDialog::accept()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || item->isHidden())
        return;
    Q_EMIT picked(item->data(Qt::UserRole).toInt());
    QDialog::accept();
}

} // namespace larder
