<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>HistoryWords</name>
    <message>
        <source>Undone: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>A day as a heading, for QLocale: &quot;Monday 16 November&quot;, with the year where it is not this one</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who did it and by what way it came: &quot;Anna, command line&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>day, time</comment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1, %2, from: %3.</source>
        <extracomment>%3 is &quot;command line&quot;, &quot;a file&quot; or the name of a source</extracomment>
        <translation>%1, %2, über: %3.</translation>
    </message>
    <message>
        <source>%1, %2, by %3.</source>
        <translation>%1, %2, von %3.</translation>
    </message>
    <message>
        <source>%1, %2, by %3, from: %4.</source>
        <translation>%1, %2, von %3, über: %4.</translation>
    </message>
    <message>
        <source>Nothing happened today; the last: %1.</source>
        <translation>Heute ist nichts geschehen; zuletzt: %1.</translation>
    </message>
    <message>
        <source>Nothing happened since Monday; the last: %1.</source>
        <translation>Seit Montag ist nichts geschehen; zuletzt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) today; the last: %1.</source>
        <translation>
            <numerusform>Heute gab es %n Eintrag: %1.</numerusform>
            <numerusform>Heute gab es %n Einträge; zuletzt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) since Monday; the last: %1.</source>
        <translation>
            <numerusform>Seit Montag gab es %n Eintrag: %1.</numerusform>
            <numerusform>Seit Montag gab es %n Einträge; zuletzt: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder</name>
    <message>
        <source>As usual, %1</source>
        <translation>Wie üblich, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Morgen, %1</translation>
    </message>
    <message>
        <source>In three days, %1</source>
        <translation>In drei Tagen, %1</translation>
    </message>
    <message>
        <source>In a week, %1</source>
        <translation>In einer Woche, %1</translation>
    </message>
    <message>
        <source>In two weeks, %1</source>
        <translation>In zwei Wochen, %1</translation>
    </message>
    <message>
        <source>In a month, %1</source>
        <translation>In einem Monat, %1</translation>
    </message>
    <message>
        <source>In three months, %1</source>
        <translation>In drei Monaten, %1</translation>
    </message>
    <message>
        <source>In a year, %1</source>
        <translation>In einem Jahr, %1</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d.M.yyyy</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Kein Preis</translation>
    </message>
    <message>
        <source>No shop</source>
        <translation>Kein Geschäft</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>Die Option --%1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>--household and --as-of need a value. Nothing was changed.</source>
        <translation>--household und --as-of brauchen einen Wert. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>--as-of needs a day like 2026-11-20 or an instant like 2026-11-20T08:00:00Z.</source>
        <translation>--as-of braucht einen Tag wie 2026-11-20 oder einen Zeitpunkt wie 2026-11-20T08:00:00Z.</translation>
    </message>
    <message>
        <source>Usage: larder-cli %1 %2</source>
        <translation>Aufruf: larder-cli %1 %2</translation>
    </message>
    <message>
        <source>There is no command “%1”. See larder-cli --help.</source>
        <translation>Den Befehl „%1“ gibt es nicht. Siehe larder-cli --help.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Nothing was changed.</source>
        <translation>%1 lässt sich nicht lesen: %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>--map needs COLUMN=FIELD with one of date, product, amount, unit, price, unit_price, currency, store, best_before, ref.</source>
        <translation>--map braucht SPALTE=FELD mit einem von date, product, amount, unit, price, unit_price, currency, store, best_before, ref.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read; nothing was changed, this is what would happen:</source>
        <translation>
            <numerusform>%n Zeile gelesen; nichts wurde geändert, dies würde geschehen:</numerusform>
            <numerusform>%n Zeilen gelesen; nichts wurde geändert, dies würde geschehen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read:</source>
        <translation>
            <numerusform>%n Zeile gelesen:</numerusform>
            <numerusform>%n Zeilen gelesen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new purchase(s)</source>
        <translation>
            <numerusform>%n neuer Einkauf</numerusform>
            <numerusform>%n neue Einkäufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booked before</source>
        <translation>
            <numerusform>%n schon vorher eingetragen</numerusform>
            <numerusform>%n schon vorher eingetragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not pantry things</source>
        <translation>
            <numerusform>%n nichts für den Vorrat</numerusform>
            <numerusform>%n nichts für den Vorrat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new product(s)</source>
        <translation>
            <numerusform>%n neues Produkt</numerusform>
            <numerusform>%n neue Produkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Purchases can only be added: --mode add. Nothing was changed.</source>
        <translation>Einkäufe lassen sich nur hinzufügen: --mode add. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Shopping list</source>
        <translation>Einkaufsliste</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. An older file there was left as it was.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Eine ältere Datei dort blieb, wie sie war.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>“%1” is not on the list. Nothing was changed; did you mean “%2”?</source>
        <translation>„%1“ steht nicht auf der Liste. Nichts wurde geändert; war „%2“ gemeint?</translation>
    </message>
    <message>
        <source>“%1” is not on the list. Nothing was changed.</source>
        <translation>„%1“ steht nicht auf der Liste. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” can be several lines: %2. Nothing was changed; say which one.</source>
        <translation>„%1“ kann mehrere Zeilen meinen: %2. Nichts wurde geändert; welche ist gemeint?</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Kaufen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Nothing to buy.</source>
        <translation>Nichts zu kaufen.</translation>
    </message>
    <message>
        <source>“%1” is free text and has no amount to count. Nothing was changed; remove it and write it anew.</source>
        <translation>„%1“ ist freier Text ohne Menge. Nichts wurde geändert; die Zeile lässt sich löschen und neu schreiben.</translation>
    </message>
    <message>
        <source>“%1” is no day of the week, and not “learn”. Nothing was changed.</source>
        <translation>„%1“ ist kein Wochentag und nicht „learn“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The next shopping trip is on %1.</source>
        <translation>Der nächste Einkauf ist am %1.</translation>
    </message>
    <message>
        <source>Say relaxed, normal or never (run out). Nothing was changed.</source>
        <translation>Möglich sind relaxed (entspannt), normal oder never (nie ausgehen lassen). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is not a number of days from 1 to 36500.</source>
        <translation>„%1“ ist keine Zahl von Tagen zwischen 1 und 36500.</translation>
    </message>
    <message>
        <source>“%1” is not a unit to count a product in. Units: %2.</source>
        <translation>„%1“ ist keine Einheit, in der ein Produkt gezählt wird. Einheiten: %2.</translation>
    </message>
    <message>
        <source>Added “%1”.</source>
        <translation>„%1“ hinzugefügt.</translation>
    </message>
    <message>
        <source>Changed “%1”.</source>
        <translation>„%1“ geändert.</translation>
    </message>
    <message>
        <source>Took “%1” back.</source>
        <translation>„%1“ wieder aufgenommen.</translation>
    </message>
    <message>
        <source>Put “%1” away for good.</source>
        <translation>„%1“ wird nicht mehr geführt.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Packung</translation>
    </message>
    <message>
        <source>Buy when down to</source>
        <translation>Nachkaufen bei</translation>
    </message>
    <message>
        <source>Fill up to</source>
        <translation>Auffüllen bis</translation>
    </message>
    <message>
        <source>No products yet.</source>
        <translation>Noch keine Produkte.</translation>
    </message>
    <message>
        <source>“%1” is not a pantry thing; imports leave it out from now on.</source>
        <translation>„%1“ ist nichts für den Vorrat; Importe lassen es ab jetzt aus.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>There is a household at %1 already. Nothing was changed.</source>
        <translation>Unter %1 gibt es schon einen Haushalt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The household is at %1.</source>
        <translation>Der Haushalt liegt unter %1.</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>There is a file at %1 already. Nothing was written; --force replaces it.</source>
        <translation>Unter %1 gibt es schon eine Datei. Nichts wurde geschrieben; --force ersetzt sie.</translation>
    </message>
    <message>
        <source>A checked copy is at %1.</source>
        <translation>Eine geprüfte Kopie liegt unter %1.</translation>
    </message>
    <message>
        <source>The copy is sound.</source>
        <translation>Die Kopie ist in Ordnung.</translation>
    </message>
    <message>
        <source>Say how much of “%1” was bought. Nothing was changed.</source>
        <translation>Es fehlt, wie viel „%1“ gekauft wurde. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Say where to with --to PLACE. Nothing was changed.</source>
        <translation>Es fehlt, wohin: --to PLATZ. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is not the number of an action. See larder-cli log.</source>
        <translation>„%1“ ist nicht die Nummer eines Vorgangs. Siehe larder-cli log.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>“%1” is no status: IN_STOCK, LOW_STOCK or OUT_OF_STOCK.</source>
        <translation>„%1“ ist kein Status: IN_STOCK, LOW_STOCK oder OUT_OF_STOCK.</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Zu Hause</translation>
    </message>
    <message>
        <source>Lasts until</source>
        <translation>Reicht bis</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>Haltbar bis</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Hier ist noch nichts.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Nothing can be foretold yet: a product needs two purchases.</source>
        <translation>Noch lässt sich nichts vorhersagen: Ein Produkt braucht zwei Einkäufe.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>“%1” is not a day Larder can read. Write it like %2, +5 for five days from today, or x for no date.</source>
        <translation>„%1“ ist kein Tag, den Larder lesen kann. Möglich sind %2, +5 für heute in fünf Tagen oder x für kein Datum.</translation>
    </message>
    <message>
        <source>“%1” is too far away. Enter a day between the years %2 and %3.</source>
        <translation>„%1“ ist zu weit weg. Möglich sind Tage in den Jahren %2 bis %3.</translation>
    </message>
    <message>
        <source>“%1” is not a number that Larder can read. Write it like 2, 1.5, 1,5 or 3/4.</source>
        <translation>„%1“ ist keine Zahl, die Larder lesen kann. Möglich sind 2, 1.5, 1,5 oder 3/4.</translation>
    </message>
    <message>
        <source>“%1” is too large for Larder to count. Enter a smaller number.</source>
        <translation>„%1“ ist zu groß, um gezählt zu werden. Eine kleinere Zahl passt.</translation>
    </message>
    <message>
        <source>“%1” is finer than the thousandths Larder counts in. Round it to at most three decimals.</source>
        <translation>„%1“ ist feiner als die Tausendstel, in denen Larder zählt. Höchstens drei Stellen nach dem Komma passen.</translation>
    </message>
    <message>
        <source>“%1” is less than zero. Enter zero or more.</source>
        <translation>„%1“ ist weniger als null. Null oder mehr passt.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Begin with a number, like 2, 500 g or 2 x 1 l.</source>
        <translation>„%1“ ist keine Menge. Sie beginnt mit einer Zahl, wie 2, 500 g oder 2 x 1 l.</translation>
    </message>
    <message>
        <source>Does “%1” mean %2 or %3? Write it in one of these two ways.</source>
        <translation>Heißt „%1“ nun %2 oder %3? Eine der beiden Schreibweisen ist eindeutig.</translation>
    </message>
    <message>
        <source>“%1” is not a unit Larder knows. Use one such as pc, pack, g, kg, ml or l.</source>
        <translation>Die Einheit „%1“ kennt Larder nicht. Es gibt zum Beispiel Stück, Packung, g, kg, ml und l.</translation>
    </message>
    <message>
        <source>“%1” is the sign of several currencies. Write the code instead, such as %2.</source>
        <translation>„%1“ steht für mehrere Währungen. Eindeutig ist das Kürzel, wie %2.</translation>
    </message>
    <message>
        <source>“%1” is not a currency Larder knows. Write a sum like 1.59, 1,59 € or EUR 1.59.</source>
        <translation>Die Währung „%1“ kennt Larder nicht. Beträge sehen aus wie 1,59, 1,59 € oder EUR 1,59.</translation>
    </message>
    <message>
        <source>“%1” is not a sum of money. Write it like 1.59, 1,59 € or EUR 1.59.</source>
        <translation>„%1“ ist kein Geldbetrag. Beträge sehen aus wie 1,59, 1,59 € oder EUR 1,59.</translation>
    </message>
    <message>
        <source>“%1” has decimals, but sums in %2 have none. Write a whole number.</source>
        <translation>„%1“ hat Nachkommastellen, aber Beträge in %2 haben keine. Eine ganze Zahl passt.</translation>
    </message>
    <message>
        <source>“%1” has too many decimals for %2. Write at most %3.</source>
        <translation>„%1“ hat zu viele Nachkommastellen für %2. Höchstens %3 passen.</translation>
    </message>
    <message>
        <source>Does “%1” mean %2? Then write it like that. Otherwise write the sum with at most %3 decimals.</source>
        <translation>Heißt „%1“ nun %2? Dann ist das die eindeutige Schreibweise. Sonst hat der Betrag höchstens %3 Nachkommastellen.</translation>
    </message>
    <message>
        <source>%1 %2 is too much to count in %3. Enter a smaller amount.</source>
        <translation>%1 %2 ist zu viel, um in %3 gezählt zu werden. Eine kleinere Menge passt.</translation>
    </message>
    <message>
        <source>It is not known how much is in a pack, so %1 %2 cannot be counted in %3. Enter the pack size of the product first.</source>
        <translation>Wie viel in einer Packung ist, ist nicht bekannt; %1 %2 lässt sich deshalb nicht in %3 zählen. Zuerst braucht das Produkt eine Packungsgröße.</translation>
    </message>
    <message>
        <source>A pack of this product is %1 %2, which cannot be counted in %3. Choose another unit.</source>
        <translation>Eine Packung davon ist %1 %2 und lässt sich nicht in %3 zählen. Eine andere Einheit passt.</translation>
    </message>
    <message>
        <source>%1 cannot be converted to %2: they measure different things. Choose another unit.</source>
        <translation>%1 lässt sich nicht in %2 umrechnen: Sie messen Verschiedenes. Eine andere Einheit passt.</translation>
    </message>
    <message>
        <source>The amount must be more than nothing. Nothing was changed.</source>
        <translation>Die Menge muss mehr als nichts sein. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This amount is too large to be true. Nothing was changed.</source>
        <translation>Diese Menge ist zu groß, um wahr zu sein. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A quotation mark opened in line %1 is never closed. Nothing was read; mend the file and try again.</source>
        <translation>Ein Anführungszeichen in Zeile %1 wird nie geschlossen. Nichts wurde gelesen; mit einer berichtigten Datei klappt es.</translation>
    </message>
    <message>
        <source>This is not a text file. Nothing was read; save the sheet as CSV and try again.</source>
        <translation>Das ist keine Textdatei. Nichts wurde gelesen; als CSV gespeichert lässt sich die Tabelle lesen.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was read.</source>
        <translation>Die Datei ist leer. Nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>The product&apos;s name is missing.</source>
        <translation>Der Name des Produkts fehlt.</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>Das Datum fehlt.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“%1” is not a day on which something can have been bought.</source>
        <translation>„%1“ ist kein Tag, an dem etwas gekauft worden sein kann.</translation>
    </message>
    <message>
        <source>“%1” is not an amount that can be bought.</source>
        <translation>„%1“ ist keine Menge, die man kaufen kann.</translation>
    </message>
    <message>
        <source>“%1” is not a unit that Larder knows.</source>
        <translation>Die Einheit „%1“ kennt Larder nicht.</translation>
    </message>
    <message>
        <source>“%1” is too large to be a price.</source>
        <translation>„%1“ ist zu groß für einen Preis.</translation>
    </message>
    <message>
        <source>The file has no column “%1”. Its columns are: %2. Nothing was read; name the right one with --map COLUMN=%1.</source>
        <translation>Die Datei hat keine Spalte „%1“. Ihre Spalten sind: %2. Nichts wurde gelesen; die richtige nennt --map SPALTE=%1.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>Der Import wurde angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no product with the number %1.</source>
        <translation>Ein Produkt mit der Nummer %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no household at %1 yet. Make one with “larder-cli init”, or open the window.</source>
        <translation>Unter %1 gibt es noch keinen Haushalt. „larder-cli init“ legt einen an, das Fenster auch.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check that you may write there.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen. Vielleicht fehlt dort das Recht zu schreiben.</translation>
    </message>
    <message>
        <source>No household is open.</source>
        <translation>Kein Haushalt ist geöffnet.</translation>
    </message>
    <message>
        <source>The household was closed before this was done.</source>
        <translation>Der Haushalt wurde geschlossen, bevor das erledigt war.</translation>
    </message>
    <message>
        <source>Nothing was put away, because of “%1”: %2</source>
        <translation>Nichts wurde eingeräumt, wegen „%1“: %2</translation>
    </message>
    <message>
        <source>This is more money than Larder can count.</source>
        <translation>Das ist mehr Geld, als Larder zählen kann.</translation>
    </message>
    <message>
        <source>There is nothing to put away: nothing is ticked as bought.</source>
        <translation>Es gibt nichts einzuräumen: Nichts ist als gekauft abgehakt.</translation>
    </message>
    <message>
        <source>Somebody else put this shopping away already. Nothing was booked twice.</source>
        <translation>Diesen Einkauf hat schon jemand eingeräumt. Nichts wurde doppelt eingetragen.</translation>
    </message>
    <message numerus="yes">
        <source>Took %n thing(s) off the list.</source>
        <translation>
            <numerusform>%n Ding von der Liste genommen.</numerusform>
            <numerusform>%n Dinge von der Liste genommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put %1 away.</source>
        <translation>%1 eingeräumt.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n thing(s) away.</source>
        <translation>
            <numerusform>%n Ding eingeräumt.</numerusform>
            <numerusform>%n Dinge eingeräumt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n thing(s) from %1 away.</source>
        <translation>
            <numerusform>%n Ding von %1 eingeräumt.</numerusform>
            <numerusform>%n Dinge von %1 eingeräumt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n thing(s) away, %1 together.</source>
        <translation>
            <numerusform>%n Ding eingeräumt, zusammen %1.</numerusform>
            <numerusform>%n Dinge eingeräumt, zusammen %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n thing(s) from %1 away, %2 together.</source>
        <extracomment>%1 is a shop, %2 a sum of money</extracomment>
        <translation>
            <numerusform>%n Ding von %1 eingeräumt, zusammen %2.</numerusform>
            <numerusform>%n Dinge von %1 eingeräumt, zusammen %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which day is meant after “%1”? Write it like fri, 1 dec or 24.12.</source>
        <translation>Welcher Tag ist nach „%1“ gemeint? Möglich sind fr, 1. Dez oder 24.12.</translation>
    </message>
    <message>
        <source>This is more money than Larder can count. Check amount and price.</source>
        <translation>Das ist mehr Geld, als Larder zählen kann. Stimmen Menge und Preis?</translation>
    </message>
    <message>
        <source>This is more than Larder can count. Check the amount.</source>
        <translation>Das ist mehr, als Larder zählen kann. Stimmt die Menge?</translation>
    </message>
    <message>
        <source>This household is not empty, so the sample family cannot move in. Nothing was changed.</source>
        <translation>Dieser Haushalt ist nicht leer, die Beispielfamilie kann nicht einziehen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d.M.yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>A date as people say it, for QLocale: day and month, or month and year.
