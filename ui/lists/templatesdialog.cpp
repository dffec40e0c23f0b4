// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/templatesdialog.h"

#include "core/household/listadding.h"
#include "core/household/wording.h"
#include "ui/lists/textdialog.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/quietdelegate.h"
#include "ui/widgets/wordslabel.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kUsualWidth = 150; // units
constexpr int kUsualHeight = 100;

QString lineWords(const TemplateLine &line, const Wording &wording)
{
    const QString amount = line.product.isValid() ? wording.amount(line.amount, line.packSize) : line.textAmount;
    //: A thing and how much of it: "Milk 1 l, 2 packs"
    const QString words = amount.isEmpty() ? line.text : TemplatesDialog::tr("%1, %2").arg(line.text, amount);
    //: A line and the note on it: "Milk 1 l, 2 packs – the blue one"
    return line.note.isEmpty() ? words : TemplatesDialog::tr("%1 – %2").arg(words, line.note.simplified());
}

} // namespace

TemplatesDialog::TemplatesDialog(const QString &list, HouseholdHandle &handle, Clock &clock, QWidget *parent)
    : HouseDialog(u"templatesDialog"_s, handle, clock, parent)
    , m_list(list)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_names(new QListWidget(this))
    , m_lines(new QListWidget(this))
    , m_use(new ActionButton(tr("Put it on the list"), ActionButton::Kind::Normal, this))
    , m_keep(new ActionButton(tr("Keep this list as a template…"), ActionButton::Kind::Small, this))
    , m_rename(new ActionButton(tr("Rename…"), ActionButton::Kind::Small, this))
    , m_remove(new ActionButton(tr("Take away"), ActionButton::Kind::Small, this))
{
    setWindowTitle(tr("Templates"));
    m_names->setObjectName(u"templates"_s);
    m_names->setAccessibleName(tr("Templates"));
    m_lines->setObjectName(u"templateLines"_s);
    m_lines->setAccessibleName(tr("What is in it"));
    m_lines->setToolTip(tr("Delete takes a line out of the template"));
    m_use->setObjectName(u"useTemplate"_s);
    m_keep->setObjectName(u"keepTemplate"_s);
    m_rename->setObjectName(u"renameTemplate"_s);
    m_remove->setObjectName(u"removeTemplate"_s);
    m_empty->setObjectName(u"templatesEmpty"_s);
    m_empty->setPicture(u"list"_s);
    m_empty->setSentence(tr("No templates yet."));
    m_empty->setHint(tr(
        "Keep a list you will need again, for a birthday or for camping, and put it on the list whenever it is time."));
    build();
    connect(m_names, &QListWidget::currentRowChanged, this, &TemplatesDialog::showLines);
    connect(m_names, &QListWidget::itemActivated, this, &TemplatesDialog::use);
    connect(m_use, &QAbstractButton::clicked, this, &TemplatesDialog::use);
    connect(m_keep, &QAbstractButton::clicked, this, &TemplatesDialog::keep);
    connect(m_rename, &QAbstractButton::clicked, this, &TemplatesDialog::rename);
    connect(m_remove, &QAbstractButton::clicked, this, [this] {
        if (const ListTemplate *chosen = this->chosen())
            change([id = chosen->id](Household &h) { return h.templates().remove(id); });
    });
    setUsualSize(kUsualWidth, kUsualHeight);
}

void TemplatesDialog::build()
{
    const Theme theme = themeOf(this);
    auto *full = new QWidget(this);
    auto *columns = new QHBoxLayout(full);
    columns->setContentsMargins({});
    columns->setSpacing(theme.space(3));
    columns->addWidget(m_names, 2);
    columns->addWidget(m_lines, 3);
    for (QListWidget *list : {m_names, m_lines}) {
        list->setItemDelegate(new QuietDelegate(list));
        list->setWordWrap(true);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->installEventFilter(this);
    }
    m_stack->addWidget(full);
    m_stack->addWidget(m_empty);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(2));
    row->addWidget(m_use);
    row->addWidget(m_rename);
    row->addWidget(m_remove);
    row->addStretch(1);
    contents()->addWidget(m_stack, 1);
    contents()->addLayout(row);
    contents()->addWidget(m_keep, 0, Qt::AlignLeading);
    for (ActionButton *button : {m_use, m_keep, m_rename, m_remove})
        button->setAutoDefault(false);
}

