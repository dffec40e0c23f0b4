// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/product/productreading.h"
#include "ui/product/settingedits.h"
#include "ui/shell/page.h"

#include <QPointer>

class QBoxLayout;
class QLabel;
class QScrollArea;

namespace larder {

class ChartPanel;
class HistoryPanel;
class NamesDialog;
class PacksPanel;
class ProductActions;
class ProductHeader;
class ScopeRulesDialog;
class SettingsPanel;
class WordsLabel;

/// Everything about one product: how much, how long, why, where, what happened, and what is set for it.
///
/// Entered from a page of the rail. It leaves when its product is put away for good.
class ProductPage : public Page
{
    Q_OBJECT

public:
    /// @p handle and @p clock outlive the page; @p clock says which day it is.
    ProductPage(HouseholdHandle &handle, Clock &clock, QWidget *parent = nullptr);

    /// Reads and shows @p product; what was shown before stays until then.
    void showProduct(ProductId product);
    [[nodiscard]] ProductId product() const { return m_product; }

    [[nodiscard]] QString title() const override { return {}; }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("jar"); }
    [[nodiscard]] QString addHint() const override;
    [[nodiscard]] QString summary() const override;

    void reload() override;
    void applyChanges(const ChangeSet &changes) override;

Q_SIGNALS:
    /// How often it is bought.
    void regularWanted(larder::ProductId product, const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void read();
    void readWhenSeen();
    void forget();
    void take(const Result<ProductReading> &reading);
    void present();
    void showWhy();
    void edit(ProductSetting setting, const ProductEdit &edit);
    void editNames();
    void editReminders();
    template<class Work>
    void change(Work work);
    void arrange();
    void report(const Error &error);

    HouseholdHandle &m_handle;
    Clock &m_clock;
    ProductId m_product;
    QString m_household; ///< the file m_product is in
    ProductReading m_reading;
    bool m_hasReading = false;
    bool m_isReading = false;
    bool m_isReadWanted = false;
    bool m_isStale = false; ///< something changed while nobody saw the page
    ProductActions *m_actions;
    QWidget *m_body;
    ProductHeader *m_header;
    ChartPanel *m_chart;
    WordsLabel *m_whyHeading;
    QLabel *m_why;
    HistoryPanel *m_history;
    QWidget *m_side;
    PacksPanel *m_packs;
    SettingsPanel *m_settings;
    QBoxLayout *m_columns = nullptr;
    QBoxLayout *m_lower = nullptr;
    QScrollArea *m_scroll;
    QPointer<NamesDialog> m_names;
    QPointer<ScopeRulesDialog> m_rules;
};

} // namespace larder
