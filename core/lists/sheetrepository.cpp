// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/sheetrepository.h"

using namespace Qt::StringLiterals;

namespace larder {

Result<QMap<int, ProductId>> SheetRepository::numbers()
{
    QMap<int, ProductId> numbers;
    LARDER_TRY(m_database.each(
        u"SELECT n.id, coalesce(p.merged_into, p.id) FROM sheet_number n JOIN product p ON p.id = n.product_id"_s,
        [&](const Row &row) { numbers.insert(int(row.integer(0)), row.id<ProductId>(1)); }));
    return numbers;
}

Result<void> SheetRepository::give(int number, ProductId product)
{
    return discard(
        m_database.insert(u"INSERT INTO sheet_number (id, product_id) VALUES (:id, :product)"_s, number, product));
}

Result<void> SheetRepository::take(int number)
{
    return discard(m_database.run(u"DELETE FROM sheet_number WHERE id = :id"_s, number));
}

} // namespace larder
