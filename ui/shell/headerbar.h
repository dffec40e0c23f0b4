// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/quickaddline.h"

#include <QWidget>

class QLabel;

namespace larder {

class BellButton;
class LinkButton;

/// The top of every page: its title and the quick-add line, with what the typed words would do below it.
class HeaderBar : public QWidget
{
    Q_OBJECT

public:
    HeaderBar(HouseholdHandle &handle, Clock &clock, QWidget *parent = nullptr);

    /// Whose title and example are shown, and who may take what is typed. Null before there is a page.
    /// @p origin is the title of the page that Back leads to; empty for none.
    void setPage(Page *page, const QString &origin = {});
    /// Reads the catalogue again.
    void reload() { m_line->reload(); }
    void focusQuickAdd() { m_line->focus(); }
    [[nodiscard]] BellButton *bell() const { return m_bell; }
    [[nodiscard]] Field *field() const { return m_line->field(); }

Q_SIGNALS:
    void backWanted();
    void booked();
    void failed(const larder::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QuickAddLine *m_line;
    Page *m_page = nullptr;
    LinkButton *m_back;
    QLabel *m_title;
    BellButton *m_bell;
};

} // namespace larder
