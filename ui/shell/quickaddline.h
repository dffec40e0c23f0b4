// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/quickaddoffers.h"
#include "ui/shell/quickaddbooking.h"

#include <optional>

class QKeyEvent;

namespace larder {

class Field;
class Page;

/// The quick-add line with its preview: reads what is typed, offers what else it may mean, and books it on Enter.
///
/// Makes the two widgets as children of its host, which lays them out.
class QuickAddLine : public QObject
{
    Q_OBJECT

public:
    QuickAddLine(HouseholdHandle &handle, Clock &clock, QWidget *host);

    [[nodiscard]] Field *field() const { return m_field; }
    [[nodiscard]] PreviewStrip *strip() const { return m_strip; }
    /// Whose example is shown, and who may take what is typed; null for nobody.
    void setPage(Page *page);
    /// Reads the catalogue again.
    void reload();
    void focus();

Q_SIGNALS:
    void booked(const larder::Booked &done);
    void failed(const larder::Error &error);
    /// Esc with nothing typed.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void wireStrip();
    void preview();
    void showOffers(const QuickAdd &add);
    void take();
    void book(const QuickAdd &add);
    void retype(const QuickAddWords &words);
    bool pressed(const QKeyEvent *key);
    [[nodiscard]] bool isPages() const;
    [[nodiscard]] QuickAdd understood() const;

    HouseholdHandle &m_handle;
    Clock &m_clock;
    Catalogue m_catalogue;
    std::optional<StarterCatalogue> m_starters; ///< read with the first letter
    Page *m_page = nullptr;
    Field *m_field;
    PreviewStrip *m_strip;
    QVector<QuickAddOffer> m_offers; ///< that are shown
    QString m_place; ///< chosen for what is typed; empty for the usual one
};

} // namespace larder