void TemplatesDialog::read()
{
    handle().run(
        this, [](Household &h) { return h.templates().all(); },
        [this](const Result<QVector<ListTemplate>> &templates) {
            if (templates)
                show(*templates);
            else
                tell(templates.error().message);
        });
}

void TemplatesDialog::show(const QVector<ListTemplate> &templates)
{
    const TemplateId kept = chosen() ? chosen()->id : TemplateId();
    const int row = m_names->currentRow();
    m_templates = templates;
    const QSignalBlocker quiet(m_names);
    m_names->clear();
    for (const ListTemplate &one : templates)
        //: %1 is the name of a template
        m_names->addItem(tr("%1 (%n thing(s))", nullptr, int(one.lines.size())).arg(one.name));
    const auto found =
        std::find_if(templates.cbegin(), templates.cend(), [kept](const ListTemplate &one) { return one.id == kept; });
    m_names->setCurrentRow(found != templates.cend() ? int(found - templates.cbegin())
                                                     : std::clamp(row, 0, std::max(0, m_names->count() - 1)));
    m_stack->setCurrentIndex(templates.isEmpty() ? 1 : 0);
    for (ActionButton *button : {m_use, m_rename, m_remove})
        button->setVisible(!templates.isEmpty());
    showLines();
}

void TemplatesDialog::showLines()
{
    const Wording wording(today());
    m_lines->clear();
    if (const ListTemplate *chosen = this->chosen()) {
        for (const TemplateLine &line : chosen->lines)
            m_lines->addItem(lineWords(line, wording));
    }
}

const ListTemplate *TemplatesDialog::chosen() const
{
    const int row = m_names->currentRow();
    return row >= 0 && row < m_templates.size() ? &m_templates[row] : nullptr;
}

void TemplatesDialog::use()
{
    if (const ListTemplate *chosen = this->chosen())
        change([list = m_list, id = chosen->id](Household &h) { return discard(addTemplate(h, list, id)); });
}

void TemplatesDialog::keep()
{
    auto *dialog = new TextDialog(TextDialog::Kind::Name, tr("New template"),
                                  tr("What is the template called? It keeps what is to buy now."), {}, this);
    connect(dialog, &TextDialog::given, this, [this](const QString &name) {
        change([list = m_list, name, day = today()](Household &h) -> Result<void> {
            auto items = h.lists().items(list, day);
            if (!items)
                return fail(items.error());
            items->removeIf([](const ListItem &item) { return item.section == Section::Look; });
            return discard(h.templates().save(name, *items));
        });
    });
    dialog->open();
}

void TemplatesDialog::rename()
{
    const ListTemplate *chosen = this->chosen();
    if (!chosen)
        return;
    auto *dialog = new TextDialog(TextDialog::Kind::Name, tr("Rename template"), tr("What is it called from now on?"),
                                  chosen->name, this);
    connect(dialog, &TextDialog::given, this, [this, id = chosen->id](const QString &name) {
        change([id, name](Household &h) { return h.templates().rename(id, name); });
    });
    dialog->open();
}

void TemplatesDialog::removeLine()
{
    const ListTemplate *chosen = this->chosen();
    const int line = m_lines->currentRow();
    if (chosen && line >= 0)
        change([id = chosen->id, line](Household &h) { return h.templates().removeLine(id, line); });
}

bool TemplatesDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDelete = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete;
    if (isDelete && watched == m_lines)
        removeLine();
    else if (isDelete && watched == m_names)
        m_remove->click();
    return isDelete || HouseDialog::eventFilter(watched, event);
}

} // namespace larder
