// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/quickaddbooking.h"

#include <QWidget>

class QLabel;

namespace larder {

class Field;
class LinkButton;
class Page;

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
    void reload();
    void focusQuickAdd();
    [[nodiscard]] Field *field() const { return m_field; }

Q_SIGNALS:
    void backWanted();
    void booked();
    void failed(const larder::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restyle();
    void preview();
    void take();
    void book(const QuickAdd &add);
    [[nodiscard]] QuickAdd understood() const;

    HouseholdHandle &m_handle;
    Clock &m_clock;
    Catalogue m_catalogue;
    Page *m_page = nullptr;
    LinkButton *m_back;
    QLabel *m_title;
    Field *m_field;
    PreviewStrip *m_strip;
};

} // namespace larder