----------
A best-before date for QLocale: day and month, or month and year.</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d.M.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of days, &quot;Thu to Mon&quot;</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>%n Packung</numerusform>
            <numerusform>%n Packungen</numerusform>
        </translation>
    </message>
    <message>
        <source>half a pack</source>
        <translation>eine halbe Packung</translation>
    </message>
    <message>
        <source>%1 of a pack</source>
        <translation>%1 Packung</translation>
    </message>
    <message>
        <source>%1 packs</source>
        <translation>%1 Packungen</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>All gone</source>
        <translation>Alles weg</translation>
    </message>
    <message numerus="yes">
        <source>not counted for %n day(s)</source>
        <translation>
            <numerusform>seit %n Tag nicht gezählt</numerusform>
            <numerusform>seit %n Tagen nicht gezählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not counted for %n week(s)</source>
        <translation>
            <numerusform>seit %n Woche nicht gezählt</numerusform>
            <numerusform>seit %n Wochen nicht gezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Very likely until %1, about %2, hardly beyond %3.</source>
        <translation>Sehr wahrscheinlich bis %1, etwa bis %2, kaum länger als %3.</translation>
    </message>
    <message>
        <source>Lasts until about %1 (%2).</source>
        <translation>Reicht bis etwa %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%1 Usually bought every %n day(s), last on %2.</source>
        <translation>
            <numerusform>%1 Meist jeden Tag gekauft, zuletzt %2.</numerusform>
            <numerusform>%1 Meist alle %n Tage gekauft, zuletzt %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Probably gone since %1: usually bought every %n day(s), last on %2.</source>
        <translation>
            <numerusform>Wohl alles weg seit %1: meist jeden Tag gekauft, zuletzt %2.</numerusform>
            <numerusform>Wohl alles weg seit %1: meist alle %n Tage gekauft, zuletzt %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Probably gone since %1.</source>
        <translation>Wohl alles weg seit %1.</translation>
    </message>
    <message>
        <source>All gone since %1.</source>
        <translation>Alles weg seit %1.</translation>
    </message>
    <message>
        <source>None left; you buy it when down to %1.</source>
        <translation>Alles weg; nachgekauft wird bei %1.</translation>
    </message>
    <message>
        <source>At home: %1; you buy it when down to %2.</source>
        <translation>Zu Hause: %1; nachgekauft wird bei %2.</translation>
    </message>
    <message>
        <source>You wrote this down.</source>
        <translation>Selbst notiert.</translation>
    </message>
    <message numerus="yes">
        <source>Bought %n time(s) so far; we need two purchases to say how long it lasts.</source>
        <translation>
            <numerusform>Bisher %n-mal gekauft; nach zwei Einkäufen lässt sich sagen, wie lange es reicht.</numerusform>
            <numerusform>Bisher %n-mal gekauft; nach zwei Einkäufen lässt sich sagen, wie lange es reicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought only twice, %n day(s) apart, last on %1.</source>
        <translation>
            <numerusform>Nur zweimal gekauft, im Abstand von %n Tag, zuletzt %1.</numerusform>
            <numerusform>Nur zweimal gekauft, im Abstand von %n Tagen, zuletzt %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not bought or counted for %n day(s), so we are not sure.</source>
        <translation>
            <numerusform>Seit %n Tag weder gekauft noch gezählt, darum unsicher.</numerusform>
            <numerusform>Seit %n Tagen weder gekauft noch gezählt, darum unsicher.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>nichts mehr da</translation>
    </message>
    <message>
        <source>Added %2 of %1.</source>
        <translation>%1: %2 dazu.</translation>
    </message>
    <message>
        <source>Used one %1, %3.</source>
        <translation>%1: eins verbraucht, %3.</translation>
    </message>
    <message>
        <source>Used %2 of %1, %3.</source>
        <translation>%1: %2 verbraucht, %3.</translation>
    </message>
    <message>
        <source>Threw away %2 of %1, %3.</source>
        <translation>%1: %2 weggeworfen, %3.</translation>
    </message>
    <message>
        <source>Opened one %1.</source>
        <translation>%1: eins angebrochen.</translation>
    </message>
    <message>
        <source>Moved %2 of %1.</source>
        <translation>%1: %2 umgeräumt.</translation>
    </message>
    <message>
        <source>Counted %1: %2.</source>
        <translation>%1 gezählt: %2.</translation>
    </message>
    <message>
        <source>Added the product %1.</source>
        <translation>Produkt %1 hinzugefügt.</translation>
    </message>
    <message>
        <source>Changed %1.</source>
        <translation>%1 geändert.</translation>
    </message>
    <message>
        <source>Put %1 away for good.</source>
        <translation>%1 wird nicht mehr geführt.</translation>
    </message>
    <message>
        <source>Took %1 back.</source>
        <translation>%1 wieder aufgenommen.</translation>
    </message>
    <message>
        <source>%1 is not a pantry thing.</source>
        <translation>%1 ist nichts für den Vorrat.</translation>
    </message>
    <message>
        <source>Wrote %1 on the list.</source>
        <translation>%1 auf die Liste geschrieben.</translation>
    </message>
    <message>
        <source>%1 ticked.</source>
        <translation>%1 abgehakt.</translation>
    </message>
    <message>
        <source>%1 unticked.</source>
        <translation>%1: Haken entfernt.</translation>
    </message>
    <message>
        <source>Changed the amount of %1 to %2.</source>
        <translation>Menge von %1 auf %2 geändert.</translation>
    </message>
    <message>
        <source>Took %1 off the list.</source>
        <translation>%1 von der Liste genommen.</translation>
    </message>
    <message>
        <source>Took one reason for %1 off the list.</source>
        <translation>Einen Grund für %1 von der Liste genommen.</translation>
    </message>
    <message>
        <source>Added the member %1.</source>
        <translation>Mitglied %1 hinzugefügt.</translation>
    </message>
    <message>
        <source>Changed a setting.</source>
        <translation>Eine Einstellung geändert.</translation>
    </message>
    <message>
        <source>Moved in the sample household.</source>
        <translation>Beispielhaushalt eingezogen.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n purchase(s) from %1.</source>
        <translation>
            <numerusform>%n Einkauf aus %1 importiert.</numerusform>
            <numerusform>%n Einkäufe aus %1 importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is all gone.</source>
        <translation>%1: alles weg.</translation>
    </message>
    <message>
        <source>Used one %1.</source>
        <translation>%1: eins verbraucht.</translation>
    </message>
    <message>
        <source>Used %2 of %1.</source>
        <translation>%1: %2 verbraucht.</translation>
    </message>
    <message>
        <source>Threw away %2 of %1.</source>
        <translation>%1: %2 weggeworfen.</translation>
    </message>
    <message>
        <source>There is no list “%1”. Nothing was changed.</source>
        <translation>Die Liste „%1“ gibt es nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is no longer on the list.</source>
        <translation>„%1“ steht nicht mehr auf der Liste.</translation>
    </message>
    <message>
        <source>Nothing was written, so nothing was added.</source>
        <translation>Nichts wurde geschrieben, also kam nichts dazu.</translation>
    </message>
    <message>
        <source>This cannot be undone because something was changed since by another program. Nothing was changed.</source>
        <translation>Das lässt sich nicht zurücknehmen, weil ein anderes Programm seither etwas geändert hat. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This cannot be undone because of something later: “%1” (number %2). Nothing was changed; undo that first.</source>
        <translation>Das lässt sich nicht zurücknehmen, wegen etwas Späterem: „%1“ (Nummer %2). Nichts wurde geändert; zuerst ist das Spätere zurückzunehmen.</translation>
    </message>
    <message>
        <source>This was too long ago to be undone. Nothing was changed; book a correction instead.</source>
        <translation>Das ist zu lange her, um es zurückzunehmen. Nichts wurde geändert; eine Berichtigung lässt sich eintragen.</translation>
    </message>
    <message>
        <source>This cannot be undone because later things build on it. Nothing was changed; undo those first.</source>
        <translation>Das lässt sich nicht zurücknehmen, weil Späteres darauf aufbaut. Nichts wurde geändert; zuerst ist das Spätere zurückzunehmen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>This has been undone already. Nothing was changed.</source>
        <translation>Das ist schon zurückgenommen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This was itself an undo. Nothing was changed; use redo to do it again.</source>
        <translation>Das war selbst ein Zurücknehmen. Nichts wurde geändert; „Wiederholen“ stellt es wieder her.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>A product needs a name.</source>
        <translation>Ein Produkt braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is no product “%1”. Nothing was changed; check the name, or add it first.</source>
        <translation>Das Produkt „%1“ gibt es nicht. Nichts wurde geändert; stimmt der Name, fehlt es noch.</translation>
    </message>
    <message>
        <source>There is no product “%1”. Nothing was changed; did you mean %2?</source>
        <translation>Das Produkt „%1“ gibt es nicht. Nichts wurde geändert; war %2 gemeint?</translation>
    </message>
    <message>
        <source>“%1” can be several products: %2. Nothing was changed; say which one.</source>
        <translation>„%1“ kann mehrere Produkte meinen: %2. Nichts wurde geändert; welches ist gemeint?</translation>
    </message>
    <message>
        <source>This name is too long. Names have at most %1 letters.</source>
        <translation>Dieser Name ist zu lang. Namen haben höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A name cannot begin with #, which stands for a product&apos;s number.</source>
        <translation>Ein Name kann nicht mit # beginnen, das für die Nummer eines Produkts steht.</translation>
    </message>
    <message>
        <source>There is a product “%1” already. Nothing was changed.</source>
        <translation>Das Produkt „%1“ gibt es schon. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“Fill up to” must not be less than “Buy when down to”. Nothing was changed.</source>
        <translation>„Auffüllen bis“ darf nicht weniger sein als „Nachkaufen bei“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The barcode %1 belongs to “%2” already. Nothing was changed.</source>
        <translation>Der Strichcode %1 gehört schon zu „%2“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is counted in %2 and has a history in it. Nothing was changed; add a new product for another unit.</source>
        <translation>„%1“ wird in %2 gezählt und hat darin seinen Verlauf. Nichts wurde geändert; für eine andere Einheit braucht es ein neues Produkt.</translation>
    </message>
    <message>
        <source>Dairy and eggs</source>
        <translation>Milchprodukte und Eier</translation>
    </message>
    <message>
        <source>Bread and bakery</source>
        <translation>Brot und Backwaren</translation>
    </message>
    <message>
        <source>Fruit and vegetables</source>
        <translation>Obst und Gemüse</translation>
    </message>
    <message>
        <source>Meat and sausage</source>
        <translation>Fleisch und Wurst</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Fisch</translation>
    </message>
    <message>
        <source>Chilled food</source>
        <translation>Gekühltes</translation>
    </message>
    <message>
        <source>Frozen food</source>
        <translation>Tiefkühlkost</translation>
    </message>
    <message>
        <source>Pasta, rice and pulses</source>
        <translation>Nudeln, Reis und Hülsenfrüchte</translation>
    </message>
    <message>
        <source>Tins and jars</source>
        <translation>Konserven</translation>
    </message>
    <message>
        <source>Sauces</source>
        <translation>Soßen</translation>
    </message>
    <message>
        <source>Spices and herbs</source>
        <translation>Gewürze und Kräuter</translation>
    </message>
    <message>
        <source>Oil and vinegar</source>
        <translation>Öl und Essig</translation>
    </message>
    <message>
        <source>Baking</source>
        <translation>Backzutaten</translation>
    </message>
    <message>
        <source>Breakfast and spreads</source>
        <translation>Frühstück und Aufstriche</translation>
    </message>
    <message>
        <source>Coffee, tea and cocoa</source>
        <translation>Kaffee, Tee und Kakao</translation>
    </message>
    <message>
        <source>Drinks</source>
        <translation>Getränke</translation>
    </message>
    <message>
        <source>Beer, wine and spirits</source>
        <translation>Bier, Wein und Spirituosen</translation>
    </message>
    <message>
        <source>Sweets and snacks</source>
        <translation>Süßes und Knabbereien</translation>
    </message>
    <message>
        <source>Baby</source>
        <translation>Baby</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Haustiere</translation>
    </message>
    <message>
        <source>Body care</source>
        <translation>Körperpflege</translation>
    </message>
    <message>
        <source>Laundry and cleaning</source>
        <translation>Waschen und Putzen</translation>
    </message>
    <message>
        <source>Medicine cabinet</source>
        <translation>Hausapotheke</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>%1 cannot be the day: it is in the future or too long ago. Nothing was changed.</source>
        <translation>%1 kann nicht der Tag sein: Er liegt in der Zukunft oder zu weit zurück. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no closed pack of “%1” at home. Nothing was changed.</source>
        <translation>Von „%1“ ist keine geschlossene Packung zu Hause. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The place needs a name. Nothing was changed.</source>
        <translation>Der Platz braucht einen Namen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Only %1 of “%2” is elsewhere. Nothing was changed.</source>
        <translation>Nur %1 von „%2“ liegt woanders. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The copy did not pass its check and was thrown away. Your household is unchanged.</source>
        <translation>Die Kopie hat die Prüfung nicht bestanden und wurde weggeworfen. Der Haushalt ist unverändert.</translation>
    </message>
    <message>
        <source>A copy cannot replace the household it is made from. Choose another name.</source>
        <translation>Eine Kopie kann nicht den Haushalt ersetzen, von dem sie stammt. Ein anderer Name passt.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Nothing was written; choose another name.</source>
        <translation>%1 wird gerade von einem anderen Programm benutzt. Nichts wurde geschrieben; ein anderer Name passt.</translation>
    </message>
    <message>
        <source>The copy could not be put at %1. It stands beside it as %2.</source>
        <translation>Die Kopie ließ sich nicht unter %1 ablegen. Sie liegt daneben als %2.</translation>
    </message>
    <message>
        <source>Another program is writing to this household. Nothing was changed; try again in a moment.</source>
        <translation>Ein anderes Programm schreibt gerade in diesen Haushalt. Nichts wurde geändert; gleich klappt es wieder.</translation>
    </message>
    <message>
        <source>This household&apos;s file cannot be written to. Nothing was changed; check the file&apos;s permissions.</source>
        <translation>In die Datei dieses Haushalts lässt sich nicht schreiben. Nichts wurde geändert; vielleicht fehlen die Rechte an der Datei.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>Die Festplatte ist voll. Nichts wurde geändert; mit etwas freiem Platz klappt es wieder.</translation>
    </message>
    <message>
        <source>The household&apos;s file is damaged. It was left as it is; open a copy of an earlier day.</source>
        <translation>Die Datei des Haushalts ist beschädigt. Sie blieb, wie sie ist; die Kopie eines früheren Tages lässt sich öffnen.</translation>
    </message>
    <message>
        <source>This file is not a Larder household. It was left as it is; choose another file.</source>
        <translation>Diese Datei ist kein Larder-Haushalt. Sie blieb, wie sie ist; es braucht eine andere Datei.</translation>
    </message>
    <message>
        <source>The household&apos;s file cannot be opened. Check that the folder exists and that you may write to it.</source>
        <translation>Die Datei des Haushalts lässt sich nicht öffnen. Gibt es den Ordner, und darf man darin schreiben?</translation>
    </message>
    <message>
        <source>This contradicts something that is already stored. Nothing was changed.</source>
        <translation>Das widerspricht etwas, das schon gespeichert ist. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The household&apos;s file could not be read or written. Nothing was changed.</source>
        <translation>Die Datei des Haushalts ließ sich nicht lesen oder schreiben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite and start again.</source>
        <translation>Der SQLite-Treiber von Qt fehlt. Er steckt im Paket libqt6sql6-sqlite; danach startet Larder wieder.</translation>
    </message>
    <message>
        <source>This household was last used with a newer Larder. It was left as it is; install the newer version to open it.</source>
        <translation>Dieser Haushalt wurde zuletzt mit einem neueren Larder benutzt. Er blieb, wie er ist; die neuere Version öffnet ihn.</translation>
    </message>
    <message>
        <source>This household was last used with an older Larder. Nothing was changed; open it once to bring it up to date.</source>
        <translation>Dieser Haushalt wurde zuletzt mit einem älteren Larder benutzt. Nichts wurde geändert; einmal geöffnet ist er auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>At home: a product that was never bought so far</extracomment>
        <translation>noch nichts</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>The best-before day in the preview, for QLocale: &quot;Tue 1 Dec&quot;</extracomment>
        <translation>ddd d.M.</translation>
    </message>
    <message>
        <source>Best before %1</source>
        <translation>Haltbar bis %1</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>%1, %2 together</source>
        <translation>%1, zusammen %2</translation>
    </message>
    <message numerus="yes">
        <source>into the %1, keeps about %n day(s)</source>
        <extracomment>Where a purchase goes in the preview, %1 a place: &quot;into the Fridge&quot;</extracomment>
        <translation>
            <numerusform>Platz: %1, hält etwa %n Tag</numerusform>
            <numerusform>Platz: %1, hält etwa %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>into the %1</source>
        <translation>Platz: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 an amount, %2 a product: &quot;2 packs of Milk 1 l&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Adds %1</source>
        <translation>Kommt dazu: %1</translation>
    </message>
    <message>
        <source>Adds %1, new</source>
        <translation>Kommt neu dazu: %1</translation>
    </message>
    <message>
        <source>bought at %1</source>
        <translation>gekauft bei %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n more thing(s)</source>
        <translation>
            <numerusform>%1, %2 und %n weiteres Ding</numerusform>
            <numerusform>%1, %2 und %n weitere Dinge</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to buy before %1</source>
        <translation>Vor %1 nichts zu kaufen</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to buy today</source>
        <translation>
            <numerusform>Heute %n Ding zu kaufen</numerusform>
            <numerusform>Heute %n Dinge zu kaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to buy by %1</source>
        <translation>
            <numerusform>%n Ding zu kaufen bis %1</numerusform>
            <numerusform>%n Dinge zu kaufen bis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is all gone</source>
        <translation>%1: alles weg</translation>
    </message>
    <message>
        <source>%1 are all gone</source>
        <translation>%1: alles weg</translation>
    </message>
    <message>
        <source>%1 runs out before %2</source>
        <translation>%1 geht vor %2 aus</translation>
    </message>
    <message>
        <source>%1 run out before %2</source>
        <translation>%1 gehen vor %2 aus</translation>
    </message>
    <message>
        <source>%1, not sure</source>
        <translation>%1, unsicher</translation>
    </message>
    <message>
        <source>%1, %2 at home</source>
        <translation>%1, zu Hause: %2</translation>
    </message>
    <message>
        <source>Fridge</source>
        <translation>Kühlschrank</translation>
    </message>
    <message>
        <source>Freezer</source>
        <translation>Gefrierschrank</translation>
    </message>
    <message>
        <source>Cupboard</source>
        <translation>Vorratsschrank</translation>
    </message>
    <message>
        <source>Fruit bowl</source>
        <translation>Obstschale</translation>
    </message>
    <message>
        <source>Bathroom</source>
        <translation>Bad</translation>
    </message>
    <message>
        <source>Cleaning cupboard</source>
        <translation>Putzschrank</translation>
    </message>
    <message>
        <source>--%1 needs two names, “Old name=New name”.</source>
        <translation>--%1 braucht zwei Namen, „Alter Name=Neuer Name“.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) remembered.</source>
        <translation>
            <numerusform>%n Name gemerkt.</numerusform>
            <numerusform>%n Namen gemerkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to look at.</source>
        <translation>Es gibt nichts nachzusehen.</translation>
    </message>
    <message>
        <source>Say what you saw: plenty, low or none. Nothing was changed.</source>
        <translation>Möglich sind plenty (reichlich), low (wenig) oder none (nichts). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>All of it is “%1” now, from the first purchase on.</source>
        <translation>Alles heißt jetzt „%1“, vom ersten Einkauf an.</translation>
    </message>
    <message>
        <source>--paid needs a line and a sum, as in --paid Milk=4.60.</source>
        <translation>--paid braucht eine Zeile und einen Betrag, wie --paid Milch=4,60.</translation>
    </message>
    <message>
        <source>“%1” has a price, but was not bought. Nothing was changed.</source>
        <translation>„%1“ hat einen Preis, wurde aber nicht gekauft. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” has no name. Nothing was changed.</source>
        <translation>„%1“ hat keinen Namen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Eingeräumt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Still on the list: %1.</source>
        <translation>Noch auf der Liste: %1.</translation>
    </message>
    <message>
        <source>Not pantry things, only taken off the list: %1.</source>
        <translation>Nichts für den Vorrat, nur von der Liste genommen: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed; this is what would be put away.</source>
        <translation>Nichts wurde geändert; dies würde eingeräumt.</translation>
    </message>
    <message>
        <source>--only needs the number of an action. See larder-cli log.</source>
        <translation>--only braucht die Nummer eines Vorgangs. Siehe larder-cli log.</translation>
    </message>
    <message>
        <source>no thing</source>
        <translation>nichts zum Kaufen</translation>
    </message>
    <message>
        <source>a sum</source>
        <translation>eine Summe</translation>
    </message>
    <message>
        <source>a fee</source>
        <translation>eine Gebühr</translation>
    </message>
    <message>
        <source>a reduction</source>
        <translation>ein Nachlass</translation>
    </message>
    <message>
        <source>a deposit</source>
        <translation>Pfand</translation>
    </message>
    <message>
        <source>was not delivered</source>
        <translation>nicht geliefert</translation>
    </message>
    <message>
        <source>ticked off already</source>
        <translation>schon abgehakt</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>too long to be read at once</source>
        <translation>zu lang, um auf einmal gelesen zu werden</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Nothing is asked at the moment. Nothing was changed.</source>
        <translation>Zurzeit ist nichts gefragt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The last day lies before the first. Nothing was changed.</source>
        <translation>Der letzte Tag liegt vor dem ersten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There are no such days. Nothing was changed.</source>
        <translation>Diese Tage gibt es nicht. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s)</source>
        <translation>
            <numerusform>%n weiteres Ding</numerusform>
            <numerusform>%n weitere Dinge</numerusform>
        </translation>
    </message>
    <message>
        <source>Out of %1.</source>
        <extracomment>%1 are names of products, &quot;Apples and Flour&quot;</extracomment>
        <translation>Alles weg: %1.</translation>
    </message>
    <message>
        <source>Today is shopping day.</source>
        <translation>Heute ist Einkaufstag.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n thing(s) may run out before %1.&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n Ding geht vielleicht vor %1 aus.&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n Dinge gehen vielleicht vor %1 aus.&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything lasts beyond %1.</source>
        <translation>Alles reicht über %1 hinaus.</translation>
    </message>
    <message>
        <source>Everything else lasts beyond %1.</source>
        <translation>Alles andere reicht über %1 hinaus.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 will probably run out before %2.&lt;/b&gt;</source>
        <extracomment>%1 are names of products, %2 is a day; keep &lt;b&gt; and &lt;/b&gt;</extracomment>
        <translation>&lt;b&gt;Vor %2 wohl verbraucht: %1.&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1 will probably run out before %2&lt;/b&gt;, %n more thing(s) may.</source>
        <extracomment>%1 are names of products, %2 is a day, %n is how many more; keep &lt;b&gt; and &lt;/b&gt;</extracomment>
        <translation>
            <numerusform>&lt;b&gt;Vor %2 wohl verbraucht: %1&lt;/b&gt;, vielleicht auch %n weiteres Ding.</numerusform>
            <numerusform>&lt;b&gt;Vor %2 wohl verbraucht: %1&lt;/b&gt;, vielleicht auch %n weitere Dinge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough is known yet to say what runs out.</source>
        <translation>Noch ist zu wenig bekannt, um zu sagen, was ausgeht.</translation>
    </message>
    <message numerus="yes">
        <source>We need two purchases of a thing to say how long it lasts; %n thing(s) are there already.</source>
        <translation>
            <numerusform>Nach zwei Einkäufen eines Dings lässt sich sagen, wie lange es reicht; %n Ding ist schon da.</numerusform>
            <numerusform>Nach zwei Einkäufen eines Dings lässt sich sagen, wie lange es reicht; %n Dinge sind schon da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else that we are sure of lasts beyond the next shopping trip.</source>
        <translation>Alles andere, was sicher ist, reicht über den nächsten Einkauf hinaus.</translation>
    </message>
    <message>
        <source>Everything else lasts beyond the next shopping trip.</source>
        <translation>Alles andere reicht über den nächsten Einkauf hinaus.</translation>
    </message>
    <message>
        <source>Bought %1, %2</source>
        <translation>%1 gekauft, %2</translation>
    </message>
    <message>
        <source>Bought %1</source>
        <translation>%1 gekauft</translation>
    </message>
    <message>
        <source>Used one</source>
        <translation>Eins verbraucht</translation>
    </message>
    <message>
        <source>Used %1</source>
        <translation>%1 verbraucht</translation>
    </message>
    <message>
        <source>Threw away one</source>
        <translation>Eins weggeworfen</translation>
    </message>
    <message>
        <source>Threw away %1</source>
        <translation>%1 weggeworfen</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>Gezählt: %1</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Umgeräumt</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Umgeräumt: %1</translation>
    </message>
    <message>
        <source>Opened one</source>
        <translation>Eins angebrochen</translation>
    </message>
    <message>
        <source>This is part of something larger and cannot be taken back alone.</source>
        <translation>Das gehört zu etwas Größerem und lässt sich nicht allein zurücknehmen.</translation>
    </message>
    <message>
        <source>Took back the purchase of %1 of %2.</source>
        <translation>Einkauf zurückgenommen: %2, %1.</translation>
    </message>
    <message>
        <source>Took back throwing away %1 of %2.</source>
        <translation>Wegwerfen zurückgenommen: %2, %1.</translation>
    </message>
    <message>
        <source>Took back the use of %1 of %2.</source>
        <translation>Verbrauch zurückgenommen: %2, %1.</translation>
    </message>
    <message>
        <source>Began empty.</source>
        <translation>Leer angefangen.</translation>
    </message>
    <message numerus="yes">
        <source>Began with %n thing(s).</source>
        <translation>
            <numerusform>Mit %n Ding angefangen.</numerusform>
            <numerusform>Mit %n Dingen angefangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n thing(s) on the list.</source>
        <translation>
            <numerusform>%n Ding auf die Liste geschrieben.</numerusform>
            <numerusform>%n Dinge auf die Liste geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n thing(s) from a pasted text.</source>
        <translation>
            <numerusform>%n Ding aus einem eingefügten Text eingetragen.</numerusform>
            <numerusform>%n Dinge aus einem eingefügten Text eingetragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n thing(s) from %1.</source>
        <translation>
            <numerusform>%n Ding aus %1 eingetragen.</numerusform>
            <numerusform>%n Dinge aus %1 eingetragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the question off.</source>
        <translation>Frage verschoben.</translation>
    </message>
    <message numerus="yes">
        <source>Remembered %n name(s) from %1.</source>
        <translation>
            <numerusform>%n Namen aus %1 gemerkt.</numerusform>
            <numerusform>%n Namen aus %1 gemerkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n everyday thing(s) on the list.</source>
        <translation>
            <numerusform>%n alltägliches Ding auf die Liste geschrieben.</numerusform>
            <numerusform>%n alltägliche Dinge auf die Liste geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other name(s) are the same thing now.</source>
        <translation>
            <numerusform>%1 und %n anderer Name sind jetzt dasselbe.</numerusform>
            <numerusform>%1 und %n andere Namen sind jetzt dasselbe.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is another name of %2 now.</source>
        <translation>„%1“ ist jetzt ein anderer Name für %2.</translation>
    </message>
    <message>
        <source>“%1” is no longer another name of %2.</source>
        <translation>„%1“ ist kein anderer Name für %2 mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n names are not pantry things.</source>
        <translation>
            <numerusform>%n Name ist nichts für den Vorrat.</numerusform>
            <numerusform>%n Namen sind nichts für den Vorrat.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is also called %2 from now on.</source>
        <translation>%1 heißt ab jetzt auch %2.</translation>
    </message>
    <message>
        <source>%1 is no longer called %2.</source>
        <translation>%1 heißt nicht mehr %2.</translation>
    </message>
    <message>
        <source>Had a look: plenty of %1.</source>
        <translation>Nachgesehen: %1, reichlich da.</translation>
    </message>
    <message>
        <source>Had a look: little left of %1.</source>
        <translation>Nachgesehen: %1, wenig da.</translation>
    </message>
    <message>
        <source>Had a look: nothing left of %1.</source>
        <translation>Nachgesehen: %1, alles weg.</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>You said it lasts about %1, so it is probably gone since %2.</source>
        <translation>Laut Angabe reicht es etwa %1, also wohl alles weg seit %2.</translation>
    </message>
    <message>
        <source>You said it lasts about %1, so until about %2.</source>
        <translation>Laut Angabe reicht es etwa %1, also bis etwa %2.</translation>
    </message>
    <message>
        <source>You said it lasts about %1, so we guess until about %2 (%3).</source>
        <translation>Laut Angabe reicht es etwa %1, geschätzt also bis etwa %2 (%3).</translation>
    </message>
    <message numerus="yes">
        <source>Best before %1, while nobody looked; usually bought every %n day(s).</source>
        <translation>
            <numerusform>Haltbar bis %1, und niemand hat nachgesehen; meist jeden Tag gekauft.</numerusform>
            <numerusform>Haltbar bis %1, und niemand hat nachgesehen; meist alle %n Tage gekauft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually bought every %n day(s).</source>
        <translation>
            <numerusform>Meist jeden Tag gekauft.</numerusform>
            <numerusform>Meist alle %n Tage gekauft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Away from %1 to %2.</source>
        <translation>Verreist von %1 bis %2.</translation>
    </message>
    <message>
        <source>Busy from %1 to %2.</source>
        <translation>Viel los von %1 bis %2.</translation>
    </message>
    <message>
        <source>Took back the days from %1 to %2.</source>
        <translation>Die Tage von %1 bis %2 zurückgenommen.</translation>
    </message>
    <message>
        <source>Only what was bought, used or thrown away can be taken back alone. Nothing was changed; undo the whole step instead.</source>
        <translation>Allein zurücknehmen lässt sich nur, was gekauft, verbraucht oder weggeworfen wurde. Nichts wurde geändert; der ganze Schritt lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>This has been taken back already. Nothing was changed.</source>
        <translation>Das ist schon zurückgenommen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>These are one and the same already. Nothing was changed.</source>
        <translation>Das ist schon ein und dasselbe. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is a product “%1” already. Nothing was changed; make it the same as “%2” instead.</source>
        <translation>Das Produkt „%1“ gibt es schon. Nichts wurde geändert; es lässt sich mit „%2“ zusammenlegen.</translation>
    </message>
    <message>
        <source>“%1” is not another name of “%2” there. Nothing was changed.</source>
        <translation>„%1“ ist dort kein anderer Name für „%2“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” was a product of its own and became “%2”. Nothing was changed; undo that instead.</source>
        <translation>„%1“ war ein eigenes Produkt und wurde zu „%2“. Nichts wurde geändert; das Zusammenlegen lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>“%1” is another name of “%2” already. Nothing was changed.</source>
        <translation>„%1“ ist schon ein anderer Name für „%2“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no entry with the number %1.</source>
        <translation>Einen Eintrag mit der Nummer %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Number %1 bought or used nothing of this that still counts. Nothing was changed.</source>
        <translation>Nummer %1 hat hiervon nichts gekauft oder verbraucht, was noch zählt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Price together</source>
        <translation>Gesamtpreis</translation>
    </message>
    <message>
        <source>Price each</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Bonnummer</translation>
    </message>
    <message>
        <source>a few days</source>
        <translation>ein paar Tage</translation>
    </message>
    <message>
        <source>two weeks</source>
        <translation>2 Wochen</translation>
    </message>
    <message>
        <source>Type a number of days, for example 10, or 2 weeks.</source>
        <translation>Eine Zahl von Tagen passt, zum Beispiel 10, oder 2 Wochen.</translation>
    </message>
    <message>
        <source>One pack is</source>
        <translation>Eine Packung ist</translation>
    </message>
    <message>
        <source>Usual place</source>
        <translation>Üblicher Platz</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Lasts us about</source>
        <translation>Reicht uns etwa</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>Hält sich</translation>
    </message>
    <message>
        <source>Keeps once opened</source>
        <translation>Angebrochen</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Strichcodes</translation>
    </message>
    <message>
        <source>as we see it</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>larder-cli %1: a household&apos;s pantry on the command line</source>
        <translation>larder-cli %1: der Vorrat eines Haushalts auf der Befehlszeile</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>PRODUCT is a name, a barcode or #17. AMOUNT is 2, 1.5 l, 500 g or 2 x 1 l. Days: 2026-11-20, fri, +3d, 21.11.
Exit status: 0 done, 1 failed and nothing changed, 2 wrong usage, 3 done but some rows were rejected.</source>
        <translation>PRODUCT ist ein Name, ein Strichcode oder #17. AMOUNT ist 2, 1,5 l, 500 g oder 2 x 1 l. Tage: 2026-11-20, fr, +3d, 21.11.
