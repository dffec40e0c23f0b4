// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/memberdialog.h"

#include "ui/settings/settingline.h"
#include "ui/widgets/field.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

struct NamedColour
{
    const char *name;
    const char *colour;
};

// Far enough from each other to be told apart on light and on dark ground.
constexpr NamedColour kColours[] = {
    {QT_TRANSLATE_NOOP("larder::MemberDialog", "Blue"), "#1F5A8C"},
    {QT_TRANSLATE_NOOP("larder::MemberDialog", "Green"), "#2F7A55"},
    {QT_TRANSLATE_NOOP("larder::MemberDialog", "Amber"), "#B0720E"},
    {QT_TRANSLATE_NOOP("larder::MemberDialog", "Red"), "#B53A25"},
    {QT_TRANSLATE_NOOP("larder::MemberDialog", "Violet"), "#7A4FA3"},
    {QT_TRANSLATE_NOOP("larder::MemberDialog", "Turquoise"), "#1C7F86"},
    {QT_TRANSLATE_NOOP("larder::MemberDialog", "Pink"), "#B84A7D"},
    {QT_TRANSLATE_NOOP("larder::MemberDialog", "Grey"), "#6E675C"},
};

} // namespace

QIcon memberIcon(const QString &colour, const QWidget *widget)
{
    const Theme theme = themeOf(widget);
    const qreal ratio = widget->devicePixelRatioF();
    QPixmap picture(QSize(theme.buttonIcon(), theme.buttonIcon()) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.edge, theme.lineWidth()));
    painter.setBrush(QColor(colour));
    const double inset = theme.px(0.5);
    painter.drawEllipse(QRectF(0, 0, theme.buttonIcon(), theme.buttonIcon()).adjusted(inset, inset, -inset, -inset));
    return picture;
}

QString freeColour(const QVector<Member> &members)
{
    for (const NamedColour &named : kColours) {
        const QString colour = QString::fromLatin1(named.colour);
        const bool isTaken = std::any_of(members.begin(), members.end(), [&](const Member &member) {
            return member.colour.compare(colour, Qt::CaseInsensitive) == 0;
        });
        if (!isTaken)
            return colour;
    }
    return QString::fromLatin1(kColours[0].colour);
}

MemberDialog::MemberDialog(const Member &member, QWidget *parent)
    : QDialog(parent)
    , m_member(member)
    , m_name(new Field(this))
    , m_colour(new QComboBox(this))
{
    setObjectName(u"memberDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(member.id.isValid() ? tr("Change %1").arg(member.name) : tr("Add somebody"));
    m_name->setObjectName(u"memberName"_s);
    m_name->setText(member.name);
    m_colour->setObjectName(u"memberColour"_s);
    m_colour->setMinimumHeight(themeOf(this).fieldHeight());
    for (const NamedColour &named : kColours)
        m_colour->addItem(memberIcon(QString::fromLatin1(named.colour), this), tr(named.name),
                          QString::fromLatin1(named.colour));
    int index = m_colour->findData(member.colour, Qt::UserRole, Qt::MatchFixedString);
    if (index < 0) { // from the command line
        m_colour->addItem(memberIcon(member.colour, this), tr("As it is"), member.colour);
        index = m_colour->count() - 1;
    }
    m_colour->setCurrentIndex(index);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(member.id.isValid() ? tr("Save") : tr("Add"));
    m_ok->setEnabled(!member.name.isEmpty());
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_ok->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &MemberDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &MemberDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(themeOf(this).space(3));
    column->addWidget(new SettingLine(tr("Name"), m_name, this));
    column->addWidget(new SettingLine(tr("Colour"), m_colour, this));
    column->addStretch(1);
    column->addWidget(buttons);
    m_name->setFocus();
}

void MemberDialog::accept()
{
    m_member.name = m_name->text().simplified();
    m_member.colour = m_colour->currentData().toString();
    if (m_member.name.isEmpty())
        return;
    Q_EMIT chosen(m_member);
    QDialog::accept();
}

} // namespace larder
