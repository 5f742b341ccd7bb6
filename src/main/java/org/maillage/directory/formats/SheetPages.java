package org.maillage.directory.formats;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.maillage.directory.Field;

/** The addresses of sheets of this platform in files that it has written. */
final class SheetPages {

    private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/?$";
    private static final Pattern SHEET = Pattern.compile("/" + ID);

    /** The page of a sheet under any name: our files for programs give it as a number, or instead of the site. */
    private static final Pattern PAGE = Pattern.compile("https?://\\S+/directory/" + ID);

    private SheetPages() {}

    static boolean isPage(String typed) {
        return PAGE.matcher(typed).find();
    }

    /** The sheet that a row was exported from, by the address of its page. */
    static Optional<UUID> sheet(RowCells cells) {
        var page = SHEET.matcher(cells.text(ColumnMapping.SHEET));
        return page.find()
                ? Optional.of(UUID.fromString(page.group(1)))
                : Stream.of(ColumnMapping.KEY, Field.WEB.column())
                        .map(it -> PAGE.matcher(cells.text(it)))
                        .filter(Matcher::find)
                        .map(it -> UUID.fromString(it.group(1)))
                        .findFirst();
    }
}