Endstatus: 0 erledigt, 1 misslungen und nichts geändert, 2 falscher Aufruf, 3 erledigt, aber manche Zeilen wurden abgelehnt.</translation>
    </message>
    <message>
        <source>books a CSV of purchases, each row once</source>
        <translation>trägt eine CSV-Datei von Einkäufen ein, jede Zeile einmal</translation>
    </message>
    <message>
        <source>writes the shopping list</source>
        <translation>schreibt die Einkaufsliste</translation>
    </message>
    <message>
        <source>the shopping list</source>
        <translation>die Einkaufsliste</translation>
    </message>
    <message>
        <source>brings the list up to date and shows it</source>
        <translation>bringt die Liste auf den neuesten Stand und zeigt sie</translation>
    </message>
    <message>
        <source>writes something down</source>
        <translation>schreibt etwas auf</translation>
    </message>
    <message>
        <source>ticks a line</source>
        <translation>hakt eine Zeile ab</translation>
    </message>
    <message>
        <source>sets a line&apos;s amount</source>
        <translation>legt die Menge einer Zeile fest</translation>
    </message>
    <message>
        <source>how sure you want to be not to run out</source>
        <translation>wie sicher es sein soll, dass nichts ausgeht</translation>
    </message>
    <message>
        <source>what to look at, or what a look has told</source>
        <translation>was nachzusehen ist, oder was dabei herauskam</translation>
    </message>
    <message>
        <source>makes one product of several names: one history, one forecast</source>
        <translation>macht aus mehreren Namen ein Produkt: ein Verlauf, eine Vorhersage</translation>
    </message>
    <message>
        <source>other names of a product, as receipts write them</source>
        <translation>andere Namen eines Produkts, wie sie auf Kassenzetteln stehen</translation>
    </message>
    <message>
        <source>adds a product: NAME first</source>
        <translation>fügt ein Produkt hinzu: zuerst NAME</translation>
    </message>
    <message>
        <source>changes a product: PRODUCT first, --name renames</source>
        <translation>ändert ein Produkt: zuerst PRODUCT, --name benennt um</translation>
    </message>
    <message>
        <source>everything about a product</source>
        <translation>alles über ein Produkt</translation>
    </message>
    <message>
        <source>all products</source>
        <translation>alle Produkte</translation>
    </message>
    <message>
        <source>puts a product away; its history stays</source>
        <translation>führt ein Produkt nicht mehr; sein Verlauf bleibt</translation>
    </message>
    <message>
        <source>remembers that a name (fuel, stamps) is not a pantry thing</source>
        <translation>merkt sich, dass ein Name (Benzin, Briefmarken) nichts für den Vorrat ist</translation>
    </message>
    <message>
        <source>lists the members, or adds one</source>
        <translation>zeigt die Mitglieder, oder fügt eines hinzu</translation>
    </message>
    <message>
        <source>I&apos;m back: books the ticked lines, or all but some, as one step</source>
        <translation>Wieder da: räumt das Abgehakte ein, oder alles außer manchem, in einem Schritt</translation>
    </message>
    <message>
        <source>makes a household; --sample with a year of a made-up family</source>
        <translation>legt einen Haushalt an; --sample mit dem Jahr einer erfundenen Familie</translation>
    </message>
    <message>
        <source>writes a checked copy of the household</source>
        <translation>schreibt eine geprüfte Kopie des Haushalts</translation>
    </message>
    <message>
        <source>checks a copy</source>
        <translation>prüft eine Kopie</translation>
    </message>
    <message>
        <source>proves that the books are in order</source>
        <translation>prüft, ob alles stimmt</translation>
    </message>
    <message>
        <source>books a purchase; an unknown name becomes a product</source>
        <translation>trägt einen Einkauf ein; ein unbekannter Name wird ein Produkt</translation>
    </message>
    <message>
        <source>books use, or waste</source>
        <translation>trägt Verbrauch ein, oder Weggeworfenes</translation>
    </message>
    <message>
        <source>used one: one pack, the opened one first</source>
        <translation>eins verbraucht: eine Packung, die angebrochene zuerst</translation>
    </message>
    <message>
        <source>opens one pack</source>
        <translation>bricht eine Packung an</translation>
    </message>
    <message>
        <source>moves stock to another place</source>
        <translation>räumt etwas an einen anderen Platz</translation>
    </message>
    <message>
        <source>says how much is there; 0 is all gone</source>
        <translation>sagt, wie viel da ist; 0 ist alles weg</translation>
    </message>
    <message>
        <source>takes back the newest action, the one of that number, or one product of it</source>
        <translation>nimmt den neuesten Vorgang zurück, den mit der Nummer oder ein Produkt daraus</translation>
    </message>
    <message>
        <source>does the newest undone action again</source>
        <translation>wiederholt den zuletzt zurückgenommenen Vorgang</translation>
    </message>
    <message>
        <source>what is at home</source>
        <translation>was zu Hause ist</translation>
    </message>
    <message>
        <source>when things run out, and why</source>
        <translation>wann etwas ausgeht, und warum</translation>
    </message>
    <message>
        <source>what happened, newest first</source>
        <translation>was geschah, das Neueste zuerst</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>away</source>
        <translation>verreist</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>viel los</translation>
    </message>
    <message>
        <source>Nobody was away yet.</source>
        <translation>Bisher war niemand verreist.</translation>
    </message>
    <message>
        <source>The first and the last day are needed. Nothing was changed.</source>
        <translation>Es fehlen der erste und der letzte Tag. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing is asked at the moment.</source>
        <translation>Zurzeit ist nichts gefragt.</translation>
    </message>
    <message>
        <source>Nothing was written down since %1. Were you away, or just busy?</source>
        <translation>Seit %1 wurde nichts eingetragen. Verreist, oder nur viel los?</translation>
    </message>
    <message>
        <source>This is not asked again.</source>
        <translation>Danach wird nicht noch einmal gefragt.</translation>
    </message>
    <message>
        <source>says when nobody was or will be at home, or lists such days</source>
        <translation>sagt, wann niemand zu Hause war oder sein wird, oder zeigt solche Tage</translation>
    </message>
    <message>
        <source>says when nothing was written down, or lists such days</source>
        <translation>sagt, wann nichts eingetragen wurde, oder zeigt solche Tage</translation>
    </message>
    <message>
        <source>asks whether you were away, where nothing was written down for long</source>
        <translation>fragt nach einer Reise, wo lange nichts eingetragen wurde</translation>
    </message>
    <message>
        <source>--to is shelves or list. Nothing was changed.</source>
        <translation>--to ist shelves (Regale) oder list (Liste). Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would be written on the list.</source>
        <translation>
            <numerusform>%n Ding käme auf die Liste.</numerusform>
            <numerusform>%n Dinge kämen auf die Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) written on the list.</source>
        <translation>
            <numerusform>%n Ding auf die Liste geschrieben.</numerusform>
            <numerusform>%n Dinge auf die Liste geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>books an order mail, a receipt or a list</source>
        <translation>trägt eine Bestellmail, einen Kassenzettel oder eine Liste ein</translation>
    </message>
    <message>
        <source>Everything that we are sure of lasts beyond %1.</source>
        <translation>Alles, was sicher ist, reicht über %1 hinaus.</translation>
    </message>
    <message>
        <source>Everything else that we are sure of lasts beyond %1.</source>
        <translation>Alles andere, was sicher ist, reicht über %1 hinaus.</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>“%1” is counted in %2 and “%3” in %4, so they cannot be one thing. Nothing was changed; say “Same as” at the next import, which converts.</source>
        <translation>„%1“ wird in %2 gezählt und „%3“ in %4, also können sie nicht ein Ding sein. Nichts wurde geändert; beim nächsten Import rechnet „Dasselbe wie“ um.</translation>
    </message>
    <message>
        <source>%1 is best before %2</source>
        <translation>%1: haltbar bis %2</translation>
    </message>
    <message>
        <source>%1 are best before %2 or soon after</source>
        <translation>%1: haltbar bis %2 oder kurz danach</translation>
    </message>
    <message>
        <source>%1 is not a text file. Nothing was changed.</source>
        <translation>%1 ist keine Textdatei. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Line %1 is left out, %2: %3</source>
        <translation>Zeile %1 bleibt weg, %2: %3</translation>
    </message>
    <message>
        <source>The copy cannot be written to %1. Choose a folder that is there and that you may write to.</source>
        <translation>Die Kopie lässt sich nicht nach %1 schreiben. Es muss ein Ordner sein, den es gibt und in den geschrieben werden darf.</translation>
    </message>
    <message>
        <source>Put away by somebody else already: %1.</source>
        <translation>Schon von jemand anderem eingeräumt: %1.</translation>
    </message>
    <message>
        <source>undone: %1</source>
        <translation>rückgängig: %1</translation>
    </message>
    <message>
        <source>done again: %1</source>
        <translation>wiederholt: %1</translation>
    </message>
    <message>
        <source>--%1 is one of %2. Nothing was changed.</source>
        <translation>--%1 ist eines von %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) read:</source>
        <translation>
            <numerusform>%n Meldung gelesen:</numerusform>
            <numerusform>%n Meldungen gelesen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booked</source>
        <translation>
            <numerusform>%n eingetragen</numerusform>
            <numerusform>%n eingetragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n couldn&apos;t be booked</source>
        <translation>
            <numerusform>%n ließ sich nicht eintragen</numerusform>
            <numerusform>%n ließen sich nicht eintragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was read so far is booked; the same file again goes on where it stopped.</source>
        <translation>Angehalten. Was bisher gelesen wurde, ist eingetragen; mit derselben Datei geht es an dieser Stelle weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) read …</source>
        <translation>
            <numerusform>%n Meldung gelesen …</numerusform>
            <numerusform>%n Meldungen gelesen …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are booked; the same file again goes on where it stopped.</source>
        <translation>
            <numerusform>%n Meldung ist eingetragen; mit derselben Datei geht es an dieser Stelle weiter.</numerusform>
            <numerusform>%n Meldungen sind eingetragen; mit derselben Datei geht es an dieser Stelle weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Mengen</translation>
    </message>
    <message>
        <source>Unknown things</source>
        <translation>Unbekanntes</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <source>Couldn&apos;t be booked</source>
        <translation>Nicht eingetragen</translation>
    </message>
    <message>
        <source>“%1” of %2 is %3 from now on.</source>
        <translation>„%1“ von %2 ist ab jetzt %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) that waited for it are booked.</source>
        <translation>
            <numerusform>%n Meldung, die darauf gewartet hat, ist eingetragen.</numerusform>
            <numerusform>%n Meldungen, die darauf gewartet haben, sind eingetragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>books inventory events, one JSON object a line, each once</source>
        <translation>trägt Meldungen ein, ein JSON-Objekt je Zeile, jede einmal</translation>
    </message>
    <message>
        <source>lists where events come from</source>
        <translation>zeigt, woher Meldungen kommen</translation>
    </message>
    <message>
        <source>says which product an id of a source is</source>
        <translation>sagt, welches Produkt eine Kennung einer Quelle ist</translation>
    </message>
    <message>
        <source>“%1” is no port: a number up to 65535 is needed.</source>
        <translation>„%1“ ist kein Port: Es braucht eine Zahl bis 65535.</translation>
    </message>
    <message>
        <source>A source has one way in: --http or --mqtt.</source>
        <translation>Eine Quelle hat nur einen Weg: --http oder --mqtt.</translation>
    </message>
    <message>
        <source>“%1” has another way in. Nothing was changed; choose another name with --source.</source>
        <translation>„%1“ hat einen anderen Weg. Nichts wurde geändert; einen anderen Namen nennt --source.</translation>
    </message>
    <message>
        <source>Another Larder listens for this household; this one takes over when it ends.</source>
        <translation>Ein anderes Larder hört für diesen Haushalt zu; endet es, übernimmt dieses.</translation>
    </message>
    <message>
        <source>The source is paused. Nothing is booked until it is taken up again.</source>
        <translation>Die Quelle ist pausiert. Nichts wird eingetragen, bis sie fortgesetzt wird.</translation>
    </message>
    <message>
        <source>%1: %2 booked, %3 known already, %4 not booked</source>
        <translation>%1: %2 eingetragen, %3 schon bekannt, %4 nicht eingetragen</translation>
    </message>
    <message>
        <source>--token-stdin needs --source, --http or --mqtt.</source>
        <translation>--token-stdin braucht --source, --http oder --mqtt.</translation>
    </message>
    <message>
        <source>There is no source to listen to yet. Say where events come from with --http PORT or --mqtt HOST.</source>
        <translation>Noch gibt es keine Quelle, der zuzuhören wäre. Woher Meldungen kommen, sagt --http PORT oder --mqtt HOST.</translation>
    </message>
    <message>
        <source>“%1” gets its events from files. Use “larder-cli events ingest”.</source>
        <translation>„%1“ bekommt Meldungen aus Dateien. Die trägt „larder-cli events ingest“ ein.</translation>
    </message>
    <message>
        <source>“events listen” goes by the real clock, not by --as-of.</source>
        <translation>„events listen“ richtet sich nach der echten Uhr, nicht nach --as-of.</translation>
    </message>
    <message>
        <source>books what sources tell, until it is stopped</source>
        <translation>trägt ein, was Quellen melden, bis es angehalten wird</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Was arbeitet</translation>
    </message>
    <message>
        <source>Done up to</source>
        <translation>Erledigt bis</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Im Rückstand</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>A pretended time does not go on, so there is nothing to wait for. Nothing was changed.</source>
        <translation>Eine angenommene Zeit vergeht nicht, also gibt es nichts abzuwarten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Everything could be done.</source>
        <translation>Alles ließ sich erledigen.</translation>
    </message>
    <message>
        <source>“%1” is not a number from “larder-cli stream dead”. Nothing was changed.</source>
        <translation>„%1“ ist keine Nummer aus „larder-cli stream dead“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It is done now.</source>
        <translation>Jetzt ist es erledigt.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Es ist nicht mehr da.</translation>
    </message>
    <message>
        <source>It still cannot be done: %1</source>
        <translation>Es lässt sich noch immer nicht erledigen: %1</translation>
    </message>
    <message>
        <source>It was left out. “larder-cli undo” brings it back.</source>
        <translation>Es wurde ausgelassen. „larder-cli undo“ holt es zurück.</translation>
    </message>
    <message>
        <source>how far everything is that follows from what was booked</source>
        <translation>wie weit alles ist, was aus dem Eingetragenen folgt</translation>
    </message>
    <message>
        <source>does what follows now; --wait also what is to be tried again</source>
        <translation>erledigt jetzt, was daraus folgt; --wait auch, was noch einmal zu versuchen ist</translation>
    </message>
    <message>
        <source>what could not be done; --all with what was left out</source>
        <translation>was sich nicht erledigen ließ; --all auch das Ausgelassene</translation>
    </message>
    <message>
        <source>tries one of them again</source>
        <translation>versucht eines davon noch einmal</translation>
    </message>
    <message>
        <source>leaves one of them out</source>
        <translation>lässt eines davon aus</translation>
    </message>
    <message>
        <source>The keychain was not waited for. Nothing was changed.</source>
        <translation>Auf den Schlüsselbund wurde nicht gewartet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” gets its events from files and needs no token.</source>
        <translation>„%1“ bekommt Meldungen aus Dateien und braucht kein Token.</translation>
    </message>
    <message>
        <source>The broker&apos;s password for “%1” is not known. Give it with --token-stdin.</source>
        <translation>Das Passwort des Brokers für „%1“ ist nicht bekannt. --token-stdin nimmt es entgegen.</translation>
    </message>
    <message>
        <source>The password is in the keychain.</source>
        <translation>Das Passwort ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>--token-stdin needs the token on standard input. Nothing was changed.</source>
        <translation>--token-stdin braucht das Token in der Standardeingabe. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>shows a source&apos;s token, or makes one; it is kept in the keychain</source>
        <translation>zeigt das Token einer Quelle oder erstellt eines; es liegt im Schlüsselbund</translation>
    </message>
    <message>
        <source>That is no longer among the things that could not be done. Nothing was changed.</source>
        <translation>Das gehört nicht mehr zu dem, was sich nicht erledigen ließ. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is no longer in the history.</source>
        <translation>Das steht nicht mehr im Verlauf.</translation>
    </message>
    <message>
        <source>%1, %2; nothing was written down since</source>
        <extracomment>%1 is what was done last, as &quot;Bought 4 packs&quot;, %2 a day: &quot;Tuesday&quot;, &quot;3 November&quot;, &quot;today&quot;</extracomment>
        <translation>%1, %2; seither wurde nichts eingetragen</translation>
    </message>
    <message>
        <source>Because of: %1, %2</source>
        <extracomment>%1 is what was done, as &quot;Used one&quot;, %2 a day</extracomment>
        <translation>Wegen: %1, %2</translation>
    </message>
    <message>
        <source>This cannot be done again because of what happened since. Nothing was changed.</source>
        <translation>Das lässt sich nicht wiederholen, wegen dem, was seither geschah. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This program does not listen to sources.</source>
        <translation>Dieses Programm hört keinen Quellen zu.</translation>
    </message>
    <message>
        <source>“%1” has no token yet, so nobody may send anything. Make one in Settings, or with “larder-cli events token”.</source>
        <translation>„%1“ hat noch kein Token, also darf niemand etwas senden. Eines gibt es in den Einstellungen oder mit „larder-cli events token“.</translation>
    </message>
    <message>
        <source>The broker&apos;s password for “%1” is not known. Type it in Settings.</source>
        <translation>Das Passwort des Brokers für „%1“ ist nicht bekannt. Es lässt sich in den Einstellungen eingeben.</translation>
    </message>
    <message>
        <source>Larder does not hear this broker now. Nothing was changed; see what it says beside its name.</source>
        <translation>Larder hört diesen Broker gerade nicht. Nichts wurde geändert; neben dem Namen steht, warum.</translation>
    </message>
    <message>
        <source>Changed the member %1.</source>
        <translation>Mitglied %1 geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Left out %n thing(s) that couldn&apos;t be booked.</source>
        <translation>
            <numerusform>%n Ding ausgelassen, das sich nicht eintragen ließ.</numerusform>
            <numerusform>%n Dinge ausgelassen, die sich nicht eintragen ließen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not written in UTF-8. Its sender has to be mended.</source>
        <translation>Es ist nicht in UTF-8 geschrieben. Der Absender braucht eine Berichtigung.</translation>
    </message>
    <message>
        <source>It is not JSON. Its sender has to be mended.</source>
        <translation>Es ist kein JSON. Der Absender braucht eine Berichtigung.</translation>
    </message>
    <message>
        <source>It is JSON, but no object with fields. Its sender has to be mended.</source>
        <translation>Es ist JSON, aber kein Objekt mit Feldern. Der Absender braucht eine Berichtigung.</translation>
    </message>
    <message>
        <source>The field “%1” is missing.</source>
        <translation>Das Feld „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The field “%1” holds the wrong kind of value.</source>
        <translation>Im Feld „%1“ steht die falsche Art von Wert.</translation>
    </message>
    <message>
        <source>“%2” in the field “%1” is no number we can read; up to three decimals are.</source>
        <translation>„%2“ im Feld „%1“ ist keine lesbare Zahl; höchstens drei Nachkommastellen passen.</translation>
    </message>
    <message>
        <source>A number in it cannot be read.</source>
        <translation>Eine Zahl darin ist nicht lesbar.</translation>
    </message>
    <message>
        <source>“%1” cannot be when it happened: it is no time, in the future or too long ago.</source>
        <translation>„%1“ kann nicht der Zeitpunkt sein: Es ist keine Zeit, liegt in der Zukunft oder zu weit zurück.</translation>
    </message>
    <message>
        <source>An amount of %1 makes no sense for what it tells.</source>
        <translation>Die Menge %1 ergibt keinen Sinn für das, was gemeldet wird.</translation>
    </message>
    <message>
        <source>“%1” is no kind of event we know.</source>
        <translation>Die Art von Meldung „%1“ kennt Larder nicht.</translation>
    </message>
    <message>
        <source>“%1” is no unit we know.</source>
        <translation>Die Einheit „%1“ kennt Larder nicht.</translation>
    </message>
    <message>
        <source>Nobody has said yet which product “%1” (%2) is. Say it, and it is booked.</source>
        <translation>Noch hat niemand gesagt, welches Produkt „%1“ (%2) ist. Sobald das feststeht, wird es eingetragen.</translation>
    </message>
    <message>
        <source>It is too long (%1 bytes), so only its beginning was kept.</source>
        <translation>Es ist zu lang (%1 Bytes), darum blieb nur der Anfang erhalten.</translation>
    </message>
    <message>
        <source>The field “%1” stands in it twice, so it can mean two things.</source>
        <translation>Das Feld „%1“ steht zweimal darin, also kann es zweierlei heißen.</translation>
    </message>
    <message>
        <source>It was understood, but could not be booked by itself.</source>
        <translation>Es wurde verstanden, ließ sich aber nicht von selbst eintragen.</translation>
    </message>
    <message>
        <source>Its source is paused.</source>
        <translation>Die Quelle ist pausiert.</translation>
    </message>
    <message>
        <source>There was no closed pack of “%1” at home to open.</source>
        <translation>Von „%1“ war keine geschlossene Packung zu Hause, die sich anbrechen ließ.</translation>
    </message>
    <message numerus="yes">
        <source>After %n attempt(s) this still could not be worked out; what you wrote down is kept. Try it again, or leave it out.</source>
        <translation>
            <numerusform>Auch nach %n Versuch ließ sich das nicht ausrechnen; das Notierte bleibt erhalten. Es lässt sich noch einmal versuchen oder auslassen.</numerusform>
            <numerusform>Auch nach %n Versuchen ließ sich das nicht ausrechnen; das Notierte bleibt erhalten. Es lässt sich noch einmal versuchen oder auslassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added the source %1.</source>
        <translation>Quelle %1 hinzugefügt.</translation>
    </message>
    <message>
        <source>Changed the source %1.</source>
        <translation>Quelle %1 geändert.</translation>
    </message>
    <message>
        <source>Removed the source %1.</source>
        <translation>Quelle %1 entfernt.</translation>
    </message>
    <message>
        <source>Paused the source %1.</source>
        <translation>Quelle %1 pausiert.</translation>
    </message>
    <message>
        <source>Let the source %1 go on.</source>
        <translation>Quelle %1 fortgesetzt.</translation>
    </message>
    <message>
        <source>Said what something of the source %1 is.</source>
        <translation>Festgelegt, was etwas von der Quelle %1 ist.</translation>
    </message>
    <message>
        <source>Added a button of the source %1.</source>
        <translation>Einen Knopf der Quelle %1 hinzugefügt.</translation>
    </message>
    <message>
        <source>Removed a button of the source %1.</source>
        <translation>Einen Knopf der Quelle %1 entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>Booked %n event(s) from %1.</source>
        <translation>
            <numerusform>%n Meldung von %1 eingetragen.</numerusform>
            <numerusform>%n Meldungen von %1 eingetragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%3 told: %1 arrived (%2).</source>
        <translation>%3 meldet: %1, %2 dazu.</translation>
    </message>
    <message>
        <source>%3 told: %1 was taken.</source>
        <translation>%3 meldet: %1 entnommen.</translation>
    </message>
    <message>
        <source>%3 told: there is %2 of %1.</source>
        <translation>%3 meldet: %1, zu Hause: %2.</translation>
    </message>
    <message>
        <source>%3 told: %2 of %1 used.</source>
        <translation>%3 meldet: %1, %2 verbraucht.</translation>
    </message>
    <message>
        <source>%3 told: %1 was thrown away.</source>
        <translation>%3 meldet: %1 weggeworfen.</translation>
    </message>
    <message>
        <source>%3 told: %1 was opened.</source>
        <translation>%3 meldet: %1 angebrochen.</translation>
    </message>
    <message>
        <source>%3: used one %1.</source>
        <translation>%3: %1, eins verbraucht.</translation>
    </message>
    <message>
        <source>%3: opened one %1.</source>
        <translation>%3: %1, eins angebrochen.</translation>
    </message>
    <message>
        <source>%3: %1 is all gone.</source>
        <translation>%3: %1, alles weg.</translation>
    </message>
    <message>
        <source>%3: wrote %1 on the list.</source>
        <translation>%3: %1 auf die Liste geschrieben.</translation>
    </message>
    <message>
        <source>No press of a button was heard within a minute. Nothing was changed; try again, or type what the button sends.</source>
        <translation>Eine Minute lang war kein Knopfdruck zu hören. Nichts wurde geändert; ein neuer Versuch hilft, oder eintippen, was der Knopf sendet.</translation>
    </message>
    <message>
        <source>Nobody waits for a button any more.</source>
        <translation>Auf einen Knopf wartet niemand mehr.</translation>
    </message>
    <message>
        <source>“%1” is paused. Nothing was booked; let it go on first.</source>
        <translation>„%1“ ist pausiert. Nichts wurde eingetragen; zuerst ist die Quelle fortzusetzen.</translation>
    </message>
    <message>
        <source>This is no longer waiting. Nothing was changed.</source>
        <translation>Das wartet nicht mehr. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Where this came from is no longer there. Nothing was changed; leave it out, or book it by hand.</source>
        <translation>Woher das kam, gibt es nicht mehr. Nichts wurde geändert; es lässt sich auslassen oder von Hand eintragen.</translation>
    </message>
    <message>
        <source>The events could not be read any further. What was read so far is booked; the same file again goes on where it stopped.</source>
        <translation>Die Meldungen ließen sich nicht weiter lesen. Was bisher gelesen wurde, ist eingetragen; mit derselben Datei geht es an dieser Stelle weiter.</translation>
    </message>
    <message>
        <source>Items low</source>
        <comment>sensor in Home Assistant</comment>
        <translation>Wird knapp</translation>
    </message>
    <message>
        <source>Expiring in 3 days</source>
        <comment>sensor in Home Assistant</comment>
        <translation>Läuft in 3 Tagen ab</translation>
    </message>
    <message>
        <source>Pantry</source>
        <comment>device in Home Assistant</comment>
        <translation>Vorrat</translation>
    </message>
    <message>
        <source>This source is no longer there. Nothing was changed.</source>
        <translation>Diese Quelle gibt es nicht mehr. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no source “%1”. Nothing was changed.</source>
        <translation>Die Quelle „%1“ gibt es nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A source needs a name of at most %1 letters.</source>
        <translation>Eine Quelle braucht einen Namen mit höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>There is a source “%1” already. Nothing was changed.</source>
        <translation>Die Quelle „%1“ gibt es schon. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The source&apos;s own id is missing. Nothing was changed.</source>
        <translation>Die eigene Kennung der Quelle fehlt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A button needs a topic, a field and a product. Nothing was changed.</source>
        <translation>Ein Knopf braucht ein Topic, ein Feld und ein Produkt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program. Choose another port.</source>
        <translation>Port %1 wird von einem anderen Programm benutzt. Ein anderer Port passt.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t let Larder use port %1. Choose a port above 1023.</source>
        <translation>Dieser Rechner lässt Larder den Port %1 nicht benutzen. Ein Port über 1023 passt.</translation>
    </message>
    <message>
        <source>Larder couldn&apos;t listen on port %1.</source>
        <translation>Larder konnte an Port %1 nicht zuhören.</translation>
    </message>
    <message>
        <source>This Larder was built without MQTT.</source>
        <translation>Dieses Larder wurde ohne MQTT gebaut.</translation>
    </message>
    <message>
        <source>The connection was ended before the broker had the message.</source>
        <translation>Die Verbindung endete, bevor der Broker die Nachricht hatte.</translation>
    </message>
    <message>
        <source>The broker does not let Larder listen to %1.</source>
        <translation>Der Broker lässt Larder bei %1 nicht zuhören.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>There is no connection to a broker.</source>
        <translation>Es gibt keine Verbindung zu einem Broker.</translation>
    </message>
    <message>
        <source>Nothing can be published to the topic &quot;%1&quot;.</source>
        <translation>An das Topic „%1“ lässt sich nichts senden.</translation>
    </message>
    <message>
        <source>Too many messages wait for the broker.</source>
        <translation>Zu viele Nachrichten warten auf den Broker.</translation>
    </message>
    <message>
        <source>%1 could not be reached, or does not encrypt at port %2.</source>
        <translation>%1 war nicht zu erreichen oder verschlüsselt an Port %2 nicht.</translation>
    </message>
    <message>
        <source>What the broker sent could not be booked. It will send it again.</source>
        <translation>Was der Broker sandte, ließ sich nicht eintragen. Er sendet es noch einmal.</translation>
    </message>
    <message>
        <source>No computer named %1 was found.</source>
        <translation>Ein Rechner namens %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>%1 does not answer at port %2.</source>
        <translation>%1 antwortet an Port %2 nicht.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Die Verbindung zu %1 ging verloren.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 war nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The certificate file %1 was not found.</source>
        <translation>Die Zertifikatsdatei %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>There is no safe connection to %1: its certificate is not trusted, has expired or is made for another name, or it does not encrypt at port %2.</source>
        <translation>Es gibt keine sichere Verbindung zu %1: Das Zertifikat ist nicht vertrauenswürdig, abgelaufen oder für einen anderen Namen gemacht, oder Port %2 ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>%1 does not accept this user name and password.</source>
        <translation>%1 nimmt diesen Benutzernamen mit diesem Passwort nicht an.</translation>
    </message>
    <message>
        <source>%1 refuses the connection.</source>
        <translation>%1 lehnt die Verbindung ab.</translation>
    </message>
    <message>
        <source>%1 does not answer as an MQTT broker does.</source>
        <translation>%1 antwortet nicht wie ein MQTT-Broker.</translation>
    </message>
    <message>
        <source>A member needs a name. Nothing was changed.</source>
        <translation>Ein Mitglied braucht einen Namen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is a member called “%1” already. Nothing was changed.</source>
        <translation>Ein Mitglied namens „%1“ gibt es schon. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The keychain did not answer. Unlock it and try again.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet. Entsperrt klappt es vielleicht.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperrt klappt es.</translation>
    </message>
    <message>
        <source>The keychain reported an error. Nothing was changed.</source>
        <translation>Der Schlüsselbund meldete einen Fehler. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This desktop has no keychain that answers, so the secret was not kept. Start one, such as GNOME Keyring or KWallet, or let Larder remember it until it ends.</source>
        <translation>Auf diesem Desktop antwortet kein Schlüsselbund, darum wurde das Geheimnis nicht aufbewahrt. Es hilft einer wie GNOME Keyring oder KWallet; sonst merkt Larder es sich, bis es endet.</translation>
    </message>
    <message>
        <source>That is no longer among the things that could not be done.</source>
        <translation>Das gehört nicht mehr zu dem, was sich nicht erledigen ließ.</translation>
    </message>
    <message>
        <source>Nothing takes care of this any more. It was kept; you can leave it out.</source>
        <translation>Darum kümmert sich nichts mehr. Es blieb erhalten und lässt sich auslassen.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2 s)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s)</source>
        <translation>
            <numerusform>%1: %n Nachricht</numerusform>
            <numerusform>%1: %n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, for %n s</source>
        <translation>
            <numerusform>%1: %2, noch %n s</numerusform>
            <numerusform>%1: %2, noch %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) couldn&apos;t be done; History says which and why.</source>
        <translation>
            <numerusform>%n Änderung ließ sich nicht erledigen; der Verlauf sagt, welche und warum.</numerusform>
            <numerusform>%n Änderungen ließen sich nicht erledigen; der Verlauf sagt, welche und warum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for another try.</source>
        <translation>
            <numerusform>%n Änderung wartet auf einen neuen Versuch.</numerusform>
            <numerusform>%n Änderungen warten auf einen neuen Versuch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working: %n change(s) to go.</source>
        <translation>
            <numerusform>In Arbeit: Noch %n Änderung ist zu erledigen.</numerusform>
            <numerusform>In Arbeit: Noch %n Änderungen sind zu erledigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is done and up to date.</source>
        <translation>Alles ist erledigt und auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Per second when busy</source>
        <translation>Je Sekunde Arbeit</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Couldn&apos;t be done</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Fehlversuche</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Erledigt bis</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1, and %2 in the log beside it</source>
        <translation>%1, dazu %2 im Protokoll daneben</translation>
    </message>
    <message>
        <source>Last copy</source>
        <translation>Letzte Kopie</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Gehalten von</translation>
    </message>
    <message>
        <source>Larder</source>
        <translation>Larder</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Format der Datei</translation>
    </message>
    <message>
        <source>SQLite, Qt</source>
        <translation>SQLite, Qt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A moment: day and time
