// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/peoplepanel.h"

#include "ui/settings/memberdialog.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wordslabel.h"

#include <QButtonGroup>
#include <QPainter>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

/// A radio button in Larder's look, with the member's colour before the name; the desktop's own is hardly seen in the dark.
class MemberChoice : public QRadioButton
{
public:
    MemberChoice(const Member &member, QWidget *parent) : QRadioButton(parent), m_member(member)
    {
        setText(QString(member.name).replace(u'&', u"&&"_s));
        setAttribute(Qt::WA_Hover);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const Theme theme = themeOf(this);
        const int words = QFontMetrics(theme.strong).horizontalAdvance(m_member.name);
        return {wordsAt(theme) + words + theme.space(2), std::max(theme.smallButtonHeight(), theme.fontHeight)};
    }

protected:
    [[nodiscard]] bool hitButton(const QPoint &place) const override { return rect().contains(place); }

    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = themeOf(this);
        const auto visual = [this](const QRect &logical) {
            return QRectF(QStyle::visualRect(layoutDirection(), rect(), logical));
        };
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse())
            paintBox(&painter, rect(), theme.controlRadius(), theme.hover, QColor(), 0);
        const int side = theme.buttonIcon();
        const int top = (height() - side) / 2;
        painter.setPen(QPen(isChecked() ? theme.accent : theme.edge, theme.lineWidth() * (isChecked() ? 2 : 1)));
        painter.setBrush(theme.field);
        const QRectF ring = visual({theme.space(1), top, side, side}).adjusted(1, 1, -1, -1);
        painter.drawEllipse(ring);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        if (isChecked())
            painter.drawEllipse(ring.center(), side / 4.0, side / 4.0);
        if (m_member.id.isValid())
            memberIcon(m_member.colour, this)
                .paint(&painter, visual({theme.space(2) + side, top, side, side}).toRect());
        painter.setFont(isChecked() ? theme.strong : theme.body);
        painter.setPen(theme.text);
        painter.drawText(visual({wordsAt(theme), 0, width() - wordsAt(theme), height()}),
                         Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, m_member.name);
        if (hasFocus())
            paintBox(&painter, rect(), theme.controlRadius(), QColor(), theme.accent, theme.focusWidth());
    }

private:
    [[nodiscard]] int wordsAt(const Theme &theme) const
    {
        return theme.space(m_member.id.isValid() ? 4 : 3) + theme.buttonIcon() * (m_member.id.isValid() ? 2 : 1);
    }

    Member m_member;
};

} // namespace

PeoplePanel::PeoplePanel(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    auto *words =
        new WordsLabel(tr("What is done at this computer is written down under this name. Nobody needs a password."),
                       WordsLabel::Tone::Muted, this);
    words->setWordWrap(true);
    auto *add = new ActionButton(u"plus"_s, tr("Add somebody…"), ActionButton::Kind::Small, this);
    add->setObjectName(u"addMember"_s);
    connect(add, &QAbstractButton::clicked, this, [this] { ask({{}, {}, freeColour(m_members)}); });
    m_column->setContentsMargins({});
    m_column->setSpacing(themeOf(this).space(2));
    m_column->addWidget(words);
    m_column->addWidget(add, 0, Qt::AlignLeading);
}

void PeoplePanel::setMembers(const QVector<Member> &members, MemberId here)
{
    const bool isSame =
        m_here == here && m_members.size() == members.size()
        && std::equal(members.begin(), members.end(), m_members.begin(), [](const Member &left, const Member &right) {
               return left.id == right.id && left.name == right.name && left.colour == right.colour;
           });
    if (m_rows && isSame)
        return;
    m_members = members;
    m_here = here;
    const bool hadFocus = m_rows && m_group->checkedButton() && m_rows->isAncestorOf(window()->focusWidget());
    delete m_rows;
    m_rows = new QWidget(this);
    m_group = new QButtonGroup(m_rows);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins({});
    rows->setSpacing(themeOf(this).space(1));
    addRow({{}, tr("Nobody in particular"), {}}, !here.isValid());
    for (const Member &member : members)
        addRow(member, member.id == here);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        m_here = MemberId(id);
        Q_EMIT hereChanged(m_here);
    });
    m_column->insertWidget(1, m_rows);
    m_rows->show();
    if (hadFocus && m_group->checkedButton())
        m_group->checkedButton()->setFocus();
}

void PeoplePanel::addRow(const Member &member, bool isHere)
{
    auto *choice = new MemberChoice(member, m_rows);
    choice->setObjectName(u"member%1"_s.arg(member.id.value));
    choice->setChecked(isHere);
    m_group->addButton(choice, int(member.id.value));
    auto *row = new QHBoxLayout;
    row->setSpacing(themeOf(this).space(2));
    row->addWidget(choice);
    static_cast<QVBoxLayout *>(m_rows->layout())->addLayout(row);
    if (!member.id.isValid())
        return row->addStretch(1);
    auto *change = new ActionButton(tr("Change…"), ActionButton::Kind::Flat, m_rows);
    change->setObjectName(u"changeMember%1"_s.arg(member.id.value));
    change->setAccessibleName(tr("Change %1").arg(member.name));
    connect(change, &QAbstractButton::clicked, this, [this, member] { ask(member); });
    row->addWidget(change);
    row->addStretch(1);
}

void PeoplePanel::ask(const Member &member)
{
    auto *dialog = new MemberDialog(member, window());
    connect(dialog, &MemberDialog::chosen, this, &PeoplePanel::memberWanted);
    dialog->open();
}

} // namespace larder
