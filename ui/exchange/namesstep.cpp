// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/namesstep.h"

#include "core/base/textkey.h"
#include "ui/exchange/importsession.h"
#include "ui/exchange/namesmodel.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/quietdelegate.h"
#include "ui/widgets/wordslabel.h"

#include <QHeaderView>
#include <QInputDialog>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

/// Proposals stand muted, decisions in DemiBold.
class FateDelegate : public QuietDelegate
{
public:
    using QuietDelegate::QuietDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QuietDelegate::initStyleOption(option, index);
        if (index.column() != int(NamesModel::Column::Fate))
            return;
        const Theme theme = themeOf(option->widget);
        if (index.data(NamesModel::IsDecidedRole).toBool())
            option->font = theme.strong;
        else if (index.data(NamesModel::IsProposalRole).toBool())
            option->palette.setColor(QPalette::Text, theme.muted);
    }
};

} // namespace

NamesStep::NamesStep(ImportSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new NamesModel(this))
    , m_headline(new WordsLabel(WordsLabel::Tone::Section, this))
    , m_filter(new Field(tr("Find a name or a store"), this))
    , m_table(new QTableView(this))
{
    m_headline->setWordWrap(true);
    m_headline->setObjectName(u"namesHeadline"_s);
    m_filter->setObjectName(u"namesFilter"_s);
    m_table->setObjectName(u"namesTable"_s);
    m_table->setAccessibleName(tr("Names in the file"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new FateDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(themeOf(this).listRowHeight());
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->installEventFilter(this);
    setFocusProxy(m_table);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(themeOf(this).space(2));
    column->addWidget(m_headline);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    column->addWidget(newButtons());
    connect(m_filter, &QLineEdit::textChanged, m_model, &NamesModel::setFilter);
    connect(m_model, &NamesModel::dataChanged, this, &NamesStep::refresh);
    connect(m_model, &NamesModel::modelReset, this, &NamesStep::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &NamesStep::refresh);
    connect(m_table, &QTableView::doubleClicked, this, &NamesStep::sameAs);
    connect(&m_session, &ImportSession::namesChanged, this, &NamesStep::takeNames);
    refresh();
}

QWidget *NamesStep::newButtons()
{
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    for (ActionButton *button : {addButton(tr("&Same as…"), u"namesSameAs"_s, &NamesStep::sameAs),
                                 addButton(tr("&Rename…"), u"namesRename"_s, &NamesStep::rename),
                                 addButton(tr("Not a &pantry thing"), u"namesNotPantry"_s, &NamesStep::notPantry),
                                 addButton(tr("&On its own"), u"namesOwn"_s, &NamesStep::onItsOwn)}) {
        flow->addWidget(button);
        m_buttons << button;
    }
    m_accept = addButton(tr("&Yes, the same"), u"namesAccept"_s, &NamesStep::accept);
    flow->addWidget(m_accept);
    m_buttons[0]->setToolTip(tr("Several names of one thing, or a name of something you have (Enter)"));
    m_buttons[1]->setToolTip(tr("Another name for the chosen ones (F2)"));
    m_buttons[2]->setToolTip(tr("Left out, now and next time (Delete)"));
    m_buttons[3]->setToolTip(tr("A thing of its own by this name"));
    m_accept->setToolTip(tr("Takes what is proposed for the chosen names (Space)"));
    return buttons;
}

ActionButton *NamesStep::addButton(const QString &text, const QString &name, void (NamesStep::*deed)())
{
    auto *button = new ActionButton(text, ActionButton::Kind::Small, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &ActionButton::clicked, this, deed);
    return button;
}

void NamesStep::takeNames()
{
    m_model->setNames(m_session.names(), m_session.products());
    m_table->resizeColumnsToContents();
    // The name is long on receipts; what happens to it must stay in sight.
    m_table->setColumnWidth(0, std::min(m_table->columnWidth(0), themeOf(this).px(80)));
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
}

void NamesStep::refresh()
{
    const QList<int> rows = selectedRows();
    for (ActionButton *button : std::as_const(m_buttons))
        button->setEnabled(!rows.isEmpty());
    m_accept->setEnabled(
        std::any_of(rows.cbegin(), rows.cend(), [this](int row) { return m_model->hasProposal(row); }));
    const int proposals = m_model->proposals();
    m_headline->setText(proposals == 0
                            ? tr("Choose names that mean the same thing, or do not belong in a pantry.")
                            : tr("%n name(s) may be something you know. Space says yes.", nullptr, proposals));
}

QVector<NameDecision> NamesStep::decisions() const
{
    return m_model->decisions();
}

QList<int> NamesStep::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

void NamesStep::decide(const NameDecision &decision)
{
    m_model->decide(selectedRows(), decision);
}

/// The chosen names first, then what is in the household, then the other names of the file.
QVector<NamesStep::Target> NamesStep::targets() const
{
    QVector<Target> targets;
    QSet<QString> seen;
    const auto add = [&](const Target &target) {
        const QString key = textKey(target.entry.text);
        if (!seen.contains(key))
            targets << target;
        seen << key;
    };
    const QList<int> rows = selectedRows();
    for (const int row : rows) {
        if (rows.size() > 1)
            add({{}, {m_model->name(row).name, tr("one of the chosen"), true}});
        else
            seen << textKey(m_model->name(row).name);
    }
    for (const Product &product : m_session.products())
        add({product.id, {product.name, {}, false}});
    for (const ImportName &name : m_session.names())
        add({{}, {name.name, tr("in this file"), false}});
    return targets;
}

void NamesStep::sameAs()
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return;
    const QVector<Target> targets = this->targets();
    QVector<PickDialog::Entry> entries;
    for (const Target &target : targets)
        entries << target.entry;
    const QString question = rows.size() == 1
                                 ? tr("What is “%1” the same as?").arg(m_model->name(rows.first()).name)
                                 : tr("These %n names are one thing. Which name stays?", nullptr, int(rows.size()));
    auto *dialog = new PickDialog(tr("Same as"), question, entries, this);
    connect(dialog, &PickDialog::picked, this, [this, targets](int index) {
        const Target &target = targets[index];
        NameDecision decision;
        decision.kind = target.product.isValid() ? NameDecision::Kind::SameProduct : NameDecision::Kind::SameName;
        decision.product = target.product;
        decision.other = target.entry.text;
        decide(decision);
    });
    dialog->open();
}

void NamesStep::rename()
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"renameDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename"));
    dialog->setLabelText(tr("How do you call it at home?"));
    dialog->setTextValue(m_model->name(rows.first()).name);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (textKey(name).isEmpty())
            return;
        NameDecision decision;
        decision.kind = NameDecision::Kind::Rename;
        decision.other = name.simplified();
        decide(decision);
    });
    dialog->open();
}

void NamesStep::notPantry()
{
    NameDecision decision;
    decision.kind = NameDecision::Kind::NotPantry;
    decide(decision);
}

void NamesStep::onItsOwn()
{
    decide({});
}

void NamesStep::accept()
{
    m_model->acceptProposals(selectedRows());
}

bool NamesStep::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier && key->modifiers() != Qt::KeypadModifier)
        return false;
    switch (key->key()) {
    case Qt::Key_Space: accept(); return true;
    case Qt::Key_F2: rename(); return true;
    case Qt::Key_Delete: notPantry(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: sameAs(); return true;
    default: return false;
    }
}

} // namespace larder