----------
A line of the shopping list: goods and how much of them
----------
Day and time: &quot;19 Nov, 08:00&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Give it a name, for example Kitchen scale.</source>
        <translation>Es fehlt ein Name, zum Beispiel Küchenwaage.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Type the name of the broker&apos;s computer, for example broker.local.</source>
        <translation>Es fehlt der Name des Rechners mit dem Broker, zum Beispiel broker.local.</translation>
    </message>
    <message>
        <source>“%1” is no topic. An example: scales/kitchen/events</source>
        <translation>„%1“ ist kein Topic. Ein Beispiel: scales/kitchen/events</translation>
    </message>
    <message>
        <source>files that you open</source>
        <translation>Dateien, die geöffnet werden</translation>
    </message>
    <message>
        <source>programs on this computer</source>
        <translation>Programme auf diesem Rechner</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Nothing to listen to: files are read when somebody opens them</source>
        <translation>Nichts zu hören: Dateien werden gelesen, wenn jemand sie öffnet</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Hört nicht zu</translation>
    </message>
    <message>
        <source>Waiting for the broker…</source>
        <translation>Wartet auf den Broker…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Hört zu an %1</translation>
    </message>
    <message>
        <source>Cannot listen at the moment</source>
        <translation>Kann zurzeit nicht zuhören</translation>
    </message>
    <message>
        <source>Another Larder is listening; this one takes over when that ends</source>
        <translation>Ein anderes Larder hört zu; endet es, übernimmt dieses</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came yet.</source>
        <translation>Noch kam nichts.</translation>
    </message>
    <message>
        <source>Last heard %1: %2.</source>
        <extracomment>%1 is &quot;2 minutes ago&quot;, %2 &quot;120 booked&quot;, %3 &quot;3 already known&quot;</extracomment>
        <translation>Zuletzt gehört %1: %2.</translation>
    </message>
    <message>
        <source>Last heard %1: %2, %3.</source>
        <translation>Zuletzt gehört %1: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n already known</source>
        <translation>
            <numerusform>%n schon bekannt</numerusform>
            <numerusform>%n schon bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Write it on the list</source>
        <translation>Auf die Liste schreiben</translation>
    </message>
    <message>
        <source>When %1 says %2 “%3”: %4, %5</source>
        <extracomment>When a button of the smart home says something: %1 its topic, %2 the field, %3 the value, %4 &quot;Used one&quot;, %5 a product</extracomment>
        <translation>Wenn %1 bei %2 „%3“ sagt: %4, %5</translation>
    </message>
    <message>
        <source>“%1” has a new token in the keychain. “larder-cli events token” shows it.</source>
        <translation>„%1“ hat ein neues Token im Schlüsselbund. „larder-cli events token“ zeigt es.</translation>
    </message>
    <message>
        <source>Without a keychain, give the token or password to “larder-cli events listen” on standard input, with --token-stdin.</source>
        <translation>Ohne Schlüsselbund bekommt „larder-cli events listen“ das Token oder Passwort über die Standardeingabe, mit --token-stdin.</translation>
    </message>
    <message>
        <source>It counts in %1, but “%2” is counted in %3. Say which product it is, or let its sender use another unit.</source>
        <translation>Gezählt wird dort in %1, „%2“ aber in %3. Entweder lässt sich sagen, welche Sache es ist, oder der Absender nimmt eine andere Einheit.</translation>
    </message>
    <message>
        <source>“%1” was removed meanwhile.</source>
        <translation>„%1“ wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>“%1” was paused meanwhile.</source>
        <translation>„%1“ wurde inzwischen angehalten.</translation>
    </message>
    <message>
        <source>“%1” would also bring what Larder itself says there. An example: scales/kitchen/events</source>
        <translation>„%1“ brächte auch, was Larder selbst dort sagt. Ein Beispiel: waagen/kueche/events</translation>
    </message>
    <message>
        <source>Milk</source>
        <translation>Milch</translation>
    </message>
    <message>
        <source>a smart home (MQTT), on %1</source>
        <extracomment>%1: the topics of the broker that are listened to</extracomment>
        <translation>ein Smart Home (MQTT), auf %1</translation>
    </message>
    <message>
        <source>A calendar is written as ics. Nothing was written.</source>
        <translation>Ein Kalender wird als ics geschrieben. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>writes best-before dates, run-out days, trips and what is bought regularly</source>
        <translation>schreibt Haltbarkeiten, Tage, an denen etwas ausgeht, Einkäufe und was regelmäßig gekauft wird</translation>
    </message>
    <message>
        <source>--format is one of text, markdown, todotxt, csv, json, html. Nothing was written.</source>
        <translation>--format ist eines von text, markdown, todotxt, csv, json, html. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>“%1” is no origin of a line. Nothing was changed; say manual, recipe, suggestion, recurring, shortage, forecast or guests.</source>
        <translation>„%1“ ist keine Herkunft einer Zeile. Nichts wurde geändert; möglich sind manual, recipe, suggestion, recurring, shortage, forecast und guests.</translation>
    </message>
    <message>
        <source>Only manual, recipe and suggestion are written down. Nothing was changed.</source>
        <translation>Aufgeschrieben werden nur manual, recipe und suggestion. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>--label needs --origin recipe or suggestion.</source>
        <translation>--label braucht --origin recipe oder suggestion.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Nothing of “%1” comes from there. Nothing was changed.</source>
        <translation>Nichts von „%1“ kommt daher. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>have enough: keeps it, or one origin of it, away until it is bought again</source>
        <translation>haben wir noch: hält es, oder eine Herkunft davon, von der Liste fern, bis es wieder gekauft wird</translation>
    </message>
    <message>
        <source>There is no member “%1”. Nothing was changed.</source>
        <translation>Ein Mitglied „%1“ gibt es nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is a product: its name and category are changed with “product edit”, its amount with “list amount”. Nothing was changed.</source>
        <translation>„%1“ ist ein Produkt: Name und Kategorie ändert „product edit“, die Menge „list amount“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>There is no store “%1”. Nothing was changed.</source>
        <translation>Das Geschäft „%1“ gibt es nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Say important, usual or can-wait. Nothing was changed.</source>
        <translation>Möglich sind important (wichtig), usual (üblich) oder can-wait (hat Zeit). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>changes a line&apos;s note, priority, day and person</source>
        <translation>ändert Notiz, Wichtigkeit, Tag und Person einer Zeile</translation>
    </message>
    <message>
        <source>notes that a line is ordered and on its way, or not any more</source>
        <translation>merkt sich, dass eine Zeile bestellt und unterwegs ist, oder nicht mehr</translation>
    </message>
    <message>
        <source>the lists</source>
        <translation>die Listen</translation>
    </message>
    <message>
        <source>makes a list</source>
        <translation>legt eine Liste an</translation>
    </message>
    <message>
        <source>names a list differently</source>
        <translation>gibt einer Liste einen anderen Namen</translation>
    </message>
    <message>
        <source>deletes a list with its lines</source>
        <translation>löscht eine Liste mit ihren Zeilen</translation>
    </message>
    <message>
        <source>the store a list is walked through</source>
        <translation>das Geschäft, durch das eine Liste führt</translation>
    </message>
    <message>
        <source>the order of a store&apos;s aisles</source>
        <translation>die Reihenfolge der Gänge eines Geschäfts</translation>
    </message>
    <message>
        <source>%1 is no list as “larder-cli export list” writes one. Nothing was changed; “larder-cli import text” reads other texts.</source>
        <translation>%1 ist keine Liste, wie „larder-cli export list“ sie schreibt. Nichts wurde geändert; andere Texte liest „larder-cli import text“.</translation>
    </message>
    <message>
        <source>writes an exported list on a list again, from any of its formats</source>
        <translation>schreibt eine gespeicherte Liste wieder auf eine Liste, aus jedem ihrer Formate</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Handy</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>nicht mehr</translation>
    </message>
    <message>
        <source>The list on phones is switched on.</source>
        <translation>Die Liste auf Handys ist eingeschaltet.</translation>
    </message>
    <message>
        <source>The list on phones is switched off.</source>
        <translation>Die Liste auf Handys ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>More than one phone is called “%1”. Name it by its number.</source>
        <translation>Mehr als ein Handy heißt „%1“. Eindeutig ist die Nummer.</translation>
    </message>
    <message>
        <source>No phone “%1” is connected. Nothing was changed.</source>
        <translation>Kein Handy „%1“ ist verbunden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is no address of a home network.</source>
        <translation>„%1“ ist keine Adresse eines Heimnetzes.</translation>
    </message>
    <message>
        <source>Open this on the phone before %1; it works once:</source>
        <translation>Auf dem Handy vor %1 zu öffnen; es gilt einmal:</translation>
    </message>
    <message>
        <source>The list on phones is switched off. Switch it on with “larder-cli phone on”.</source>
        <translation>Die Liste auf Handys ist ausgeschaltet. „larder-cli phone on“ schaltet sie ein.</translation>
    </message>
    <message>
        <source>This computer is in no home network now, so no phone can reach it.</source>
        <translation>Dieser Rechner ist gerade in keinem Heimnetz, darum erreicht ihn kein Handy.</translation>
    </message>
    <message>
        <source>Larder&apos;s window, or “larder-cli phone serve”, has to be open meanwhile.</source>
        <translation>Inzwischen muss das Fenster von Larder oder „larder-cli phone serve“ offen sein.</translation>
    </message>
    <message>
        <source>shows the phones that carry the shopping list</source>
        <translation>zeigt die Handys, die die Einkaufsliste dabeihaben</translation>
    </message>
    <message>
        <source>shows the list to connected phones in the home network, unencrypted</source>
        <translation>zeigt die Liste verbundenen Handys im Heimnetz, unverschlüsselt</translation>
    </message>
    <message>
        <source>shows the list to no phone</source>
        <translation>zeigt die Liste keinem Handy</translation>
    </message>
    <message>
        <source>gives an address that connects one phone, once, for ten minutes</source>
        <translation>gibt eine Adresse, die ein Handy verbindet, einmal, zehn Minuten lang</translation>
    </message>
    <message>
        <source>gives a connected phone another name</source>
        <translation>gibt einem verbundenen Handy einen anderen Namen</translation>
    </message>
    <message>
        <source>disconnects a phone</source>
        <translation>trennt ein Handy</translation>
    </message>
    <message>
        <source>answers phones without the window, until it is stopped</source>
        <translation>antwortet Handys ohne das Fenster, bis es angehalten wird</translation>
    </message>
    <message>
        <source>Bought regularly</source>
        <translation>Regelmäßig gekauft</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes Mal</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>Nothing is bought regularly yet.</source>
        <translation>Noch wird nichts regelmäßig gekauft.</translation>
    </message>
    <message>
        <source>“%1” is no such rhythm: say week, 2 weeks, month, 10 days, year or a weekday.</source>
        <translation>„%1“ ist kein solcher Rhythmus: Möglich sind week, 2 weeks, month, 10 days, year oder ein Wochentag.</translation>
    </message>
    <message>
        <source>Say one of --every, --rule and --after. Nothing was changed.</source>
        <translation>Es braucht eines von --every, --rule und --after. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is no number of days. Nothing was changed.</source>
        <translation>„%1“ ist keine Zahl von Tagen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is free text and has no amount to count. Nothing was changed.</source>
        <translation>„%1“ ist freier Text und hat keine Menge. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>--mode is remind, list or order. Nothing was changed.</source>
        <translation>--mode ist remind, list oder order. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is not bought regularly. Nothing was changed.</source>
        <translation>„%1“ wird nicht regelmäßig gekauft. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is bought regularly more than once. Nothing was changed; say its number, as “recurring list” shows it.</source>
        <translation>„%1“ wird mehr als einmal regelmäßig gekauft. Nichts wurde geändert; eindeutig ist die Nummer, die „recurring list“ zeigt.</translation>
    </message>
    <message>
        <source>what is bought regularly, and when next</source>
        <translation>was regelmäßig gekauft wird, und wann das nächste Mal</translation>
    </message>
    <message>
        <source>buys something regularly: every week, 2 weeks, month, 10 days or Saturday</source>
        <translation>kauft etwas regelmäßig: week, 2 weeks, month, 10 days oder Saturday</translation>
    </message>
    <message>
        <source>changes how something is bought regularly</source>
        <translation>ändert, wie etwas regelmäßig gekauft wird</translation>
    </message>
    <message>
        <source>leaves the next time out</source>
        <translation>lässt das nächste Mal aus</translation>
    </message>
    <message>
        <source>does not buy it regularly for a while</source>
        <translation>kauft es eine Zeit lang nicht regelmäßig</translation>
    </message>
    <message>
        <source>buys it regularly again</source>
        <translation>kauft es wieder regelmäßig</translation>
    </message>
    <message>
        <source>is done for this time</source>
        <translation>ist für dieses Mal erledigt</translation>
    </message>
    <message>
        <source>no longer buys it regularly</source>
        <translation>kauft es nicht mehr regelmäßig</translation>
    </message>
    <message>
        <source>moves the next time to another day</source>
        <translation>verlegt das nächste Mal auf einen anderen Tag</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Nothing to be reminded of.</source>
        <translation>Es gibt nichts, woran zu erinnern wäre.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) held back for now.</source>
        <translation>
            <numerusform>%n Erinnerung ist vorerst zurückgehalten.</numerusform>
            <numerusform>%n Erinnerungen sind vorerst zurückgehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>A test</source>
        <translation>Ein Test</translation>
    </message>
    <message>
        <source>Nothing was told yet.</source>
        <translation>Noch wurde an nichts erinnert.</translation>
    </message>
    <message>
        <source>“%1” is no number of a reminder.</source>
        <translation>„%1“ ist keine Nummer einer Erinnerung.</translation>
    </message>
    <message>
        <source>“%1” is no kind of reminder.</source>
        <translation>„%1“ ist keine Art von Erinnerung.</translation>
    </message>
    <message>
        <source>what you were reminded of</source>
        <translation>woran erinnert wurde</translation>
    </message>
    <message>
        <source>what you were reminded of; --all: what is past, too</source>
        <translation>woran erinnert wurde; --all: auch Vergangenes</translation>
    </message>
    <message>
        <source>reminds of what is due now, and sends what waits</source>
        <translation>erinnert an das, was jetzt fällig ist, und sendet, was wartet</translation>
    </message>
    <message>
        <source>what was told or not, and why</source>
        <translation>woran erinnert wurde oder nicht, und warum</translation>
    </message>
    <message>
        <source>reminds again later; tomorrow where nothing is said</source>
        <translation>erinnert später noch einmal; morgen, wenn nichts angegeben ist</translation>
    </message>
    <message>
        <source>it is done</source>
        <translation>es ist erledigt</translation>
    </message>
    <message>
        <source>not this time</source>
        <translation>dieses Mal nicht</translation>
    </message>
    <message>
        <source>it was neither done nor skipped</source>
        <translation>es ist weder erledigt noch ausgelassen</translation>
    </message>
    <message>
        <source>never again about this</source>
        <translation>nie wieder daran</translation>
    </message>
    <message>
        <source>about this again</source>
        <translation>wieder daran</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>There is no category “%1”. Nothing was changed.</source>
        <translation>Eine Kategorie „%1“ gibt es nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is no time of day like 18:00.</source>
        <translation>„%1“ ist keine Uhrzeit wie 18:00.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>Told at %1, quiet from %2 to %3, the evening before shopping at %4.</source>
        <translation>Erinnert wird um %1, Ruhe ist von %2 bis %3, am Abend vor dem Einkauf wird um %4 erinnert.</translation>
    </message>
    <message>
        <source>Reminders are switched off.</source>
        <translation>Erinnerungen sind ausgeschaltet.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>“%1” is no way: desktop, ntfy, webhook or mqtt.</source>
        <translation>„%1“ ist kein Weg: desktop, ntfy, webhook oder mqtt.</translation>
    </message>
    <message>
        <source>A test waits to be sent: “larder-cli remind run” sends it, or the window does.</source>
        <translation>Ein Test wartet auf das Senden: „larder-cli remind run“ sendet ihn, oder das Fenster.</translation>
    </message>
    <message>
        <source>when to remind of what</source>
        <translation>wann an was zu erinnern ist</translation>
    </message>
    <message>
        <source>sets when to remind of what</source>
        <translation>legt fest, wann an was zu erinnern ist</translation>
    </message>
    <message>
        <source>takes a rule away</source>
        <translation>nimmt eine Regel weg</translation>
    </message>
    <message>
        <source>at which times of day to remind</source>
        <translation>zu welchen Uhrzeiten zu erinnern ist</translation>
    </message>
    <message>
        <source>how members are told</source>
        <translation>wie die Mitglieder erinnert werden</translation>
    </message>
    <message>
        <source>adds a way to tell a member, or changes it</source>
        <translation>fügt einen Weg zu einem Mitglied hinzu oder ändert ihn</translation>
    </message>
    <message>
        <source>takes a way to a member away</source>
        <translation>nimmt einen Weg zu einem Mitglied weg</translation>
    </message>
    <message>
        <source>puts a test message for a way up to be sent</source>
        <translation>legt für einen Weg eine Testnachricht zum Senden bereit</translation>
    </message>
    <message>
        <source>--most is a number from 1 to %1.</source>
        <translation>--most ist eine Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>Nothing was bought often enough yet.</source>
        <translation>Noch wurde nichts oft genug gekauft.</translation>
    </message>
    <message>
        <source>the usual goods and their numbers on the fridge sheet</source>
        <translation>die üblichen Dinge und ihre Nummern auf dem Kühlschrankblatt</translation>
    </message>
    <message>
        <source>used one of each number: 3 7 12, and 3x2 for two</source>
        <translation>von jeder Nummer eins verbraucht: 3 7 12, und 3x2 für zwei</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>Dinge</translation>
    </message>
    <message>
        <source>No list was kept as a template yet.</source>
        <translation>Noch wurde keine Liste als Vorlage aufgehoben.</translation>
    </message>
    <message>
        <source>There is no template “%1”. Nothing was changed.</source>
        <translation>Die Vorlage „%1“ gibt es nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>lists that were kept to begin with again</source>
        <translation>Listen, die für das nächste Mal aufgehoben wurden</translation>
    </message>
    <message>
        <source>keeps what is to buy, or what is bought most, under a name</source>
        <translation>hebt unter einem Namen auf, was zu kaufen ist oder am meisten gekauft wird</translation>
    </message>
    <message>
        <source>writes its things on the list</source>
        <translation>schreibt ihre Dinge auf die Liste</translation>
    </message>
    <message>
        <source>calls it something else</source>
        <translation>gibt der Vorlage einen anderen Namen</translation>
    </message>
    <message>
        <source>no longer keeps it</source>
        <translation>hebt sie nicht länger auf</translation>
    </message>
    <message>
        <source>“%1” is no number of days, and not “learn”. Nothing was changed.</source>
        <translation>„%1“ ist keine Zahl von Tagen und nicht „learn“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That day is past. Nothing was changed.</source>
        <translation>Dieser Tag ist vorbei. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>--limit is a number from 1 to %1.</source>
        <translation>--limit ist eine Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Nothing was bought yet.</source>
        <translation>Noch wurde nichts gekauft.</translation>
    </message>
    <message>
        <source>Nothing was bought on %1. Nothing was changed.</source>
        <translation>Gekauft wurde damals nichts: %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There were several trips on that day. Nothing was changed; say the store, too.</source>
        <translation>An diesem Tag gab es mehrere Einkäufe. Nichts wurde geändert; auch das Geschäft ist anzugeben.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Without a price</source>
        <translation>Ohne Preis</translation>
    </message>
    <message>
        <source>the main shopping day, how often you shop, and when next</source>
        <translation>der große Einkaufstag, wie oft eingekauft wird und wann das nächste Mal</translation>
    </message>
    <message>
        <source>what was bought when and where, newest first</source>
        <translation>was wann und wo gekauft wurde, das Neueste zuerst</translation>
    </message>
    <message>
        <source>writes what was bought on that day on the list</source>
        <translation>schreibt auf die Liste, was an diesem Tag gekauft wurde</translation>
    </message>
    <message>
        <source>where the list is cheapest, and whether a second trip pays</source>
        <translation>wo die Liste am günstigsten ist und ob sich ein zweiter Weg lohnt</translation>
    </message>
    <message>
        <source>A rule begins on a day between 1900 and 2199.</source>
        <translation>Eine Regel beginnt an einem Tag zwischen 1900 und 2199.</translation>
    </message>
    <message>
        <source>No day fits this rule.</source>
        <translation>Kein Tag passt zu dieser Regel.</translation>
    </message>
    <message>
        <source>Larder does not know &quot;%1&quot; in a rule.</source>
        <translation>„%1“ in einer Regel kennt Larder nicht.</translation>
    </message>
    <message>
        <source>The rule is too long.</source>
        <translation>Die Regel ist zu lang.</translation>
    </message>
    <message>
        <source>The rule has %1 twice.</source>
        <translation>Die Regel hat %1 zweimal.</translation>
    </message>
    <message>
        <source>A rule says how often: FREQ=DAILY, WEEKLY, MONTHLY or YEARLY.</source>
        <translation>Eine Regel sagt, wie oft: FREQ=DAILY, WEEKLY, MONTHLY oder YEARLY.</translation>
    </message>
    <message>
        <source>These parts of a rule do not go together: %1.</source>
        <translation>Diese Teile einer Regel passen nicht zusammen: %1.</translation>
    </message>
    <message>
        <source>Between two trips lie 1 to %1 days. Nothing was changed.</source>
        <translation>Zwischen zwei Einkäufen liegen 1 bis %1 Tage. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Guests are 1 to %1 persons. Nothing was changed.</source>
        <translation>Gäste sind 1 bis %1 Personen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There are no such guests. Nothing was changed.</source>
        <translation>Diese Gäste gibt es nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A household has 1 to %1 persons. Nothing was changed.</source>
        <translation>Ein Haushalt hat 1 bis %1 Personen. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n Gast</numerusform>
            <numerusform>%n Gäste</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: best before</source>
        <extracomment>A line of a calendar: the product&apos;s last good day.</extracomment>
        <translation>%1: haltbar bis</translation>
    </message>
    <message>
        <source>Buy %1</source>
        <translation>%1 kaufen</translation>
    </message>
    <message>
        <source>Shopping day</source>
        <translation>Einkaufstag</translation>
    </message>
    <message>
        <source>Nobody at home</source>
        <translation>Niemand zu Hause</translation>
    </message>
    <message>
        <source>This program does not show the list on phones.</source>
        <translation>Dieses Programm zeigt die Liste nicht auf Handys.</translation>
    </message>
    <message>
        <source>“%1” is empty. Nothing was changed.</source>
        <translation>„%1“ ist leer. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was bought then. Nothing was changed.</source>
        <translation>Damals wurde nichts gekauft. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>What else is needed?</source>
        <translation>Was fehlt noch?</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>to the shopping list</comment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Notiert</translation>
    </message>
    <message>
        <source>Added on this phone</source>
        <translation>Auf diesem Handy hinzugefügt</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <comment>time of day</comment>
        <translation>Stand: %1.</translation>
    </message>
    <message>
        <source>Larder can&apos;t be reached. This is the list as of %1.</source>
        <translation>Larder ist nicht erreichbar. Das ist die Liste mit Stand %1.</translation>
    </message>
    <message>
        <source>Larder can&apos;t be reached. Is this phone at home in the same network?</source>
        <translation>Larder ist nicht erreichbar. Ist dieses Handy zu Hause im selben Netz?</translation>
    </message>
    <message>
        <source>To be sent at home: %1.</source>
        <comment>number of taps</comment>
        <translation>Zu Hause zu senden: %1.</translation>
    </message>
    <message>
        <source>Connecting this phone …</source>
        <translation>Dieses Handy wird verbunden …</translation>
    </message>
    <message>
        <source>This phone is not connected. Show the code in Larder on the computer, and scan it here.</source>
        <translation>Dieses Handy ist nicht verbunden. Larder zeigt den Code auf dem Rechner; hier lässt er sich scannen.</translation>
    </message>
    <message>
        <source>This phone was disconnected in Larder. The list was removed from it.</source>
        <translation>Dieses Handy wurde in Larder getrennt. Die Liste wurde davon entfernt.</translation>
    </message>
    <message>
        <source>How this page works</source>
        <translation>Wie diese Seite arbeitet</translation>
    </message>
    <message>
        <source>The list comes from Larder on the computer at home, through the home network alone and without encryption: somebody in the same network could read along. Without reception, your ticks stay on this phone and are booked when it is home again, each once. Leave this page open when you go: some browsers load it again only at home.</source>
        <translation>Die Liste kommt von Larder auf dem Rechner zu Hause, allein durch das Heimnetz und ohne Verschlüsselung: Wer im selben Netz ist, könnte mitlesen. Ohne Empfang bleiben die Haken auf diesem Handy und werden eingetragen, sobald es wieder zu Hause ist, jeder einmal. Unterwegs am besten die Seite offen lassen: Manche Browser laden sie erst zu Hause wieder.</translation>
    </message>
    <message>
        <source>This page needs JavaScript.</source>
        <translation>Diese Seite braucht JavaScript.</translation>
    </message>
    <message>
        <source>This is a test of Larder&apos;s reminders</source>
        <translation>Das ist ein Test der Erinnerungen von Larder</translation>
    </message>
    <message>
        <source>It has arrived, so the others will, too.</source>
        <translation>Er ist angekommen, also kommen auch die anderen an.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiteres.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Were you away, or just busy?</source>
        <translation>Verreist, oder nur viel los?</translation>
    </message>
    <message>
        <source>%1 run out soon</source>
        <translation>%1 gehen bald aus</translation>
    </message>
    <message>
        <source>%1 are best before soon</source>
        <translation>Bald abgelaufen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to think of</source>
        <translation>
            <numerusform>An %n Ding zu denken</numerusform>
            <numerusform>An %n Dinge zu denken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lasts until about %2 (%3).</source>
        <translation>%1 reicht bis etwa %2 (%3).</translation>
    </message>
    <message>
        <source>About %2 % of %1 is used up.</source>
        <translation>Von %1 sind etwa %2 % verbraucht.</translation>
    </message>
    <message>
        <source>%1 was best before %2.</source>
        <translation>%1: war haltbar bis %2.</translation>
    </message>
    <message>
        <source>%1 is best before %2.</source>
        <translation>%1: haltbar bis %2.</translation>
    </message>
    <message>
        <source>%1 is down to %2.</source>
        <translation>%1: nur noch %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 was to be bought %2.</source>
        <translation>Zu kaufen: %1, war fällig %2.</translation>
    </message>
    <message>
        <source>%1 is to be bought %2.</source>
        <translation>Zu kaufen: %1, fällig %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to buy %1.</source>
        <translation>
            <numerusform>%n Ding zu kaufen für %1.</numerusform>
            <numerusform>%n Dinge zu kaufen für %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written down since %1.</source>
        <translation>Seit %1 wurde nichts eingetragen.</translation>
    </message>
    <message>
        <source>The list is ready.</source>
        <translation>Die Liste ist fertig.</translation>
    </message>
    <message>
        <source>%1 at home, hardly beyond %2.</source>
        <translation>Zu Hause: %1, kaum länger als %2.</translation>
    </message>
    <message>
        <source>%1 at home.</source>
        <translation>Zu Hause: %1.</translation>
    </message>
    <message>
        <source>It was sent.</source>
        <translation>Es wurde gesendet.</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>Es ist unterwegs.</translation>
    </message>
    <message>
        <source>It comes with the others: %1.</source>
        <translation>Es kommt mit den anderen: %1.</translation>
    </message>
    <message>
        <source>It was held back, it is quiet until %1.</source>
        <translation>Es wurde zurückgehalten; Ruhe ist bis %1.</translation>
    </message>
    <message>
        <source>It was put off until %1.</source>
        <translation>Es wurde verschoben: bis %1.</translation>
    </message>
    <message>
        <source>It was not told: never about this, somebody said.</source>
        <translation>Es wurde nicht erinnert: Nie wieder daran, hat jemand gesagt.</translation>
    </message>
    <message>
        <source>It was not told: reminders were switched off.</source>
        <translation>Es wurde nicht erinnert: Erinnerungen waren ausgeschaltet.</translation>
    </message>
    <message>
        <source>It is shown in Larder only: there is no other way to this member.</source>
        <translation>Es steht nur in Larder: Einen anderen Weg zu diesem Mitglied gibt es nicht.</translation>
    </message>
    <message>
        <source>It was not told: its reason was gone before.</source>
        <translation>Es wurde nicht erinnert: Der Grund war schon vorher weg.</translation>
    </message>
    <message>
        <source>Somebody did it.</source>
        <translation>Jemand hat es erledigt.</translation>
    </message>
    <message>
        <source>Somebody said: not today.</source>
        <translation>Jemand hat gesagt: nicht heute.</translation>
    </message>
    <message>
        <source>A test was sent.</source>
        <translation>Ein Test wurde gesendet.</translation>
    </message>
    <message>
        <source>It could not be sent.</source>
        <translation>Es ließ sich nicht senden.</translation>
    </message>
    <message>
        <source>It could not be sent. %1</source>
        <translation>Es ließ sich nicht senden. %1</translation>
    </message>
    <message>
        <source>It waits to be sent. %1</source>
        <translation>Es wartet auf das Senden. %1</translation>
    </message>
    <message>
        <source>on the day it runs out</source>
        <translation>am Tag, an dem es ausgeht</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before it runs out</source>
        <translation>
            <numerusform>%n Tag, bevor es ausgeht</numerusform>
            <numerusform>%n Tage, bevor es ausgeht</numerusform>
        </translation>
    </message>
    <message>
        <source>when it is down to %1</source>
        <translation>wenn nur noch %1 da ist</translation>
    </message>
    <message>
        <source>when it is down to its “Buy when down to”</source>
        <translation>wenn es bei „Nachkaufen bei“ ankommt</translation>
    </message>
    <message>
        <source>when %1 % of it is used up</source>
        <translation>wenn %1 % davon verbraucht sind</translation>
    </message>
    <message>
        <source>on its best-before day</source>
        <translation>am Tag, bis zu dem es haltbar ist</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before its best-before day</source>
        <translation>
            <numerusform>%n Tag, bevor die Haltbarkeit endet</numerusform>
            <numerusform>%n Tage, bevor die Haltbarkeit endet</numerusform>
        </translation>
    </message>
    <message>
        <source>when %1 % of its shelf life is left</source>
        <translation>wenn noch %1 % der Haltbarkeit übrig sind</translation>
    </message>
    <message>
        <source>when something bought regularly is due</source>
        <translation>wenn etwas regelmäßig Gekauftes fällig ist</translation>
    </message>
    <message>
        <source>on the evening before shopping</source>
        <translation>am Abend vor dem Einkauf</translation>
    </message>
    <message>
        <source>when nothing was written down for long</source>
        <translation>wenn lange nichts eingetragen wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to buy</source>
        <translation>
            <numerusform>%n Ding zu kaufen</numerusform>
            <numerusform>%n Dinge zu kaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>The other side cannot be reached.</source>
        <translation>Die Gegenseite ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The other side&apos;s certificate cannot be trusted.</source>
        <translation>Das Zertifikat der Gegenseite ist nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>The other side is busy.</source>
        <translation>Die Gegenseite ist beschäftigt.</translation>
    </message>
    <message>
        <source>The service takes no more messages today.</source>
        <translation>Der Dienst nimmt heute keine Nachrichten mehr an.</translation>
    </message>
    <message>
        <source>The other side did not say whether it got the message.</source>
        <translation>Die Gegenseite hat nicht gesagt, ob sie die Nachricht bekam.</translation>
    </message>
    <message>
        <source>The address or topic cannot be sent to.</source>
        <translation>An die Adresse oder das Topic lässt sich nichts senden.</translation>
    </message>
    <message>
        <source>The keychain does not open.</source>
        <translation>Der Schlüsselbund geht nicht auf.</translation>
    </message>
    <message>
        <source>The other side does not accept the token (answer %1).</source>
        <translation>Die Gegenseite nimmt das Token nicht an (Antwort %1).</translation>
    </message>
    <message>
        <source>The other side refused the message (answer %1).</source>
        <translation>Die Gegenseite hat die Nachricht abgelehnt (Antwort %1).</translation>
    </message>
    <message>
        <source>A further trip costs between nothing and %1. Nothing was changed.</source>
        <translation>Ein weiterer Weg kostet zwischen nichts und %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>Für %1.</translation>
    </message>
    <message>
        <source>Suggested: %1.</source>
        <translation>Vorgeschlagen: %1.</translation>
    </message>
    <message>
        <source>to begin with after being away</source>
        <translation>zum Anfangen nach der Reise</translation>
    </message>
    <message>
        <source>Changed the line %1.</source>
        <translation>Die Zeile %1 geändert.</translation>
    </message>
    <message>
        <source>Took back that %1 is on its way.</source>
        <translation>Zurückgenommen, dass %1 unterwegs ist.</translation>
    </message>
    <message>
        <source>Made the list %1.</source>
        <translation>Die Liste %1 angelegt.</translation>
    </message>
    <message>
        <source>Deleted the list %1.</source>
        <translation>Die Liste %1 gelöscht.</translation>
    </message>
    <message>
        <source>Named the first list %1.</source>
        <translation>Die erste Liste heißt jetzt %1.</translation>
    </message>
    <message>
        <source>Named the list %1 %2.</source>
        <translation>Die Liste %1 heißt jetzt %2.</translation>
    </message>
    <message>
        <source>Changed the store of a list.</source>
        <translation>Das Geschäft einer Liste geändert.</translation>
    </message>
    <message>
        <source>%1 is on its way, expected %2.</source>
        <translation>%1 ist unterwegs, erwartet %2.</translation>
    </message>
    <message>
        <source>%1 is on its way.</source>
        <translation>%1 ist unterwegs.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are on their way, expected %1.</source>
        <translation>
            <numerusform>%n Ding ist unterwegs, erwartet %1.</numerusform>
            <numerusform>%n Dinge sind unterwegs, erwartet %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are on their way.</source>
        <translation>
            <numerusform>%n Ding ist unterwegs.</numerusform>
            <numerusform>%n Dinge sind unterwegs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the order of the aisles of %1.</source>
        <translation>Die Reihenfolge der Gänge geändert: %1.</translation>
    </message>
    <message>
        <source>Forgot the order of the aisles of %1.</source>
        <translation>Die Reihenfolge der Gänge vergessen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) come on %1.</source>
        <translation>
            <numerusform>%n Gast kommt: %1.</numerusform>
            <numerusform>%n Gäste kommen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) on %1 do not come.</source>
        <translation>
            <numerusform>%n Gast kommt nicht: %1.</numerusform>
            <numerusform>%n Gäste kommen nicht: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Jeden Tag</numerusform>
            <numerusform>Alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Alle zwei Wochen</translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Jede Woche</numerusform>
            <numerusform>Alle %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Jeden Monat</numerusform>
            <numerusform>Alle %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Jedes Jahr</translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s)</source>
        <translation>
            <numerusform>Jedes Jahr</numerusform>
            <numerusform>Alle %n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>Regularly</source>
        <translation>Regelmäßig</translation>
    </message>
    <message>
        <source>last</source>
        <translation>der letzte</translation>
    </message>
    <message>
        <source>%1st</source>
        <extracomment>A day of the month or &quot;the second (Saturday)&quot;</extracomment>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>Nr. %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s) after the last time</source>
        <translation>
            <numerusform>Immer %n Tag nach dem letzten Mal</numerusform>
            <numerusform>Immer %n Tage nach dem letzten Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on the %2 %3</source>
        <extracomment>&quot;Every month on the 2nd Saturday&quot;</extracomment>
        <translation>%1 am %3 (%2)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>&quot;Every week on Saturday&quot;</extracomment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1 on the last day</source>
        <translation>%1 am letzten Tag</translation>
    </message>
    <message>
        <source>%1 on the %2</source>
        <extracomment>&quot;Every month on the 15th&quot;</extracomment>
        <translation>%1, Tag %2</translation>
    </message>
    <message>
        <source>Bought regularly, due %1.</source>
        <translation>Regelmäßig gekauft, fällig %1.</translation>
    </message>
    <message>
        <source>%1, due %2.</source>
        <extracomment>&quot;Every week on Saturday, due today.&quot;</extracomment>
        <translation>%1, fällig %2.</translation>
    </message>
    <message>
        <source>%1 is bought regularly now: %2.</source>
        <translation>%1 wird jetzt regelmäßig gekauft: %2.</translation>
    </message>
    <message>
        <source>Changed how %1 is bought regularly: %2.</source>
        <translation>Geändert, wie %1 regelmäßig gekauft wird: %2.</translation>
    </message>
    <message>
        <source>%1 was left out once (due %2).</source>
        <translation>%1 wurde einmal ausgelassen (fällig %2).</translation>
    </message>
    <message>
        <source>Moved %1 from %2 to %3.</source>
        <translation>%1 verlegt: statt %2 nun %3.</translation>
    </message>
    <message>
        <source>%1 is no longer bought regularly.</source>
        <translation>%1 wird nicht mehr regelmäßig gekauft.</translation>
    </message>
    <message>
        <source>%1 is not bought regularly for a while.</source>
        <translation>%1 wird eine Zeit lang nicht regelmäßig gekauft.</translation>
    </message>
    <message>
        <source>%1 is bought regularly again.</source>
        <translation>%1 wird wieder regelmäßig gekauft.</translation>
    </message>
    <message>
        <source>%1 is done for this time.</source>
        <translation>%1 ist für dieses Mal erledigt.</translation>
    </message>
    <message>
        <source>Changed how a member is told.</source>
        <translation>Geändert, wie ein Mitglied erinnert wird.</translation>
    </message>
    <message>
        <source>Removed a way to tell a member.</source>
        <translation>Einen Weg zu einem Mitglied entfernt.</translation>
    </message>
    <message>
        <source>Changed when to remind.</source>
        <translation>Geändert, wann erinnert wird.</translation>
    </message>
    <message>
        <source>Removed when to remind of %1.</source>
        <translation>Entfernt, wann erinnert wird: %1.</translation>
    </message>
    <message>
        <source>Changed when to remind of %1.</source>
        <translation>Geändert, wann erinnert wird: %1.</translation>
    </message>
    <message>
        <source>About %1 at %2.</source>
        <translation>Etwa %1 bei %2.</translation>
    </message>
    <message>
        <source>%1 is about %2 cheaper than %3 for this list.</source>
        <translation>Für diese Liste ist %1 etwa %2 günstiger als %3.</translation>
    </message>
    <message>
        <source>%1 and %2 cost about the same for this list.</source>
        <translation>Für diese Liste kosten %1 und %2 etwa gleich viel.</translation>
    </message>
    <message>
        <source>%1 has most of this list.</source>
        <translation>%1 hat das meiste von dieser Liste.</translation>
    </message>
    <message>
        <source>%1 A second trip would not pay.</source>
        <extracomment>Two whole sentences: which store is cheaper, and that a second one is not worth the way.</extracomment>
        <translation>%1 Ein zweiter Weg würde sich nicht lohnen.</translation>
    </message>
    <message>
        <source>No store has it all: %1 together cost about %2.</source>
        <translation>Kein Geschäft hat alles: %1 kosten zusammen etwa %2.</translation>
    </message>
    <message>
        <source>Shopping at %1 saves about %2 over %3 alone, the further way counted.</source>
        <translation>Bei %1 einzukaufen spart etwa %2 gegenüber %3 allein, der weitere Weg eingerechnet.</translation>
    </message>
    <message>
        <source>What this list costs at your stores is not known yet.</source>
        <translation>Was diese Liste in den Geschäften kostet, ist noch nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 The price of %n thing(s) is not known.</source>
        <extracomment>A whole sentence, and how many things it is not about.</extracomment>
        <translation>
            <numerusform>%1 Von einer Sache fehlt der Preis.</numerusform>
            <numerusform>%1 Von %n Dingen fehlt der Preis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %n thing(s) as “%1”.</source>
        <translation>
            <numerusform>%n Ding als „%1“ aufgehoben.</numerusform>
            <numerusform>%n Dinge als „%1“ aufgehoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is called “%2” now.</source>
        <translation>„%1“ heißt jetzt „%2“.</translation>
    </message>
    <message>
        <source>Took %1 out of “%2”.</source>
        <translation>%1 aus „%2“ herausgenommen.</translation>
    </message>
    <message>
        <source>“%1” is no longer kept.</source>
        <translation>„%1“ wird nicht länger aufgehoben.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n thing(s) of “%1” on the list.</source>
        <translation>
            <numerusform>%n Ding aus „%1“ auf die Liste geschrieben.</numerusform>
            <numerusform>%n Dinge aus „%1“ auf die Liste geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n thing(s) on the list, as bought on %1.</source>
        <translation>
            <numerusform>%n Ding auf die Liste geschrieben, wie gekauft am %1.</numerusform>
            <numerusform>%n Dinge auf die Liste geschrieben, wie gekauft am %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave %n thing(s) a number on the fridge sheet.</source>
        <translation>
            <numerusform>%n Ding hat jetzt eine Nummer auf dem Kühlschrankblatt.</numerusform>
            <numerusform>%n Dinge haben jetzt eine Nummer auf dem Kühlschrankblatt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Used, from the fridge sheet: %1.</source>
        <translation>Verbraucht, laut Kühlschrankblatt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Used %n thing(s) from the fridge sheet.</source>
        <translation>
            <numerusform>Laut Kühlschrankblatt %n Ding verbraucht.</numerusform>
            <numerusform>Laut Kühlschrankblatt %n Dinge verbraucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The aisles are those of a store. Nothing was changed.</source>
        <translation>Gänge gehören zu einem Geschäft. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is no number of the sheet. Nothing was booked; type numbers like 3 7 12, and 3x2 for two packs.</source>
        <translation>„%1“ ist keine Nummer des Blatts. Nichts wurde eingetragen; möglich sind Nummern wie 3 7 12, und 3x2 für zwei Packungen.</translation>
    </message>
    <message>
        <source>No number was typed. Nothing was booked.</source>
        <translation>Es fehlt eine Nummer. Nichts wurde eingetragen.</translation>
    </message>
    <message>
        <source>Nothing has the number %1. Nothing was booked.</source>
        <translation>Nichts hat die Nummer %1. Nichts wurde eingetragen.</translation>
    </message>
    <message>
        <source>A list needs a name of at most %1 letters. Nothing was changed.</source>
        <translation>Eine Liste braucht einen Namen mit höchstens %1 Zeichen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is a list “%1” already. Nothing was changed.</source>
        <translation>Die Liste „%1“ gibt es schon. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The first list carries what the household needs, so it stays. Nothing was changed; take its lines off instead.</source>
        <translation>Auf der ersten Liste steht, was der Haushalt braucht, darum bleibt sie. Nichts wurde geändert; ihre Zeilen lassen sich herunternehmen.</translation>
    </message>
    <message>
        <source>“%1” is free text, so nobody would know when it arrives. Nothing was changed.</source>
        <translation>„%1“ ist freier Text, also wüsste niemand, wann es ankommt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is not on its way. Nothing was changed.</source>
        <translation>„%1“ ist nicht unterwegs. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A template needs a name of at most %1 letters. Nothing was changed.</source>
        <translation>Eine Vorlage braucht einen Namen mit höchstens %1 Zeichen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This template is gone. Nothing was changed.</source>
        <translation>Diese Vorlage gibt es nicht mehr. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is nothing on the list to keep. Nothing was changed.</source>
        <translation>Auf der Liste ist nichts, was sich aufheben ließe. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is a template “%1” already. Nothing was changed.</source>
        <translation>Die Vorlage „%1“ gibt es schon. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This line is gone. Nothing was changed.</source>
        <translation>Diese Zeile gibt es nicht mehr. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>Handy %1</translation>
    </message>
    <message>
        <source>This phone is not connected. Nothing was changed.</source>
        <translation>Dieses Handy ist nicht verbunden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A phone needs a name of at most %1 letters. Nothing was changed.</source>
        <translation>Ein Handy braucht einen Namen mit höchstens %1 Zeichen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This code has been used or is too old. Show a new one in Larder.</source>
        <translation>Dieser Code wurde schon benutzt oder ist zu alt. Larder zeigt einen neuen.</translation>
    </message>
    <message>
        <source>This is not the code that Larder shows. Show a new one in Larder.</source>
        <translation>Das ist nicht der Code, den Larder zeigt. Larder zeigt einen neuen.</translation>
    </message>
    <message>
        <source>The phone sent something that Larder does not know.</source>
        <translation>Das Handy hat etwas gesendet, das Larder nicht kennt.</translation>
    </message>
    <message>
        <source>That line is no longer on the list.</source>
        <translation>Diese Zeile steht nicht mehr auf der Liste.</translation>
    </message>
    <message>
        <source>This is not bought regularly any more. Nothing was changed.</source>
        <translation>Das wird nicht mehr regelmäßig gekauft. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is paused. Nothing was changed.</source>
        <translation>„%1“ ist pausiert. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” has no further day. Nothing was changed.</source>
        <translation>„%1“ hat keinen weiteren Tag. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no such product. Nothing was changed.</source>
        <translation>Dieses Produkt gibt es nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Say what is bought regularly. Nothing was changed.</source>
        <translation>Es fehlt, was regelmäßig gekauft wird. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Say how often it is bought. Nothing was changed.</source>
        <translation>Es fehlt, wie oft es gekauft wird. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing can be ordered until a shop is connected. Nothing was changed; let it be put on the list instead.</source>
        <translation>Bestellen geht erst, wenn ein Onlineshop verbunden ist. Nichts wurde geändert; auf die Liste setzen geht schon jetzt.</translation>
    </message>
    <message>
        <source>A highest price is more than nothing. Nothing was changed.</source>
        <translation>Ein Höchstpreis ist mehr als nichts. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” comes on %2 too, so this time cannot be moved across that. Nothing was changed.</source>
        <translation>„%1“ kommt auch am %2, darum lässt sich dieses Mal nicht darüber hinaus verlegen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>An address begins with https:// or http:// and holds no name and password.</source>
        <translation>Eine Adresse beginnt mit https:// oder http:// und enthält weder Namen noch Passwort.</translation>
    </message>
    <message>
        <source>What was to be sent holds characters that cannot be sent.</source>
        <translation>Was zu senden war, enthält Zeichen, die sich nicht senden lassen.</translation>
    </message>
    <message>
        <source>This was ended before %1 had answered.</source>
        <translation>Das endete, bevor %1 geantwortet hatte.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted, so nothing was sent.</source>
        <translation>Das Zertifikat von %1 ist nicht vertrauenswürdig, darum wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 sent a longer answer than Larder reads.</source>
        <translation>%1 hat eine längere Antwort gesendet, als Larder liest.</translation>
    </message>
    <message>
        <source>No safe connection to %1 came about, so nothing was sent.</source>
        <translation>Zu %1 kam keine sichere Verbindung zustande, darum wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 sent an answer in a form that Larder does not read.</source>
        <translation>%1 hat eine Antwort in einer Form gesendet, die Larder nicht liest.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Nothing was sent.</source>
        <translation>%1 ist nicht erreichbar. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>%1 did not answer.</source>
        <translation>%1 hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>%1 did not answer. It may have got the message all the same.</source>
        <translation>%1 hat nicht geantwortet. Die Nachricht kann trotzdem angekommen sein.</translation>
    </message>
    <message>
        <source>This reminder is not there any more. Nothing was changed.</source>
        <translation>Diese Erinnerung gibt es nicht mehr. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This way to somebody is not there any more. Nothing was changed.</source>
        <translation>Diesen Weg zu jemandem gibt es nicht mehr. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Reminders come 0 to 365 days ahead. Nothing was changed.</source>
        <translation>Erinnerungen kommen 0 bis 365 Tage im Voraus. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A share is 1 to 100 percent. Nothing was changed.</source>
        <translation>Ein Anteil ist 1 bis 100 Prozent. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It is not said what to remind of. Nothing was changed.</source>
        <translation>Es fehlt, woran zu erinnern ist. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This moment has passed already. Nothing was changed.</source>
        <translation>Dieser Zeitpunkt ist schon vorbei. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A rule is for one product or for one category. Nothing was changed.</source>
        <translation>Eine Regel gilt für ein Produkt oder für eine Kategorie. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is nothing that a product or a category has. Nothing was changed.</source>
        <translation>So etwas hat weder ein Produkt noch eine Kategorie. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Larder cannot remind of this yet. Nothing was changed.</source>
        <translation>Daran kann Larder noch nicht erinnern. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>What holds for everything can be switched off, not removed.</source>
        <translation>Was für alles gilt, lässt sich ausschalten, aber nicht entfernen.</translation>
    </message>
    <message>
        <source>This rule is not there any more. Nothing was changed.</source>
        <translation>Diese Regel gibt es nicht mehr. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is no time of day. Nothing was changed.</source>
        <translation>Das ist keine Uhrzeit. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is no web address: it begins with https:// and carries no name and password. Nothing was changed.</source>
        <translation>„%1“ ist keine Webadresse: Sie beginnt mit https:// und enthält weder Namen noch Passwort. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” cannot be a topic: up to 64 letters, digits, - and _ are allowed. Nothing was changed.</source>
        <translation>„%1“ kann kein Topic sein: Erlaubt sind bis zu 64 Buchstaben, Ziffern, - und _. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A broker&apos;s name and its port are needed. Nothing was changed.</source>
        <translation>Es braucht den Namen eines Brokers und seinen Port. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” cannot be a topic to send to. Nothing was changed.</source>
        <translation>An „%1“ als Topic lässt sich nichts senden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It is not said whom this reaches. Nothing was changed.</source>
        <translation>Es fehlt, wen das erreicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Tokens and passwords belong into the keychain. Nothing was changed.</source>
        <translation>Token und Passwörter gehören in den Schlüsselbund. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Geht aus</translation>
    </message>
    <message>
        <source>Shopping</source>
        <translation>Einkaufen</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Verreist</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>A day as a heading, for QLocale: &quot;Saturday, 21 November&quot;</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, heute</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: nichts</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Gestern, %1</translation>
    </message>
    <message>
        <source>The desktop&apos;s list of programs that start could not be changed (%1).</source>
        <translation>Die Liste der Programme, die der Desktop startet, ließ sich nicht ändern (%1).</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>A phone, over ntfy</source>
        <translation>Ein Handy, über ntfy</translation>
    </message>
    <message>
        <source>A web address</source>
        <translation>Eine Webadresse</translation>
    </message>
    <message>
        <source>The smart home, over MQTT</source>
        <translation>Das Smart Home, über MQTT</translation>
    </message>
    <message>
        <source>It is on the list.</source>
        <translation>Es steht auf der Liste.</translation>
    </message>
    <message>
        <source>%1 is on the list already.</source>
        <translation>%1 steht schon auf der Liste.</translation>
    </message>
    <message>
        <source>%1 is on the list.</source>
        <translation>%1 steht auf der Liste.</translation>
    </message>
    <message>
        <source>%1 is written down as all gone.</source>
        <translation>%1 ist eingetragen: alles weg.</translation>
    </message>
    <message>
        <source>We remind you again tomorrow at %1.</source>
        <translation>Die nächste Erinnerung kommt morgen um %1.</translation>
    </message>
    <message>
        <source>Not this time.</source>
        <translation>Dieses Mal nicht.</translation>
    </message>
    <message>
        <source>We never remind you of this again.</source>
        <translation>Daran wird nie wieder erinnert.</translation>
    </message>
    <message>
        <source>Done.</source>
        <extracomment>What a reminder was about is done: &quot;Done: Defrost the freezer&quot;</extracomment>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>Before it runs out</source>
        <translation>Bevor es ausgeht</translation>
    </message>
    <message>
        <source>At “Buy when down to”</source>
        <translation>Bei „Nachkaufen bei“</translation>
    </message>
    <message>
        <source>When most of it is used</source>
        <translation>Wenn das meiste verbraucht ist</translation>
    </message>
    <message>
        <source>Before its best-before date</source>
        <translation>Bevor die Haltbarkeit endet</translation>
    </message>
    <message>
        <source>By how long it keeps</source>
        <translation>Je nachdem, wie lange es sich hält</translation>
    </message>
    <message>
        <source>On certain days</source>
        <translation>An bestimmten Tagen</translation>
    </message>
    <message>
        <source>What is bought regularly</source>
        <translation>Was regelmäßig gekauft wird</translation>
    </message>
    <message>
        <source>Evening before shopping</source>
        <translation>Am Abend vor dem Einkauf</translation>
    </message>
    <message>
        <source>When nothing is written down</source>
        <translation>Wenn nichts eingetragen wird</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Tells when no more than that is at home.</source>
        <translation>Erinnert, wenn nicht mehr als das zu Hause ist.</translation>
    </message>
    <message>
        <source>Counted from what you usually buy at a time.</source>
        <translation>Gerechnet von dem, was meist auf einmal gekauft wird.</translation>
    </message>
    <message>
        <source>Tells when no more than this part of its time is left.</source>
        <translation>Erinnert, wenn nicht mehr als dieser Teil der Haltbarkeit übrig ist.</translation>
    </message>
    <message>
        <source>The list, and whether to check anything before you go.</source>
        <translation>Die Liste, und ob vor dem Einkauf etwas zu prüfen ist.</translation>
    </message>
    <message>
        <source>Asks once whether you were away, so that guesses stay right.</source>
        <translation>Fragt einmal, ob jemand verreist war, damit Schätzungen richtig bleiben.</translation>
    </message>
    <message>
        <source>Number %1 is a way by %2, and stays one. Nothing was changed.</source>
        <translation>Nummer %1 ist ein Weg über %2 und bleibt es. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1: probably gone</source>
        <extracomment>A line of a calendar: a product, be it one or many (&quot;Apples&quot;), that runs out on this day.</extracomment>
        <translation>%1: wohl aufgebraucht</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) on %1.</source>
        <translation>
            <numerusform>%n Gast, %1.</numerusform>
            <numerusform>%n Gäste, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wrote this down.</source>
        <translation>%1 hat das aufgeschrieben.</translation>
    </message>
    <message>
        <source>From a recipe.</source>
        <translation>Aus einem Rezept.</translation>
    </message>
    <message>
        <source>Suggested.</source>
        <translation>Vorgeschlagen.</translation>
    </message>
    <message>
        <source>Running low.</source>
        <translation>Geht zur Neige.</translation>
    </message>
    <message>
        <source>Used up before the trip after next.</source>
        <translation>Vor dem übernächsten Einkauf aufgebraucht.</translation>
    </message>
    <message>
        <source>%1 on the %2, else on the last day</source>
        <extracomment>&quot;Every month on the 31st, else on the last day&quot;</extracomment>
        <translation>%1, Tag Nr. %2, sonst am letzten Tag</translation>
    </message>
    <message>
        <source>Removed the reminder “%1”.</source>
        <translation>Erinnerung „%1“ entfernt.</translation>
    </message>
    <message>
        <source>Added the reminder “%1”.</source>
        <translation>Erinnerung „%1“ hinzugefügt.</translation>
    </message>
    <message>
        <source>Changed the reminder “%1”.</source>
        <translation>Erinnerung „%1“ geändert.</translation>
    </message>
    <message>
        <source>A web address here begins with https:// and carries no name and password. Nothing was changed.</source>
        <translation>Eine Webadresse beginnt hier mit https:// und enthält weder Namen noch Passwort. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
</context>
<context>
    <name>larder::ActionDelegate</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Used one</source>
        <translation>Eins verbraucht</translation>
    </message>
    <message>
        <source>All gone</source>
        <translation>Alles weg</translation>
    </message>
    <message>
        <source>Used one, 12 left</source>
        <extracomment>The widest usual texts after an action, for the width of the column</extracomment>
        <translation>Eins verbraucht, noch 12</translation>
    </message>
    <message>
        <source>Used one, none left</source>
        <translation>Eins verbraucht, nichts mehr da</translation>
    </message>
</context>
<context>
    <name>larder::AgendaModel</name>
    <message>
        <source>ddd d</source>
        <extracomment>A short day in a list, for QLocale: &quot;Sat 21&quot;</extracomment>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>larder::AislesDialog</name>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>As we walk</source>
        <translation>Wie wir gehen</translation>
    </message>
    <message>
        <source>Aisles of %1</source>
        <extracomment>%1 is a shop</extracomment>
        <translation>Gänge bei %1</translation>
    </message>
    <message>
        <source>Drag the aisles into the order in which you walk past them, or press Alt+Up and Alt+Down. Until you do, Larder learns it from the order in which you tick.</source>
        <translation>Die Gänge lassen sich in die Reihenfolge ziehen, in der man daran vorbeigeht; Alt+Auf und Alt+Ab tun es auch. Bis dahin lernt Larder sie daraus, in welcher Reihenfolge abgehakt wird.</translation>
    </message>
    <message>
        <source>Forgets this order and learns it again from the order in which you tick</source>
        <translation>Vergisst diese Reihenfolge und lernt sie neu daraus, in welcher Reihenfolge abgehakt wird</translation>
    </message>
</context>
<context>
    <name>larder::AmountEdit</name>
    <message>
        <source>Type an amount above zero. If you have enough, press Delete on the line.</source>
        <translation>Die Menge muss über null liegen. Ist noch genug da, nimmt Entf die Zeile von der Liste.</translation>
    </message>
    <message>
        <source>Amount of %1</source>
        <translation>Menge von %1</translation>
    </message>
</context>
<context>
    <name>larder::BellButton</name>
    <message numerus="yes">
        <source>Reminders, %n new</source>
        <translation>
            <numerusform>Erinnerungen, %n neue</numerusform>
            <numerusform>Erinnerungen, %n neue</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
</context>
<context>
    <name>larder::CalendarPage</name>
    <message>
        <source>Save as .ics…</source>
        <translation>Als .ics speichern…</translation>
    </message>
    <message>
        <source>Nothing in this month.</source>
        <translation>In diesem Monat ist nichts.</translation>
    </message>
    <message>
        <source>Best-before dates, days on which something runs out, shopping trips and guests stand here.</source>
        <translation>Hier stehen Haltbarkeiten, Tage, an denen etwas ausgeht, Einkäufe und Gäste.</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Der Monat davor</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Der Monat danach</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>What is in this month</source>
        <translation>Was in diesem Monat ist</translation>
    </message>
    <message>
        <source>Add to the shelves: 2 milk 1l exp 1 dec 1,59 @Market</source>
        <translation>In die Regale: 2 Milch 1l MHD 1.12. 1,59 @Markt</translation>
    </message>
    <message>
        <source>Everything is saved on this computer</source>
        <translation>Alles ist auf diesem Rechner gespeichert</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month as a heading, for QLocale: &quot;November 2026&quot;</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Larder</source>
        <extracomment>Proposed name of the calendar&apos;s file, without its ending</extracomment>
        <translation>Larder</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Kalender speichern</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>larder::ChartPanel</name>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>larder::CodeBox</name>
    <message>
        <source>The list as a code</source>
        <translation>Die Liste als Code</translation>
    </message>
    <message numerus="yes">
        <source>The list is too long for one code: the last %n line(s) are missing. Save it as a file instead.</source>
        <translation>
            <numerusform>Die Liste ist zu lang für einen Code: Die letzte Zeile fehlt. Als Datei gespeichert passt sie ganz.</numerusform>
            <numerusform>Die Liste ist zu lang für einen Code: Die letzten %n Zeilen fehlen. Als Datei gespeichert passt sie ganz.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::CodeDialog</name>
    <message>
        <source>QR code of the list</source>
        <translation>QR-Code der Liste</translation>
    </message>
    <message>
        <source>Point the camera of a phone at the code: it shows the list as plain text.</source>
        <translation>Die Kamera eines Handys auf den Code richten: Er zeigt die Liste als einfachen Text.</translation>
    </message>
</context>
<context>
    <name>larder::ColourMenu</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Larder</source>
        <translation>&amp;Larder</translation>
    </message>
    <message>
        <source>As on this &amp;computer</source>
        <translation>Wie auf diesem &amp;Rechner</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light or dark as on this c&amp;omputer</source>
        <translation>Hell oder dunkel &amp;wie auf diesem Rechner</translation>
    </message>
</context>
<context>
    <name>larder::ColumnHeader</name>
    <message>
        <source>What the column “%1” is</source>
        <translation>Was die Spalte „%1“ ist</translation>
    </message>
</context>
<context>
    <name>larder::ColumnsStep</name>
    <message>
        <source>Say what each column of %1 is.</source>
        <translation>Was steht in den Spalten von %1?</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>As each cell says</source>
        <translation>Je nach Zelle</translation>
    </message>
    <message>
        <source>1,50</source>
        <translation>1,50</translation>
    </message>
    <message>
        <source>1.50</source>
        <translation>1.50</translation>
    </message>
    <message>
        <source>Day first, 31/12</source>
        <translation>Tag zuerst, 31/12</translation>
    </message>
    <message>
        <source>Month first, 12/31</source>
        <translation>Monat zuerst, 12/31</translation>
    </message>
    <message>
        <source>Columns end at</source>
        <translation>Spalten enden mit</translation>
    </message>
    <message>
        <source>Numbers are written</source>
        <translation>Zahlen sehen aus wie</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>Daten sehen aus wie</translation>
    </message>
    <message>
        <source>Which column is the product?</source>
        <translation>Welche Spalte ist das Produkt?</translation>
    </message>
    <message>
        <source>Which column is the date?</source>
        <translation>Welche Spalte ist das Datum?</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) understood.</source>
        <translation>
            <numerusform>%n Zeile verstanden.</numerusform>
            <numerusform>%n Zeilen verstanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n not, the first in line %2: %3</source>
        <extracomment>%1 is &quot;41 rows understood.&quot;, %2 a line number, %3 a sentence that says why</extracomment>
        <translation>
            <numerusform>%1 %n nicht, in Zeile %2: %3</numerusform>
            <numerusform>%1 %n nicht, die erste davon in Zeile %2: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::CountDialog</name>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>How much of %1 is there?</source>
        <translation>Wie viel %1 ist da?</translation>
    </message>
</context>
<context>
    <name>larder::DayDialog</name>
    <message>
        <source>Type a day, for example “sat” or “24.12.”.</source>
        <translation>Hier passt ein Tag, zum Beispiel „sa“ oder „24.12.“.</translation>
    </message>
</context>
<context>
    <name>larder::DayField</name>
    <message>
        <source>Choose a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>today, %1</source>
        <extracomment>%1 is a day: &quot;today, Saturday 21 November&quot;</extracomment>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>Type the day of the shopping, not one to come.</source>
        <translation>Hier passt der Tag des Einkaufs, kein künftiger.</translation>
    </message>
    <message>
        <source>Type a day to come, not one that has been.</source>
        <translation>Hier passt ein künftiger Tag, kein vergangener.</translation>
    </message>
</context>
<context>
    <name>larder::DayPanel</name>
    <message>
        <source>%1, today</source>
        <translation>%1, heute</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>An diesem Tag ist nichts.</translation>
    </message>
    <message>
        <source>%1 (our guess)</source>
        <translation>%1 (geschätzt)</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>Auf die Liste setzen</translation>
    </message>
</context>
<context>
    <name>larder::DesktopNotifier</name>
    <message>
        <source>Larder</source>
        <translation>Larder</translation>
    </message>
    <message>
        <source>Open Larder</source>
        <translation>Larder öffnen</translation>
    </message>
</context>
<context>
    <name>larder::EventDialog</name>
    <message>
        <source>Add days that are different</source>
        <translation>Besondere Tage hinzufügen</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Verreist</translation>
    </message>
    <message>
        <source>Saturday, 21 Nov or tomorrow</source>
        <translation>Samstag, 21. Nov oder morgen</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>derselbe Tag</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>The last day on which nobody is there.</source>
        <translation>Der letzte Tag, an dem niemand da ist.</translation>
    </message>
    <message>
        <source>Type a day, for example tomorrow, Saturday or 21 Nov.</source>
        <translation>Hier passt ein Tag, zum Beispiel morgen, Samstag oder 21. Nov.</translation>
    </message>
    <message>
        <source>Type how many, for example 8.</source>
        <translation>Hier passt eine Anzahl, zum Beispiel 8.</translation>
    </message>
</context>
<context>
    <name>larder::EventFile</name>
    <message>
        <source>Open a file of events</source>
        <translation>Datei mit Meldungen öffnen</translation>
    </message>
    <message>
        <source>Events (*.ndjson *.jsonl *.json);;All files (*)</source>
        <translation>Meldungen (*.ndjson *.jsonl *.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>larder::EventFileDialog</name>
    <message>
        <source>See them in History</source>
        <translation>Im Verlauf ansehen</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>A file of events</source>
        <translation>Eine Datei mit Meldungen</translation>
    </message>
    <message>
        <source>%1 is read line by line. What cannot be booked is kept, with the reason, and the rest is booked.</source>
        <translation>%1 wird Zeile für Zeile gelesen. Was sich nicht eintragen lässt, bleibt mit dem Grund erhalten; alles andere wird eingetragen.</translation>
    </message>
    <message>
        <source>how much is there now</source>
        <translation>wie viel jetzt da ist</translation>
    </message>
    <message>
        <source>how much came or went</source>
        <translation>wie viel dazukam oder wegging</translation>
    </message>
    <message>
        <source>Amounts say</source>
        <translation>Mengen sagen</translation>
    </message>
    <message>
        <source>Counts where the file does not say it itself.</source>
        <translation>Gilt, wo die Datei es nicht selbst sagt.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What couldn&apos;t be booked</source>
        <translation>Was sich nicht eintragen ließ</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Nothing was changed.</source>
        <translation>Die Datei %1 lässt sich nicht lesen. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) read…</source>
        <translation>
            <numerusform>%n Zeile gelesen…</numerusform>
            <numerusform>%n Zeilen gelesen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booked</source>
        <translation>
            <numerusform>%n eingetragen</numerusform>
            <numerusform>%n eingetragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already known</source>
        <translation>
            <numerusform>%n schon bekannt</numerusform>
            <numerusform>%n schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n couldn&apos;t be booked</source>
        <translation>
            <numerusform>%n ließ sich nicht eintragen</numerusform>
            <numerusform>%n ließen sich nicht eintragen</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped; what was booked stays, and opening it again goes on.</source>
        <translation>Es wurde angehalten; was eingetragen ist, bleibt, und noch einmal geöffnet geht es weiter.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>A line of a file and why it couldn&apos;t be booked</extracomment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::ExampleDialog</name>
    <message>
        <source>The token of %1</source>
        <translation>Das Token von %1</translation>
    </message>
    <message>
        <source>An example for %1</source>
        <translation>Ein Beispiel für %1</translation>
    </message>
    <message>
        <source>Give this token to the program that tells Larder. It is shown only now.</source>
        <translation>Dieses Token braucht das Programm, das Larder Bescheid gibt. Es wird nur jetzt gezeigt.</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>Das Token</translation>
    </message>
    <message>
        <source>Larder keeps it in this computer&apos;s keychain and nowhere else. An older token no longer works.</source>
        <translation>Larder bewahrt es im Schlüsselbund dieses Rechners auf und sonst nirgends. Ein älteres Token gilt nicht mehr.</translation>
    </message>
    <message>
        <source>This desktop has no keychain, so the token works only until Larder is closed. Nothing of it is written to the disk.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund, darum gilt das Token nur, bis Larder geschlossen wird. Auf die Festplatte wird nichts davon geschrieben.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The example</source>
        <translation>Das Beispiel</translation>
    </message>
    <message>
        <source>Copy the example</source>
        <translation>Beispiel kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>This line tells Larder that one pack of %1 was used:</source>
        <translation>Diese Zeile sagt Larder, dass eine Packung %1 verbraucht wurde:</translation>
    </message>
</context>
<context>
    <name>larder::FailurePage</name>
    <message>
        <source>Open another…</source>
        <translation>Anderen öffnen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>This household could not be opened</source>
        <translation>Dieser Haushalt ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>The file %1 was left as it is.</source>
        <translation>Die Datei %1 blieb, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>larder::FieldChip</name>
    <message>
        <source>Drag this onto its column, or press it to say it of the chosen column</source>
        <translation>Auf die passende Spalte ziehen, oder drücken, um es von der gewählten Spalte zu sagen</translation>
    </message>
</context>
<context>
    <name>larder::FirstStartPage</name>
    <message>
        <source>Start empty</source>
        <translation>Leer anfangen</translation>
    </message>
    <message>
        <source>Show my list</source>
        <translation>Liste zeigen</translation>
    </message>
    <message>
        <source>Welcome to Larder</source>
        <translation>Willkommen bei Larder</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>Womit soll es beginnen?</translation>
    </message>
    <message>
        <source>It learns how fast things are used and says what to buy. Everything stays on this computer.</source>
        <translation>Larder lernt, wie schnell etwas verbraucht wird, und sagt, was zu kaufen ist. Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>When is your main shopping day?</source>
        <translation>Wann ist der große Einkauf?</translation>
    </message>
    <message>
        <source>It varies</source>
        <extracomment>Main shopping day: it is not always the same</extracomment>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Tick what you always have</source>
        <translation>Abhaken, was immer im Haus ist</translation>
    </message>
    <message>
        <source>A first list in two minutes. Nothing to count.</source>
        <translation>Eine erste Liste in zwei Minuten. Nichts zu zählen.</translation>
    </message>
    <message>
        <source>Paste any text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>An order mail, a list, a spreadsheet.</source>
        <translation>Eine Bestellmail, eine Liste, eine Tabelle.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Receipts and purchases from a CSV file.</source>
        <translation>Kassenzettel und Einkäufe aus einer CSV-Datei.</translation>
    </message>
    <message>
        <source>Play with the sample household</source>
        <translation>Mit dem Beispielhaushalt spielen</translation>
    </message>
    <message>
        <source>A made-up family. One click throws it away.</source>
        <translation>Eine erfundene Familie. Ein Klick wirft sie weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n abgehakt</numerusform>
            <numerusform>%n abgehakt</numerusform>
        </translation>
    </message>
    <message>
        <source>Space ticks, 1 2 3 say how long it lasts. Twelve make a first list.</source>
        <translation>Die Leertaste hakt ab, 1 2 3 sagen, wie lange es reicht. Zwölf machen eine erste Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n more make a good first list.</source>
        <translation>
            <numerusform>Mit %n mehr wird es eine gute erste Liste.</numerusform>
            <numerusform>Mit %n mehr wird es eine gute erste Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is enough for a first list. You can tick more at any time.</source>
        <translation>Das genügt für eine erste Liste. Mehr abhaken geht jederzeit.</translation>
    </message>
    <message>
        <source>Nothing is ticked yet.</source>
        <translation>Noch ist nichts abgehakt.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to add</source>
        <extracomment>What was pasted: &quot;18 things to add&quot;</extracomment>
        <translation>
            <numerusform>%n Ding hinzuzufügen</numerusform>
            <numerusform>%n Dinge hinzuzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::FridgeSheet</name>
    <message>
        <source>Used up? Tick it here.</source>
        <translation>Verbraucht? Hier abhaken.</translation>
    </message>
    <message>
        <source>One box for each pack. The numbers are typed into Larder. Printed on %1.</source>
        <translation>Ein Kästchen für jede Packung. Die Nummern werden in Larder eingetippt. Gedruckt: %1.</translation>
    </message>
</context>
<context>
    <name>larder::GeneralPart</name>
    <message>
        <source>Who uses this computer</source>
        <translation>Wer diesen Rechner benutzt</translation>
    </message>
    <message>
        <source>Look of this computer</source>
        <translation>Aussehen auf diesem Rechner</translation>
    </message>
    <message>
        <source>Larder</source>
        <translation>Larder</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Wie auf diesem Rechner</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Wo alles liegt</translation>
    </message>
    <message>
        <source>One file on this computer holds everything; nothing of it is anywhere else unless you copy it.</source>
        <translation>Alles liegt in einer Datei auf diesem Rechner; woanders liegt nur, was jemand dorthin kopiert.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>No file manager opened %1.</source>
        <translation>Kein Dateimanager hat %1 geöffnet.</translation>
    </message>
</context>
<context>
    <name>larder::GuessPanel</name>
    <message>
        <source>These are guesses from your ticks. Each thing you buy or use up makes them better.</source>
        <translation>Das sind Schätzungen aus den Haken. Alles Gekaufte und Verbrauchte macht sie besser.</translation>
    </message>
    <message>
        <source>Lasts until, our first guess</source>
        <translation>Reicht bis, erste Schätzung</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>&quot;about Saturday&quot;: a guessed day</extracomment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>The first dates appear here as you tick.</source>
        <translation>Mit den ersten Haken erscheinen hier die ersten Tage.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) last beyond %1.</source>
        <translation>
            <numerusform>%n Ding reicht über %1 hinaus.</numerusform>
            <numerusform>%n Dinge reichen über %1 hinaus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more last(s) beyond %1.</source>
        <translation>
            <numerusform>%n weiteres reicht über %1 hinaus.</numerusform>
            <numerusform>%n weitere reichen über %1 hinaus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::HeaderBar</name>
    <message>
        <source>‹ %1</source>
        <extracomment>Leads back to a page: &quot;‹ Pantry&quot;</extracomment>
        <translation>‹ %1</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück: %1</translation>
    </message>
</context>
<context>
    <name>larder::HealthPart</name>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Change stream</source>
        <translation>Änderungsstrom</translation>
    </message>
    <message>
        <source>Handlers</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>The file and the program</source>
        <translation>Die Datei und das Programm</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Unversehrtheit</translation>
    </message>
    <message>
        <source>Proves that the stock is what the ledger&apos;s events say, and that the file is sound. It reads only; the household goes on meanwhile.</source>
        <translation>Prüft, ob der Vorrat dem entspricht, was im Verlauf steht, und ob die Datei in Ordnung ist. Es wird nur gelesen; der Haushalt läuft inzwischen weiter.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>larder::HistoryDetailsPanel</name>
    <message>
        <source>What it changed</source>
        <translation>Was es geändert hat</translation>
    </message>
    <message>
        <source>Choose a line to see what it changed.</source>
        <translation>Eine gewählte Zeile zeigt hier, was sie geändert hat.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>when and by whom</comment>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Noch %n zeigen</numerusform>
            <numerusform>Noch %n zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Put away for good</source>
        <translation>Nicht mehr führen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;Bought 4 packs, €3.80&quot;, %2 a store</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Undo: %1, %2</source>
        <extracomment>%1 is a product, %2 what happened to it: &quot;Bought 4 packs&quot;</extracomment>
        <translation>Rückgängig: %1, %2</translation>
    </message>
</context>
<context>
    <name>larder::HistoryFilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Shopping list</source>
        <translation>Einkaufsliste</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>%1 is somebody&apos;s name</extracomment>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation>Von überall</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>From the command line</source>
        <translation>Von der Befehlszeile</translation>
    </message>
    <message>
        <source>From files</source>
        <translation>Aus Dateien</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>%1 is the name of something that tells Larder what happens: a scale, a script</extracomment>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>On any day</source>
        <translation>An jedem Tag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>In den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>In den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>In the last 12 months</source>
        <translation>In den letzten 12 Monaten</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
</context>
<context>
    <name>larder::HistoryModel</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>%1, no longer so: it was undone</source>
        <translation>%1, gilt nicht mehr: Es wurde zurückgenommen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Undo&quot;, %2 what was done</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Was es geändert hat</translation>
    </message>
</context>
<context>
    <name>larder::HistoryPage</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Add to the shelves: 2 milk 1l exp 1 dec 1,59 @Market</source>
        <translation>In die Regale: 2 Milch 1l MHD 1.12. 1,59 @Markt</translation>
    </message>
    <message>
        <source>Everything is saved on this computer</source>
        <translation>Alles ist auf diesem Rechner gespeichert</translation>
    </message>
    <message>
        <source>Nothing like that happened.</source>
        <translation>So etwas ist nicht geschehen.</translation>
    </message>
    <message>
        <source>Nothing happened here yet.</source>
        <translation>Hier ist noch nichts geschehen.</translation>
    </message>
    <message>
        <source>What is bought, used or written down stands here, day by day, and can be undone.</source>
        <translation>Was gekauft, verbraucht oder notiert wird, steht hier Tag für Tag und lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>larder::HistoryPanel</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1, %2</source>
        <extracomment>%1 is &quot;Used one&quot;, %2 a day</extracomment>
        <translation>Rückgängig: %1, %2</translation>
    </message>
    <message>
        <source>Nothing happened to it yet.</source>
        <translation>Damit ist noch nichts geschehen.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>%n zeigen</numerusform>
            <numerusform>Alle %n zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::HouseDialog</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>larder::HouseholdFiles</name>
    <message>
        <source>Households (*.larder);;All files (*)</source>
        <translation>Haushalte (*.larder);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Larder %1</source>
        <extracomment>The proposed name of a copy&apos;s file; %1 is a day like 2026-11-20</extracomment>
        <translation>Larder %1</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>Eine Kopie wurde als %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>larder::ImportAssistant</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Import purchases</source>
        <translation>Einkäufe importieren</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>Der Import wurde abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Step 1 of 3: what the columns are</source>
        <translation>Schritt 1 von 3: was in den Spalten steht</translation>
    </message>
    <message>
        <source>Step 2 of 3: what the names mean</source>
        <translation>Schritt 2 von 3: was die Namen meinen</translation>
    </message>
    <message>
        <source>Step 3 of 3: what will be booked</source>
        <translation>Schritt 3 von 3: was eingetragen wird</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation>In dieser Datei ist nichts Neues.</translation>
    </message>
    <message>
        <source>Say first which columns are the date and the product.</source>
        <translation>Zuerst fehlt noch, welche Spalten Datum und Produkt sind.</translation>
    </message>
</context>
<context>
    <name>larder::ImportSession</name>
    <message>
        <source>The file %1 cannot be read. Nothing was changed.</source>
        <translation>Die Datei %1 lässt sich nicht lesen. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>larder::InboxPage</name>
    <message>
        <source>Remind again</source>
        <translation>Wieder erinnern</translation>
    </message>
    <message>
        <source>What to see</source>
        <translation>Was zu sehen ist</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>What was told, and why</source>
        <translation>Woran erinnert wurde, und warum</translation>
    </message>
    <message>
        <source>Add to the shelves: 2 milk 1l exp 1 dec 1,59 @Market</source>
        <translation>In die Regale: 2 Milch 1l MHD 1.12. 1,59 @Markt</translation>
    </message>
    <message>
        <source>Everything is saved on this computer</source>
        <translation>Alles ist auf diesem Rechner gespeichert</translation>
    </message>
    <message>
        <source>No reminders until %1.</source>
        <translation>Keine Erinnerungen bis %1.</translation>
    </message>
    <message>
        <source>Nothing was told so far.</source>
        <translation>Bisher wurde an nichts erinnert.</translation>
    </message>
    <message>
        <source>Each reminder stands here with its reason, and also what was held back, and why.</source>
        <translation>Hier steht jede Erinnerung mit ihrem Grund, und auch, was zurückgehalten wurde und warum.</translation>
    </message>
    <message>
        <source>Reminders are switched off.</source>
        <translation>Erinnerungen sind ausgeschaltet.</translation>
    </message>
    <message>
        <source>Nothing is told until they are switched on again.</source>
        <translation>Es wird an nichts erinnert, bis sie wieder eingeschaltet sind.</translation>
    </message>
    <message>
        <source>Nothing to be reminded of.</source>
        <translation>Es gibt nichts, woran zu erinnern wäre.</translation>
    </message>
    <message>
        <source>We tell you when something is about to run out or wants to be eaten, and on the evening before you shop. How early, you say yourselves.</source>
        <translation>Larder erinnert, wenn etwas bald ausgeht oder gegessen werden will, und am Abend vor dem Einkauf. Wie früh, lässt sich festlegen.</translation>
    </message>
    <message>
        <source>When to be told…</source>
        <translation>Wann erinnert wird…</translation>
    </message>
</context>
<context>
    <name>larder::InboxRow</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>Auf die Liste setzen</translation>
    </message>
    <message>
        <source>All gone</source>
        <translation>Alles weg</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>&amp;Not today</source>
        <translation>&amp;Nicht heute</translation>
    </message>
    <message>
        <source>Ne&amp;ver about this</source>
        <translation>Nie &amp;wieder daran</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>When to be &amp;told…</source>
        <translation>Wann &amp;erinnert wird…</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Again on %1.</source>
        <translation>Noch einmal: %1.</translation>
    </message>
    <message>
        <source>Again on %1. The rule: %2.</source>
        <translation>Noch einmal: %1. Die Regel: %2.</translation>
    </message>
    <message>
        <source>Not told yet.</source>
        <translation>Noch nicht erinnert.</translation>
    </message>
    <message>
        <source>Not told yet. The rule: %1.</source>
        <translation>Noch nicht erinnert. Die Regel: %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. The rule: %2.</source>
        <translation>%1. Die Regel: %2.</translation>
    </message>
</context>
<context>
    <name>larder::InboxRows</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
</context>
<context>
    <name>larder::LineActions</name>
    <message>
        <source>&amp;Amount…</source>
        <translation>&amp;Menge…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz…</translation>
    </message>
    <message>
        <source>Not &amp;before…</source>
        <translation>Nicht &amp;vor…</translation>
    </message>
    <message>
        <source>Buy it on the next trip</source>
        <translation>Beim nächsten Einkauf kaufen</translation>
    </message>
    <message>
        <source>&amp;Important</source>
        <translation>&amp;Wichtig</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;Üblich</translation>
    </message>
    <message>
        <source>Can &amp;wait</source>
        <translation>Hat &amp;Zeit</translation>
    </message>
    <message>
        <source>Who bu&amp;ys it</source>
        <translation>Wer es &amp;kauft</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Egal wer</translation>
    </message>
    <message>
        <source>Ais&amp;le</source>
        <translation>&amp;Gang</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Irgendwo</translation>
    </message>
    <message>
        <source>&amp;Take the order back</source>
        <translation>Bes&amp;tellung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Ordered at…</source>
        <translation>&amp;Bestellt bei…</translation>
    </message>
    <message>
        <source>&amp;Have enough</source>
        <translation>&amp;Haben wir noch</translation>
    </message>
    <message>
        <source>Take it &amp;off the list</source>
        <translation>Von der &amp;Liste nehmen</translation>
    </message>
    <message>
        <source>Bought &amp;regularly…</source>
        <translation>&amp;Regelmäßig gekauft…</translation>
    </message>
    <message>
        <source>&amp;Show %1</source>
        <translation>%1 z&amp;eigen</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>%1 is a thing</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What is to be remembered about %1?</source>
        <translation>Was ist bei %1 zu beachten?</translation>
    </message>
    <message>
        <source>Not before</source>
        <extracomment>%1 is a thing</extracomment>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>From which day on is %1 to be bought?</source>
        <translation>Ab welchem Tag ist %1 zu kaufen?</translation>
    </message>
    <message>
        <source>On the next trip</source>
        <translation>Beim nächsten Einkauf</translation>
    </message>
</context>
<context>
    <name>larder::ListDelegate</name>
    <message>
        <source>important</source>
        <extracomment>A few words behind the name of a line</extracomment>
        <translation>wichtig</translation>
    </message>
    <message>
        <source>can wait</source>
        <extracomment>A few words behind the name of a line</extracomment>
        <translation>hat Zeit</translation>
    </message>
</context>
<context>
    <name>larder::ListDesk</name>
    <message>
        <source>New list</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>What is the list called?</source>
        <translation>Wie heißt die Liste?</translation>
    </message>
    <message>
        <source>Rename list</source>
        <translation>Liste umbenennen</translation>
    </message>
    <message>
        <source>What is it called from now on?</source>
        <translation>Wie heißt sie ab jetzt?</translation>
    </message>
    <message>
        <source>Next trip</source>
        <translation>Nächster Einkauf</translation>
    </message>
    <message>
        <source>When do you go shopping next? After that the usual days go on.</source>
        <translation>Wann ist der nächste Einkauf? Danach geht es an den üblichen Tagen weiter.</translation>
    </message>
    <message>
        <source>Another shop</source>
        <translation>Anderes Geschäft</translation>
    </message>
    <message>
        <source>What is the shop called?</source>
        <translation>Wie heißt das Geschäft?</translation>
    </message>
</context>
<context>
    <name>larder::ListHead</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Copies the list as plain text</source>
        <translation>Kopiert die Liste als einfachen Text</translation>
    </message>
    <message>
        <source>&amp;Paste any text…</source>
        <translation>&amp;Text einfügen…</translation>
    </message>
    <message>
        <source>&amp;Templates…</source>
        <translation>&amp;Vorlagen…</translation>
    </message>
    <message>
        <source>Past t&amp;rips…</source>
        <translation>F&amp;rühere Einkäufe…</translation>
    </message>
    <message>
        <source>Bought re&amp;gularly…</source>
        <translation>Re&amp;gelmäßig gekauft…</translation>
    </message>
    <message>
        <source>&amp;Fridge sheet…</source>
        <translation>&amp;Kühlschrankblatt…</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>&amp;QR code of the list…</source>
        <translation>&amp;QR-Code der Liste…</translation>
    </message>
    <message>
        <source>&amp;Ordered at…</source>
        <translation>&amp;Bestellt bei…</translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation>Liste: %1</translation>
    </message>
    <message>
        <source>at %1, in its aisle order</source>
        <extracomment>%1 is a shop</extracomment>
        <translation>bei %1, in der Reihenfolge der Gänge</translation>
    </message>
    <message>
        <source>wherever it is cheapest</source>
        <translation>wo es am günstigsten ist</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>The day of the next shopping trip: &quot;for Saturday 21 November&quot;; the format of the day follows in the next text</extracomment>
        <translation>für %1</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n to buy)</source>
        <translation>
            <numerusform>%1 (%n zu kaufen)</numerusform>
            <numerusform>%1 (%n zu kaufen)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <translation>&amp;Neue Liste…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Delete this list</source>
        <translation>Diese Liste &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Learn the day from my purchases</source>
        <translation>Den &amp;Tag aus den Einkäufen lernen</translation>
    </message>
    <message>
        <source>&amp;How often you shop</source>
        <translation>Wie &amp;oft eingekauft wird</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Twice a week</source>
        <translation>Zweimal in der Woche</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Alle zwei Wochen</translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation>Alle vier Wochen</translation>
    </message>
    <message>
        <source>&amp;Learn it from my purchases</source>
        <translation>Aus den Einkäufen &amp;lernen</translation>
    </message>
    <message>
        <source>The next trip is on &amp;another day…</source>
        <translation>Der nächste Einkauf ist an einem &amp;anderen Tag…</translation>
    </message>
    <message>
        <source>&amp;Wherever it is cheapest</source>
        <translation>&amp;Wo es am günstigsten ist</translation>
    </message>
    <message>
        <source>Another &amp;shop…</source>
        <translation>Anderes &amp;Geschäft…</translation>
    </message>
    <message>
        <source>&amp;Arrange the aisles…</source>
        <translation>Gänge &amp;ordnen…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>larder::ListModel</name>
    <message>
        <source>Anywhere</source>
        <extracomment>Heading of things that belong to no aisle</extracomment>
        <translation>Irgendwo</translation>
    </message>
    <message>
        <source>%1, ticked</source>
        <translation>%1, abgehakt</translation>
    </message>
    <message>
        <source>%1, not ticked</source>
        <translation>%1, nicht abgehakt</translation>
    </message>
    <message>
        <source>%1, %2, ticked</source>
        <extracomment>&quot;Milk 1 l, 4 packs, ticked&quot;, read aloud</extracomment>
        <translation>%1, %2, abgehakt</translation>
    </message>
    <message>
        <source>%1, %2, not ticked</source>
        <translation>%1, %2, nicht abgehakt</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Kaufen</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Why is this here?</source>
        <translation>Warum steht das hier?</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>Letzter Preis</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Heading of what is not to be bought before a day to come</extracomment>
        <translation>Später</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>Heading of what was ordered and has not arrived</extracomment>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Not before %1.</source>
        <translation>Nicht vor %1.</translation>
    </message>
    <message>
        <source>Ordered.</source>
        <extracomment>%1 is a shop</extracomment>
        <translation>Bestellt.</translation>
    </message>
    <message>
        <source>Ordered at %1.</source>
        <translation>Bestellt bei %1.</translation>
    </message>
    <message>
        <source>Was to come %1.</source>
        <translation>War für %1 erwartet.</translation>
    </message>
    <message>
        <source>Ordered at %1, was to come %2.</source>
        <extracomment>%1 is a shop, %2 a day</extracomment>
        <translation>Bestellt bei %1, war für %2 erwartet.</translation>
    </message>
    <message>
        <source>Comes %1.</source>
        <translation>Kommt %1.</translation>
    </message>
    <message>
        <source>Ordered at %1, comes %2.</source>
        <extracomment>%1 is a shop, %2 a day</extracomment>
        <translation>Bestellt bei %1, kommt %2.</translation>
    </message>
    <message>
        <source>%1, important</source>
        <extracomment>&quot;Milk 1 l, important&quot;, read aloud</extracomment>
        <translation>%1, wichtig</translation>
    </message>
    <message>
        <source>%1, can wait</source>
        <translation>%1, hat Zeit</translation>
    </message>
    <message>
        <source>%1 buys it.</source>
        <translation>%1 kauft es.</translation>
    </message>
    <message>
        <source>About %1 at %2.</source>
        <extracomment>%1 is a sum of money, %2 a shop</extracomment>
        <translation>Etwa %1 bei %2.</translation>
    </message>
</context>
<context>
    <name>larder::ListOutput</name>
    <message>
        <source>Have a look</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the shopping list as PDF</source>
        <translation>Einkaufsliste als PDF speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Save the shopping list</source>
        <translation>Einkaufsliste speichern</translation>
    </message>
    <message>
        <source>The list could not be saved as %1. Choose another place; the list itself is unchanged.</source>
        <translation>Die Liste ließ sich nicht als %1 speichern. Woanders klappt es vielleicht; die Liste selbst ist unverändert.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>About %1 together.</source>
        <translation>Zusammen etwa %1.</translation>
    </message>
    <message>
        <source>Fridge sheet</source>
        <translation>Kühlschrankblatt</translation>
    </message>
    <message>
        <source>todo.txt (*.todo.txt)</source>
        <translation>todo.txt (*.todo.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>larder::ListPanel</name>
    <message>
        <source>Buy</source>
        <translation>Kaufen</translation>
    </message>
    <message>
        <source>last price</source>
        <translation>letzter Preis</translation>
    </message>
    <message>
        <source>Check before you go</source>
        <translation>Vor dem Einkauf prüfen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>It is not coming: buy it after all</source>
        <translation>Es kommt nicht: doch kaufen</translation>
    </message>
    <message>
        <source>Nothing on “%1” yet.</source>
        <extracomment>%1 is the name of a list</extracomment>
        <translation>Auf „%1“ steht noch nichts.</translation>
    </message>
    <message>
        <source>Type what you need above, for example “2 milk”.</source>
        <translation>Was fehlt, lässt sich oben eintippen, zum Beispiel „2 Milch“.</translation>
    </message>
</context>
<context>
    <name>larder::ListSentences</name>
    <message>
        <source>Everything on the list is ticked.</source>
        <translation>Alles auf der Liste ist abgehakt.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still to buy today.</source>
        <translation>
            <numerusform>Heute noch %n Ding zu kaufen.</numerusform>
            <numerusform>Heute noch %n Dinge zu kaufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still to buy by %1.</source>
        <translation>
            <numerusform>Noch %n Ding zu kaufen bis %1.</numerusform>
            <numerusform>Noch %n Dinge zu kaufen bis %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to buy today.</source>
        <translation>
            <numerusform>Heute %n Ding zu kaufen.</numerusform>
            <numerusform>Heute %n Dinge zu kaufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to buy today, about %1.</source>
        <translation>
            <numerusform>Heute %n Ding zu kaufen, etwa %1.</numerusform>
            <numerusform>Heute %n Dinge zu kaufen, etwa %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to buy by %1.</source>
        <translation>
            <numerusform>%n Ding zu kaufen bis %1.</numerusform>
            <numerusform>%n Dinge zu kaufen bis %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to buy by %1, about %2.</source>
        <extracomment>%1 is a day, %2 a sum of money</extracomment>
        <translation>
            <numerusform>%n Ding zu kaufen bis %1, etwa %2.</numerusform>
            <numerusform>%n Dinge zu kaufen bis %1, etwa %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ticked</source>
        <extracomment>Beside the heading Buy</extracomment>
        <translation>
            <numerusform>%1 von %n abgehakt</numerusform>
            <numerusform>%1 von %n abgehakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The price of %n thing(s) is not known.</source>
        <translation>
            <numerusform>Von einer Sache fehlt der Preis.</numerusform>
            <numerusform>Von %n Dingen fehlt der Preis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to buy today.</source>
        <translation>Heute nichts zu kaufen.</translation>
    </message>
    <message>
        <source>Nothing to buy before %1.</source>
        <translation>Vor %1 nichts zu kaufen.</translation>
    </message>
    <message>
        <source>Your list fills itself once a few purchases are known.</source>
        <translation>Die Liste füllt sich von selbst, sobald ein paar Einkäufe bekannt sind.</translation>
    </message>
    <message>
        <source>The next thing to run out is %1, about %2.</source>
        <extracomment>%1 is a product, %2 a day</extracomment>
        <translation>Als Nächstes geht %1 aus, etwa %2.</translation>
    </message>
    <message>
        <source>Shopping list for %1</source>
        <extracomment>%1 is a date; the format of the day follows in the next text</extracomment>
        <translation>Einkaufsliste für %1</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message numerus="yes">
        <source>You may need %n more thing(s): %1</source>
        <translation>
            <numerusform>Vielleicht fehlt noch %n Ding: %1</numerusform>
            <numerusform>Vielleicht fehlen noch %n Dinge: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The list “%1” is gone.</source>
        <translation>Die Liste „%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Weekly shop</source>
        <translation>Wocheneinkauf</translation>
    </message>
    <message numerus="yes">
        <source>You shop today: check %n thing(s) before you go.</source>
        <translation>
            <numerusform>Heute wird eingekauft: Vorher ist %n Ding zu prüfen.</numerusform>
            <numerusform>Heute wird eingekauft: Vorher sind %n Dinge zu prüfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You shop tomorrow: check %n thing(s) before you go.</source>
        <translation>
            <numerusform>Morgen wird eingekauft: Vorher ist %n Ding zu prüfen.</numerusform>
            <numerusform>Morgen wird eingekauft: Vorher sind %n Dinge zu prüfen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::ListsPage</name>
    <message>
        <source>Shopping list</source>
        <translation>Einkaufsliste</translation>
    </message>
    <message>
        <source>Add to the list: 2 milk</source>
        <translation>Auf die Liste: 2 Milch</translation>
    </message>
    <message>
        <source>Everything is saved on this computer</source>
        <translation>Alles ist auf diesem Rechner gespeichert</translation>
    </message>
    <message>
        <source>Choose the shop first: each has its own order of aisles.</source>
        <translation>Zuerst fehlt noch das Geschäft: Jedes hat seine eigene Reihenfolge der Gänge.</translation>
    </message>
    <message>
        <source>Nothing is left to order.</source>
        <translation>Es ist nichts mehr zu bestellen.</translation>
    </message>
</context>
<context>
    <name>larder::LookPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>There is nothing to look at.</source>
        <translation>Es gibt nichts nachzusehen.</translation>
    </message>
    <message>
        <source>Done. Nothing was changed.</source>
        <translation>Fertig. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Done. %n thing(s) are known again.</source>
        <translation>
            <numerusform>Fertig. %n Ding ist wieder bekannt.</numerusform>
            <numerusform>Fertig. %n Dinge sind wieder bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>We are sure enough of everything that you use.</source>
        <translation>Alles, was verbraucht wird, ist sicher genug bekannt.</translation>
    </message>
</context>
<context>
    <name>larder::LookQuestion</name>
    <message>
        <source>Plenty</source>
        <translation>Reichlich</translation>
    </message>
    <message>
        <source>P</source>
        <comment>key for Plenty</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Wenig</translation>
    </message>
    <message>
        <source>L</source>
        <comment>key for Low</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key for None</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>S</source>
        <comment>key for Skip</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Back to the one before</source>
        <translation>Zurück zum vorigen</translation>
    </message>
    <message>
        <source>Backspace</source>
        <extracomment>The name of a key</extracomment>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <extracomment>What a screen reader says: product, what we think, &quot;4 of 6, Fridge&quot;</extracomment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>We do not know how much is there.</source>
        <translation>Wie viel da ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>All gone, we think.</source>
        <translation>Geschätzt: alles weg.</translation>
    </message>
    <message>
        <source>At home: %1, we think.</source>
        <extracomment>%1 is an amount, &quot;about 2 packs&quot;</extracomment>
        <translation>Zu Hause: %1, geschätzt.</translation>
    </message>
    <message numerus="yes">
        <source>Bought %n day(s) ago.</source>
        <translation>
            <numerusform>Vor %n Tag gekauft.</numerusform>
            <numerusform>Vor %n Tagen gekauft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bought today.</source>
        <translation>Heute gekauft.</translation>
    </message>
</context>
<context>
    <name>larder::Main</name>
    <message>
        <source>Knows what is at home, how long it lasts and what to buy.</source>
        <translation>Weiß, was zu Hause ist, wie lange es reicht und was zu kaufen ist.</translation>
    </message>
    <message>
        <source>Opens the household in &lt;file&gt;.</source>
        <translation>Öffnet den Haushalt in &lt;file&gt;.</translation>
    </message>
    <message>
        <source>Fills a new household with a sample family&apos;s year.</source>
        <translation>Füllt einen neuen Haushalt mit dem Jahr einer Beispielfamilie.</translation>
    </message>
    <message>
        <source>Starts in the tray, without a window.</source>
        <translation>Startet im Infobereich, ohne Fenster.</translation>
    </message>
    <message>
        <source>Larder</source>
        <translation>Larder</translation>
    </message>
    <message>
        <source>Larder is running already, but does not answer.</source>
        <translation>Larder läuft schon, antwortet aber nicht.</translation>
    </message>
</context>
<context>
    <name>larder::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Household</source>
        <translation>&amp;Haushalt</translation>
    </message>
    <message>
        <source>&amp;Move in the sample household</source>
        <translation>&amp;Beispielhaushalt einziehen lassen</translation>
    </message>
    <message>
        <source>Only a household that is still empty can take it.</source>
        <translation>Das geht nur in einem Haushalt, der noch leer ist.</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>Hil&amp;fe</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Kopie &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Open a copy…</source>
        <translation>Kopie ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Import purchases…</source>
        <translation>Einkäufe &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Larder</source>
        <translation>&amp;Über Larder</translation>
    </message>
    <message>
        <source>About Larder</source>
        <translation>Über Larder</translation>
    </message>
    <message>
        <source>Larder %1</source>
        <translation>Larder %1</translation>
    </message>
    <message>
        <source>Knows what is at home, how long it lasts and what to buy.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Weiß, was zu Hause ist, wie lange es reicht und was zu kaufen ist.
Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Larder</source>
        <extracomment>Title of the window; %1 is the file&apos;s name where it is not the usual household</extracomment>
        <translation>Larder</translation>
    </message>
    <message>
        <source>%1 – Larder</source>
        <translation>%1 – Larder</translation>
    </message>
    <message numerus="yes">
        <source>A sample household with %n thing(s) moved in.</source>
        <translation>
            <numerusform>Ein Beispielhaushalt mit %n Ding ist eingezogen.</numerusform>
            <numerusform>Ein Beispielhaushalt mit %n Dingen ist eingezogen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing the window quits Larder here, because this desktop has no tray.</source>
        <translation>Wird das Fenster geschlossen, endet Larder hier, denn dieser Desktop hat keinen Infobereich.</translation>
    </message>
    <message>
        <source>Everything is saved. This is said only once.</source>
        <translation>Alles ist gespeichert. Dieser Hinweis kommt nur einmal.</translation>
    </message>
    <message>
        <source>&amp;Paste any text…</source>
        <translation>&amp;Text einfügen…</translation>
    </message>
    <message>
        <source>&amp;Reminders</source>
        <translation>&amp;Erinnerungen</translation>
    </message>
</context>
<context>
    <name>larder::MemberDialog</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie bisher</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
</context>
<context>
    <name>larder::MonthDelegate</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n weiteres</numerusform>
            <numerusform>+%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n Ding</numerusform>
            <numerusform>%n Dinge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::MoveDialog</name>
    <message>
        <source>Move</source>
        <translation>Umräumen</translation>
    </message>
    <message>
        <source>Where does %1 stand now?</source>
        <translation>Wo steht %1 jetzt?</translation>
    </message>
    <message>
        <source>A place, or a new one</source>
        <translation>Ein Platz, auch ein neuer</translation>
    </message>
</context>
<context>
    <name>larder::NameActions</name>
    <message>
        <source>Same as…</source>
        <translation>Dasselbe wie…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Not pantry things</source>
        <translation>Nichts für den Vorrat</translation>
    </message>
    <message>
        <source>one of the chosen</source>
        <translation>eins der gewählten</translation>
    </message>
    <message numerus="yes">
        <source>These %n names are one thing. Which name stays?</source>
        <translation>
            <numerusform>Dieser %n Name ist ein Ding. Welcher Name bleibt?</numerusform>
            <numerusform>Diese %n Namen sind ein Ding. Welcher Name bleibt?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is “%1” the same as?</source>
        <translation>Was ist dasselbe wie „%1“?</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>Dasselbe wie</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>How do you call it at home?</source>
        <translation>Wie heißt es zu Hause?</translation>
    </message>
</context>
<context>
    <name>larder::NamesDialog</name>
    <message>
        <source>Another name, as the receipt says it</source>
        <translation>Ein anderer Name, wie er auf dem Kassenzettel steht</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>What else is %1 called? Receipts with these names are booked to it.</source>
        <translation>Wie heißt %1 noch? Kassenzettel mit diesen Namen zählen dazu.</translation>
    </message>
</context>
<context>
    <name>larder::NamesModel</name>
    <message>
        <source>On its own</source>
        <translation>Für sich</translation>
    </message>
    <message>
        <source>Renamed to %1</source>
        <translation>Heißt jetzt %1</translation>
    </message>
    <message>
        <source>Same as %1</source>
        <translation>Dasselbe wie %1</translation>
    </message>
    <message>
        <source>Not a pantry thing</source>
        <translation>Nichts für den Vorrat</translation>
    </message>
    <message>
        <source>Booked before</source>
        <translation>Schon eingetragen</translation>
    </message>
    <message>
        <source>New. Same as %1?</source>
        <translation>Neu. Dasselbe wie %1?</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Paid together</source>
        <translation>Zusammen bezahlt</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>larder::NamesStep</name>
    <message>
        <source>Find a name or a store</source>
        <translation>Name oder Geschäft suchen</translation>
    </message>
    <message>
        <source>Names in the file</source>
        <translation>Namen in der Datei</translation>
    </message>
    <message>
        <source>&amp;Same as…</source>
        <translation>&amp;Dasselbe wie…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Not a &amp;pantry thing</source>
        <translation>Nichts für den &amp;Vorrat</translation>
    </message>
    <message>
        <source>&amp;On its own</source>
        <translation>&amp;Für sich</translation>
    </message>
    <message>
        <source>&amp;Yes, the same</source>
        <translation>&amp;Ja, dasselbe</translation>
    </message>
    <message>
        <source>Several names of one thing, or a name of something you have (Enter)</source>
        <translation>Mehrere Namen für ein Ding, oder der Name von etwas, das schon da ist (Eingabe)</translation>
    </message>
    <message>
        <source>Another name for the chosen ones (F2)</source>
        <translation>Ein anderer Name für die gewählten (F2)</translation>
    </message>
    <message>
        <source>Left out, now and next time (Delete)</source>
        <translation>Wird ausgelassen, jetzt und beim nächsten Mal (Entf)</translation>
    </message>
    <message>
        <source>A thing of its own by this name</source>
        <translation>Ein eigenes Ding mit diesem Namen</translation>
    </message>
    <message>
        <source>Takes what is proposed for the chosen names (Space)</source>
        <translation>Nimmt für die gewählten Namen den Vorschlag an (Leertaste)</translation>
    </message>
    <message>
        <source>Choose names that mean the same thing, or do not belong in a pantry.</source>
        <translation>Welche Namen meinen dasselbe, welche gehören nicht in den Vorrat?</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) may be something you know. Space says yes.</source>
        <translation>
            <numerusform>%n Name ist vielleicht etwas Bekanntes. Die Leertaste sagt Ja.</numerusform>
            <numerusform>%n Namen sind vielleicht etwas Bekanntes. Die Leertaste sagt Ja.</numerusform>
        </translation>
    </message>
    <message>
        <source>one of the chosen</source>
        <translation>eins der gewählten</translation>
    </message>
    <message>
        <source>in this file</source>
        <translation>in dieser Datei</translation>
    </message>
    <message>
        <source>What is “%1” the same as?</source>
        <translation>Was ist dasselbe wie „%1“?</translation>
    </message>
    <message numerus="yes">
        <source>These %n names are one thing. Which name stays?</source>
        <translation>
            <numerusform>Dieser %n Name ist ein Ding. Welcher Name bleibt?</numerusform>
            <numerusform>Diese %n Namen sind ein Ding. Welcher Name bleibt?</numerusform>
        </translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>Dasselbe wie</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>How do you call it at home?</source>
        <translation>Wie heißt es zu Hause?</translation>
    </message>
</context>
<context>
    <name>larder::NeedsPanel</name>
    <message>
        <source>Have a look</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Zu klären</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) worth a look</source>
        <translation>
            <numerusform>Bei %n Ding lohnt es sich nachzusehen</numerusform>
            <numerusform>Bei %n Dingen lohnt es sich nachzusehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::OrderedDialog</name>
    <message>
        <source>Which shop</source>
        <translation>Welches Geschäft</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Tick what was ordered.</source>
        <translation>Was bestellt wurde, bekommt einen Haken.</translation>
    </message>
    <message>
        <source>%1 is on its way and leaves what is to buy.</source>
        <translation>%1 ist unterwegs und gehört nicht mehr zu dem, was zu kaufen ist.</translation>
    </message>
    <message>
        <source>What is on its way leaves what is to buy. Tick what was ordered.</source>
        <translation>Was unterwegs ist, gehört nicht mehr zu dem, was zu kaufen ist. Was bestellt wurde, bekommt einen Haken.</translation>
    </message>
    <message>
        <source>What was ordered</source>
        <translation>Was bestellt wurde</translation>
    </message>
    <message>
        <source>Ordered at</source>
        <translation>Bestellt bei</translation>
    </message>
    <message>
        <source>Comes on</source>
        <translation>Kommt am</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>larder::OverviewPage</name>
    <message>
        <source>What runs out, what spoils and what to buy will stand here.</source>
        <translation>Hier wird stehen, was ausgeht, was verdirbt und was zu kaufen ist.</translation>
    </message>
    <message>
        <source>Tick what you always have, and the first list is there in two minutes.</source>
        <translation>Abhaken, was immer im Haus ist, und in zwei Minuten steht die erste Liste.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>Today as the title of the page, for QLocale: &quot;Thursday, 19 November&quot;</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Add to the shelves: 2 milk 1l exp 1 dec 1,59 @Market</source>
        <translation>In die Regale: 2 Milch 1l MHD 1.12. 1,59 @Markt</translation>
    </message>
    <message>
        <source>Everything is saved on this computer</source>
        <translation>Alles ist auf diesem Rechner gespeichert</translation>
    </message>
    <message>
        <source>Nothing that we can foretell runs out.</source>
        <translation>Nichts Vorhersehbares geht aus.</translation>
    </message>
</context>
<context>
    <name>larder::PacksPanel</name>
    <message>
        <source>Move…</source>
        <translation>Umräumen…</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 umräumen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::PantryDelegate</name>
    <message>
        <source>(our guess)</source>
        <extracomment>Behind an amount that was computed, not counted</extracomment>
        <translation>(geschätzt)</translation>
    </message>
</context>
<context>
    <name>larder::PantryFilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Before %1</source>
        <extracomment>%1 is the next shopping day after today, &quot;Saturday&quot;</extracomment>
        <translation>Vor %1</translation>
    </message>
    <message>
        <source>Best before soon</source>
        <translation>Bald abgelaufen</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Nothing at the moment</source>
        <translation>Zurzeit nichts</translation>
    </message>
</context>
<context>
    <name>larder::PantryModel</name>
    <message>
        <source>Used one</source>
        <translation>Eins verbraucht</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>All gone</source>
        <translation>Alles weg</translation>
    </message>
    <message>
        <source>Used one: %1</source>
        <extracomment>What a screen reader says on the action of a row; %1 is the product</extracomment>
        <translation>Eins verbraucht: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>All gone: %1</source>
        <translation>Alles weg: %1</translation>
    </message>
    <message>
        <source>%1, at home: %2</source>
        <extracomment>Describes a row to a screen reader: product, amount at home, how long it lasts</extracomment>
        <translation>%1, zu Hause: %2</translation>
    </message>
    <message>
        <source>%1, at home: %2. %3</source>
        <translation>%1, zu Hause: %2. %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Zu Hause</translation>
    </message>
    <message>
        <source>Lasts until</source>
        <translation>Reicht bis</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>Haltbar bis</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
</context>
<context>
    <name>larder::PantryPage</name>
    <message>
        <source>Things at home</source>
        <translation>Dinge zu Hause</translation>
    </message>
    <message>
        <source>Add to the shelves: 2 milk 1l exp 1 dec 1,59 @Market</source>
        <translation>In die Regale: 2 Milch 1l MHD 1.12. 1,59 @Markt</translation>
    </message>
    <message>
        <source>Nothing at home yet</source>
        <translation>Noch nichts zu Hause</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) at home</source>
        <extracomment>Followed by &quot;, 6 of them not sure&quot; where some are</extracomment>
        <translation>
            <numerusform>%n Ding zu Hause</numerusform>
            <numerusform>%n Dinge zu Hause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them not sure</source>
        <extracomment>%1 is &quot;212 things at home&quot;</extracomment>
        <translation>
            <numerusform>%1, davon %n unsicher</numerusform>
            <numerusform>%1, davon %n unsicher</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Hier ist noch nichts.</translation>
    </message>
    <message>
        <source>Type 2 milk above to put the first thing on the shelf, or import your receipts.</source>
        <translation>Mit 2 Milch oben im Feld kommt das Erste ins Regal; auch Kassenzettel lassen sich importieren.</translation>
    </message>
    <message>
        <source>Nothing of that kind at home.</source>
        <translation>Nichts davon zu Hause.</translation>
    </message>
    <message>
        <source>No “%1” at home.</source>
        <translation>Kein „%1“ zu Hause.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Pantry</source>
        <translation>Vorrat</translation>
    </message>
</context>
<context>
    <name>larder::PastePage</name>
    <message numerus="yes">
        <source>%n line(s) could not be booked. %1</source>
        <translation>
            <numerusform>%n Zeile ließ sich nicht eintragen. %1</numerusform>
            <numerusform>%n Zeilen ließen sich nicht eintragen. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This order was booked before, so nothing was added.</source>
        <translation>Diese Bestellung ist schon eingetragen, also kam nichts dazu.</translation>
    </message>
    <message>
        <source>Nothing here belongs in a pantry, so nothing was added.</source>
        <translation>Nichts davon gehört in den Vorrat, also kam nichts dazu.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n thing(s) on the list</source>
        <translation>
            <numerusform>%n Ding auf die Liste setzen</numerusform>
            <numerusform>%n Dinge auf die Liste setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n thing(s)</source>
        <translation>
            <numerusform>%n Ding eintragen</numerusform>
            <numerusform>%n Dinge eintragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ticked yet.</source>
        <translation>Noch ist nichts abgehakt.</translation>
    </message>
    <message>
        <source>Paste any text</source>
        <translation>Text einfügen</translation>
    </message>
</context>
<context>
    <name>larder::PasteRow</name>
    <message>
        <source>Take %1</source>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How much of %1</source>
        <translation>Wie viel %1</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>schon bekannt</translation>
    </message>
</context>
<context>
    <name>larder::PasteView</name>
    <message>
        <source>Shop</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Text of an order, a list or a spreadsheet</source>
        <translation>Text einer Bestellung, einer Liste oder einer Tabelle</translation>
    </message>
    <message>
        <source>Paste an order mail, a receipt, a list or a part of a spreadsheet here, for example:

2 x Milk 1 l  €2.58
1 x Butter 250 g  €2.19
Total  €4.77</source>
        <translation>Hier passt eine Bestellmail, ein Kassenzettel, eine Liste oder ein Stück einer Tabelle hinein, zum Beispiel:

2 x Milch 1 l  2,58 €
1 x Butter 250 g  2,19 €
Summe  4,77 €</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Auf die Liste setzen</translation>
    </message>
    <message>
        <source>What the text is</source>
        <translation>Was der Text ist</translation>
    </message>
    <message>
        <source>The day it was bought, like 14 Nov</source>
        <translation>Der Tag des Einkaufs, wie 14. Nov</translation>
    </message>
    <message>
        <source>What is understood appears here.</source>
        <translation>Hier erscheint, was verstanden wurde.</translation>
    </message>
    <message>
        <source>Nothing here was taken for a thing. Tick below what is one.</source>
        <translation>Nichts davon sah nach einem Ding aus. Unten lässt sich abhaken, was eines ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were found. Only the first 250 are shown: paste it in parts.</source>
        <translation>
            <numerusform>%n Ding gefunden. Nur die ersten 250 stehen hier; der Rest passt in Teilen.</numerusform>
            <numerusform>%n Dinge gefunden. Nur die ersten 250 stehen hier; der Rest passt in Teilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were found.</source>
        <translation>
            <numerusform>%n Ding gefunden.</numerusform>
            <numerusform>%n Dinge gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) from %1 were found.</source>
        <translation>
            <numerusform>%n Ding von %1 gefunden.</numerusform>
            <numerusform>%n Dinge von %1 gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n Zeile ausgelassen</numerusform>
            <numerusform>%n Zeilen ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the outlined fields cannot be read. Nothing was changed; write it like 2, 500 g or 14 Nov.</source>
        <translation>Eines der umrandeten Felder ist nicht lesbar. Nichts wurde geändert; möglich sind 2, 500 g oder 14.11.</translation>
    </message>
    <message>
        <source>One of the ticked lines has no name. Nothing was changed; name it or untick it.</source>
        <translation>Eine der abgehakten Zeilen hat keinen Namen. Nichts wurde geändert; ein Name fehlt, oder der Haken kommt weg.</translation>
    </message>
</context>
<context>
    <name>larder::PeoplePanel</name>
    <message>
        <source>What is done at this computer is written down under this name. Nobody needs a password.</source>
        <translation>Was an diesem Rechner geschieht, wird unter diesem Namen notiert. Niemand braucht ein Passwort.</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>Jemanden hinzufügen…</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
</context>
<context>
    <name>larder::PhoneDialog</name>
    <message>
        <source>%1, connected, not heard of since</source>
        <extracomment>%1 is the name of a phone</extracomment>
        <translation>%1, verbunden, seither nichts gehört</translation>
    </message>
    <message>
        <source>%1, last heard of today</source>
        <extracomment>%1 is the name of a phone, %2 a day</extracomment>
        <translation>%1, zuletzt heute gehört</translation>
    </message>
    <message>
        <source>%1, last heard of %2</source>
        <translation>%1, zuletzt gehört %2</translation>
    </message>
    <message>
        <source>Connect a phone</source>
        <translation>Handy verbinden</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Save as a web page…</source>
        <translation>Als Webseite speichern…</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Auf dem Handy</translation>
    </message>
    <message>
        <source>Nothing but this list is shown, and only to phones you connect, in your home network. The way there is not encrypted: somebody in the same network could read along. The page stays usable without reception as long as it is open on the phone; what was ticked arrives when it is home again.</source>
        <translation>Nur diese Liste wird gezeigt, und nur Handys, die hier verbunden werden, im eigenen Heimnetz. Der Weg dorthin ist nicht verschlüsselt: Wer im selben Netz ist, könnte mitlesen. Ohne Empfang bleibt die Seite brauchbar, solange sie auf dem Handy offen ist; was abgehakt wurde, kommt an, sobald es wieder zu Hause ist.</translation>
    </message>
    <message>
        <source>Connected phones</source>
        <translation>Verbundene Handys</translation>
    </message>
    <message>
        <source>For everybody else</source>
        <translation>Für alle anderen</translation>
    </message>
    <message>
        <source>Any phone reads this code as plain text, or takes the list along as a file that can be ticked. What is ticked there stays there.</source>
        <translation>Jedes Handy liest diesen Code als einfachen Text, oder nimmt die Liste als Datei zum Abhaken mit. Was dort abgehakt wird, bleibt dort.</translation>
    </message>
    <message>
        <source>The list is not shown on phones.</source>
        <translation>Die Liste wird nicht auf Handys gezeigt.</translation>
    </message>
    <message>
        <source>The list is shown on connected phones while this computer is on.</source>
        <translation>Die Liste wird auf verbundenen Handys gezeigt, solange dieser Rechner an ist.</translation>
    </message>
    <message>
        <source>This computer is in no home network at the moment.</source>
        <translation>Dieser Rechner ist zurzeit in keinem Heimnetz.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>The phone is connected.</source>
        <translation>Das Handy ist verbunden.</translation>
    </message>
    <message>
        <source>Code to connect a phone</source>
        <translation>Code zum Verbinden eines Handys</translation>
    </message>
    <message>
        <source>Point the camera of the phone at the code, or type %1. It works once, until %2.</source>
        <extracomment>%1 is an address, %2 a time of day</extracomment>
        <translation>Die Kamera des Handys auf den Code richten, oder %1 eintippen. Das gilt einmal, bis %2.</translation>
    </message>
    <message>
        <source>Rename phone</source>
        <translation>Handy umbenennen</translation>
    </message>
    <message>
        <source>What is the phone called?</source>
        <translation>Wie heißt das Handy?</translation>
    </message>
    <message>
        <source>%1 no longer sees the list. It can be connected again.</source>
        <extracomment>%1 is the name of a phone</extracomment>
        <translation>%1 sieht die Liste nicht mehr. Neu verbinden geht jederzeit.</translation>
    </message>
</context>
<context>
    <name>larder::PickDialog</name>
    <message>
        <source>Part of the name</source>
        <translation>Teil des Namens</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A name and a few words about it: &quot;Oat milk – in this file&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>larder::PreviewStep</name>
    <message>
        <source>Rows that could not be read</source>
        <translation>Zeilen, die nicht lesbar waren</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in %1</source>
        <translation>
            <numerusform>%n Zeile in %1</numerusform>
            <numerusform>%n Zeilen in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new purchase(s)</source>
        <translation>
            <numerusform>%n neuer Einkauf</numerusform>
            <numerusform>%n neue Einkäufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) that are new</source>
        <translation>
            <numerusform>%n Produkt, das neu ist</numerusform>
            <numerusform>%n Produkte, die neu sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already known</source>
        <translation>
            <numerusform>%n schon bekannt</numerusform>
            <numerusform>%n schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not for the pantry</source>
        <translation>
            <numerusform>%n nichts für den Vorrat</numerusform>
            <numerusform>%n nichts für den Vorrat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) to remember</source>
        <translation>
            <numerusform>%n Name zum Merken</numerusform>
            <numerusform>%n Namen zum Merken</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation>In dieser Datei ist nichts Neues.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read and will be left out:</source>
        <translation>
            <numerusform>%n Zeile ist nicht lesbar und wird ausgelassen:</numerusform>
            <numerusform>%n Zeilen sind nicht lesbar und werden ausgelassen:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::PreviewStrip</name>
    <message>
        <source>One less</source>
        <translation>Eins weniger</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Eins mehr</translation>
    </message>
    <message>
        <source>or:</source>
        <extracomment>Before other things that the typed words may mean</extracomment>
        <translation>oder:</translation>
    </message>
    <message>
        <source>Take %1 instead</source>
        <translation>Stattdessen %1 nehmen</translation>
    </message>
</context>
<context>
    <name>larder::ProductActions</name>
    <message>
        <source>Used one</source>
        <extracomment>%1 is &quot;3 left&quot;</extracomment>
        <translation>Eins verbraucht</translation>
    </message>
    <message>
        <source>All gone</source>
        <translation>Alles weg</translation>
    </message>
    <message>
        <source>Count…</source>
        <translation>Zählen…</translation>
    </message>
    <message>
        <source>Opened one</source>
        <translation>Eins angebrochen</translation>
    </message>
    <message>
        <source>Thrown away one</source>
        <translation>Eins weggeworfen</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Umräumen…</translation>
    </message>
    <message>
        <source>Put away for good</source>
        <translation>Nicht mehr führen</translation>
    </message>
    <message>
        <source>Not a pantry thing</source>
        <translation>Nichts für den Vorrat</translation>
    </message>
    <message>
        <source>Used one, %1</source>
        <translation>Eins verbraucht, %1</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>%1 is &quot;3 left&quot;</extracomment>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Counted, %1</source>
        <translation>Gezählt, %1</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <extracomment>%1 is &quot;3 left&quot;</extracomment>
        <translation>Weggeworfen</translation>
    </message>
    <message>
        <source>Thrown away, %1</source>
        <translation>Weggeworfen, %1</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Umgeräumt</translation>
    </message>
</context>
<context>
    <name>larder::ProductHeader</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Used one</source>
        <translation>Eins verbraucht</translation>
    </message>
    <message>
        <source>All gone</source>
        <translation>Alles weg</translation>
    </message>
    <message>
        <source>Count…</source>
        <translation>Zählen…</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Weggeworfen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>larder::ProductPage</name>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Add to the shelves: 2 milk 1l exp 1 dec 1,59 @Market</source>
        <translation>In die Regale: 2 Milch 1l MHD 1.12. 1,59 @Markt</translation>
    </message>
    <message>
        <source>Everything is saved on this computer</source>
        <translation>Alles ist auf diesem Rechner gespeichert</translation>
    </message>
</context>
<context>
    <name>larder::ProductWords</name>
    <message>
        <source>&lt;b&gt;None at home yet.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Noch nichts zu Hause.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;We are not sure what is at home.&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Unsicher, was zu Hause ist.&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;All gone&lt;/b&gt; %1.</source>
        <translation>&lt;b&gt;Alles weg&lt;/b&gt; (%1).</translation>
    </message>
    <message>
        <source>&lt;b&gt;All gone.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Alles weg.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 at home&lt;/b&gt; &lt;i&gt;(our guess)&lt;/i&gt;.</source>
        <translation>&lt;b&gt;Zu Hause: %1&lt;/b&gt; &lt;i&gt;(geschätzt)&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 at home.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Zu Hause: %1.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 at home&lt;/b&gt; &lt;i&gt;(our guess)&lt;/i&gt;. Lasts until about %2 &lt;i&gt;(%3)&lt;/i&gt;.</source>
        <translation>&lt;b&gt;Zu Hause: %1&lt;/b&gt; &lt;i&gt;(geschätzt)&lt;/i&gt;. Reicht bis etwa %2 &lt;i&gt;(%3)&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 at home.&lt;/b&gt; Lasts until about %2 &lt;i&gt;(%3)&lt;/i&gt;.</source>
        <translation>&lt;b&gt;Zu Hause: %1.&lt;/b&gt; Reicht bis etwa %2 &lt;i&gt;(%3)&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>You use %1 a week.</source>
        <extracomment>%1 is &quot;about 6 packs&quot;</extracomment>
        <translation>Verbrauch: %1 in der Woche.</translation>
    </message>
    <message>
        <source>You use %1 a month.</source>
        <translation>Verbrauch: %1 im Monat.</translation>
    </message>
    <message>
        <source>So &lt;b&gt;%1&lt;/b&gt; are on the list for %2.</source>
        <extracomment>%1 is &quot;6 packs&quot;, %2 &quot;Saturday&quot;</extracomment>
        <translation>Darum auf der Liste für %2: &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>It is worth a look before you shop.</source>
        <translation>Vor dem Einkauf lohnt es sich nachzusehen.</translation>
    </message>
    <message>
        <source>Why is this here?</source>
        <translation>Warum steht das hier?</translation>
    </message>
    <message>
        <source>Why we think so</source>
        <translation>Woher die Schätzung kommt</translation>
    </message>
    <message>
        <source>%1, first best before %2</source>
        <extracomment>%1 is &quot;2 packs&quot;, %2 a day</extracomment>
        <translation>%1, zuerst haltbar bis %2</translation>
    </message>
    <message>
        <source>%1 open, since %2</source>
        <extracomment>%1 is &quot;1 pack&quot;</extracomment>
        <translation>%1 angebrochen, seit %2</translation>
    </message>
    <message>
        <source>our guess</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day in a list, for QLocale</extracomment>
        <translation>d.M.yyyy</translation>
    </message>
    <message>
        <source>use by %1</source>
        <translation>verbrauchen bis %1</translation>
    </message>
    <message>
        <source>best before %1</source>
        <translation>haltbar bis %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d.M.</translation>
    </message>
    <message>
        <source>The amount at home stands here once it was bought.</source>
        <translation>Hier steht die Menge zu Hause, sobald es gekauft wurde.</translation>
    </message>
    <message>
        <source>Bought once so far. After the second time we can say how long it lasts, and draw it here.</source>
        <translation>Bisher einmal gekauft. Nach dem zweiten Mal lässt sich sagen, wie lange es reicht, und hier zeichnen.</translation>
    </message>
    <message>
        <source>Nothing happened to it within the last year.</source>
        <translation>Damit ist im letzten Jahr nichts geschehen.</translation>
    </message>
    <message>
        <source>At home, in packs</source>
        <translation>Zu Hause, in Packungen</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Zu Hause</translation>
    </message>
    <message>
        <source>At home, in %1</source>
        <extracomment>%1 is a unit, &quot;l&quot; or &quot;g&quot;</extracomment>
        <translation>Zu Hause, in %1</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>eingetragen</translation>
    </message>
    <message>
        <source>Buy when down to %1</source>
        <extracomment>%1 is &quot;2 packs&quot;</extracomment>
        <translation>Nachkaufen bei %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>shopping day</source>
        <translation>Einkaufstag</translation>
    </message>
    <message>
        <source>best before</source>
        <translation>haltbar bis</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>A shopping day on the time axis, for QLocale: near ones &quot;Sat 21&quot;, others &quot;7 Nov&quot;</extracomment>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d.M.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>%1: %2 at home</source>
        <extracomment>A point of the chart: %1 is a day, %2 an amount</extracomment>
        <translation>%1: zu Hause %2</translation>
    </message>
    <message>
        <source>%1: bought %2, %3 at home</source>
        <extracomment>%1 is a day, %2 what was bought, %3 what was at home then</extracomment>
        <translation>%1: %2 gekauft, zu Hause %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 Bought %n time(s) since %2. Left and Right go from point to point.</source>
        <extracomment>For those who do not see the chart: %1 is the page&apos;s sentence, %2 a day</extracomment>
        <translation>
            <numerusform>%1 %n-mal gekauft seit %2. Links und Rechts gehen von Punkt zu Punkt.</numerusform>
            <numerusform>%1 %n-mal gekauft seit %2. Links und Rechts gehen von Punkt zu Punkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at home</source>
        <translation>Zu Hause: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n Stück</numerusform>
            <numerusform>%n Stück</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::PurchaseImporter</name>
    <message>
        <source>Import purchases</source>
        <translation>Einkäufe importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>larder::PutAwayCells</name>
    <message>
        <source>Type an amount above zero, or take the tick away.</source>
        <translation>Hier passt eine Menge über null, oder der Haken kommt weg.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In the column &quot;Best before&quot;</extracomment>
        <translation>ohne</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more than on the list</source>
        <translation>
            <numerusform>%n mehr als auf der Liste</numerusform>
            <numerusform>%n mehr als auf der Liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n less than on the list</source>
        <translation>
            <numerusform>%n weniger als auf der Liste</numerusform>
            <numerusform>%n weniger als auf der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more than on the list</source>
        <extracomment>%1 is an amount: &quot;200 g more than on the list&quot;</extracomment>
        <translation>%1 mehr als auf der Liste</translation>
    </message>
    <message>
        <source>%1 less than on the list</source>
        <translation>%1 weniger als auf der Liste</translation>
    </message>
    <message>
        <source>%1 more than last time</source>
        <extracomment>%1 is a sum of money</extracomment>
        <translation>%1 mehr als letztes Mal</translation>
    </message>
    <message>
        <source>%1 less than last time</source>
        <translation>%1 weniger als letztes Mal</translation>
    </message>
    <message>
        <source>not bought, stays on the list</source>
        <translation>nicht gekauft, bleibt auf der Liste</translation>
    </message>
    <message>
        <source>not bought, left out</source>
        <translation>nicht gekauft, ausgelassen</translation>
    </message>
    <message>
        <source>not a pantry thing, only leaves the list</source>
        <translation>nichts für den Vorrat, kommt nur von der Liste</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>nicht auf der Liste</translation>
    </message>
    <message>
        <source>new, not on the list</source>
        <translation>neu, nicht auf der Liste</translation>
    </message>
</context>
<context>
    <name>larder::PutAwayDelegate</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Spoken name of a cell: &quot;How much, Milk 1 l&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>larder::PutAwayFoot</name>
    <message>
        <source>One undo takes all of it back.</source>
        <translation>Einmal „Rückgängig“ nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Got everything except…</source>
        <translation>Alles bekommen außer…</translation>
    </message>
    <message>
        <source>Put everything away</source>
        <translation>Alles einräumen</translation>
    </message>
    <message>
        <source>Ticks everything on the list, so that you only take away what you did not get</source>
        <translation>Hakt alles auf der Liste ab; nur was fehlte, verliert dann den Haken</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; next field</source>
        <extracomment>A key and what it does; %1 is the key</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt; nächstes Feld</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; next row, same column</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; nächste Zeile, gleiche Spalte</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; got it or not</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; gekauft oder nicht</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; same as above</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; wie darüber</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; put everything away</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; alles einräumen</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; back to the list, nothing lost</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; zurück zur Liste, nichts geht verloren</translation>
    </message>
    <message>
        <source>Nothing ticked</source>
        <translation>Nichts abgehakt</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n Ding</numerusform>
            <numerusform>%n Dinge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s), %1</source>
        <translation>
            <numerusform>%n Ding, %1</numerusform>
            <numerusform>%n Dinge, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s), %1 for %2 of them</source>
        <extracomment>%1 is a sum of money, %2 the number of things that have a price</extracomment>
        <translation>
            <numerusform>%n Ding, %1 für %2 davon</numerusform>
            <numerusform>%n Dinge, %1 für %2 davon</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting away…</source>
        <translation>Wird eingeräumt…</translation>
    </message>
</context>
<context>
    <name>larder::PutAwayHead</name>
    <message>
        <source>which shop</source>
        <translation>welches Geschäft</translation>
    </message>
    <message>
        <source>Bought at</source>
        <translation>Gekauft bei</translation>
    </message>
    <message>
        <source>Day of the shopping</source>
        <translation>Tag des Einkaufs</translation>
    </message>
    <message>
        <source>bought at</source>
        <extracomment>In front of the name of a shop</extracomment>
        <translation>gekauft bei</translation>
    </message>
    <message>
        <source>Choose a shop</source>
        <translation>Geschäft wählen</translation>
    </message>
</context>
<context>
    <name>larder::PutAwayModel</name>
    <message>
        <source>Type a name too, as in 1 basil 1.29.</source>
        <translation>Es fehlt der Name, wie in 1 Basilikum 1,29.</translation>
    </message>
    <message>
        <source>%1, got it</source>
        <translation>%1, gekauft</translation>
    </message>
    <message>
        <source>%1, not bought</source>
        <translation>%1, nicht gekauft</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>Paid, together</source>
        <translation>Bezahlt, zusammen</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>Haltbar bis</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Kommt nach</translation>
    </message>
</context>
<context>
    <name>larder::PutAwayPage</name>
    <message>
        <source>What you bought</source>
        <translation>Was gekauft wurde</translation>
    </message>
    <message>
        <source>Something else you bought: 1 basil 1.29</source>
        <translation>Noch etwas gekauft: 1 Basilikum 1,29</translation>
    </message>
    <message>
        <source>Something else you bought</source>
        <translation>Noch etwas gekauft</translation>
    </message>
    <message>
        <source>Insert</source>
        <comment>the key</comment>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>I&apos;m back</source>
        <translation>Wieder da</translation>
    </message>
    <message>
        <source>This page is kept if you close the window</source>
        <translation>Diese Seite bleibt, auch wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Nothing is on the list. Type below what you bought.</source>
        <translation>Die Liste ist leer. Gekauftes lässt sich unten eintragen.</translation>
    </message>
    <message>
        <source>Nothing is ticked on the list. Tick what you got with Space, or begin with Got everything except…</source>
        <translation>Auf der Liste ist nichts abgehakt. Die Leertaste hakt ab; schneller geht es mit Alles bekommen außer…</translation>
    </message>
    <message>
        <source>Everything you ticked is here. Change what was different, leave the rest.</source>
        <translation>Hier ist alles Abgehakte. Nur was anders war, braucht eine Änderung.</translation>
    </message>
    <message>
        <source>Put away by somebody else already, and not booked again: %1</source>
        <translation>Schon von jemandem eingeräumt und nicht noch einmal eingetragen: %1</translation>
    </message>
</context>
<context>
    <name>larder::QuickAddLine</name>
    <message>
        <source>Add what you bought</source>
        <translation>Gekauftes eintragen</translation>
    </message>
    <message>
        <source>Esc clears</source>
        <translation>Esc leert</translation>
    </message>
    <message>
        <source>Enter adds · Esc clears</source>
        <translation>Eingabe trägt ein · Esc leert</translation>
    </message>
</context>
<context>
    <name>larder::QuickAddWindow</name>
    <message>
        <source>Add something</source>
        <translation>Etwas eintragen</translation>
    </message>
    <message>
        <source>2 milk 1l exp 1 dec 1,59 @Market</source>
        <translation>2 Milch 1l MHD 1.12. 1,59 @Markt</translation>
    </message>
</context>
<context>
    <name>larder::Rail</name>
    <message>
        <source>Larder</source>
        <translation>Larder</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to buy</source>
        <extracomment>A page and the number beside it, read aloud: &quot;Shopping list, 14 to buy&quot;</extracomment>
        <translation>
            <numerusform>%1, %n zu kaufen</numerusform>
            <numerusform>%1, %n zu kaufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::RecurringDialog</name>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Skip once</source>
        <translation>Einmal auslassen</translation>
    </message>
    <message>
        <source>To another day…</source>
        <translation>Auf einen anderen Tag…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Bought regularly</source>
        <translation>Regelmäßig gekauft</translation>
    </message>
    <message>
        <source>Leaves the next time out</source>
        <translation>Lässt das nächste Mal aus</translation>
    </message>
    <message>
        <source>It has been bought this time</source>
        <translation>Dieses Mal ist es gekauft</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes Mal</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Nothing is bought regularly yet.</source>
        <translation>Noch wird nichts regelmäßig gekauft.</translation>
    </message>
    <message>
        <source>Say what you buy every week or every month: it goes on the list by itself, or Larder reminds you.</source>
        <translation>Was jede Woche oder jeden Monat gekauft wird, kommt von selbst auf die Liste, oder Larder erinnert daran.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Not any more</source>
        <extracomment>No further day</extracomment>
        <translation>Nicht mehr</translation>
    </message>
    <message>
        <source>What we will need</source>
        <translation>Was wir brauchen werden</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Put it on the list</source>
        <translation>Auf die Liste setzen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>To another day</source>
        <translation>Auf einen anderen Tag</translation>
    </message>
    <message>
        <source>When do you buy %1 this time?</source>
        <translation>Wann wird %1 dieses Mal gekauft?</translation>
    </message>
</context>
<context>
    <name>larder::RecurringForm</name>
    <message>
        <source>For example: milk</source>
        <translation>Zum Beispiel: Milch</translation>
    </message>
    <message>
        <source>What we will need</source>
        <translation>Was wir brauchen werden</translation>
    </message>
    <message>
        <source>Change what is bought regularly</source>
        <translation>Ändern, was regelmäßig gekauft wird</translation>
    </message>
    <message>
        <source>Bought regularly</source>
        <translation>Regelmäßig gekauft</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Every</source>
        <extracomment>In front of a number: &quot;Every 2 weeks&quot;</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>By the week</source>
        <translation>Nach Wochen</translation>
    </message>
    <message>
        <source>By the month</source>
        <translation>Nach Monaten</translation>
    </message>
    <message>
        <source>By the day</source>
        <translation>Nach Tagen</translation>
    </message>
    <message>
        <source>After the last time</source>
        <translation>Nach dem letzten Mal</translation>
    </message>
    <message>
        <source>Put it on the list</source>
        <translation>Auf die Liste setzen</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Erinnern</translation>
    </message>
    <message numerus="yes">
        <source>week(s)</source>
        <extracomment>Behind the number in &quot;Every 2 weeks&quot;</extracomment>
        <translation>
            <numerusform>Woche</numerusform>
            <numerusform>Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <translation>
            <numerusform>Monat</numerusform>
            <numerusform>Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s) after it was last bought</source>
        <translation>
            <numerusform>Tag nach dem letzten Kauf</numerusform>
            <numerusform>Tage nach dem letzten Kauf</numerusform>
        </translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>If never bought, from</source>
        <translation>Wenn nie gekauft, ab</translation>
    </message>
    <message>
        <source>Next on</source>
        <translation>Nächstes Mal am</translation>
    </message>
    <message>
        <source>Type an amount above zero, or none for what we will need.</source>
        <translation>Hier passt eine Menge über null, oder keine für das, was wir brauchen werden.</translation>
    </message>
    <message>
        <source>Type what is bought regularly.</source>
        <translation>Es fehlt, was regelmäßig gekauft wird.</translation>
    </message>
</context>
<context>
    <name>larder::RefusalPanel</name>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>larder::ReminderNotices</name>
    <message>
        <source>See the list</source>
        <translation>Zur Liste</translation>
    </message>
    <message>
        <source>Check before you go</source>
        <translation>Vor dem Einkauf prüfen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>Auf die Liste setzen</translation>
    </message>
    <message>
        <source>All gone</source>
        <translation>Alles weg</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>larder::ReminderWindow</name>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Tage vorher</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>day before</source>
        <translation>Tag vorher</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>Tage vorher</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Type a number of days, for example 2.</source>
        <translation>Hier passt eine Zahl von Tagen, zum Beispiel 2.</translation>
    </message>
    <message>
        <source>Type a percentage from 1 to 100.</source>
        <translation>Hier passt eine Prozentzahl von 1 bis 100.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n Tag vorher</numerusform>
            <numerusform>%n Tage vorher</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 Prozent</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>larder::RemindersPart</name>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Otherwise for some things</source>
        <translation>Anders für manche Dinge</translation>
    </message>
    <message>
        <source>For what?</source>
        <translation>Wofür?</translation>
    </message>
    <message>
        <source>This desktop has no keychain, so the password lasts only until Larder is closed. Everything else was saved.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund, darum gilt das Passwort nur, bis Larder geschlossen wird. Alles andere ist gespeichert.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Remind us</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Start with this computer</source>
        <translation>Mit diesem Rechner starten</translation>
    </message>
    <message>
        <source>What was told, and why</source>
        <translation>Woran erinnert wurde, und warum</translation>
    </message>
    <message>
        <source>What to be told, and how early</source>
        <translation>Woran erinnert wird, und wie früh</translation>
    </message>
    <message>
        <source>A thing or a whole category can be told earlier, later or never.</source>
        <translation>An ein Ding oder eine ganze Kategorie kann früher, später oder nie erinnert werden.</translation>
    </message>
    <message>
        <source>Add one…</source>
        <translation>Ausnahme hinzufügen…</translation>
    </message>
    <message>
        <source>On certain days</source>
        <translation>An bestimmten Tagen</translation>
    </message>
    <message>
        <source>What has to be done again and again, for example every Friday at 18:00: defrost the freezer.</source>
        <translation>Was immer wieder zu tun ist, zum Beispiel jeden Freitag um 18:00: Gefrierschrank abtauen.</translation>
    </message>
    <message>
        <source>Add a reminder…</source>
        <translation>Erinnerung hinzufügen…</translation>
    </message>
    <message>
        <source>Times of day</source>
        <translation>Uhrzeiten</translation>
    </message>
    <message>
        <source>What concerns a day, at</source>
        <translation>Was einen Tag betrifft, um</translation>
    </message>
    <message>
        <source>All of it in one message.</source>
        <translation>Alles in einer Nachricht.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>What comes in between is told then. The same time twice: never quiet.</source>
        <translation>Was in die Ruhe fällt, kommt danach. Zweimal dieselbe Uhrzeit: nie Ruhe.</translation>
    </message>
    <message>
        <source>Evening before shopping, at</source>
        <translation>Am Abend vor dem Einkauf, um</translation>
    </message>
    <message>
        <source>How each of us is told</source>
        <translation>Wie alle erinnert werden</translation>
    </message>
    <message>
        <source>Everything stands behind the bell, too.</source>
        <translation>Alles steht auch hinter der Glocke.</translation>
    </message>
    <message>
        <source>A test is on its way.</source>
        <translation>Ein Test ist unterwegs.</translation>
    </message>
    <message>
        <source>Never told any more</source>
        <translation>Nie wieder erinnert</translation>
    </message>
    <message>
        <source>What you answered with “Never about this”. It can be taken back here.</source>
        <translation>Was mit „Nie wieder daran“ beantwortet wurde. Hier lässt es sich zurücknehmen.</translation>
    </message>
    <message>
        <source>never: %1</source>
        <translation>nie: %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>Für %1.</translation>
    </message>
    <message>
        <source>Tell again</source>
        <translation>Wieder erinnern</translation>
    </message>
    <message>
        <source>In the tray, without a window. Reminders come only while Larder runs.</source>
        <translation>Im Infobereich, ohne Fenster. Erinnerungen kommen nur, solange Larder läuft.</translation>
    </message>
    <message>
        <source>Add Larder to the programs that this system starts; only it can do that.</source>
        <translation>Nur das System selbst kann Larder zu den Programmen hinzufügen, die es startet.</translation>
    </message>
    <message>
        <source>%1 at %2, next today.</source>
        <extracomment>&quot;Every week on Friday at 18:00, next today.&quot;</extracomment>
        <translation>%1 um %2, das nächste Mal heute.</translation>
    </message>
    <message>
        <source>%1 at %2, next on %3.</source>
        <extracomment>&quot;Every week on Friday at 18:00, next on Friday, 27 November.&quot;</extracomment>
        <translation>%1 um %2, das nächste Mal am %3.</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
</context>
<context>
    <name>larder::RhythmForm</name>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Every how many</source>
        <translation>Alle wie viele</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>on day</source>
        <translation>am Tag</translation>
    </message>
    <message>
        <source>or the last one of a shorter month</source>
        <translation>oder am letzten eines kürzeren Monats</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>It keeps the days it has until something is chosen here.</source>
        <translation>Es behält seine Tage, bis hier etwas gewählt wird.</translation>
    </message>
    <message>
        <source>Type how many, for example 2.</source>
        <translation>Hier passt eine Anzahl, zum Beispiel 2.</translation>
    </message>
    <message>
        <source>Type a day of the month from 1 to 31.</source>
        <translation>Hier passt ein Tag des Monats von 1 bis 31.</translation>
    </message>
</context>
<context>
    <name>larder::RulerHeader</name>
    <message>
        <source>d MMM</source>
        <extracomment>A day on the ruler, for QLocale</extracomment>
        <translation>d.M.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>The next shopping day above the ruler, for QLocale: &quot;Sat 21&quot;</extracomment>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>shopping, %1</source>
        <extracomment>Above the ruler where there is room; %1 is the next shopping day, &quot;Sat 21&quot;</extracomment>
        <translation>Einkauf, %1</translation>
    </message>
</context>
<context>
    <name>larder::RunOutModel</name>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>gone since %1</source>
        <extracomment>%1 is a day, &quot;gone since Tue&quot;</extracomment>
        <translation>weg seit %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Describes a row to a screen reader: product, how long it lasts</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Until which shopping trip</source>
        <translation>Bis zu welchem Einkauf</translation>
    </message>
    <message>
        <source>Lasts until</source>
        <translation>Reicht bis</translation>
    </message>
</context>
<context>
    <name>larder::RunOutPanel</name>
    <message>
        <source>Show all in Pantry</source>
        <translation>Alle im Vorrat zeigen</translation>
    </message>
    <message>
        <source>Runs out next</source>
        <translation>Geht als Nächstes aus</translation>
    </message>
    <message>
        <source>Used one</source>
        <translation>Eins verbraucht</translation>
    </message>
    <message>
        <source>All gone</source>
        <translation>Alles weg</translation>
    </message>
</context>
<context>
    <name>larder::SampleStrip</name>
    <message>
        <source>This is a made-up family. Nothing here is yours.</source>
        <translation>Das ist eine erfundene Familie. Nichts hier ist echt.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Wegwerfen</translation>
    </message>
</context>
<context>
    <name>larder::ScheduleDialog</name>
    <message>
        <source>Change the reminder</source>
        <translation>Erinnerung ändern</translation>
    </message>
    <message>
        <source>Add a reminder</source>
        <translation>Erinnerung hinzufügen</translation>
    </message>
    <message>
        <source>Defrost the freezer</source>
        <translation>Gefrierschrank abtauen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Say what to remind of, for example Defrost the freezer.</source>
        <translation>Es fehlt, woran zu erinnern ist, zum Beispiel Gefrierschrank abtauen.</translation>
    </message>
</context>
<context>
    <name>larder::ScopeRulesDialog</name>
    <message>
        <source>Reminders of %1</source>
        <translation>Erinnerungen an %1</translation>
    </message>
</context>
<context>
    <name>larder::SettingsPage</name>
    <message>
        <source>Parts of the settings</source>
        <translation>Teile der Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>What tells Larder</source>
        <translation>Wer Bescheid gibt</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Everything is saved on this computer</source>
        <translation>Alles ist auf diesem Rechner gespeichert</translation>
    </message>
    <message>
        <source>Shopping</source>
        <translation>Einkaufen</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
</context>
<context>
    <name>larder::SettingsPanel</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the other names</source>
        <translation>Andere Namen ändern</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>It has no other names so far.</source>
        <translation>Bisher hat es keine anderen Namen.</translation>
    </message>
    <message>
        <source>Also called: %1</source>
        <translation>Heißt auch: %1</translation>
    </message>
    <message>
        <source>Change when to be told of it</source>
        <translation>Ändern, wann daran erinnert wird</translation>
    </message>
    <message>
        <source>Change how often it is bought</source>
        <translation>Ändern, wie oft es gekauft wird</translation>
    </message>
    <message>
        <source>never: %1</source>
        <translation>nie: %1</translation>
    </message>
    <message>
        <source>Reminds you as usual.</source>
        <translation>Erinnert wie üblich.</translation>
    </message>
    <message>
        <source>Reminds you: %1</source>
        <translation>Erinnert: %1</translation>
    </message>
    <message>
        <source>Not bought regularly.</source>
        <translation>Nicht regelmäßig gekauft.</translation>
    </message>
    <message>
        <source>Bought regularly: %1, paused.</source>
        <extracomment>%1 is how often: &quot;Every week&quot;</extracomment>
        <translation>Regelmäßig gekauft: %1, pausiert.</translation>
    </message>
    <message>
        <source>Bought regularly: %1, next on %2.</source>
        <extracomment>%1 is how often, %2 a day</extracomment>
        <translation>Regelmäßig gekauft: %1, nächstes Mal: %2.</translation>
    </message>
    <message>
        <source>Bought regularly: %1.</source>
        <translation>Regelmäßig gekauft: %1.</translation>
    </message>
</context>
<context>
    <name>larder::SheetDialog</name>
    <message>
        <source>3 7 12</source>
        <translation>3 7 12</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Blatt drucken</translation>
    </message>
    <message>
        <source>Fridge sheet</source>
        <translation>Kühlschrankblatt</translation>
    </message>
    <message>
        <source>Numbers that were ticked</source>
        <translation>Abgehakte Nummern</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>Das Blatt</translation>
    </message>
    <message>
        <source>Print the sheet and put it on the fridge. Whoever takes the last of something, or one more, ticks it with a pen. Type the ticked numbers here now and then.</source>
        <translation>Das Blatt drucken und an den Kühlschrank hängen. Wer das Letzte von etwas nimmt, oder noch eins, hakt es mit dem Stift ab. Die abgehakten Nummern ab und zu hier eintippen.</translation>
    </message>
    <message>
        <source>Nothing for the sheet yet.</source>
        <translation>Noch nichts für das Blatt.</translation>
    </message>
    <message>
        <source>It lists what you use most, once a few purchases are known.</source>
        <translation>Darauf steht, was am meisten verbraucht wird, sobald ein paar Einkäufe bekannt sind.</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <extracomment>Heading of things that belong to no aisle</extracomment>
        <translation>Irgendwo</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A number on the fridge sheet and its thing: &quot;12 Milk 1 l&quot;</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Type the numbers with spaces between them; “3 3” or “3x2” are two.</source>
        <translation>Zwischen die Nummern kommen Leerzeichen; „3 3“ oder „3x2“ sind zwei.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <extracomment>A thing and how many of it: &quot;Milk 1 l, 2 times&quot;</extracomment>
        <translation>
            <numerusform>%1, %n-mal</numerusform>
            <numerusform>%1, %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Used one: %1</source>
        <extracomment>%1 is a list of things</extracomment>
        <translation>Eins verbraucht: %1</translation>
    </message>
</context>
<context>
    <name>larder::ShoppingDayButton</name>
    <message>
        <source>Shopping day</source>
        <translation>Einkaufstag</translation>
    </message>
    <message>
        <source>&amp;Learn it from my purchases</source>
        <translation>Aus den Einkäufen &amp;lernen</translation>
    </message>
    <message>
        <source>%1, today</source>
        <extracomment>The next shopping day: &quot;Saturday, today&quot;</extracomment>
        <translation>%1, heute</translation>
    </message>
    <message>
        <source>%1, tomorrow</source>
        <translation>%1, morgen</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1, in %n Tag</numerusform>
            <numerusform>%1, in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Shopping day: %1</source>
        <translation>Einkaufstag: %1</translation>
    </message>
</context>
<context>
    <name>larder::ShoppingPart</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>When you shop</source>
        <translation>Wann eingekauft wird</translation>
    </message>
    <message>
        <source>Learn it</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Shopping day</source>
        <translation>Einkaufstag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Days between two trips</source>
        <translation>Tage zwischen zwei Einkäufen</translation>
    </message>
    <message>
        <source>Next trip</source>
        <translation>Nächster Einkauf</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>What goes onto the list</source>
        <translation>Was auf die Liste kommt</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>Entspannt</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Never run out</source>
        <translation>Nie ausgehen lassen</translation>
    </message>
    <message>
        <source>How sure do you want to be?</source>
        <translation>Wie sicher soll es sein?</translation>
    </message>
    <message>
        <source>A second trip costs you</source>
        <translation>Ein zweiter Weg kostet</translation>
    </message>
    <message>
        <source>Fuel, fare and your time: another store has to be cheaper by more than that.</source>
        <translation>Benzin, Fahrkarte und Zeit: Um mehr als das muss ein anderes Geschäft günstiger sein.</translation>
    </message>
    <message>
        <source>Who eats</source>
        <translation>Wer mitisst</translation>
    </message>
    <message>
        <source>How many live here</source>
        <translation>Wie viele hier wohnen</translation>
    </message>
    <message>
        <source>Guests are counted against this.</source>
        <translation>Gäste zählen im Verhältnis dazu.</translation>
    </message>
    <message>
        <source>Days that are different</source>
        <translation>Besondere Tage</translation>
    </message>
    <message>
        <source>With guests more is bought, and while nobody is there nothing is used.</source>
        <translation>Mit Gästen wird mehr gekauft, und solange niemand da ist, wird nichts verbraucht.</translation>
    </message>
    <message>
        <source>Add days…</source>
        <translation>Tage hinzufügen…</translation>
    </message>
    <message>
        <source>%1, as your purchases say.</source>
        <translation>%1, wie es die Einkäufe sagen.</translation>
    </message>
    <message>
        <source>%1, as you say.</source>
        <translation>%1, so ist es festgelegt.</translation>
    </message>
    <message>
        <source>as usual, %1</source>
        <translation>wie üblich, %1</translation>
    </message>
    <message>
        <source>This once. Leave it empty to shop as usual.</source>
        <translation>Nur dieses Mal. Leer heißt: einkaufen wie üblich.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n Gast</numerusform>
            <numerusform>%n Gäste</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Verreist</translation>
    </message>
    <message>
        <source>Nothing written down</source>
        <translation>Nichts eingetragen</translation>
    </message>
    <message>
        <source>Buys little ahead. Now and then something will be gone before you shop.</source>
        <translation>Kauft wenig voraus. Ab und zu ist vor dem Einkauf etwas weg.</translation>
    </message>
    <message>
        <source>Buys what may well be gone before the trip after next.</source>
        <translation>Kauft, was vor dem übernächsten Einkauf leicht weg sein kann.</translation>
    </message>
    <message>
        <source>Buys early and more, so that hardly anything is ever gone.</source>
        <translation>Kauft früh und mehr, sodass kaum je etwas weg ist.</translation>
    </message>
    <message>
        <source>Type a number of days from 1 to 60.</source>
        <translation>Hier passt eine Zahl von Tagen von 1 bis 60.</translation>
    </message>
    <message>
        <source>Type a day that is still to come, for example Saturday.</source>
        <translation>Hier passt ein künftiger Tag, zum Beispiel Samstag.</translation>
    </message>
    <message>
        <source>Type how many people live here, for example 4.</source>
        <translation>Hier passt, wie viele hier wohnen, zum Beispiel 4.</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>Alle 2 Wochen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anders</translation>
    </message>
</context>
<context>
    <name>larder::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Add what you bought</source>
        <translation>Gekauftes eintragen</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Go round rail, header, page and status line</source>
        <translation>Reihum durch Leiste, Kopf, Seite und Statuszeile</translation>
    </message>
    <message>
        <source>Used one of the chosen thing</source>
        <translation>Vom gewählten Ding eins verbraucht</translation>
    </message>
    <message>
        <source>All gone</source>
        <translation>Alles weg</translation>
    </message>
</context>
<context>
    <name>larder::SilencePanel</name>
    <message>
        <source>We were away</source>
        <translation>Wir waren verreist</translation>
    </message>
    <message>
        <source>Just busy</source>
        <translation>Nur viel los</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Nothing was written down since %1. Were you away, or just busy?</source>
        <extracomment>%1 is a day, &quot;1 November&quot;</extracomment>
        <translation>Seit %1 wurde nichts eingetragen. Verreist, oder nur viel los?</translation>
    </message>
    <message>
        <source>Away means that nothing was used meanwhile. Busy means that nobody knows what is at home now. Your habits are kept either way.</source>
        <translation>Verreist heißt: Inzwischen wurde nichts verbraucht. Viel los heißt: Niemand weiß, was jetzt zu Hause ist. Die Gewohnheiten bleiben so oder so erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n everyday thing(s) on the list</source>
        <translation>
            <numerusform>%n alltägliches Ding auf die Liste setzen</numerusform>
            <numerusform>%n alltägliche Dinge auf die Liste setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>Willkommen zurück.</translation>
    </message>
    <message>
        <source>What was overdue is cleared. Begin with what you buy most often.</source>
        <translation>Überfälliges ist erledigt. Am besten beginnt es mit dem, was am häufigsten gekauft wird.</translation>
    </message>
</context>
<context>
    <name>larder::SinkDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Install the app ntfy on the phone and subscribe there to this topic. Whoever knows it can read along: keep it to yourselves, and Larder sends only what it tells you here.</source>
        <translation>Auf dem Handy die App ntfy installieren und dort dieses Topic abonnieren. Wer es kennt, kann mitlesen: Am besten bleibt es in der Familie, und Larder sendet nur, woran es hier erinnert.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>A new one that nobody can guess.</source>
        <translation>Ein neues, das niemand erraten kann.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Or one of your own.</source>
        <translation>Oder ein eigener.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugangstoken</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Each message is sent there as JSON.</source>
        <translation>Jede Nachricht wird als JSON dorthin gesendet.</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>The name of its computer, for example broker.local.</source>
        <translation>Der Name seines Rechners, zum Beispiel broker.local.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Send the shopping list</source>
        <translation>Die Einkaufsliste senden</translation>
    </message>
    <message>
        <source>On the evening before the shopping day.</source>
        <translation>Am Abend vor dem Einkaufstag.</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>bleibt, wie es ist</translation>
    </message>
    <message>
        <source>only where one is asked for</source>
        <translation>nur wo eines verlangt wird</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain and nowhere else.</source>
        <translation>Liegt im Schlüsselbund dieses Rechners und sonst nirgends.</translation>
    </message>
    <message>
        <source>A way to tell %1: %2</source>
        <translation>Ein Weg zu %1: %2</translation>
    </message>
    <message>
        <source>Copy the topic</source>
        <translation>Thema kopieren</translation>
    </message>
</context>
<context>
    <name>larder::SourceButtonsDialog</name>
    <message>
        <source>Take it away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Press it now</source>
        <translation>Jetzt drücken</translation>
    </message>
    <message>
        <source>Choose a product…</source>
        <translation>Produkt wählen…</translation>
    </message>
    <message>
        <source>Add the button</source>
        <translation>Knopf hinzufügen</translation>
    </message>
    <message>
        <source>Buttons of %1</source>
        <translation>Knöpfe von %1</translation>
    </message>
    <message>
        <source>Press the button after “Press it now”, and Larder fills in what it says. Or type it.</source>
        <translation>Wird der Knopf nach „Jetzt drücken“ gedrückt, trägt Larder ein, was er sagt. Eintippen geht auch.</translation>
    </message>
    <message>
        <source>A new button</source>
        <translation>Ein neuer Knopf</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was er sagt</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Was das heißt</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Wartet…</translation>
    </message>
    <message>
        <source>Which product is the button for?</source>
        <translation>Für welches Produkt ist der Knopf?</translation>
    </message>
    <message>
        <source>Say first what the button says and which product it is for.</source>
        <translation>Zuerst fehlt noch, was der Knopf sagt und für welches Produkt er ist.</translation>
    </message>
</context>
<context>
    <name>larder::SourceDesk</name>
    <message>
        <source>This desktop has no keychain, so the password lasts only until Larder is closed. Everything else was saved.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund, darum gilt das Passwort nur, bis Larder geschlossen wird. Alles andere ist gespeichert.</translation>
    </message>
    <message>
        <source>Another product</source>
        <translation>Anderes Produkt</translation>
    </message>
    <message>
        <source>Which product is %1?</source>
        <translation>Welches Produkt ist %1?</translation>
    </message>
    <message>
        <source>Milk</source>
        <translation>Milch</translation>
    </message>
</context>
<context>
    <name>larder::SourceDialog</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>A program on this computer</source>
        <translation>Ein Programm auf diesem Rechner</translation>
    </message>
    <message>
        <source>A smart home (MQTT)</source>
        <translation>Ein Smart Home (MQTT)</translation>
    </message>
    <message>
        <source>how much is there now</source>
        <translation>wie viel jetzt da ist</translation>
    </message>
    <message>
        <source>how much came or went</source>
        <translation>wie viel dazukam oder wegging</translation>
    </message>
    <message>
        <source>make a new product</source>
        <translation>wird ein neues Produkt</translation>
    </message>
    <message>
        <source>wait until somebody says what it is</source>
        <translation>wartet, bis jemand sagt, was es ist</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Who tells</source>
        <translation>Wer Bescheid gibt</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Amounts say</source>
        <translation>Mengen sagen</translation>
    </message>
    <message>
        <source>Counts where the source does not say it itself. A scale knows how much is there; a till knows what went.</source>
        <translation>Gilt, wo die Quelle es nicht selbst sagt. Eine Waage weiß, wie viel da ist; eine Kasse weiß, was wegging.</translation>
    </message>
    <message>
        <source>Goods nobody has named</source>
        <translation>Was niemand benannt hat</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>this household&apos;s own</source>
        <translation>die dieses Haushalts</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Verschlüsselt (TLS)</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Only where the broker&apos;s certificate is your own.</source>
        <translation>Nur wo das Zertifikat des Brokers selbst gemacht ist.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Goes into this computer&apos;s keychain and nowhere else.</source>
        <translation>Kommt in den Schlüsselbund dieses Rechners und sonst nirgendwohin.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Several are parted by commas.</source>
        <translation>Mehrere trennt ein Komma.</translation>
    </message>
    <message>
        <source>Show Larder in Home Assistant</source>
        <translation>Larder in Home Assistant zeigen</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>irgendein freier</translation>
    </message>
    <message>
        <source>Only programs on this computer reach it, and only with the token.</source>
        <translation>Nur Programme auf diesem Rechner erreichen ihn, und nur mit dem Token.</translation>
    </message>
</context>
<context>
    <name>larder::SourceNamesDialog</name>
    <message>
        <source>It has named nothing so far. What it names is learned once and stands here then.</source>
        <translation>Bisher hat sie nichts benannt. Was sie benennt, wird einmal gelernt und steht dann hier.</translation>
    </message>
    <message>
        <source>Another product…</source>
        <translation>Anderes Produkt…</translation>
    </message>
    <message>
        <source>What the names of %1 mean</source>
        <translation>Was die Namen von %1 meinen</translation>
    </message>
    <message>
        <source>What this source calls a thing, and which product that is.</source>
        <translation>Wie diese Quelle ein Ding nennt, und welches Produkt das ist.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>What a source calls a thing, and the product it is</extracomment>
        <translation>%1 ist %2</translation>
    </message>
</context>
<context>
    <name>larder::SourceRow</name>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Ändern…</translation>
    </message>
    <message>
        <source>What its &amp;names mean…</source>
        <translation>Was die &amp;Namen meinen…</translation>
    </message>
    <message>
        <source>&amp;Buttons…</source>
        <translation>&amp;Knöpfe…</translation>
    </message>
    <message>
        <source>Make a new &amp;token…</source>
        <translation>Neues &amp;Token erstellen…</translation>
    </message>
    <message>
        <source>An &amp;example to copy…</source>
        <translation>&amp;Beispiel zum Kopieren…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n couldn&apos;t be booked</source>
        <translation>
            <numerusform>%n ließ sich nicht eintragen</numerusform>
            <numerusform>%n ließen sich nicht eintragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 pausieren</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mehr über %1</translation>
    </message>
</context>
<context>
    <name>larder::SourcesPart</name>
    <message>
        <source>Nothing tells Larder by itself yet.</source>
        <translation>Noch gibt nichts von selbst Bescheid.</translation>
    </message>
    <message>
        <source>What tells Larder</source>
        <translation>Wer Bescheid gibt</translation>
    </message>
    <message>
        <source>A scale, a fridge, a button or a script can tell Larder what came and what went. Only this computer and your own smart home are listened to, and only what stands here.</source>
        <translation>Eine Waage, ein Kühlschrank, ein Knopf oder ein Skript kann Larder Bescheid geben, was kam und was ging. Larder hört nur diesem Rechner und dem eigenen Smart Home zu, und nur dem, was hier steht.</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Quelle hinzufügen…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>A file of events needs no source: open it here, or book it from a script with larder-cli events ingest. The same file twice changes nothing.</source>
        <translation>Eine Datei mit Meldungen braucht keine Quelle: Sie lässt sich hier öffnen oder aus einem Skript mit larder-cli events ingest eintragen. Zweimal dieselbe Datei ändert nichts.</translation>
    </message>
    <message>
        <source>Open a file of events…</source>
        <translation>Datei mit Meldungen öffnen…</translation>
    </message>
</context>
<context>
    <name>larder::SpoilingPanel</name>
    <message>
        <source>Best before, soonest first</source>
        <translation>Haltbar bis, das Nächste zuerst</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A best-before day for QLocale: &quot;Sat 21 Nov&quot;</extracomment>
        <translation>ddd d.M.</translation>
    </message>
    <message>
        <source>past its day</source>
        <translation>über dem Datum</translation>
    </message>
    <message>
        <source>used up by then</source>
        <translation>bis dahin verbraucht</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pack(s) will be left</source>
        <extracomment>How many of its packs are still there on the best-before day; %n is how many there are now</extracomment>
        <translation>
            <numerusform>%1 von %n Packung bleibt übrig</numerusform>
            <numerusform>%1 von %n Packungen bleiben übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>some will be left</source>
        <translation>etwas bleibt übrig</translation>
    </message>
    <message>
        <source>%1 will be left</source>
        <extracomment>%1 is an amount, &quot;about 200 g&quot;</extracomment>
        <translation>%1 bleibt übrig</translation>
    </message>
</context>
<context>
    <name>larder::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>larder::TemplatesDialog</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A thing and how much of it: &quot;Milk 1 l, 2 packs&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A line and the note on it: &quot;Milk 1 l, 2 packs – the blue one&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Put it on the list</source>
        <translation>Auf die Liste setzen</translation>
    </message>
    <message>
        <source>Keep this list as a template…</source>
        <translation>Diese Liste als Vorlage aufheben…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>Delete takes a line out of the template</source>
        <translation>Entf nimmt eine Zeile aus der Vorlage</translation>
    </message>
    <message>
        <source>No templates yet.</source>
        <translation>Noch keine Vorlagen.</translation>
    </message>
    <message>
        <source>Keep a list you will need again, for a birthday or for camping, and put it on the list whenever it is time.</source>
        <translation>Eine Liste, die wieder gebraucht wird, für einen Geburtstag oder zum Zelten, lässt sich aufheben und auf die Liste setzen, wann immer es so weit ist.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n thing(s))</source>
        <extracomment>%1 is the name of a template</extracomment>
        <translation>
            <numerusform>%1 (%n Ding)</numerusform>
            <numerusform>%1 (%n Dinge)</numerusform>
        </translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>What is the template called? It keeps what is to buy now.</source>
        <translation>Wie heißt die Vorlage? Sie hebt auf, was jetzt zu kaufen ist.</translation>
    </message>
    <message>
        <source>Rename template</source>
        <translation>Vorlage umbenennen</translation>
    </message>
    <message>
        <source>What is it called from now on?</source>
        <translation>Wie heißt sie ab jetzt?</translation>
    </message>
</context>
<context>
    <name>larder::TextDialog</name>
    <message>
        <source>Type a name first.</source>
        <translation>Zuerst fehlt ein Name.</translation>
    </message>
</context>
<context>
    <name>larder::TickGrid</name>
    <message>
        <source>Fridge</source>
        <translation>Kühlschrank</translation>
    </message>
    <message>
        <source>Cupboard</source>
        <translation>Vorratsschrank</translation>
    </message>
    <message>
        <source>Fruit and vegetables</source>
        <translation>Obst und Gemüse</translation>
    </message>
    <message>
        <source>Bathroom and cleaning</source>
        <translation>Bad und Putzen</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
</context>
<context>
    <name>larder::TickRow</name>
    <message>
        <source>days</source>
        <extracomment>How long a usual purchase lasts the family: days, a week, a month</extracomment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>%1 lasts us about</source>
        <translation>%1 reicht uns etwa</translation>
    </message>
</context>
<context>
    <name>larder::TickView</name>
    <message>
        <source>Not here? Type it</source>
        <translation>Nicht dabei? Eintippen</translation>
    </message>
    <message>
        <source>Tick what you always have. It lasts us about …</source>
        <translation>Abhaken, was immer im Haus ist. Es reicht uns etwa …</translation>
    </message>
    <message numerus="yes">
        <source>%n everyday good(s), scroll for more</source>
        <translation>
            <numerusform>%n alltägliches Ding, weiter unten mehr</numerusform>
            <numerusform>%n alltägliche Dinge, weiter unten mehr</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::TimeField</name>
    <message>
        <source>Type a time, for example 18:00.</source>
        <translation>Hier passt eine Uhrzeit, zum Beispiel 18:00.</translation>
    </message>
</context>
<context>
    <name>larder::ToBuyPanel</name>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a day, &quot;until Fri&quot;</extracomment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Nothing to buy</source>
        <translation>Nichts zu kaufen</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n Ding</numerusform>
            <numerusform>%n Dinge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s), about %1</source>
        <extracomment>%1 is a sum of money</extracomment>
        <translation>
            <numerusform>%n Ding, etwa %1</numerusform>
            <numerusform>%n Dinge, etwa %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Liste öffnen</translation>
    </message>
    <message>
        <source>I&apos;m back</source>
        <translation>Wieder da</translation>
    </message>
    <message>
        <source>To buy</source>
        <translation>Zu kaufen</translation>
    </message>
    <message numerus="yes">
        <source>The price of %n of them is not known.</source>
        <translation>
            <numerusform>Von einem davon fehlt der Preis.</numerusform>
            <numerusform>Von %n davon fehlt der Preis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::ToldModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
</context>
<context>
    <name>larder::TotalPanel</name>
    <message>
        <source>About, from last prices</source>
        <translation>Ungefähr, nach letzten Preisen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>I&apos;m back</source>
        <translation>Wieder da</translation>
    </message>
    <message>
        <source>Puts what you bought onto the shelves.</source>
        <translation>Räumt das Gekaufte in die Regale.</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Auf dem Handy</translation>
    </message>
</context>
<context>
    <name>larder::Tray</name>
    <message>
        <source>Larder</source>
        <translation>Larder</translation>
    </message>
    <message>
        <source>Shopping list</source>
        <translation>Einkaufsliste</translation>
    </message>
    <message>
        <source>Used one</source>
        <translation>Eins verbraucht</translation>
    </message>
    <message>
        <source>Add something…</source>
        <translation>Etwas eintragen…</translation>
    </message>
    <message>
        <source>Open Larder</source>
        <translation>Larder öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Larder: %1</source>
        <translation>Larder: %1</translation>
    </message>
    <message>
        <source>Larder: %1
%2.</source>
        <translation>Larder: %1
%2.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>Noch %1.</translation>
    </message>
    <message>
        <source>None left.</source>
        <translation>Nichts mehr da.</translation>
    </message>
    <message>
        <source>Used one %1</source>
        <translation>%1: eins verbraucht</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 eingetragen</translation>
    </message>
    <message>
        <source>%1 at home now.</source>
        <translation>Jetzt zu Hause: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Larder stays in the tray</source>
        <translation>Larder bleibt im Infobereich</translation>
    </message>
    <message>
        <source>It keeps counting. A click on the jar brings the window back; Quit is in its menu.</source>
        <translation>Es zählt weiter. Ein Klick auf das Glas holt das Fenster zurück; „Beenden“ steht in dessen Menü.</translation>
    </message>
    <message>
        <source>I&apos;m back</source>
        <translation>Wieder da</translation>
    </message>
    <message>
        <source>No reminders until tomorrow</source>
        <translation>Keine Erinnerungen bis morgen</translation>
    </message>
</context>
<context>
    <name>larder::TripsDialog</name>
    <message numerus="yes">
        <source>%1: %n thing(s), %2</source>
        <translation>
            <numerusform>%1: %n Ding, %2</numerusform>
            <numerusform>%1: %n Dinge, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n thing(s)</source>
        <translation>
            <numerusform>%1: %n Ding</numerusform>
            <numerusform>%1: %n Dinge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at %2: %n thing(s), %3</source>
        <extracomment>%1 is a day, %2 a shop, %3 a sum of money</extracomment>
        <translation>
            <numerusform>%1 bei %2: %n Ding, %3</numerusform>
            <numerusform>%1 bei %2: %n Dinge, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at %2: %n thing(s)</source>
        <translation>
            <numerusform>%1 bei %2: %n Ding</numerusform>
            <numerusform>%1 bei %2: %n Dinge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1 is a thing, %2 how much of it, %3 what was paid</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Buy this again</source>
        <translation>Wieder kaufen</translation>
    </message>
    <message>
        <source>Past trips</source>
        <translation>Frühere Einkäufe</translation>
    </message>
    <message>
        <source>What was bought</source>
        <translation>Was gekauft wurde</translation>
    </message>
    <message>
        <source>No trips yet.</source>
        <translation>Noch keine Einkäufe.</translation>
    </message>
    <message>
        <source>What you put away with “I&apos;m back”, or add by hand or from a file, stands here by day and shop.</source>
        <translation>Was mit „Wieder da“ eingeräumt, von Hand eingetragen oder importiert wird, steht hier nach Tag und Geschäft.</translation>
    </message>
    <message>
        <source>Writes the ticked things on the list</source>
        <translation>Schreibt das Abgehakte auf die Liste</translation>
    </message>
    <message>
        <source>Tick what you want to buy again.</source>
        <translation>Was wieder zu kaufen ist, bekommt einen Haken.</translation>
    </message>
</context>
<context>
    <name>larder::TroublePanel</name>
    <message>
        <source>Try again for all</source>
        <translation>Alle noch einmal versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) couldn&apos;t be booked</source>
        <translation>
            <numerusform>%n Ding ließ sich nicht eintragen</numerusform>
            <numerusform>%n Dinge ließen sich nicht eintragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Noch %n zeigen</numerusform>
            <numerusform>Noch %n zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Wird noch einmal versucht…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) booked.</source>
        <translation>
            <numerusform>%n Ding eingetragen.</numerusform>
            <numerusform>%n Dinge eingetragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It still cannot be booked; the reason is told above.</source>
        <translation>Es lässt sich noch immer nicht eintragen; der Grund steht oben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 booked, %n still not; the reasons are told above.</source>
        <extracomment>%1 is how many things could be booked</extracomment>
        <translation>
            <numerusform>%1 eingetragen, %n noch immer nicht; der Grund steht oben.</numerusform>
            <numerusform>%1 eingetragen, %n noch immer nicht; die Gründe stehen oben.</numerusform>
        </translation>
    </message>
    <message>
        <source>as a new product</source>
        <translation>als neues Produkt</translation>
    </message>
    <message>
        <source>Which product is this?</source>
        <extracomment>%1 is the name of a source of events, %2 what it calls a product</extracomment>
        <translation>Welches Produkt ist das?</translation>
    </message>
    <message>
        <source>%1 says “%2”. Which product is that? It is remembered for what comes later.</source>
        <translation>%1 sagt „%2“. Welches Produkt ist das? Die Antwort bleibt für später gemerkt.</translation>
    </message>
    <message>
        <source>Leave all of these out</source>
        <translation>Alle davon weglassen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>larder::TroubleRow</name>
    <message>
        <source>How long %1 lasts could not be worked out</source>
        <translation>Wie lange %1 reicht, ließ sich nicht ausrechnen</translation>
    </message>
    <message>
        <source>Something that follows from a change could not be worked out</source>
        <translation>Etwas, das aus einer Änderung folgt, ließ sich nicht ausrechnen</translation>
    </message>
    <message>
        <source>What follows from a change of %1 could not be worked out</source>
        <translation>Was aus einer Änderung an %1 folgt, ließ sich nicht ausrechnen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <translation>
            <numerusform>%1, %n-mal</numerusform>
            <numerusform>%1, %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>A line that could not be read</source>
        <translation>Eine Zeile, die nicht lesbar war</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time: &quot;Today, 10:15&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, from: %2, line %3</source>
        <translation>%1, über: %2, Zeile %3</translation>
    </message>
    <message>
        <source>%1, from: %2</source>
        <translation>%1, über: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a button does, %2 what it is about</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Which product is this?</source>
        <translation>Welches Produkt ist das?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Hide what came</source>
        <translation>Verbergen, was kam</translation>
    </message>
    <message>
        <source>Show what came</source>
        <translation>Zeigen, was kam</translation>
    </message>
    <message>
        <source>An event without a product</source>
        <translation>Eine Meldung ohne Sache</translation>
    </message>
</context>
<context>
    <name>larder::UndoState</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>%1 is a sentence without full stop: &quot;Used one Milk 1 l, 3 left&quot;</extracomment>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>larder::WaysPanel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everybody is told by this computer. Whoever wants it on the phone is added under General first.</source>
        <translation>Dieser Rechner erinnert alle. Wer auf dem Handy erinnert werden möchte, kommt zuerst unter Allgemein dazu.</translation>
    </message>
    <message>
        <source>Only behind the bell.</source>
        <translation>Nur hinter der Glocke.</translation>
    </message>
    <message>
        <source>with the shopping list on the evening before</source>
        <translation>mit der Einkaufsliste am Abend davor</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add a way</source>
        <translation>Weg hinzufügen</translation>
    </message>
    <message>
        <source>Add a way to tell %1</source>
        <translation>Einen Weg zu %1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>larder::WhyPanel</name>
    <message>
        <source>Have enough</source>
        <translation>Haben wir noch</translation>
    </message>
    <message>
        <source>Keeps it off the list until you buy it again (Delete)</source>
        <translation>Bleibt von der Liste, bis es wieder gekauft wird (Entf)</translation>
    </message>
    <message>
        <source>Why is this here?</source>
        <translation>Warum steht das hier?</translation>
    </message>
    <message>
        <source>Choose a line to see where it comes from.</source>
        <translation>Eine gewählte Zeile sagt hier, woher sie kommt.</translation>
    </message>
    <message>
        <source>You changed the amount to %1.</source>
        <translation>Die Menge wurde auf %1 geändert.</translation>
    </message>
    <message>
        <source>Take this reason off the list</source>
        <translation>Diesen Grund von der Liste nehmen</translation>
    </message>
    <message>
        <source>Take off the list: %1, %2</source>
        <translation>Von der Liste nehmen: %1, %2</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Show it in the history</source>
        <translation>Im Verlauf zeigen</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Notiz schreiben…</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Notiz ändern…</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Take the order back</source>
        <translation>Bestellung zurücknehmen</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a button does, and to what: &quot;Have enough: Milk 1 l&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is not coming: buy it after all</source>
        <translation>Es kommt nicht: doch kaufen</translation>
    </message>
</context>
</TS>
